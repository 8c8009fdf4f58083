import { isSettingsRefusal, readFacilitySettings, type SettingsRefusal } from '../../../cases/index.ts'
import type { Rulebook } from '../../../engine/index.ts'
import type { SignedIn } from '../../access/signed-in.ts'
import type { Office } from '../../office/office.ts'
import { changeSettings, storedSettings, writerOf } from '../stored.ts'
import { keepRelease } from './library.ts'
import type { ReplayLine } from './replay-list.ts'

type End = Extract<ReplayLine, { kind: 'end' }>

/** The list that counsel saw, as the server remembers it. */
interface Seen extends Omit<End, 'kind'> {
  /** The rulebook that the facility worked with then. */
  readonly from: string
  readonly at: string
}

const goodFor = 24 * 3_600_000

function nameOf(facility: string, hash: string): string {
  return `replay/${facility}/${hash}`
}

/** Remembers that a list was shown to its end. */
export async function rememberList(
  { database, clock }: Office,
  facility: string,
  hash: string,
  from: string,
  end: End,
): Promise<void> {
  const { kind: _, ...rest } = end
  const value = JSON.stringify({ ...rest, from, at: clock().toISOString() } satisfies Seen)
  const row = { name: nameOf(facility, hash), value, changed_at: clock() }
  await database.db
    .insertInto('shared_state')
    .values(row)
    .onConflict((c) => c.column('name').doUpdateSet({ value, changed_at: clock() }))
    .execute()
}

/** Why a rulebook was not adopted, or the version of the settings that name it. */
export type Adopted =
  | { readonly version: number; readonly already: boolean }
  | { readonly refused: 'list-not-seen' | 'list-differs' | 'changed-meanwhile' | 'no-facility' }
  | { readonly refused: 'settings-do-not-fit'; readonly because: SettingsRefusal }

/** Adopts a rulebook for a facility: with the list of what it would have changed in front of counsel, named by its digest. */
export async function adopt(office: Office, who: SignedIn, rulebook: Rulebook, digest: string): Promise<Adopted> {
  const facility = who.viewer?.facility ?? ''
  const hash = rulebook.hash as string
  const now = await storedSettings(office.database, facility)
  if (now === undefined) return { refused: 'no-facility' }
  const from = now.settings.rulebook ?? (office.rulebook.hash as string)
  if (from === hash && now.settings.rulebook !== undefined) return { version: now.version, already: true }
  const seen = await seenList(office, facility, hash)
  if (seen === undefined || seen.from !== from) return { refused: 'list-not-seen' }
  if (seen.digest !== digest) return { refused: 'list-differs' }
  const to = { ...now.settings, rulebook: hash }
  const fits = readFacilitySettings(to, rulebook)
  if (isSettingsRefusal(fits)) return { refused: 'settings-do-not-fit', because: fits }
  // Stored before it is named: a facility must never name a rulebook that no server has.
  if (hash === office.rulebook.hash) await keepRelease(office)
  const data = { digest, cases: seen.cases, changes: seen.changes, failed: seen.failed }
  const event = { type: 'office.rulebook-adopted', by: writerOf(who), data }
  const done = await changeSettings(office, facility, { version: now.version, to, event })
  return 'changed' in done ? { version: done.changed.version, already: false } : { refused: 'changed-meanwhile' }
}

async function seenList({ database, clock }: Office, facility: string, hash: string): Promise<Seen | undefined> {
  const row = await database.db
    .selectFrom('shared_state')
    .select('value')
    .where('name', '=', nameOf(facility, hash))
    .executeTakeFirst()
  const seen = row?.value as Seen | undefined
  return seen !== undefined && clock().getTime() - Date.parse(seen.at) < goodFor ? seen : undefined
}
