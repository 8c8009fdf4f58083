import type { Rule } from '../../../engine/index.ts'
import { all, always, duty, is, quoted, rule, t } from '../../authoring.ts'
import { privacyRule, recordSet, sectionAddress } from './scope.ts'

/** How the patient is reached, and how soon a request for the records is answered. */
export const patientRights: readonly Rule[] = [
  rule({
    id: 'us/hipaa/164.522-b',
    title: t('Reach the patient the way they asked', 'Contacte al paciente como lo pidió'),
    plain: t(
      'Before you write or call, see if the patient asked for another address or number. Use that one. Do not ask why.',
      'Antes de escribir o llamar, vea si el paciente pidió otra dirección o número. Use ese. No pregunte por qué.',
    ),
    citation: '45 CFR 164.522(b)(1)(i)',
    address: sectionAddress('164.522'),
    effect: 'lifts',
    binds: 'facility',
    actions: ['notify.patient'],
    versions: [
      {
        from: privacyRule,
        act: '65 FR 82802 (Dec. 28, 2000), as amended by 67 FR 53271 (Aug. 14, 2002) and 78 FR 5701 (Jan. 25, 2013)',
        when: quoted(
          '(b)(1)(i)',
          t(
            'The hospital follows a fair wish to be reached in another way or place.',
            'El hospital atiende un deseo razonable de ser contactado de otra forma o en otro lugar.',
          ),
          '45-cfr-164.522_pre-2024-06-25',
          'must accommodate reasonable requests by individuals to receive communications of protected health information',
          always,
        ),
      },
    ],
    duties: [duty('honor.confidential-communications', 'done', { citation: '45 CFR 164.522(b)(1)(i)' })],
    status: 'verified',
    factBase: ['HIP-522-b'],
    examples: [
      {
        name: t('A letter about a request for records', 'Una carta sobre una solicitud de expedientes'),
        on: '2026-06-05',
        facts: { 'request.kind': 'records' },
        expect: 'met',
      },
      {
        name: t('A call about a paper that was served', 'Una llamada sobre un papel notificado'),
        on: '2026-06-05',
        facts: { 'request.kind': 'serve-papers' },
        expect: 'met',
      },
      { name: t('Nothing is known yet', 'Todavía no se sabe nada'), on: '2003-04-14', facts: {}, expect: 'met' },
    ],
  }),
  rule({
    id: 'us/hipaa/164.524',
    title: t('A request for the records is answered in 30 days', 'Una solicitud del expediente se responde en 30 días'),
    plain: t(
      'When the patient’s representative asks for records, act within 30 days: give them, or say no in writing with the reason and how to complain. Therapy notes and papers made for a court case are not part of this right.',
      'Cuando el representante del paciente pide el expediente, actúe en 30 días: entréguelo, o niéguelo por escrito con el motivo y la forma de reclamar. Las notas de terapia y lo preparado para un juicio no entran en este derecho.',
    ),
    citation: '45 CFR 164.524(b)(2)',
    address: sectionAddress('164.524'),
    effect: 'lifts',
    binds: 'facility',
    actions: [...recordSet],
    versions: [
      {
        from: privacyRule,
        act: '65 FR 82823 (Dec. 28, 2000), as amended by 78 FR 5701 (Jan. 25, 2013)',
        when: all(
          quoted(
            '(a)(1)',
            t(
              'Somebody asks for the records in the patient’s place.',
              'Alguien pide el expediente en lugar del paciente.',
            ),
            '45-cfr-164.524_pre-2024-06-25',
            'an individual has a right of access to inspect and obtain a copy of protected health information about the individual',
            all(is('requester.agency', 'personal-representative'), is('request.kind', 'records')),
          ),
          quoted(
            '(b)(2)(i)',
            t(
              'The answer is due in 30 days, also if it is no.',
              'La respuesta vence a los 30 días, también si es negativa.',
            ),
            '45-cfr-164.524_pre-2024-06-25',
            'must act on a request for access no later than 30 days after receipt of the request',
            always,
          ),
        ),
      },
    ],
    duties: [
      duty('provide.access', 'asked', {
        who: 'privacy-officer',
        due: 'P30D',
        citation: '45 CFR 164.524(b)(2)',
        note: t(
          'One more 30 days is possible, if you say in writing why.',
          'Se puede añadir una vez otros 30 días, si explica por escrito el motivo.',
        ),
      }),
    ],
    status: 'verified',
    factBase: ['HIP-524'],
    examples: [
      {
        name: t('A guardian asks for the chart', 'Un tutor pide el expediente'),
        on: '2026-06-05',
        facts: { 'requester.agency': 'personal-representative', 'request.kind': 'records' },
        expect: 'met',
      },
      {
        name: t('A lawyer of the other side asks', 'Pide un abogado de la otra parte'),
        on: '2026-06-05',
        facts: { 'requester.agency': 'party-attorney', 'request.kind': 'records' },
        expect: 'not-met',
      },
      {
        name: t('What is wanted is not known', 'No se sabe qué se quiere'),
        on: '2026-06-05',
        facts: { 'requester.agency': 'personal-representative' },
        expect: 'unknown',
        missing: ['request.kind'],
      },
    ],
  }),
]
