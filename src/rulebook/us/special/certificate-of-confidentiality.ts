import type { Rule } from '../../../engine/index.ts'
import { all, always, clause, duty, is, rule, t } from '../../authoring.ts'

const address = 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title42-section241&num=0&edition=prelim'
const act = 'Pub. L. 114-255, div. A, title II, § 2012(a) (Dec. 13, 2016)'
const notSeen = t(
  'The statute is not yet in the register of sources, so its words are not quoted.',
  'La ley aún no está en el registro de fuentes; por eso no se citan sus palabras.',
)
const id = 'us/special/42-usc-241-d'

/** Research records under a certificate of confidentiality. */
export const certificateOfConfidentiality: readonly Rule[] = [
  rule({
    id,
    title: t('Research records under a certificate', 'Expedientes de investigación con certificado'),
    plain: t(
      'Research records under a certificate of confidentiality go to nobody outside the research. A subpoena, a warrant or a court order does not open them; only the person they are about can. If a law itself, outside any case, asks for a report from them, counsel decides.',
      'Los expedientes de investigación con certificado de confidencialidad no se dan a nadie ajeno a la investigación. Una citación, una orden de registro o una orden judicial no los abre; solo puede hacerlo la persona a la que se refieren. Si una ley, fuera de todo proceso, exige un informe con ellos, decide el asesor legal.',
    ),
    citation: '42 U.S.C. § 241(d)(1)',
    address,
    effect: 'forbids',
    binds: 'facility',
    actions: ['disclose.certificate-of-confidentiality-records'],
    exceptionTo: ['us/process/', 'us/hipaa/', 'us/part-2/2.61-order-and-subpoena'],
    versions: [
      {
        from: '2016-12-13',
        act,
        when: all(
          clause(
            '(d)(1)(B)',
            t(
              'Who holds a certificate may not give names or identifying research data to outsiders.',
              'Quien tiene un certificado no puede dar a terceros nombres ni datos identificables de la investigación.',
            ),
            always,
          ),
          clause(
            '(d)(1)(D)–(E)',
            t(
              'In a case of any kind only the person’s own consent opens them; they are immune from legal process.',
              'En cualquier proceso solo los abre el consentimiento de la persona; son inmunes al proceso legal.',
            ),
            always,
          ),
        ),
      },
    ],
    duties: [
      duty('notify.counsel', 'asked', { citation: '42 U.S.C. § 241(d)(1)(E)' }),
      duty('object.in-writing', 'declined', { who: 'counsel', citation: '42 U.S.C. § 241(d)(1)(E)' }),
    ],
    decides: 'counsel',
    status: 'unverified',
    statusReason: notSeen,
    factBase: ['R2', 'FED-SUBP'],
    examples: [
      {
        name: t('A court order for study data', 'Una orden judicial por datos de un estudio'),
        on: '2026-06-05',
        facts: { 'document.kind': 'court-order', 'document.signer': 'judge' },
        expect: 'met',
      },
      {
        name: t('A search warrant', 'Una orden de registro'),
        on: '2020-06-05',
        facts: { 'document.kind': 'search-warrant' },
        expect: 'met',
      },
      { name: t('Nothing is known yet', 'Todavía no se sabe nada'), on: '2017-01-04', facts: {}, expect: 'met' },
    ],
  }),
  rule({
    id: `${id}-1-C-iii`,
    title: t('The research subject consents', 'El sujeto de la investigación consiente'),
    plain: t(
      'The person whom the research data are about may consent in writing that they be given out.',
      'La persona a la que se refieren los datos puede consentir por escrito que se entreguen.',
    ),
    citation: '42 U.S.C. § 241(d)(1)(C)(iii)',
    address,
    effect: 'permits',
    binds: 'facility',
    actions: ['disclose.certificate-of-confidentiality-records'],
    exceptionTo: [id, 'us/hipaa/164.502-a'],
    versions: [
      {
        from: '2016-12-13',
        act,
        when: clause(
          '(d)(1)(C)(iii)',
          t('The person has consented in writing.', 'La persona ha consentido por escrito.'),
          all(is('document.kind', 'patient-authorization'), is('consent.form', 'written-valid')),
        ),
      },
    ],
    duties: [duty('limit.to-document', 'done', { citation: '42 U.S.C. § 241(d)(1)(C)(iii)' })],
    decides: 'counsel',
    status: 'unverified',
    statusReason: notSeen,
    factBase: ['R2'],
    examples: [
      {
        name: t('A signed consent of the subject', 'Un consentimiento firmado del sujeto'),
        on: '2026-06-05',
        facts: { 'document.kind': 'patient-authorization', 'consent.form': 'written-valid' },
        expect: 'met',
      },
      {
        name: t('A court order', 'Una orden judicial'),
        on: '2026-06-05',
        facts: { 'document.kind': 'court-order' },
        expect: 'not-met',
      },
      {
        name: t('The form was not read yet', 'El formulario aún no se ha leído'),
        on: '2026-06-05',
        facts: { 'document.kind': 'patient-authorization' },
        expect: 'unknown',
        missing: ['consent.form'],
      },
    ],
  }),
]
