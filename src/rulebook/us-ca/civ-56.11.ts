import type { Rule } from '../../engine/index.ts'
import { all, clause, duty, t } from '../authoring.ts'
import { met, notMet, open, signedAuthorization } from '../state-pack.ts'
import { californiaRule, cmia, cmiaAct, cmiaDay, medicalInformation, wordingRead } from './scope.ts'

const on = '2026-06-12'
const form = { 'document.kind': 'patient-authorization', 'consent.form': 'written-valid' } as const

/** Civ. Code § 56.11: the patient’s authorization. */
export const authorization: readonly Rule[] = [
  californiaRule({
    id: 'us-ca/civ/56.11',
    title: t('The patient’s authorization, California form', 'La autorización del paciente según California'),
    plain: t(
      'A signed form opens what it names, to whom it names, if it meets California’s rules too: handwritten or at least 14-point type, a signature for this alone, who gives and who gets what, for which use, until when, and that the patient may have a copy. A form good under HIPAA alone may fail here.',
      'Un formulario firmado abre lo que nombra, para quien nombra, si cumple también las reglas de California: manuscrito o letra de al menos 14 puntos, firma solo para esto, quién da y quién recibe qué, para qué uso, hasta cuándo, y que el paciente puede tener copia. Uno válido solo según HIPAA puede fallar aquí.',
    ),
    citation: 'Cal. Civ. Code § 56.11',
    effect: 'lifts',
    actions: [...medicalInformation],
    exceptionTo: [...cmia],
    from: cmiaDay,
    act: cmiaAct,
    when: all(
      clause(
        '(b)(1), (2)',
        t(
          'The form is handwritten or in 14-point type, and is signed for nothing else.',
          'El formulario es manuscrito o en letra de 14 puntos y no se firma para otra cosa.',
        ),
        signedAuthorization,
      ),
      clause(
        '(b)(3) to (9)',
        t(
          'The right person signed and dated it; it says what, by whom, to whom, for what, until when, and tells of the copy.',
          'Lo firmó y fechó quien debía; dice qué, de quién, a quién, para qué, hasta cuándo, y avisa de la copia.',
        ),
        signedAuthorization,
      ),
    ),
    duties: [duty('limit.to-document', 'done'), duty('verify.authority', 'asked')],
    statusReason: wordingRead,
    factBase: ['CA-CMIA-11', 'HIP-508', 'R18'],
    examples: [
      met(t('A complete form', 'Un formulario completo'), on, form),
      notMet(t('Small print', 'Letra pequeña'), on, { ...form, 'consent.form': 'written-defective' }),
      notMet(t('Only a badge', 'Solo una placa'), on, { 'document.kind': 'none' }),
      open(
        t('Nobody has read the form', 'Nadie ha leído el formulario'),
        on,
        {
          'document.kind': 'patient-authorization',
        },
        ['consent.form'],
      ),
    ],
  }),
]
