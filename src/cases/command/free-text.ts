import type { Text } from '../../engine/index.ts'
import { own } from '../case/state.ts'
import { nouns } from '../entry/nouns.ts'
import type { Fields, Shape } from '../shape/shape.ts'
import { type Command, commands } from './command.ts'

/** A place in a text where something stands that should not be written down. */
export interface Match {
  readonly start: number
  readonly end: number
}

/** Finds where a text states a person's immigration status; given from outside, since the records pack knows the words. */
export type Matcher = (text: string) => readonly Match[]

/** Free text of a command that the writer should look at again before it is sent. */
export interface Flag {
  /** As `data.fields.account`. */
  readonly at: string
  readonly match: Match
  /** Take it out; or, where a requester said it, write it down as their claim. */
  readonly advice: 'take-out' | 'their-words-only'
}

/** What a flag tells the writer. */
export const flagWords: Readonly<Record<Flag['advice'], Text>> = {
  'take-out': {
    en: 'This seems to say someone’s immigration status. We never write that down. If an officer said it, move it to “what they claim”.',
    es: 'Esto parece indicar la situación migratoria de alguien. Nunca la anotamos. Si lo dijo un agente, páselo a «lo que afirman».',
  },
  'their-words-only': {
    en: 'This seems to say someone’s immigration status. Keep it only if these are the officer’s own words.',
    es: 'Esto parece indicar la situación migratoria de alguien. Déjelo solo si son las palabras del propio agente.',
  },
}

/** The places in a command's free text that the matcher finds; nothing is changed or refused. */
export function flagsIn(command: Command, matcher: Matcher): readonly Flag[] {
  const data = command.data as Readonly<Record<string, unknown>>
  const shape: Shape = commands[command.type]
  const here = flagsOf(shape as Fields, data, 'data', matcher)
  if (command.type !== 'record' && command.type !== 'correct') return here
  const noun: Fields = nouns[command.data.noun]
  return [...here, ...flagsOf(noun, command.data.fields ?? {}, 'data.fields', matcher)]
}

function flagsOf(
  fields: Fields,
  data: Readonly<Record<string, unknown>>,
  at: string,
  matcher: Matcher,
): readonly Flag[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = own(data, name)
    if ((field.kind !== 'words' && field.kind !== 'text') || typeof value !== 'string') return []
    const advice = field.mark === 'claim' ? 'their-words-only' : 'take-out'
    return matcher(value).map((match): Flag => ({ at: `${at}.${name}`, match, advice }))
  })
}
