import type { Language, Text } from '../../../engine/index.ts'
import type { AlertWords } from '../alert.ts'

/** What an alert may say: which words, of which facility, about which case, where. None of it is of a patient or an officer. */
export interface Said {
  readonly words: AlertWords
  readonly facility: string
  /** The case; of a test the month. */
  readonly about: string
  /** A value of the fact `area`. */
  readonly area?: string
}

const titles: Readonly<Record<AlertWords, Text>> = {
  here: { en: 'Officers are here', es: 'Hay agentes aquí' },
  desk: { en: 'The desk needs you', es: 'En la recepción le necesitan' },
  late: { en: 'A visit was reported late', es: 'Se avisó tarde de una visita' },
  urgent: { en: 'A case is urgent now', es: 'Un caso es urgente ahora' },
  test: { en: 'Test alert', es: 'Alerta de prueba' },
}

const areas: Readonly<Record<string, Text>> = {
  public: { en: 'Public area', es: 'Área pública' },
  'non-public': { en: 'Non-public area', es: 'Área no pública' },
  'patient-room': { en: 'Care area', es: 'Área de atención' },
  'records-area': { en: 'Records area', es: 'Área de expedientes' },
  'exterior-public': { en: 'Outside, open to the public', es: 'Afuera, abierto al público' },
  'exterior-private': { en: 'Outside, private', es: 'Afuera, privado' },
}

const tested: Text = {
  en: 'This is the monthly test. Nothing has happened. Answer it, so that we know that alerts reach you.',
  es: 'Esta es la prueba mensual. No ha pasado nada. Responda, para que sepamos que las alertas le llegan.',
}

/** The area in words; undefined for one that is not known. */
export function areaWords(area: string | undefined): Text | undefined {
  return area !== undefined && Object.hasOwn(areas, area) ? areas[area] : undefined
}

/** The first line of an alert. */
export function alertTitle({ words, facility }: Said, language: Language): string {
  return `${titles[words][language]} · ${facility}`
}

/** The rest of it, one sentence a line. */
export function alertLines({ words, about, area }: Said, language: Language): readonly string[] {
  if (words === 'test') return [tested[language]]
  const where = areaWords(area)?.[language]
  const number = language === 'es' ? `Caso ${about}.` : `Case ${about}.`
  return where === undefined ? [number] : [`${where}.`, number]
}

/** The words that try a channel, with the code that its owner gives back. */
export function channelTestWords(facility: string, code: string, language: Language) {
  return language === 'es'
    ? {
        title: `Prueba de alertas · ${facility}`,
        lines: [`Su código es ${code}.`, 'Escríbalo en la página de alertas. Nada ha pasado.'],
      }
    : {
        title: `Test of alerts · ${facility}`,
        lines: [`Your code is ${code}.`, 'Type it on the page of alerts. Nothing has happened.'],
      }
}

/** What stands under the link of a mail. */
export function linkWords(language: Language): { readonly before: string; readonly after: string } {
  return language === 'es'
    ? { before: 'Responda aquí:', after: 'Este enlace es solo para usted y deja de servir en un día.' }
    : { before: 'Answer here:', after: 'This link is for you alone, and stops working in a day.' }
}
