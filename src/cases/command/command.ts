import type { Made } from '../assessment/assess-case.ts'
import { caseKinds } from '../case/kind.ts'
import { nounNames } from '../entry/nouns.ts'
import type { Writer } from '../event/event.ts'
import { owners, roles } from '../role/roles.ts'
import {
  choice,
  type DataOf,
  type Field,
  facts,
  factValue,
  id,
  ids,
  number,
  personalData,
  required,
  type Shape,
  text,
  when,
  words,
  yesNo,
} from '../shape/shape.ts'

/** Fields of an entry as a command gives them; they are read by the noun's own shape. */
export type GivenFields = Readonly<Record<string, unknown>>

const given = () => personalData<GivenFields>()
/** What a phone answered offline, and showed. */
const made = () => personalData<Made>()

/** What each command says. */
export const commands = {
  'open-case': {
    kind: required(choice(...caseKinds)),
    facility: required(id()),
    requestKind: factValue('request.kind'),
    enteredLate: yesNo(),
    why: words('personal'),
  },
  record: { noun: required(choice(...nounNames)), entry: required(id()), fields: given() },
  correct: {
    noun: required(choice(...nounNames)),
    entry: required(id()),
    corrects: required(ids()),
    withdrawn: yesNo(),
    fields: given(),
    why: words('personal'),
  },
  'give-facts': { facts: facts('personal'), at: when(), made: made() },
  'correct-facts': { facts: facts('personal'), at: when(), why: words('personal'), made: made() },
  assess: { at: when(), actions: ids(), made: made() },
  'settle-action': {
    action: required(id()),
    choice: required(choice('done', 'declined')),
    /** From a phone: the assessment that it showed. */
    assessment: id(),
    at: when(),
    why: words('personal'),
  },
  'add-task': { task: required(id()), title: text('personal'), owner: required(choice(...owners)), due: when() },
  'assign-task': { task: required(id()), owner: choice(...owners), person: id() },
  'finish-task': { task: required(id()), at: when(), account: words('personal') },
  'waive-task': { task: required(id()), why: words('personal') },
  'close-case': { keepYears: number(), why: words('personal') },
  'merge-case': { into: required(id()), why: words('personal') },
  'reopen-case': { why: words('personal') },
  'assign-case': { role: choice(...roles), person: id() },
  'link-case': {
    case: required(id()),
    as: required(choice('same-visit', 'custody-stay', 'records-request', 'referral', 'earlier-contact')),
  },
  'place-hold': { hold: required(id()), why: words('personal') },
  'release-hold': { hold: required(id()), why: words('personal') },
  'send-message': { toPerson: id(), toDevice: id(), message: words('personal') },
  'name-writer': { device: required(id()), person: required(id()) },
  'erase-case': {} as Readonly<Record<string, Field>>,
} as const satisfies Readonly<Record<string, Shape>>

/** The type of a command. */
export type CommandType = keyof typeof commands

/** What a command of a type says. */
export type CommandData<T extends CommandType> = DataOf<(typeof commands)[T]>

/** What every command says beside its data. */
export interface CommandEnvelope {
  /** Made by the writer; sent twice, a command changes nothing. */
  readonly id: string
  readonly case: string
  /** The writer's own clock, with offset. */
  readonly at: string
  /** The server's clock, set by the server alone. */
  readonly received?: string
  /** On a server: from the session, never from the sender. */
  readonly by: Writer
  /** The version of the case that the writer saw; `beside` where none could be seen (offline): then both are kept. */
  readonly expected: number | 'beside'
}

/** A command of a type. */
export type CommandOf<T extends CommandType> = T extends CommandType
  ? CommandEnvelope & { readonly type: T; readonly data: CommandData<T> }
  : never

/** Something that a person wants done with a case. */
export type Command = CommandOf<CommandType>

/** The types of all commands. */
export const commandTypes = Object.keys(commands) as readonly CommandType[]
