import { useEffect, useState } from 'preact/hooks'
import { type Day, type Language, languages, type Rulebook, speaks } from '../../../engine/index.ts'
import { bringDiagrams, workerBuilder } from '../../rulebook/load-diagrams.ts'
import {
  getText,
  getTextAs,
  type LoadedRulebook,
  loadByHash,
  loadRulebook,
  type NoRulebook,
  type Source,
} from '../../rulebook/load-rulebook.ts'
import { deviceShelf } from '../../rulebook/shelf.ts'
import type { Bundle } from '../device/bundle.ts'
import { get, put } from '../storage/desk-store.ts'

/** The law that a desk answers by. */
export interface DeskLaw {
  readonly books: Readonly<Partial<Record<Language, Rulebook>>>
  readonly signed: boolean
  /** The facility adopted another one that is not on this device yet: the one before is in use. */
  readonly older: boolean
  readonly failure: NoRulebook['code'] | undefined
  /** What came was signed by none of the office's keys, or was changed: it is not used. */
  readonly refused: boolean
  /** Rises when diagrams came, so that what was answered without them is answered again. */
  readonly diagrams: number
  readonly retry: () => void
}

type Books = DeskLaw['books']
interface Loaded extends Pick<DeskLaw, 'books' | 'signed' | 'older' | 'failure' | 'refused'> {}

const inUse = 'rulebook'

function booksIn({ book }: LoadedRulebook): Books {
  return Object.fromEntries(languages.filter((l) => speaks(book, l)).map((l) => [l, book]))
}

/** The adopted rulebook whole, by its hash; else the one in use before; else the release's own slices, one a language. */
async function load({ facility, rulebook }: Bundle, day: Day, source: Source, remembers: boolean): Promise<Loaded> {
  const adopted = await loadByHash(rulebook.hash, source)
  const refused = 'code' in adopted && adopted.code !== 'rulebook-not-reached'
  if ('book' in adopted) {
    if (remembers) await put('device', inUse, rulebook.hash).catch(() => {})
    return { books: booksIn(adopted), signed: adopted.signed, older: false, failure: undefined, refused }
  }
  const before = remembers ? await get<string>('device', inUse).catch(() => undefined) : undefined
  const former = before === undefined ? undefined : await loadByHash(before, source)
  if (former !== undefined && 'book' in former)
    return {
      books: booksIn(former),
      signed: former.signed,
      older: before !== rulebook.hash,
      failure: undefined,
      refused,
    }
  const state = String(facility.place['state'] ?? 'US')
  const release: Source = { ...source, trusted: rulebook.releaseSigners ?? [] }
  const slices = await Promise.all(languages.map((l) => loadRulebook(state, l, day, release)))
  const found = slices.filter((s): s is LoadedRulebook => 'book' in s)
  const first = found[0]
  if (first === undefined) return { books: {}, signed: false, older: false, failure: adopted.code, refused }
  const books = Object.assign({}, ...found.map(booksIn)) as Books
  return { books, signed: found.every((f) => f.signed), older: true, failure: undefined, refused }
}

const nothing: Loaded = { books: {}, signed: false, older: false, failure: undefined, refused: false }

/**
 * Brings the rulebook that the facility adopted, whole or not at all, then its diagrams; asks by the token of the device, or, where
 * there is none, as whoever is signed in: then it is no desk's, and the device does not remember which was in use.
 */
export function useDeskLaw(bundle: Bundle | undefined, day: Day, token?: () => string | undefined): DeskLaw {
  const [loaded, setLoaded] = useState<Loaded>(nothing)
  const [diagrams, setDiagrams] = useState(0)
  const [tries, setTries] = useState(0)
  const hash = bundle?.rulebook.hash
  const signers = bundle?.rulebook.signers?.join()
  useEffect(() => {
    if (bundle === undefined) return undefined
    let wanted = true
    const { signers = [] } = bundle.rulebook
    const get = token === undefined ? getText : getTextAs(token() ?? '')
    const source: Source = { get, shelf: deviceShelf, trusted: signers }
    const bring = async (): Promise<void> => {
      const found = await load(bundle, day, source, token !== undefined)
      if (!wanted) return
      setLoaded(found)
      const state = String(bundle.facility.place['state'] ?? 'US')
      for (const book of new Set(Object.values(found.books)))
        if (wanted && (await bringDiagrams(book, state, day, source, workerBuilder))) setDiagrams((n) => n + 1)
    }
    bring()
    return () => {
      wanted = false
    }
  }, [hash, signers, day, tries])
  return { ...loaded, diagrams, retry: () => setTries((n) => n + 1) }
}
