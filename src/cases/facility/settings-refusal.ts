import type { Text } from '../../engine/index.ts'

/** Why settings of a facility were refused. */
export type SettingsRefusalCode =
  | 'malformed'
  | 'missing'
  | 'unknown-field'
  | 'twice'
  | 'unknown-time-zone'
  | 'unknown-language'
  | 'unknown-to-rulebook'
  | 'phone-without-source'
  | 'kept-too-short'
  | 'ends-before-start'
  | 'longer-than-its-turn'

/** Why settings were refused, and which field it is about, as `agencies.0.phone`. */
export interface SettingsRefusal {
  readonly code: SettingsRefusalCode
  readonly at: string
}

/** A refusal of settings. */
export function refuseSettings(code: SettingsRefusalCode, at: string): SettingsRefusal {
  return { code, at }
}

/** True for a refusal of settings. */
export function isSettingsRefusal(value: object): value is SettingsRefusal {
  return 'code' in value
}

/** What each refusal tells the person who changed the settings. */
export const settingsRefusalWords: Readonly<Record<SettingsRefusalCode, Text>> = {
  malformed: { en: 'This is not written as it must be.', es: 'Esto no está escrito como debe.' },
  missing: { en: 'This is missing.', es: 'Esto falta.' },
  'unknown-field': { en: 'There is no such setting.', es: 'No existe ese ajuste.' },
  twice: {
    en: 'There are two with this name. Give each its own.',
    es: 'Hay dos con este nombre. Dé a cada uno el suyo.',
  },
  'unknown-time-zone': {
    en: 'This is not a time zone. Write it like America/Los_Angeles.',
    es: 'Esta no es una zona horaria. Escríbala así: America/Los_Angeles.',
  },
  'unknown-language': {
    en: 'Choose English, Spanish or both.',
    es: 'Elija inglés, español o ambos.',
  },
  'unknown-to-rulebook': {
    en: 'The rulebook does not know this. Choose one from the list.',
    es: 'El reglamento no conoce esto. Elija uno de la lista.',
  },
  'phone-without-source': {
    en: 'Say where you found this number. A number that an officer gave cannot be used to check the officer.',
    es: 'Diga dónde encontró este número. Un número que dio un agente no sirve para comprobar quién es.',
  },
  'kept-too-short': {
    en: 'Cases must be kept for at least 6 years (45 CFR 164.530(j)).',
    es: 'Los casos deben conservarse al menos 6 años (45 CFR 164.530(j)).',
  },
  'ends-before-start': { en: 'This ends before it starts.', es: 'Esto termina antes de empezar.' },
  'longer-than-its-turn': {
    en: 'A turn of duty is longer than the time after which it comes again.',
    es: 'Un turno dura más que el tiempo tras el cual se repite.',
  },
}
