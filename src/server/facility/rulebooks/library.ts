import type { Rulebook } from '../../../engine/index.ts'
import {
  type Publication,
  publicationOf,
  publicationText,
  publishedRulebook,
  readPublication,
} from '../../../rulebook/index.ts'
import type { Office } from '../../office/office.ts'
import { isSigned, signerOf } from '../../publish/index.ts'

/** How far a rulebook may be trusted: as the command line judges it (`built-in` came with the program). */
export type Trust = 'built-in' | 'trusted' | 'self-signed' | 'unsigned'

/** Why a rulebook is not taken. */
export type RulebookRefusal =
  | 'not-a-rulebook'
  | 'hash-mismatch'
  | 'a-slice'
  | 'bad-signature'
  | 'unsigned'
  | 'untrusted'

/** A rulebook in the list. */
export interface RulebookShown {
  readonly hash: string
  readonly version: string
  readonly trust: Trust
  readonly signer?: string
  /** Whether it came with this program. */
  readonly release: boolean
  readonly rules: number
  readonly checkedTo: string
  readonly addedBy?: string
  readonly addedAt?: string
}

type Shelf = Pick<Office, 'database' | 'rulebook'>

type Read = Omit<RulebookShown, 'release' | 'addedBy' | 'addedAt'>

/** Lists the rulebooks that a facility may adopt, the release's first, then those that were added to the database, newest first. */
export function rulebookLister(
  { database, rulebook }: Shelf,
  trusted?: readonly string[],
): () => Promise<readonly RulebookShown[]> {
  // Reading one takes a tenth of a second, and it never changes: its hash is its name.
  const known = new Map<string, Read>([[rulebook.hash ?? '', { ...about(rulebook), trust: 'built-in' }]])
  return async () => {
    const columns = ['hash', 'added_by', 'added_at'] as const
    const rows = await database.db.selectFrom('rulebooks').select(columns).orderBy('added_at', 'desc').execute()
    for (const { hash } of rows) {
      if (known.has(hash)) continue
      const { body } = await database.db
        .selectFrom('rulebooks')
        .select('body')
        .where('hash', '=', hash)
        .executeTakeFirstOrThrow()
      const publication = readPublication(JSON.parse(body))
      if (!('code' in publication)) known.set(hash, readOf(publication, trusted))
    }
    const release = { ...(known.get(rulebook.hash ?? '') as Read), release: true }
    const own = rows.find((row) => row.hash === rulebook.hash)
    const others = rows
      .filter((row) => row !== own)
      .flatMap((row): readonly RulebookShown[] => {
        const read = known.get(row.hash)
        return read === undefined ? [] : [{ ...read, release: false, ...added(row) }]
      })
    return [{ ...release, ...added(own) }, ...others]
  }
}

function readOf(publication: Publication, trusted: readonly string[] | undefined): Read {
  const trust = trustIn(publication, trusted)
  const { signature } = publication
  return {
    ...about(publishedRulebook(publication)),
    // A key that is trusted no more: it is shown as what it is, signed by somebody.
    trust: trust === 'untrusted' || trust === 'bad-signature' ? 'self-signed' : trust,
    ...(signature === null ? {} : { signer: signerOf(signature) }),
  }
}

function about(rulebook: Rulebook): Pick<RulebookShown, 'hash' | 'version' | 'rules' | 'checkedTo'> {
  const checkedTo = rulebook.packs.map((p) => p.checkedTo).sort()[0] ?? ''
  return { hash: rulebook.hash ?? '', version: rulebook.version, rules: rulebook.rules.length, checkedTo }
}

function added(row: { readonly added_by: string | null; readonly added_at: Date } | undefined) {
  if (row === undefined) return {}
  return { addedAt: row.added_at.toISOString(), ...(row.added_by === null ? {} : { addedBy: row.added_by }) }
}

/** A whole rulebook by its hash; undefined where it is not known. */
export async function rulebookBy(
  { database, rulebook }: Shelf,
  hash: string | undefined,
): Promise<Rulebook | undefined> {
  if (hash === undefined || hash === rulebook.hash) return rulebook
  const row = await database.db.selectFrom('rulebooks').select('body').where('hash', '=', hash).executeTakeFirst()
  if (row === undefined) return undefined
  const publication = readPublication(JSON.parse(row.body))
  return 'code' in publication ? undefined : publishedRulebook(publication)
}

/** A rulebook that was added to the database, as it was published; undefined where it is not there. */
export async function publishedBy({ database }: Pick<Office, 'database'>, hash: string): Promise<string | undefined> {
  const row = await database.db.selectFrom('rulebooks').select('body').where('hash', '=', hash).executeTakeFirst()
  return row?.body
}

/** Checks a published rulebook that somebody brought and keeps it; where keys are trusted, one of them must have signed it. */
export async function addRulebook(
  { database }: Shelf,
  given: unknown,
  by: string,
  trusted?: readonly string[],
): Promise<
  | { readonly hash: string; readonly version: string; readonly trust: Trust; readonly already: boolean }
  | RulebookRefusal
> {
  const publication = readPublication(given)
  if ('code' in publication) return publication.code
  // History of every state and day is answered by it, which a slice leaves out.
  if (publication.state !== null) return 'a-slice'
  const trust = trustIn(publication, trusted)
  if (trust === 'untrusted' || trust === 'bad-signature') return trust
  if (trust === 'unsigned' && trusted !== undefined) return 'unsigned'
  const already = !(await keep(database, publication, by))
  return { hash: publication.hash, version: publication.rulebook.version, trust, already }
}

function trustIn(
  publication: Publication,
  trusted: readonly string[] | undefined,
): Exclude<Trust, 'built-in'> | 'bad-signature' | 'untrusted' {
  const { signature } = publication
  if (signature === null) return 'unsigned'
  if (!isSigned(publication)) return 'bad-signature'
  if (trusted === undefined) return 'self-signed'
  return trusted.includes(signerOf(signature)) ? 'trusted' : 'untrusted'
}

async function keep({ db }: Office['database'], publication: Publication, by: string | null): Promise<boolean> {
  const row = {
    hash: publication.hash,
    version: publication.rulebook.version,
    body: publicationText(publication),
    added_by: by,
  }
  const made = await db
    .insertInto('rulebooks')
    .values(row)
    .onConflict((c) => c.doNothing())
    .executeTakeFirst()
  return (made.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Keeps the release's rulebook in the database, so that a facility that adopted it has it also under a later release. */
export async function keepRelease({ database, rulebook }: Shelf): Promise<void> {
  const there = await database.db
    .selectFrom('rulebooks')
    .select('hash')
    .where('hash', '=', rulebook.hash ?? '')
    .executeTakeFirst()
  if (there === undefined) await keep(database, publicationOf(rulebook), null)
}
