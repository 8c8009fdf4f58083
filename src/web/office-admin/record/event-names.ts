import type { Text } from '../../../engine/index.ts'

/** What each event of the office is called. */
export const eventNames: Readonly<Record<string, Text>> = {
  'office.set-up': { en: 'The facility was set up', es: 'Se creó el centro' },
  'office.signed-in': { en: 'Signed in', es: 'Inició sesión' },
  'office.signed-out': { en: 'Signed out', es: 'Cerró sesión' },
  'office.sign-in-failed': { en: 'A sign-in failed', es: 'Falló un inicio de sesión' },
  'office.role-chosen': { en: 'Chose a role to act in', es: 'Eligió una función' },
  'office.password-changed': { en: 'A password was changed', es: 'Cambió una contraseña' },
  'office.factor-added': { en: 'A way to sign in was added', es: 'Se agregó una manera de acceso' },
  'office.factor-removed': { en: 'A way to sign in was removed', es: 'Se quitó una manera de acceso' },
  'office.recovery-codes-made': { en: 'Recovery codes were made', es: 'Se crearon códigos de recuperación' },
  'office.recovery-code-used': { en: 'A recovery code was used', es: 'Se usó un código de recuperación' },
  'office.person-added': { en: 'A person was added', es: 'Se agregó una persona' },
  'office.person-invited': { en: 'A person was invited', es: 'Se invitó a una persona' },
  'office.invitation-accepted': { en: 'An invitation was accepted', es: 'Se aceptó una invitación' },
  'office.person-changed': {
    en: 'A person’s name or contact changed',
    es: 'Cambió el nombre o contacto de una persona',
  },
  'office.person-signed-out': { en: 'A person was signed out', es: 'Se cerraron las sesiones de una persona' },
  'office.person-left': { en: 'A person left', es: 'Una persona se fue' },
  'office.role-granted': { en: 'A role was given', es: 'Se dio una función' },
  'office.role-waits': { en: 'A role waits for a second person', es: 'Una función espera a otra persona' },
  'office.role-confirmed': { en: 'A role was confirmed', es: 'Se confirmó una función' },
  'office.role-taken': { en: 'A role was taken away', es: 'Se quitó una función' },
  'office.break-glass': { en: 'A role was taken in an emergency', es: 'Se tomó una función en una emergencia' },
  'office.break-glass-ended': { en: 'A role of an emergency ended', es: 'Terminó una función de emergencia' },
  'office.token-made': { en: 'An API token was made', es: 'Se creó un token de la API' },
  'office.token-revoked': { en: 'An API token was revoked', es: 'Se revocó un token de la API' },
  'office.webhook-added': { en: 'A webhook was added', es: 'Se agregó un webhook' },
  'office.webhook-removed': { en: 'A webhook was removed', es: 'Se quitó un webhook' },
  'office.webhook-enabled': { en: 'A webhook was switched on again', es: 'Se encendió de nuevo un webhook' },
  'office.webhook-disabled': { en: 'A webhook was switched off', es: 'Se apagó un webhook' },
  'office.alert-acknowledged': { en: 'An alert was taken', es: 'Alguien se encargó de una alerta' },
  'office.alert-unanswered': { en: 'Nobody answered an alert', es: 'Nadie respondió a una alerta' },
  'office.alerts-tested': { en: 'The monthly test of alerts ended', es: 'Terminó la prueba mensual de alertas' },
  'office.alert-channel-confirmed': { en: 'A way to be alerted was tested', es: 'Se probó una vía de alertas' },
  'office.alert-channel-removed': { en: 'A way to be alerted was removed', es: 'Se quitó una vía de alertas' },
  'office.facility-changed': { en: 'Settings of the facility changed', es: 'Cambiaron ajustes del centro' },
  'office.rulebook-added': { en: 'A rulebook was added', es: 'Se agregó un reglamento' },
  'office.rulebook-adopted': { en: 'A rulebook was adopted', es: 'Se adoptó un reglamento' },
  'office.log-imported': { en: 'A paper log was imported', es: 'Se importó un registro en papel' },
  'office.case-exported': { en: 'A case was exported', es: 'Se exportó un caso' },
  'office.device-added': { en: 'A device was added', es: 'Se agregó un dispositivo' },
  'office.device-code-made': { en: 'A device got a new code', es: 'Un dispositivo recibió un código nuevo' },
  'office.device-enrolled': { en: 'A device was let in', es: 'Entró un dispositivo' },
  'office.sealing-key-replaced': {
    en: 'The key for devices was replaced',
    es: 'Se reemplazó la clave para dispositivos',
  },
  'office.device-revoked': { en: 'A device was revoked', es: 'Se revocó un dispositivo' },
  'office.entry-filed-again': {
    en: 'A device’s entry was filed',
    es: 'Se incluyó en el registro una entrada de un dispositivo',
  },
  'office.entry-set-aside': { en: 'A device’s entry was set aside', es: 'Se apartó una entrada de un dispositivo' },
  'office.restore-accepted': { en: 'A restored backup was accepted', es: 'Se aceptó un respaldo restaurado' },
}

/** An event of the office in words; its type where there are none. */
export function eventName(type: string, text: (words: Text) => string): string {
  const known = eventNames[type]
  return known === undefined ? type : text(known)
}
