import type { CommandType } from '../../../cases/index.ts'
import { refusalWords } from '../../../cases/index.ts'
import type { Text } from '../../../engine/index.ts'

/** How a device stands. */
export const stateWords: Readonly<Record<string, Text>> = {
  new: { en: 'not set up yet', es: 'aún sin activar' },
  enrolled: { en: 'in use', es: 'en uso' },
  expired: { en: 'expired', es: 'vencido' },
  revoked: { en: 'revoked', es: 'revocado' },
}

const own: Readonly<Record<string, Text>> = {
  'cannot-open': {
    en: 'It cannot be opened: it was damaged, or sealed to another key.',
    es: 'No se puede abrir: está dañada, o se selló con otra clave.',
  },
  'number-reused': {
    en: 'Another entry of this device has its number. Perhaps the device was set up anew from an old copy.',
    es: 'Otra entrada de este dispositivo tiene su número. Quizá el dispositivo se configuró de nuevo con una copia vieja.',
  },
  'not-a-photo': {
    en: 'It is not a photo that we can read, or it was damaged on the way.',
    es: 'No es una foto que podamos leer, o se dañó en el camino.',
  },
  'file-id-reused': {
    en: 'Another file of the case has its name.',
    es: 'Otro archivo del caso tiene su nombre.',
  },
  'not-yours': {
    en: 'The case was opened by a person behind the desk. A device may not write there by itself.',
    es: 'El caso lo abrió una persona de la oficina. Un dispositivo no puede escribir ahí por sí solo.',
  },
  'malformed-command': {
    en: 'This server does not understand it. Perhaps the page on the device is older or newer than the server.',
    es: 'Este servidor no la entiende. Quizá la página del dispositivo es más vieja o más nueva que el servidor.',
  },
  'not-open': {
    en: 'The start of its visit has not come yet. It waits for that.',
    es: 'El inicio de su visita aún no ha llegado. Espera a que llegue.',
  },
}

/** Why an entry is not in the record, in words. */
export function whyWords(code: string): Text {
  const refusal = (refusalWords as Readonly<Record<string, Text>>)[code]
  return own[code] ?? refusal ?? { en: code, es: code }
}

/** Why an entry may be set aside. */
export const asideWords: Readonly<Record<string, Text>> = {
  'filed-otherwise': { en: 'What it says is in the record already', es: 'Lo que dice ya está en el registro' },
  'entered-twice': { en: 'It was entered twice', es: 'Se anotó dos veces' },
  'a-trial': { en: 'It was a test', es: 'Era una prueba' },
  unreadable: { en: 'Nobody can read it', es: 'Nadie la puede leer' },
  'not-ours': { en: 'It is not about us', es: 'No es de este centro' },
}

/** What a desk's commands are called. */
export const commandWords: Readonly<Partial<Record<CommandType, Text>>> = {
  'open-case': { en: 'A visit was started', es: 'Se inició una visita' },
  'give-facts': { en: 'Questions were answered', es: 'Se respondieron preguntas' },
  'correct-facts': { en: 'Answers were corrected', es: 'Se corrigieron respuestas' },
  assess: { en: 'The instruction was shown', es: 'Se mostró la instrucción' },
  'settle-action': { en: 'A decision was noted', es: 'Se anotó una decisión' },
  'finish-task': { en: 'A task was done', es: 'Se terminó una tarea' },
  'name-writer': { en: 'Who held the device', es: 'Quién tenía el dispositivo' },
}
