import type { CaseState } from '../case/state.ts'
import type { EventData, EventType } from '../event/event.ts'
import type { Refusal } from '../refusal/refusal.ts'
import type { CommandOf, CommandType } from './command.ts'
import type { World } from './world.ts'

/** An event before it has an id. */
export type Draft = { readonly [T in EventType]: { readonly type: T; readonly data: EventData<T> } }[EventType]

/** What a command's own part of the decision gives. */
export type Drafted = readonly Draft[] | Refusal

/** Decides one type of command for a case that is open to it. */
export type Decider<T extends CommandType> = (state: CaseState, command: CommandOf<T>, world: World) => Drafted

/** An event of a type, before it has an id. */
export function draft<T extends EventType>(type: T, data: EventData<T>): Draft {
  return { type, data } as Draft
}

/** A draft of a type whose name is put together, as those of nouns are. */
export function draftOf(type: string, data: object): Draft {
  return { type, data } as Draft
}

/** True for a refusal. */
export function isRefused(drafted: Drafted): drafted is Refusal {
  return 'code' in drafted
}

/** The fields of an object that are there, as an object: for payloads that leave out what was not said. */
export function present<T extends object>(given: T): { readonly [K in keyof T]: Exclude<T[K], undefined> } {
  const kept: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(given)) if (value !== undefined) kept[name] = value
  return kept as never
}

/** True for words that say something. */
export function says(words: string | undefined): words is string {
  return words !== undefined && words.trim() !== ''
}

/** The moment of a command as far as it counts for periods: the server's clock where there is one. */
export function momentOf(command: { readonly at: string; readonly received?: string }): string {
  return command.received ?? command.at
}
