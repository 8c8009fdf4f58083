import type { Text } from '../../../engine/index.ts'
import { roleWords } from '../../office/words.ts'

/** What each detail of an event of the office is called. */
export const detailNames: Readonly<Record<string, Text>> = {
  person: { en: 'Person', es: 'Persona' },
  factor: { en: 'By', es: 'Con' },
  factors: { en: 'By', es: 'Con' },
  provider: { en: 'Provider', es: 'Proveedor' },
  role: { en: 'Role', es: 'Función' },
  roles: { en: 'Roles', es: 'Funciones' },
  waiting: { en: 'Waiting for a second person', es: 'A la espera de otra persona' },
  fields: { en: 'Changed', es: 'Cambió' },
  ended: { en: 'Sessions ended', es: 'Sesiones cerradas' },
  where: { en: 'Where', es: 'Dónde' },
  emergency: { en: 'Number of the emergency', es: 'Número de la emergencia' },
  until: { en: 'Until', es: 'Hasta' },
  resetFactors: { en: 'Ways to sign in were reset', es: 'Se borraron sus maneras de acceso' },
  onTheMachine: { en: 'At the server itself', es: 'En el propio servidor' },
  token: { en: 'Token', es: 'Token' },
  scopes: { en: 'May', es: 'Puede' },
  days: { en: 'Days', es: 'Días' },
  webhook: { en: 'Webhook', es: 'Webhook' },
  host: { en: 'Address', es: 'Dirección' },
  types: { en: 'Told of', es: 'Avisa de' },
  because: { en: 'Because', es: 'Motivo' },
  alert: { en: 'Alert', es: 'Alerta' },
  month: { en: 'Month', es: 'Mes' },
  case: { en: 'Case', es: 'Caso' },
  via: { en: 'By way of', es: 'Por medio de' },
  channel: { en: 'Way', es: 'Vía' },
  device: { en: 'Device', es: 'Dispositivo' },
  name: { en: 'Name', es: 'Nombre' },
  place: { en: 'Where it stands', es: 'Dónde está' },
  key: { en: 'Key', es: 'Clave' },
  n: { en: 'Entry', es: 'Entrada' },
  why: { en: 'Why', es: 'Por qué' },
  digest: { en: 'Digest of the list', es: 'Resumen de la lista' },
  cases: { en: 'Cases', es: 'Casos' },
  changes: { en: 'Answers that changed', es: 'Respuestas que cambiaron' },
  failed: { en: 'Not answered', es: 'Sin respuesta' },
  hash: { en: 'Hash', es: 'Hash' },
  version: { en: 'Version', es: 'Versión' },
  trust: { en: 'Signed by', es: 'Firmado por' },
  first: { en: 'The first one', es: 'El primero' },
  made: { en: 'New', es: 'Nuevas' },
  already: { en: 'There before', es: 'Ya estaban' },
  unusable: { en: 'Not usable', es: 'No utilizables' },
  format: { en: 'Format', es: 'Formato' },
  extent: { en: 'How much', es: 'Cuánto' },
  sealed: { en: 'Sealed', es: 'Sellado' },
  sha256: { en: 'SHA-256', es: 'SHA-256' },
  origin: { en: 'Name of the log', es: 'Nombre del registro' },
  before: { en: 'Name before', es: 'Nombre anterior' },
}

const values: Readonly<Record<string, Text>> = {
  true: { en: 'yes', es: 'sí' },
  false: { en: 'no', es: 'no' },
  password: { en: 'password', es: 'contraseña' },
  passkey: { en: 'passkey', es: 'llave de acceso' },
  totp: { en: 'one-time code', es: 'código de un solo uso' },
  'recovery-code': { en: 'recovery code', es: 'código de recuperación' },
  'single-sign-on': { en: 'single sign-on', es: 'inicio de sesión único' },
  demo: { en: 'demonstration', es: 'demostración' },
  here: { en: 'on this device', es: 'en este dispositivo' },
  elsewhere: { en: 'on another device', es: 'en otro dispositivo' },
  everywhere: { en: 'everywhere', es: 'en todas partes' },
  'no-answer': { en: 'no answer', es: 'sin respuesta' },
  gone: { en: 'gone', es: 'ya no existe' },
}

interface SettingChange {
  readonly setting: string
  readonly from: unknown
  readonly to: unknown
}

function isChange(value: unknown): value is SettingChange {
  return typeof value === 'object' && value !== null && 'setting' in value
}

function plainly(value: unknown): string {
  if (value === null || value === undefined) return '–'
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** A value of a detail in words, or as it is where there are none; ids of people are their names. */
export function detailValue(
  value: unknown,
  text: (words: Text) => string,
  people: Readonly<Record<string, string>>,
): string {
  if (Array.isArray(value)) return value.map((one) => detailValue(one, text, people)).join(', ')
  if (isChange(value)) return `${value.setting}: ${plainly(value.from)} → ${plainly(value.to)}`
  if (typeof value === 'object') return plainly(value)
  const plain = String(value)
  const known =
    values[plain] ?? (Object.hasOwn(roleWords, plain) ? roleWords[plain as keyof typeof roleWords] : undefined)
  return people[plain] ?? (known === undefined ? plain : text(known))
}
