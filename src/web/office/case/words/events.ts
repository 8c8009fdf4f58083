import type { CaseEventType } from '../../../../cases/index.ts'
import type { Text } from '../../../../engine/index.ts'
import { t } from './pair.ts'

/** What each event about the case itself is called on the timeline. */
export const eventWords: Readonly<Record<CaseEventType, Text>> = {
  'case-opened': t('Case opened', 'Caso abierto'),
  'facts-given': t('Facts given', 'Hechos anotados'),
  'facts-corrected': t('Facts corrected', 'Hechos corregidos'),
  assessed: t('Answered by the rulebook', 'Respuesta del reglamento'),
  'duties-derived': t('Tasks worked out from the answer', 'Tareas calculadas a partir de la respuesta'),
  'action-settled': t('Decided', 'Decidido'),
  'task-added': t('Task added', 'Tarea agregada'),
  'task-assigned': t('Task given to somebody', 'Tarea asignada'),
  'task-done': t('Task done', 'Tarea hecha'),
  'task-waived': t('Task set aside', 'Tarea descartada'),
  'case-closed': t('Case closed', 'Caso cerrado'),
  'case-merged': t('Case closed as the double of another', 'Caso cerrado como duplicado de otro'),
  'case-reopened': t('Case opened again', 'Caso abierto de nuevo'),
  'case-assigned': t('Case given to somebody', 'Caso asignado'),
  'case-linked': t('Case linked', 'Caso vinculado'),
  'hold-placed': t('Legal hold placed', 'Retención legal puesta'),
  'hold-released': t('Legal hold ended', 'Retención legal terminada'),
  'message-sent': t('Message sent', 'Mensaje enviado'),
  'writer-named': t('Named who wrote on a device', 'Se nombró a quien escribió en un dispositivo'),
  'case-erased': t('Case erased', 'Caso borrado'),
}

/** How a noun was written: recorded, corrected, withdrawn. */
export const howWords = {
  recorded: t('recorded', 'anotado'),
  corrected: t('corrected', 'corregido'),
  withdrawn: t('withdrawn', 'retirado'),
} as const

/** What the parts of other events are called. */
export const partWords: Readonly<Record<string, Text>> = {
  account: t('Note', 'Nota'),
  action: t('About', 'Sobre'),
  against: t('Against the answer', 'Contra la respuesta'),
  as: t('As', 'Como'),
  case: t('Case', 'Caso'),
  cause: t('Cause', 'Causa'),
  choice: t('Choice', 'Decisión'),
  device: t('Device', 'Dispositivo'),
  due: t('Due', 'Vence'),
  enteredLate: t('Entered late', 'Anotado después'),
  hold: t('Hold', 'Retención'),
  into: t('Goes on in', 'Sigue en'),
  keepUntil: t('Kept until', 'Se conserva hasta'),
  keepYears: t('Years kept', 'Años de conservación'),
  kind: t('Kind', 'Tipo'),
  message: t('Message', 'Mensaje'),
  owner: t('For', 'Para'),
  person: t('Person', 'Persona'),
  requestKind: t('Came for', 'Vinieron a'),
  role: t('Role', 'Función'),
  task: t('Task', 'Tarea'),
  title: t('Task', 'Tarea'),
  toPerson: t('To', 'Para'),
  why: t('Why', 'Por qué'),
}

/** Words for the values of those parts. */
export const partValueWords: Readonly<Record<string, Text>> = {
  done: t('It was done', 'Se hizo'),
  declined: t('It was declined', 'Se negó'),
  person: t('A person', 'Una persona'),
  'late-entry': t('Something came in late', 'Llegó algo tarde'),
  'same-visit': t('Same visit', 'La misma visita'),
  'custody-stay': t('Stay in custody', 'Estancia bajo custodia'),
  'records-request': t('Request for records', 'Solicitud de expedientes'),
  referral: t('Referral', 'Aviso'),
  'earlier-contact': t('Earlier contact', 'Contacto anterior'),
}
