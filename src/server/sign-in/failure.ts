import type { Entrance } from './enter.ts'
import { tellLater } from './later.ts'
import { noteOf } from './notes.ts'
import type { Factor } from './session/session.ts'

/**
 * Counts a try that failed, and notes it in the record if the account is one of ours; never what was typed. The note comes after
 * the answer: before it, the time of an answer would tell whether there is such an account.
 */
export function failed({ office, settings }: Entrance, person: string | undefined, factor: Factor): void {
  settings.failed?.(factor)
  if (person === undefined) return
  tellLater(() => noteOf(office, { type: 'office.sign-in-failed', person, by: { role: 'nobody' }, data: { factor } }))
}
