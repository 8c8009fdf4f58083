/** The same words in both languages of the desk. */
export interface Words {
  readonly en: string
  readonly es: string
}

/** Words in both languages. */
export function say(en: string, es: string): Words {
  return { en, es }
}
