import type { Office } from '../office/office.ts'
import { hashOf, randomWord } from './word.ts'

/** What is begun in one request and ended in another, once. */
export type CeremonyKind = 'passkey-sign-in' | 'passkey-registration' | 'single-sign-on' | 'invitation' | 'set-up'

/** What was kept of the beginning. */
export interface Ceremony {
  readonly person?: string
  readonly content: Readonly<Record<string, unknown>>
}

/** Begins a ceremony and gives the word that ends it; only the word's hash is kept. */
export async function beginCeremony(
  { database, clock }: Pick<Office, 'database' | 'clock'>,
  kind: CeremonyKind,
  ceremony: Ceremony,
  minutes: number,
  word: string = randomWord(),
): Promise<string> {
  const expires = new Date(clock().getTime() + minutes * 60_000)
  await database.db
    .insertInto('ceremonies')
    .values({
      hash: hashOf(word),
      kind,
      person: ceremony.person ?? null,
      content: JSON.stringify(ceremony.content),
      expires_at: expires,
    })
    .execute()
  return word
}

/** Ends a ceremony: of two requests that bring the same word one gets it. Undefined if there is none, or its time is over. */
export async function endCeremony(
  { database, clock }: Pick<Office, 'database' | 'clock'>,
  kind: CeremonyKind,
  word: string,
): Promise<Ceremony | undefined> {
  const row = await database.db
    .deleteFrom('ceremonies')
    .where('hash', '=', hashOf(word))
    .where('kind', '=', kind)
    .returning(['person', 'content', 'expires_at'])
    .executeTakeFirst()
  if (row === undefined || row.expires_at <= clock()) return undefined
  return { content: row.content, ...(row.person === null ? {} : { person: row.person }) }
}

/** Looks at a ceremony without ending it. */
export async function findCeremony(
  { database, clock }: Pick<Office, 'database' | 'clock'>,
  kind: CeremonyKind,
  word: string,
): Promise<Ceremony | undefined> {
  const row = await database.db
    .selectFrom('ceremonies')
    .select(['person', 'content'])
    .where('hash', '=', hashOf(word))
    .where('kind', '=', kind)
    .where('expires_at', '>', clock())
    .executeTakeFirst()
  return row && { content: row.content, ...(row.person === null ? {} : { person: row.person }) }
}

/** Deletes what was begun and can no longer be ended; how many. */
export async function sweepCeremonies({ database, clock }: Pick<Office, 'database' | 'clock'>): Promise<number> {
  const { numDeletedRows } = await database.db
    .deleteFrom('ceremonies')
    .where('expires_at', '<=', clock())
    .executeTakeFirst()
  return Number(numDeletedRows)
}
