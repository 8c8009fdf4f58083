import type { Rule } from '../../engine/index.ts'
import { always, clause, duty, t } from '../authoring.ts'
import { met, notMet } from '../state-pack.ts'
import { californiaRule, sb81Act, sb81Day, sb81Read } from './scope.ts'

/** Civ. Code § 56.05(j)(2): immigration status and place of birth are medical information. */
export const definitions: readonly Rule[] = [
  californiaRule({
    id: 'us-ca/civ/56.05-j-2',
    title: t('Status and birthplace are medical information', 'El estatus y el lugar de nacimiento son datos médicos'),
    plain: t(
      'Where a hospital knows or has collected a patient’s immigration status, now or before, or place of birth, California guards it like a diagnosis. So do not collect what care does not need, keep it out of notes that others read, and look for it before records go out.',
      'Si un hospital conoce o ha recogido el estatus migratorio de un paciente, actual o anterior, o su lugar de nacimiento, California lo protege como un diagnóstico. Por eso no recoja lo que la atención no necesita, no lo ponga en notas que otros leen y búsquelo antes de entregar expedientes.',
    ),
    citation: 'Cal. Civ. Code § 56.05(j)',
    effect: 'lifts',
    actions: ['record.immigration-status', '@immigration-status', '@birth-place'],
    from: sb81Day,
    act: sb81Act,
    when: clause(
      '(j)(2)',
      t(
        'Immigration status, now or before, and place of birth, known or collected, are treated as medical information.',
        'El estatus migratorio, actual o anterior, y el lugar de nacimiento, si se conocen o recogen, se tratan como datos médicos.',
      ),
      always,
    ),
    duties: [duty('keep.out-of-chart', 'done'), duty('screen.before-release', 'done')],
    statusReason: sb81Read,
    factBase: ['CA-CMIA-05', 'D-8'],
    examples: [
      met(t('A registrar wonders whether to note it', 'Un empleado de admisión duda si anotarlo'), sb81Day, {}),
      notMet(t('The day before', 'El día anterior'), '2025-09-19', {}),
    ],
  }),
]
