import type { Owner, Role } from '../../../../cases/index.ts'
import type { Language, Text } from '../../../../engine/index.ts'

const t = (en: string, es: string): Text => ({ en, es })

/** The words of a printed case file. */
export const fileWords = {
  title: t('Case file', 'Expediente del caso'),
  case: t('Case', 'Caso'),
  facility: t('Facility', 'Centro'),
  kind: t('Kind', 'Tipo'),
  askedFor: t('Asked for', 'Pidieron'),
  status: t('Status', 'Estado'),
  opened: t('Opened', 'Abierto'),
  enteredLate: t('Entered late', 'Anotado después'),
  keptUntil: t('Kept until', 'Se conserva hasta'),
  printed: t('Printed', 'Impreso'),
  printedBy: t('Printed by', 'Impreso por'),
  shows: t('What this shows', 'Qué muestra'),
  whole: t('The whole record of the case.', 'El registro completo del caso.'),
  outline: t('An outline without personal data.', 'Un resumen sin datos personales.'),
  chart: t(
    'For the chart: without what requesters claim, and without their papers.',
    'Para el expediente clínico: sin lo que afirman los solicitantes y sin sus papeles.',
  ),
  times: t('All times are those of the facility’s clock', 'Todas las horas son las del reloj del centro'),
  timeline: t('Timeline', 'Cronología'),
  received: t('reached the record', 'llegó al registro'),
  recorded: t('What was recorded', 'Lo que se anotó'),
  withdrawn: t('Withdrawn', 'Retirado'),
  unknown: t('asked, and not known', 'se preguntó y no se sabe'),
  earlier: t('before it was corrected', 'antes de corregirse'),
  rival: t('another wrote', 'otra persona anotó'),
  facts: t('Facts for the rulebook', 'Hechos para el reglamento'),
  answers: t('Answers', 'Respuestas'),
  rulebook: t('Rulebook', 'Reglamento'),
  law: t('Law alone', 'Solo la ley'),
  decides: t('Who decides', 'Quién decide'),
  meanwhile: t('Until then', 'Mientras tanto'),
  unverified: t('Not verified yet: ask counsel', 'Aún sin verificar: consulte al asesor legal'),
  disputed: t('The law is in dispute', 'La ley está en disputa'),
  because: t('Because', 'Porque'),
  perhaps: t('depends on what is still unknown', 'depende de lo que aún no se sabe'),
  changedFrom: t('Changed answers', 'Respuestas que cambiaron'),
  noneBefore: t('no answer before', 'sin respuesta antes'),
  noneAfter: t('no longer answered', 'ya sin respuesta'),
  done: t('What was done', 'Lo que se hizo'),
  wasDone: t('done', 'se hizo'),
  wasDeclined: t('declined', 'se negó'),
  against: t('against the answer', 'contra la respuesta'),
  duties: t('Duties and tasks', 'Deberes y tareas'),
  owner: t('For', 'Para'),
  due: t('Due', 'Vence'),
  whyThen: t('How this was worked out', 'Cómo se calculó'),
  papers: t('Papers and files', 'Papeles y archivos'),
  messages: t('Messages', 'Mensajes'),
  closing: t('Closing', 'Cierre'),
  leftOpen: t('Left open', 'Quedó pendiente'),
  links: t('Other cases', 'Otros casos'),
  holds: t('Legal holds', 'Retenciones legales'),
  device: t('device', 'dispositivo'),
  yes: t('Yes', 'Sí'),
  no: t('No', 'No'),
  proof: t(
    'Every event stands in the hospital’s ledger. The receipts in the archive of this case prove it without the hospital’s help.',
    'Cada suceso está en el libro de registro del hospital. Los recibos del archivo de este caso lo prueban sin ayuda del hospital.',
  ),
} as const

/** What each role is called. */
export const roleNames: Readonly<Record<Role, Text>> = {
  desk: t('Desk', 'Recepción'),
  security: t('Security', 'Seguridad'),
  liaison: t('Liaison', 'Enlace'),
  'privacy-officer': t('Privacy officer', 'Privacidad'),
  counsel: t('Counsel', 'Asesoría legal'),
  administrator: t('Administrator on duty', 'Administración de turno'),
  'system-administrator': t('System administrator (IT)', 'Administración de sistemas'),
  auditor: t('Auditor', 'Auditoría'),
}

/** What each owner of a task is called. */
export const ownerNames: Readonly<Record<Owner, Text>> = {
  staff: t('Staff', 'Personal'),
  liaison: roleNames.liaison,
  administrator: roleNames.administrator,
  'privacy-officer': roleNames['privacy-officer'],
  counsel: roleNames.counsel,
  facility: t('The hospital', 'El hospital'),
}

/** What each kind of case is called. */
export const kindNames: Readonly<Record<string, Text>> = {
  visit: t('Visit', 'Visita'),
  outreach: t('Outreach proposal', 'Propuesta de acercamiento'),
  referral: t('Referral', 'Aviso a autoridades'),
  'custody-stay': t('Stay in custody', 'Estancia bajo custodia'),
  'records-request': t('Request for records', 'Solicitud de expedientes'),
}

/** What each status of a case, and of a task, is called. */
export const statusNames: Readonly<Record<string, Text>> = {
  open: t('Open', 'Abierto'),
  closed: t('Closed', 'Cerrado'),
  erased: t('Erased', 'Borrado'),
  waiting: t('Waiting', 'En espera'),
  done: t('Done', 'Hecho'),
  waived: t('Set aside', 'Descartado'),
  dropped: t('No longer asked for', 'Ya no se pide'),
}

/** What each answer is called. */
export const answerNames: Readonly<Record<string, Text>> = {
  must: t('Must', 'Obligatorio'),
  may: t('May', 'Permitido'),
  'must-not': t('Must not', 'Prohibido'),
  depends: t('Depends', 'Depende'),
  conflict: t('Conflict of laws', 'Conflicto de leyes'),
  wait: t('Wait', 'Espere'),
}

/** Who decides, in words. */
export const deciderNames: Readonly<Record<string, Text>> = {
  desk: roleNames.desk,
  administrator: roleNames.administrator,
  'privacy-officer': roleNames['privacy-officer'],
  counsel: roleNames.counsel,
}

/** Words in a language; an id that has none stands as it is. */
export function named(words: Readonly<Record<string, Text>>, id: string, language: Language): string {
  return (Object.hasOwn(words, id) ? words[id] : undefined)?.[language] ?? id
}
