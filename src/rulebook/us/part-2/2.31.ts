import type { Rule } from '../../../engine/index.ts'
import { all, clause, duty, is, quoted, t } from '../../authoring.ts'
import { inBothPlaces, section, statute } from './scope.ts'

const paper = quoted(
  '42 U.S.C. § 290dd-2(b)(1)(A)',
  t('The patient agreed in writing beforehand.', 'El paciente consintió antes por escrito.'),
  statute,
  'in accordance with the prior written consent of the patient with respect to whom such record is maintained',
  is('document.kind', 'patient-authorization'),
)
const complete = clause(
  '2.31(a)',
  t(
    'The consent names the patient, who gives what to whom and why, when it ends, and how to take it back; it is signed and dated.',
    'El consentimiento indica el paciente, quién da qué a quién y para qué, cuándo termina y cómo retirarlo; está firmado y fechado.',
  ),
  is('consent.form', 'written-valid'),
)
const separate = clause(
  '2.31(d)',
  t(
    'A consent to use the record in a case against the patient stands alone; mixed with anything else it is not valid.',
    'El consentimiento para usar el expediente en un caso contra el paciente va solo; mezclado con otra cosa no es válido.',
  ),
  is('consent.form', 'written-valid'),
)

/** The patient’s own written consent. */
export const consent: readonly Rule[] = inBothPlaces({
  id: 'us/part-2/2.31',
  title: t('The patient consents in writing', 'El paciente consiente por escrito'),
  plain: t(
    'With a complete written consent, give exactly what it names, to whom it names. Send the notice that the records may not be passed on, and since 2024 a copy of the consent or a clear account of it.',
    'Con un consentimiento escrito completo, entregue exactamente lo que indica y a quien indica. Acompañe el aviso de que no se puede reenviar y, desde 2024, una copia del consentimiento o una explicación clara de él.',
  ),
  citation: '42 CFR 2.31',
  address: section('2.31'),
  effect: 'permits',
  inside: ['@phi', '@presence'],
  versions: [
    { from: '1987-08-10', until: '2017-03-21', act: '52 FR 21796 (June 9, 1987)', when: all(paper, complete) },
    { from: '2017-03-21', until: '2024-04-16', act: '82 FR 6052 (Jan. 18, 2017)', when: all(paper, complete) },
    {
      from: '2024-04-16',
      act: '89 FR 12472 (Feb. 16, 2024)',
      complianceFrom: '2026-02-16',
      when: all(paper, complete, separate),
    },
  ],
  duties: [
    duty('limit.to-document', 'done', { citation: '42 CFR 2.33' }),
    duty('stop.redisclosure', 'done', {
      citation: '42 CFR 2.32',
      note: t(
        'The notice goes with every disclosure; since 2024 a copy of the consent too.',
        'El aviso acompaña cada divulgación; desde 2024 también una copia del consentimiento.',
      ),
    }),
    duty('keep.documents', 'done', { who: 'privacy-officer', years: 6, citation: '45 CFR 164.530(j)' }),
  ],
  factBase: ['P2-31/33', 'R18'],
  examples: [
    {
      name: t('A complete consent form', 'Un formulario de consentimiento completo'),
      on: '2026-06-05',
      facts: { 'document.kind': 'patient-authorization', 'consent.form': 'written-valid' },
      expect: 'met',
    },
    {
      name: t('One form for care and for the court case', 'Un solo formulario para la atención y para el juicio'),
      on: '2026-06-05',
      facts: { 'document.kind': 'patient-authorization', 'consent.form': 'written-defective' },
      expect: 'not-met',
    },
    {
      name: t('Nobody has read the form yet', 'Nadie ha leído todavía el formulario'),
      on: '2018-05-07',
      facts: { 'document.kind': 'patient-authorization' },
      expect: 'unknown',
      missing: ['consent.form'],
    },
  ],
})
