import { type SettingsRefusal, settingsRefusalWords } from '../../cases/index.ts'
import type { Problem } from '../access/problem.ts'
import type { StoredSettings } from './stored.ts'

/** There is no such facility. */
export const noFacility: Problem = {
  status: 404,
  code: 'no-facility',
  message: { en: 'There is no such facility.', es: 'No existe ese centro.' },
}

/** A change must say which version it was made from. */
export const versionNeeded: Problem = {
  status: 412,
  code: 'version-needed',
  message: {
    en: 'Say which version you saw, in the header If-Match.',
    es: 'Diga qué versión vio, en la cabecera If-Match.',
  },
}

/** Somebody else changed the settings first: both are shown, and nothing is lost. */
export function changedMeanwhile(theirs: StoredSettings, yours: unknown): Problem {
  return {
    status: 412,
    code: 'changed-meanwhile',
    message: {
      en: 'Somebody else changed the settings since you opened them. Compare the two and save again.',
      es: 'Otra persona cambió los ajustes desde que usted los abrió. Compare ambos y guarde de nuevo.',
    },
    more: { theirs: { version: theirs.version, settings: theirs.settings }, yours },
  }
}

/** A setting that does not fit. */
export function badSetting({ code, at }: SettingsRefusal): Problem {
  return { status: 422, code, message: settingsRefusalWords[code], ...(at === '' ? {} : { at }) }
}

/** How counsel reads an open point of law is for counsel to say. */
export const counselOnly: Problem = {
  status: 403,
  code: 'counsel-only',
  at: 'settled',
  message: {
    en: 'Only counsel settles how the facility reads an open point of law.',
    es: 'Solo el asesor legal decide cómo el centro lee un punto de derecho discutido.',
  },
}

/** The rulebook is adopted, not set. */
export const adoptInstead: Problem = {
  status: 403,
  code: 'adopt-instead',
  at: 'rulebook',
  message: {
    en: 'A rulebook is adopted by counsel on the rulebooks page, not set here.',
    es: 'El asesor legal adopta un reglamento en la página de reglamentos; aquí no se fija.',
  },
}

/** A file is no calendar. */
export const notACalendar: Problem = {
  status: 422,
  code: 'not-a-calendar',
  message: {
    en: 'This is no calendar file (.ics). Save the holidays as one, or type them in.',
    es: 'Este no es un archivo de calendario (.ics). Guarde los feriados así, o escríbalos.',
  },
}
