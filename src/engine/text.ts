/** Words for people, in every language the product speaks; in a slice cut for one language only that one is there. */
export interface Text {
  readonly en: string
  readonly es: string
}

/** Which language words are given in. */
export type Language = keyof Text

/** Every language that the product speaks. */
export const languages: readonly Language[] = ['en', 'es']

/** A calendar day, `YYYY-MM-DD`; days compare as strings. */
export type Day = string
