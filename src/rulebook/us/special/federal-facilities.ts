import type { Rule } from '../../../engine/index.ts'
import { all, any, clause, duty, is, quoted, rule, t, yes } from '../../authoring.ts'

const source = '5-usc-552a'
const address = 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title5-section552a&num=0&edition=prelim'
const act = 'Pub. L. 93-579, § 3 (Dec. 31, 1974)'
const from = '1975-09-27'
const bar = 'us/special/5-usc-552a-b'

const federal = is('facility.owner', 'federal')
const lawEnforcement = is(
  'requester.purpose',
  'criminal',
  'civil-immigration',
  'criminal-immigration',
  'identify-or-locate',
)

/** A federal agency’s own hospital: the Privacy Act comes beside HIPAA. */
export const federalFacilities: readonly Rule[] = [
  rule({
    id: bar,
    title: t('A federal hospital and the police', 'Un hospital federal y la policía'),
    plain: t(
      'A federal hospital does not give patient records to officers on an officer’s word. It takes a judge’s order, the patient’s written consent, a written request by the head of the agency, or a danger to someone’s health. A routine use that the agency has published may allow more; counsel checks.',
      'Un hospital federal no entrega expedientes a agentes por su sola palabra. Hace falta la orden de un juez, el consentimiento escrito del paciente, una petición escrita del jefe de la agencia, o un peligro para la salud de alguien. Un uso rutinario publicado por la agencia puede permitir más; lo comprueba el asesor legal.',
    ),
    citation: '5 U.S.C. § 552a(b)',
    address,
    effect: 'forbids',
    binds: 'facility',
    // It answers what officers ask for; a report of an injury is the hospital’s own.
    actions: ['@phi', '!report.injury'],
    versions: [
      {
        from,
        act,
        when: quoted(
          '(b)',
          t(
            'A federal agency is asked for a person’s record for a law enforcement end.',
            'Se pide a una agencia federal el expediente de una persona con fines policiales.',
          ),
          source,
          'No agency shall disclose any record which is contained in a system of records by any means of communication to any person',
          all(federal, lawEnforcement),
        ),
      },
    ],
    duties: [duty('notify.counsel', 'asked', { citation: '5 U.S.C. § 552a(b)' })],
    decides: 'counsel',
    status: 'verified',
    factBase: ['HIP-512-f-2'],
    examples: [
      {
        name: t('ICE asks a veterans’ hospital for an address', 'ICE pide una dirección a un hospital de veteranos'),
        on: '2026-06-05',
        facts: { 'facility.owner': 'federal', 'requester.purpose': 'civil-immigration' },
        expect: 'met',
      },
      {
        name: t('A private hospital', 'Un hospital privado'),
        on: '2026-06-05',
        facts: { 'facility.owner': 'nonprofit', 'requester.purpose': 'criminal' },
        expect: 'not-met',
      },
      {
        name: t('The purpose is not known', 'No se conoce el propósito'),
        on: '2026-06-05',
        facts: { 'facility.owner': 'federal' },
        expect: 'unknown',
        missing: ['requester.purpose'],
      },
    ],
  }),
  rule({
    id: 'us/special/5-usc-552a-b-grounds',
    title: t('When the Privacy Act gives way', 'Cuándo cede la Ley de Privacidad'),
    plain: t(
      'The Privacy Act gives way to written consent, to a written request by the head of an agency that says what and why, to a danger to health or safety, and to a court’s order. A subpoena that only a clerk or lawyer signed is no court order.',
      'La Ley de Privacidad cede ante el consentimiento escrito, la petición escrita del jefe de una agencia que dice qué y por qué, un peligro para la salud o la seguridad, y la orden de un tribunal. Una citación firmada solo por un secretario o abogado no es una orden judicial.',
    ),
    citation: '5 U.S.C. § 552a(b)',
    address,
    effect: 'lifts',
    binds: 'facility',
    actions: ['@phi', '!report.injury'],
    exceptionTo: [bar],
    versions: [
      {
        from,
        act,
        when: all(
          federal,
          any(
            quoted(
              '(b)',
              t('The patient consented in writing.', 'El paciente consintió por escrito.'),
              source,
              'with the prior written consent of, the individual to whom the record pertains',
              all(is('document.kind', 'patient-authorization'), is('consent.form', 'written-valid')),
            ),
            clause(
              '(d)(1), (h)',
              t(
                'The patient’s own representative asks to see the record.',
                'El representante del propio paciente pide ver el expediente.',
              ),
              is('requester.agency', 'personal-representative'),
            ),
            quoted(
              '(b)(7)',
              t(
                'The head of the agency asks in writing for a stated part and end.',
                'El jefe de la agencia pide por escrito una parte y con un fin determinados.',
              ),
              source,
              'if the head of the agency or instrumentality has made a written request to the agency which maintains the record specifying the particular portion desired',
              all(
                is('document.kind', 'agency-request'),
                yes('document.facially-valid'),
                yes('test.specific-and-limited'),
              ),
            ),
            quoted(
              '(b)(8)',
              t('We ourselves warn of a serious danger.', 'Nosotros mismos avisamos de un peligro grave.'),
              source,
              'to a person pursuant to a showing of compelling circumstances affecting the health or safety of an individual',
              all(is('request.kind', 'threat-referral'), yes('threat.serious-and-imminent')),
            ),
            quoted(
              '(b)(12)',
              t('A judge has ordered it.', 'Lo ha ordenado un juez.'),
              source,
              'pursuant to the order of a court of competent jurisdiction',
              all(
                is(
                  'document.kind',
                  'court-order',
                  'search-warrant',
                  'administrative-search-warrant',
                  'judge-subpoena',
                  'part2-order',
                ),
                is('document.signer', 'judge'),
              ),
            ),
          ),
        ),
      },
    ],
    status: 'verified',
    factBase: ['HIP-512-e', 'HIP-508'],
    examples: [
      {
        name: t('A federal judge’s order', 'La orden de un juez federal'),
        on: '2026-06-05',
        facts: { 'facility.owner': 'federal', 'document.kind': 'court-order', 'document.signer': 'judge' },
        expect: 'met',
      },
      {
        name: t('A grand jury subpoena', 'Una citación de un gran jurado'),
        on: '2026-06-05',
        facts: {
          'requester.agency': 'us-attorney',
          'facility.owner': 'federal',
          'request.kind': 'records',
          'document.kind': 'grand-jury-subpoena',
        },
        expect: 'not-met',
      },
      {
        name: t('A written request that nobody has read', 'Una petición escrita que nadie ha leído'),
        on: '2026-06-05',
        facts: {
          'facility.owner': 'federal',
          'request.kind': 'records',
          'document.kind': 'agency-request',
          'test.specific-and-limited': true,
        },
        expect: 'unknown',
        missing: ['document.facially-valid'],
      },
    ],
  }),
  rule({
    id: 'us/special/38-usc-7332',
    title: t('Veterans’ hospitals: HIV and substance use', 'Hospitales de veteranos: VIH y consumo de sustancias'),
    plain: t(
      'The hospitals of the VA keep HIV, substance use and sickle cell records under a law of their own. It opens them with written consent or a court’s order for good cause, hardly ever for the police, and never to investigate the patient without that order.',
      'Los hospitales del VA guardan los expedientes de VIH, consumo de sustancias y anemia falciforme bajo una ley propia. Los abre con consentimiento escrito o con una orden judicial por justa causa, casi nunca para la policía, y nunca para investigar al paciente sin esa orden.',
    ),
    citation: '38 U.S.C. § 7332',
    address: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title38-section7332&num=0&edition=prelim',
    effect: 'lifts',
    binds: 'facility',
    actions: ['disclose.hiv', 'disclose.part2-records'],
    versions: [
      {
        from: '1991-05-07',
        act: 'Pub. L. 102-40, title IV (May 7, 1991)',
        when: clause('(a)(1)', t('The hospital is federal.', 'El hospital es federal.'), federal),
      },
    ],
    duties: [
      duty('notify.counsel', 'asked', {
        citation: '38 U.S.C. § 7332',
        note: t(
          'If this is a VA hospital, its own law decides; do not even say that a special consent is needed.',
          'Si es un hospital del VA, decide su propia ley; ni siquiera diga que hace falta un consentimiento especial.',
        ),
      }),
    ],
    decides: 'counsel',
    status: 'unverified',
    statusReason: t(
      'The statute is not yet in the register of sources; whether the hospital is one of the VA is for counsel to say.',
      'La ley aún no está en el registro de fuentes; el asesor legal dice si el hospital es del VA.',
    ),
    factBase: ['P2-12'],
    examples: [
      {
        name: t('A VA hospital', 'Un hospital del VA'),
        on: '2026-06-05',
        facts: { 'facility.owner': 'federal' },
        expect: 'met',
      },
      {
        name: t('A county hospital', 'Un hospital del condado'),
        on: '2026-06-05',
        facts: { 'facility.owner': 'state-or-local' },
        expect: 'not-met',
      },
      {
        name: t('Who owns it is not said', 'No se dice de quién es'),
        on: '2026-06-05',
        facts: {},
        expect: 'unknown',
        missing: ['facility.owner'],
      },
    ],
  }),
]
