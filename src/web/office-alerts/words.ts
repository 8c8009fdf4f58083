import type { Text } from '../../engine/index.ts'
import type { Alert, Message } from './alert.ts'

/** What an alert says first. */
export const alertTitles: Readonly<Record<Alert['words'], Text>> = {
  here: { en: 'Officers are here', es: 'Hay agentes aquí' },
  desk: { en: 'The desk needs somebody', es: 'En la recepción necesitan a alguien' },
  late: { en: 'A visit was reported late', es: 'Se avisó tarde de una visita' },
  urgent: { en: 'A case is urgent', es: 'Un caso es urgente' },
  test: { en: 'Monthly test', es: 'Prueba mensual' },
}

/** What each way is called. */
export const wayNames: Readonly<Record<Message['kind'], Text>> = {
  email: { en: 'E-mail', es: 'Correo' },
  push: { en: 'Push message', es: 'Aviso en el dispositivo' },
  paging: { en: 'Hospital paging', es: 'Sistema de avisos del hospital' },
}

/** How a message stands. */
export const messageStates: Readonly<Record<Message['status'], Text>> = {
  waiting: { en: 'being sent', es: 'se está enviando' },
  sent: { en: 'sent', es: 'enviado' },
  delivered: { en: 'arrived', es: 'llegó' },
  dead: { en: 'not sent', es: 'no se envió' },
  dropped: { en: 'no longer needed', es: 'ya no hacía falta' },
}

const failures: Readonly<Record<string, Text>> = {
  'mail-not-set': { en: 'no mail server is set up', es: 'no hay servidor de correo configurado' },
  'mail-refused': { en: 'the mail server refused the address', es: 'el servidor de correo rechazó la dirección' },
  'mail-not-reached': { en: 'the mail server does not answer', es: 'el servidor de correo no responde' },
  'mail-failed': { en: 'the mail server took nothing just now', es: 'el servidor de correo no aceptó nada ahora' },
  'push-gone': { en: 'the device no longer takes our messages', es: 'el dispositivo ya no recibe nuestros avisos' },
  'other-push-key': { en: 'the device must be added again', es: 'hay que agregar otra vez el dispositivo' },
  'push-refused': { en: 'the push service refused it', es: 'el servicio de avisos lo rechazó' },
  'push-failed': { en: 'the push service has a fault just now', es: 'el servicio de avisos tiene una falla ahora' },
  'no-webhook': { en: 'no paging system is connected', es: 'no hay un sistema de avisos conectado' },
  'timed-out': { en: 'no answer came in time', es: 'no hubo respuesta a tiempo' },
  removed: { en: 'the way was taken away', es: 'se quitó la vía' },
}

/** Why a message did not go, in words. */
export function failureText(code: string, text: (words: Text) => string): string {
  return text(failures[code] ?? { en: 'it could not be reached', es: 'no se pudo alcanzar' })
}
