import type { Rulebook } from '../../engine/index.ts'
import {
  federalSlice,
  type Publication,
  publicationOf,
  publishedRulebook,
  readPublication,
  sliceFor,
  sliceName,
  slicesBegin,
  slicesOf,
} from '../../rulebook/index.ts'
import type { Database } from '../database/database.ts'

/** The rulebooks that this server knows by hash: its release's, those added to the database, and the slices of each. */
export interface Rulebooks {
  /** One by its hash, a slice too (what a phone holds); undefined where it is not known. */
  readonly of: (hash: string) => Rulebook | undefined
  /** Reads what was added to the database since. */
  readonly refresh: () => Promise<void>
}

/** The rulebooks of a release and a database; `refresh` reads those of the database. */
export function rulebooksOf(release: Rulebook, { db }: Pick<Database, 'db'>): Rulebooks {
  const books = new Map<string, Book>()
  const add = (book: Book) => books.set(book.whole.hash as string, book)
  // Its slices are listed when first asked for: that takes a while, and few ask.
  add(bookOf(release, () => publicationOf(release)))
  return {
    of: (hash) => {
      const whole = books.get(hash)
      if (whole !== undefined) return whole.whole
      for (const book of books.values()) {
        const slice = book.slice(hash)
        if (slice !== undefined) return slice
      }
      return undefined
    },
    refresh: async () => {
      const known = [...books.keys()]
      const rows = await db.selectFrom('rulebooks').select(['hash', 'body']).where('hash', 'not in', known).execute()
      for (const { body } of rows) {
        const publication = readPublication(JSON.parse(body))
        // Whoever adds one checks it; one that was altered since is not used.
        if (!('code' in publication)) add(bookOf(publishedRulebook(publication), () => publication))
      }
    },
  }
}

interface Book {
  readonly whole: Rulebook
  readonly slice: (hash: string) => Rulebook | undefined
}

function bookOf(whole: Rulebook, published: () => Publication): Book {
  let names: ReadonlyMap<string, string> | undefined
  const cut = new Map<string, Rulebook>()
  return {
    whole,
    slice: (hash) => {
      const known = cut.get(hash)
      if (known !== undefined) return known
      names ??= new Map(Object.entries(published().slices).map(([name, of]) => [of, name]))
      const name = names.get(hash)
      const kind = name === undefined ? undefined : slicesOf(whole).find((k) => sliceName(k) === name)
      if (kind === undefined) return undefined
      const state = kind.state === federalSlice ? undefined : kind.state
      const slice = sliceFor(whole, state, slicesBegin(whole), kind.language ?? undefined)
      cut.set(hash, slice)
      return slice
    },
  }
}
