import type { CommandType } from '../command/command.ts'
import type { NounName } from '../entry/nouns.ts'
import type { Role } from './roles.ts'

const door: readonly Role[] = ['desk', 'security', 'liaison', 'administrator', 'privacy-officer', 'counsel']
const office: readonly Role[] = ['liaison', 'administrator', 'privacy-officer', 'counsel']
const lawyers: readonly Role[] = ['privacy-officer', 'counsel']

/** Which roles may give which command; auditor and system administrator give none. */
export const permissions: Readonly<Record<CommandType, readonly Role[]>> = {
  'open-case': door,
  record: door,
  correct: door,
  'give-facts': door,
  'correct-facts': door,
  assess: door,
  'settle-action': door,
  'finish-task': door,
  'name-writer': door,
  'add-task': office,
  'assign-task': office,
  'assign-case': office,
  'link-case': office,
  'send-message': office,
  'merge-case': office,
  'reopen-case': office,
  'close-case': ['administrator', 'privacy-officer', 'counsel'],
  'waive-task': lawyers,
  'place-hold': lawyers,
  'release-hold': ['counsel'],
  'erase-case': ['privacy-officer'],
}

/** Commands that only a named person may give: a role alone, or a device, does not answer for them. */
export const namedOnly: readonly CommandType[] = [
  'close-case',
  'merge-case',
  'waive-task',
  'place-hold',
  'release-hold',
  'erase-case',
]

/** Nouns that only some roles may record. */
export const nounPermissions: Readonly<Partial<Record<NounName, readonly Role[]>>> = { breach: lawyers }

/** True if a role may give a command. */
export function mayCommand(role: Role, type: CommandType): boolean {
  return permissions[type].includes(role)
}

/** True if a role may correct what somebody else wrote. */
export function mayCorrectOthers(role: Role): boolean {
  return office.includes(role)
}
