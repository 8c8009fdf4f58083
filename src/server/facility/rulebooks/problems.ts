import { settingsRefusalWords } from '../../../cases/index.ts'
import type { Problem } from '../../access/problem.ts'
import type { Adopted } from './adopt.ts'
import type { RulebookRefusal } from './library.ts'

/** There is no rulebook of that hash here. */
export const noRulebook: Problem = {
  status: 404,
  code: 'no-rulebook',
  message: { en: 'There is no such rulebook here.', es: 'Aquí no existe ese reglamento.' },
}

const refusalWords = {
  'not-a-rulebook': {
    en: 'This is no published rulebook. Get the file from who published it.',
    es: 'Este no es un reglamento publicado. Obtenga el archivo de quien lo publicó.',
  },
  'hash-mismatch': {
    en: 'This rulebook was changed after it was published. Get it again from who published it.',
    es: 'Este reglamento se cambió después de publicarlo. Obténgalo de nuevo de quien lo publicó.',
  },
  'a-slice': {
    en: 'This is a part of a rulebook, made for devices. Bring the whole one.',
    es: 'Esta es una parte de un reglamento, hecha para dispositivos. Traiga el reglamento entero.',
  },
  'bad-signature': {
    en: 'The signature does not fit: the rulebook was changed after it was signed.',
    es: 'La firma no corresponde: el reglamento se cambió después de firmarlo.',
  },
  unsigned: {
    en: 'Nobody signed this rulebook, and this server asks for a signature.',
    es: 'Nadie firmó este reglamento, y este servidor pide una firma.',
  },
  untrusted: {
    en: 'The key that signed this rulebook is not one that this server trusts.',
    es: 'La clave que firmó este reglamento no es una en que este servidor confíe.',
  },
} as const satisfies Readonly<Record<RulebookRefusal, Problem['message']>>

/** Why a rulebook is not taken. */
export function notTaken(code: RulebookRefusal): Problem {
  return { status: 422, code, message: refusalWords[code] }
}

const adoptWords = {
  'list-not-seen': {
    en: 'First look through the list of what this rulebook changes, to its end. It is good for a day.',
    es: 'Primero revise hasta el final la lista de lo que este reglamento cambia. Vale por un día.',
  },
  'list-differs': {
    en: 'The list has changed since you saw it. Look at it again.',
    es: 'La lista cambió desde que la vio. Revísela de nuevo.',
  },
  'changed-meanwhile': {
    en: 'Somebody changed the settings at the same time. Try again.',
    es: 'Alguien cambió los ajustes al mismo tiempo. Intente de nuevo.',
  },
  'no-facility': { en: 'There is no such facility.', es: 'No existe ese centro.' },
} as const

/** Why a rulebook was not adopted. */
export function notAdopted(refused: Extract<Adopted, { refused: string }>): Problem {
  const code = refused.refused
  if (code !== 'settings-do-not-fit')
    return { status: code === 'no-facility' ? 404 : 409, code, message: adoptWords[code] }
  const words = settingsRefusalWords[refused.because.code]
  const message = {
    en: `A setting of the facility does not fit this rulebook (${refused.because.at}). ${words.en}`,
    es: `Un ajuste del centro no encaja con este reglamento (${refused.because.at}). ${words.es}`,
  }
  return { status: 409, code, message, at: refused.because.at }
}
