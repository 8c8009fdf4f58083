/** Words for people, in every language the product speaks. */
export interface Text {
  readonly en: string
  readonly es: string
}

/** A calendar day, `YYYY-MM-DD`; days compare as strings. */
export type Day = string
