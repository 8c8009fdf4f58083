import type { Text } from '../../../engine/index.ts'

/** What each event of the office is called, where it has a name of its own. */
export const eventNames: Readonly<Record<string, Text>> = {
  'office.signed-in': { en: 'Signed in', es: 'Inició sesión' },
}

/** An event of the office in words; its type where there are none. */
export function eventName(type: string, text: (words: Text) => string): string {
  const known = eventNames[type]
  return known === undefined ? type : text(known)
}
