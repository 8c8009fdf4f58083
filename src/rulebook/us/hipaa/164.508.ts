import type { Rule } from '../../../engine/index.ts'
import { all, duty, is, quoted, rule, t, yes } from '../../authoring.ts'
import { disclosures, privacyRule, sectionAddress } from './scope.ts'

/** The acts that made 45 CFR 164.508. */
export const act508 = '67 FR 53268 (Aug. 14, 2002), as amended by 78 FR 5699 (Jan. 25, 2013)'
const text = '45-cfr-164.508_pre-2024-06-25'

/** They hand over an authorization. */
export const signedForm = quoted(
  '(b)(1)(i)',
  t('They bring a form that the patient signed.', 'Traen un formulario que firmó el paciente.'),
  text,
  'A valid authorization is a document that meets the requirements',
  is('document.kind', 'patient-authorization'),
)
/** The authorization has no defect. */
export const nothingMissing = quoted(
  '(b)(2)',
  t(
    'It has no defect: complete, signed and dated, not expired, not revoked, not false, not forced as a condition of care.',
    'No tiene defectos: completa, firmada y fechada, no vencida, no revocada, no falsa, no impuesta como condición para atender.',
  ),
  text,
  'An authorization is not valid, if the document submitted has any of the following defects',
  is('consent.form', 'written-valid'),
)
const keepForm = duty('keep.documents', 'done', {
  who: 'privacy-officer',
  years: 6,
  citation: '45 CFR 164.508(b)(6)',
})
const asSigned = duty('limit.to-document', 'done', {
  who: 'privacy-officer',
  citation: '45 CFR 164.508(a)(1)',
  note: t(
    'Give what the form describes, to the one it names, for the purpose it states.',
    'Entregue lo que describe el formulario, a quien nombra y para el fin que indica.',
  ),
})

/** What the patient's signed authorization opens. */
export const authorization: readonly Rule[] = [
  rule({
    id: 'us/hipaa/164.508',
    title: t('The patient signed an authorization', 'El paciente firmó una autorización'),
    plain: t(
      'With a complete, signed form from the patient you may give exactly what it describes. Anybody may have written the form. An ICE privacy waiver is not such a form.',
      'Con un formulario completo y firmado por el paciente puede entregar exactamente lo que describe. Cualquiera puede haber redactado el formulario. La renuncia de privacidad de ICE no es un formulario de este tipo.',
    ),
    citation: '45 CFR 164.508(a)(1)',
    address: sectionAddress('164.508'),
    effect: 'permits',
    binds: 'facility',
    actions: [...disclosures, '!disclose.psychotherapy-notes'],
    // The 2024 rule on reproductive care barred only disclosures without the patient's authorization.
    exceptionTo: ['us/hipaa/164.502-a', 'us/hipaa/164.502-a-5-iii', 'us/hipaa/164.509'],
    versions: [{ from: privacyRule, act: act508, when: all(signedForm, nothingMissing) }],
    duties: [asSigned, keepForm],
    decides: 'privacy-officer',
    status: 'verified',
    factBase: ['HIP-508'],
    examples: [
      {
        name: t('A complete form from the patient', 'Un formulario completo del paciente'),
        on: '2026-06-05',
        facts: { 'document.kind': 'patient-authorization', 'consent.form': 'written-valid' },
        expect: 'met',
      },
      {
        name: t('The form has expired', 'El formulario venció'),
        on: '2026-06-05',
        facts: { 'document.kind': 'patient-authorization', 'consent.form': 'written-defective' },
        expect: 'not-met',
      },
      {
        name: t('Nobody has read the form yet', 'Nadie ha leído aún el formulario'),
        on: '2026-06-05',
        facts: { 'document.kind': 'patient-authorization' },
        expect: 'unknown',
        missing: ['consent.form'],
      },
    ],
  }),
  rule({
    id: 'us/hipaa/164.508-a-2',
    title: t('Therapy notes need their own authorization', 'Las notas de terapia necesitan su propia autorización'),
    plain: t(
      'A therapist’s separate notes may go out only on a form that names them. It may not be mixed with a form for other records.',
      'Las notas separadas del terapeuta solo pueden salir con un formulario que las nombre. No puede mezclarse con un formulario para otros expedientes.',
    ),
    citation: '45 CFR 164.508(a)(2)',
    address: sectionAddress('164.508'),
    effect: 'permits',
    binds: 'facility',
    actions: ['disclose.psychotherapy-notes'],
    exceptionTo: ['us/hipaa/164.502-a'],
    versions: [
      {
        from: privacyRule,
        act: act508,
        when: all(
          signedForm,
          nothingMissing,
          quoted(
            '(b)(3)(ii)',
            t(
              'The form is for these notes and for nothing else.',
              'El formulario es para estas notas y para nada más.',
            ),
            text,
            'may only be combined with another authorization for a use or disclosure of psychotherapy notes',
            yes('document.describes-the-items'),
          ),
        ),
      },
    ],
    duties: [asSigned, keepForm],
    decides: 'privacy-officer',
    status: 'verified',
    factBase: ['HIP-508'],
    examples: [
      {
        name: t('A form for the therapy notes alone', 'Un formulario solo para las notas de terapia'),
        on: '2026-06-05',
        facts: {
          'document.kind': 'patient-authorization',
          'consent.form': 'written-valid',
          'document.describes-the-items': true,
        },
        expect: 'met',
      },
      {
        name: t('A form for all records', 'Un formulario para todos los expedientes'),
        on: '2026-06-05',
        facts: {
          'document.kind': 'patient-authorization',
          'consent.form': 'written-valid',
          'document.describes-the-items': false,
        },
        expect: 'not-met',
      },
      {
        name: t('What the form covers was not checked', 'No se comprobó qué abarca el formulario'),
        on: '2026-06-05',
        facts: { 'document.kind': 'patient-authorization', 'consent.form': 'written-valid' },
        expect: 'unknown',
        missing: ['document.describes-the-items'],
      },
    ],
  }),
]
