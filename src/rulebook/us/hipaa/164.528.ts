import type { Rule } from '../../../engine/index.ts'
import { all, always, any, duty, is, not, quoted, rule, t } from '../../authoring.ts'
import { demands, privacyRule, sectionAddress, withoutPaper } from './scope.ts'

const text = '45-cfr-164.528_pre-2024-06-25'
/** The acts that made 45 CFR 164.528. */
export const act528 = '65 FR 82802 (Dec. 28, 2000), as amended by 67 FR 53271 (Aug. 14, 2002)'
/** Reports and warnings that the hospital makes of its own accord; no exemption from the list fits them. */
export const ownReports = [
  'refer.threat',
  'report.injury',
  'disclose.report-of-injury',
  'disclose.threat-facts',
] as const

// What the hospital tells unasked rests on no authorization, and nobody represents a need of custody.
const ownAccord = is('request.initiated-by', 'facility')

/** The patient may have the list. */
export const listed = quoted(
  '(a)(1)',
  t(
    'The patient may ask who was given their information in the last six years.',
    'El paciente puede pedir a quién se dio su información en los últimos seis años.',
  ),
  text,
  'An individual has a right to receive an accounting of disclosures of protected health information made by a covered entity in the six years',
  always,
)
/** What the list asks for. */
export const listDuties = [
  duty('account.disclosure', 'done', {
    who: 'privacy-officer',
    citation: '45 CFR 164.528(b)(2)',
    note: t(
      'Write down the day, who received it and their address, what was given, and why, or keep a copy of the written request.',
      'Anote el día, quién lo recibió y su dirección, qué se entregó y por qué, o guarde copia de la solicitud escrita.',
    ),
  }),
  duty('keep.documents', 'done', { who: 'privacy-officer', years: 6, citation: '45 CFR 164.528(d)' }),
]

/** The list of who was given what, which the patient may ask for. */
export const accounting: readonly Rule[] = [
  rule({
    id: 'us/hipaa/164.528',
    title: t('Write down what was given out', 'Anote lo que se entregó'),
    plain: t(
      'Write down each time something goes out, so that the patient can be told. You need no entry for what the patient signed for, for family, or for directory answers. The same holds for national security and for care in custody. The hospital still keeps its own record of these.',
      'Anote cada vez que sale algo para poder informar al paciente. No hace falta anotar lo que el paciente autorizó ni lo dicho a la familia o por el directorio. Lo mismo vale para la seguridad nacional y la atención bajo custodia. El hospital guarda de todos modos su propio registro.',
    ),
    citation: '45 CFR 164.528(a)',
    address: sectionAddress('164.528'),
    effect: 'lifts',
    binds: 'facility',
    actions: ['@phi', ...ownReports.map((a) => `!${a}`)],
    versions: [
      {
        from: privacyRule,
        act: act528,
        when: all(
          listed,
          quoted(
            '(a)(1)(ii), (v)',
            t(
              'Not what was told to family, friends or the one who acts for the patient.',
              'No lo que se dio al representante, la familia o los amigos del paciente.',
            ),
            text,
            "to persons involved in the individual's care or other notification purposes as provided in § 164.510",
            not(is('requester.agency', 'personal-representative', 'family-or-friend')),
          ),
          any(
            quoted(
              '(b)(2)(iv)',
              t(
                'What goes out on an order, a warrant, a subpoena or an agency’s demand is listed.',
                'Se anota lo que sale por una orden, un mandamiento, una citación o un requerimiento de una agencia.',
              ),
              text,
              'a copy of a written request for a disclosure under § 164.502(a)(2)(ii) or § 164.512, if any',
              is('document.kind', ...demands),
            ),
            all(
              quoted(
                '(a)(1)(iv)',
                t('Not what the patient authorized.', 'No lo que el paciente autorizó.'),
                text,
                'Pursuant to an authorization as provided in § 164.508',
                any(ownAccord, is('request.kind', ...withoutPaper), not(is('document.kind', 'patient-authorization'))),
              ),
              quoted(
                '(a)(1)(v)',
                t('Not what the directory answers.', 'No lo que se responde por el directorio.'),
                text,
                "For the facility's directory",
                not(is('request.kind', 'directory-inquiry')),
              ),
              quoted(
                '(a)(1)(vi)',
                t('Not what is given for national security.', 'No lo que se da por seguridad nacional.'),
                text,
                'For national security or intelligence purposes as provided in § 164.512(k)(2)',
                any(ownAccord, not(is('requester.purpose', 'national-security'))),
              ),
              quoted(
                '(a)(1)(vii)',
                t(
                  'Not what those who hold the patient need for custody.',
                  'No lo que necesitan para la custodia quienes tienen al paciente.',
                ),
                text,
                'To correctional institutions or law enforcement officials as provided in § 164.512(k)(5)',
                any(
                  ownAccord,
                  all(not(is('request.kind', 'custody-escort')), not(is('requester.purpose', 'care-in-custody'))),
                ),
              ),
            ),
          ),
        ),
      },
    ],
    duties: listDuties,
    status: 'verified',
    factBase: ['HIP-528', 'HIP-512-k-2', 'HIP-512-k-5'],
    examples: [
      {
        name: t('A detective asks without a paper', 'Un detective pregunta sin papel'),
        on: '2026-06-05',
        facts: {
          'requester.agency': 'local-police',
          'document.kind': 'none',
          'request.kind': 'just-asking',
          'requester.purpose': 'identify-or-locate',
        },
        expect: 'met',
      },
      {
        name: t('A grand jury subpoena; no more is known', 'Una citación del gran jurado; no se sabe más'),
        on: '2026-06-15',
        facts: { 'requester.agency': 'fbi', 'document.kind': 'grand-jury-subpoena' },
        expect: 'met',
      },
      {
        name: t('Staff call the police about an escape', 'El personal avisa a la policía de una fuga'),
        on: '2026-06-08',
        facts: {
          'requester.agency': 'sheriff',
          'request.initiated-by': 'facility',
          'request.kind': 'other',
          'patient.custody': 'escaped',
        },
        expect: 'met',
      },
      {
        name: t('A guard asks for the medicine list', 'Un guardia pide la lista de medicamentos'),
        on: '2026-06-12',
        facts: {
          'requester.agency': 'detention-contractor',
          'request.initiated-by': 'requester',
          'document.kind': 'none',
          'request.kind': 'custody-escort',
        },
        expect: 'not-met',
      },
      {
        name: t('The paper was not read yet', 'Aún no se leyó el papel'),
        on: '2026-06-12',
        facts: {
          'requester.agency': 'party-attorney',
          'request.initiated-by': 'requester',
          'request.kind': 'records',
          'requester.purpose': 'civil-litigation',
        },
        expect: 'unknown',
        missing: ['document.kind'],
      },
    ],
  }),
]
