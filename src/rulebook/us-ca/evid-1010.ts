import type { Rule } from '../../engine/index.ts'
import { any, duty, is, quoted, t } from '../authoring.ts'
import { mentalHealthItems, met, notMet, open } from '../state-pack.ts'
import { californiaRule } from './scope.ts'

const on = '2026-04-06'
const subpoenaOfCourt = is('document.kind', 'attorney-subpoena', 'clerk-subpoena', 'judge-subpoena')
/** Evid. Code § 1010: the privilege of therapy. */
export const therapyPrivilege: readonly Rule[] = [
  californiaRule({
    id: 'us-ca/evid/1010',
    title: t(
      'Therapy is privileged, with many kinds of therapist',
      'La terapia es privilegiada, con muchas clases de terapeuta',
    ),
    plain: t(
      'The privilege of therapy covers psychiatrists, psychologists, clinical social workers, family therapists, counselors, some nurses, and those in training under them. It is enough that the patient had reason to think so. Counsel raises it.',
      'El privilegio de la terapia cubre a psiquiatras, psicólogos, trabajadores sociales clínicos, terapeutas de familia, consejeros, algunas enfermeras y quienes se forman con ellos. Basta que el paciente tuviera motivo para creerlo. Lo alega el asesor legal.',
    ),
    citation: 'Cal. Evid. Code § 1010',
    effect: 'lifts',
    actions: [...mentalHealthItems],
    act: 'Evid. Code § 1010, as amended through Stats. 2021, ch. 647 (SB 801)',
    when: quoted(
      '1010',
      t('A court paper asks for what passed in therapy.', 'Un papel judicial pide lo hablado en terapia.'),
      'ca-evid-1010',
      'means a person who is, or is reasonably believed by the patient to be',
      any(subpoenaOfCourt, is('document.kind', 'court-order', 'grand-jury-subpoena')),
    ),
    duties: [duty('notify.counsel', 'asked')],
    decides: 'counsel',
    status: 'verified',
    factBase: ['CA-LPS', 'HIP-512-e'],
    examples: [
      met(t('A subpoena for therapy notes', 'Una citación por notas de terapia'), on, {
        'document.kind': 'clerk-subpoena',
      }),
      notMet(t('The patient’s form', 'El formulario del paciente'), on, { 'document.kind': 'patient-authorization' }),
      open(t('What paper?', '¿Qué papel?'), on, {}, ['document.kind']),
    ],
  }),
]
