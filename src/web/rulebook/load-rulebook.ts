import { type Day, type Language, languages, type Rulebook, speaks } from '../../engine/index.ts'
import { hashOf } from '../../rulebook/publish/index.ts'
import { modelled } from '../states.ts'
import { breath } from './breath.ts'
import type { Shelf } from './shelf.ts'
import { signingOf, type Verify, verifyHere } from './signature.ts'

/** A rulebook whose content has the hash that it was published under, and whose signature fits if there is one. */
export interface LoadedRulebook {
  readonly book: Rulebook
  /** By one of the keys that are trusted, where any are named; else by whatever key. */
  readonly signed: boolean
  /** The server could not be asked: this is the copy that the device kept. */
  readonly kept: boolean
}

/**
 * Why there is no rulebook: nobody to ask and none kept, one whose content is not what its hash or its signature says, or one that
 * no trusted key signed.
 */
export interface NoRulebook {
  readonly code: 'rulebook-not-reached' | 'rulebook-altered' | 'rulebook-untrusted'
}

/** What loading needs from outside. */
export interface Source {
  readonly get: (address: string, patience: number) => Promise<string | undefined>
  readonly shelf: Shelf
  /** Where there are any, one of these keys (`ed25519:…`) must have signed what comes from the server. */
  readonly trusted?: readonly string[]
  readonly verify?: Verify
}

/** Milliseconds to wait for the server where the device has a copy, and where it has none. */
const patience = { withCopy: 4_000, without: 30_000 }

const wholeAddress = '/api/rulebook'

/** The name by which the server knows a state: states without a pack share the federal slice. */
export function packName(state: string): string {
  return modelled.some((p) => p.code === state) ? state : 'US'
}

/** Loads the rulebook for a state in a language: its slice, or the whole one for a day before the slice begins. */
export async function loadRulebook(
  state: string,
  language: Language,
  day: Day,
  source: Source,
): Promise<LoadedRulebook | NoRulebook> {
  const slice = await loadFrom(`${wholeAddress}?state=${packName(state)}&lang=${language}`, language, source)
  if ('book' in slice && day >= (slice.book.since ?? '')) return slice
  const whole = await loadFrom(wholeAddress, language, source)
  return 'book' in whole || 'book' in slice ? whole : slice
}

/**
 * Loads the very rulebook that has that hash, in all its languages; what has another content is never used. A hash names one
 * content for ever, so a kept copy is not asked for again, unless its signer is trusted no more.
 */
export async function loadByHash(hash: string, source: Source): Promise<LoadedRulebook | NoRulebook> {
  const address = `${wholeAddress}/${encodeURIComponent(hash)}`
  const checked = async (text: string, kept: boolean): Promise<LoadedRulebook | NoRulebook> => {
    const found = await opened(text, languages, kept, source)
    return 'code' in found || found.book.hash === hash ? found : { code: 'rulebook-altered' }
  }
  const copy = await source.shelf.get(address)
  const kept = copy === undefined ? undefined : await checked(copy, true)
  const isGood = kept !== undefined && 'book' in kept
  if (isGood && (kept.signed || !(source.trusted ?? []).length)) return kept
  const fresh = await source.get(address, isGood ? patience.withCopy : patience.without)
  const found = fresh === undefined ? undefined : await checked(fresh, false)
  // Kept only after it was checked whole: a crash before leaves the former one in use.
  if (found !== undefined && 'book' in found) await source.shelf.put(address, fresh as string)
  else if (isGood) return kept
  return found ?? { code: 'rulebook-not-reached' }
}

async function loadFrom(address: string, language: Language, source: Source): Promise<LoadedRulebook | NoRulebook> {
  const copy = await source.shelf.get(address)
  const fresh = await source.get(address, copy === undefined ? patience.without : patience.withCopy)
  const checked = fresh === undefined ? undefined : await opened(fresh, [language], false, source)
  if (checked !== undefined && 'book' in checked) {
    await source.shelf.put(address, fresh as string)
    return checked
  }
  // What came from the server but is not what it says is never used; the copy once was, and is checked again.
  if (copy === undefined) return checked ?? { code: 'rulebook-not-reached' }
  return opened(copy, [language], true, source)
}

async function opened(
  text: string,
  wanted: readonly Language[],
  kept: boolean,
  { trusted = [], verify = verifyHere }: Source,
): Promise<LoadedRulebook | NoRulebook> {
  const published = parsed(text) ?? {}
  const { rulebook, hash } = published
  if (!isRulebook(rulebook) || typeof hash !== 'string') return { code: 'rulebook-altered' }
  await breath()
  if (!(await hasHash(rulebook, hash))) return { code: 'rulebook-altered' }
  // Words that are not there would leave an instruction empty.
  if (!wanted.every((language) => speaks(rulebook, language))) return { code: 'rulebook-altered' }
  const signing = await signingOf(published, verify)
  if (signing === 'does-not-fit') return { code: 'rulebook-altered' }
  const isTrusted = signing !== 'unsigned' && trusted.includes(signing.by)
  // A copy was signed by whom we trusted when it was taken: a key that was changed since takes no desk its law away.
  if (trusted.length > 0 && !isTrusted && !kept) return { code: 'rulebook-untrusted' }
  return { book: { ...rulebook, hash }, signed: trusted.length > 0 ? isTrusted : signing !== 'unsigned', kept }
}

/**
 * True if the content is what the hash names. A published file is canonical, and comes out of the parser in the order in which it
 * was written: written again as it is, and hashed by the browser, it takes a tenth of the time. What does not match so is put in
 * order first.
 */
async function hasHash(rulebook: Rulebook, hash: string): Promise<boolean> {
  const { hash: _, ...content } = rulebook
  const bytes = new TextEncoder().encode(JSON.stringify(content))
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  const digest = subtle === undefined ? undefined : new Uint8Array(await subtle.digest('SHA-256', bytes))
  const found = digest === undefined ? [] : Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
  return hash === `sha256:${found.join('')}` || hash === hashOf(rulebook)
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

// The hash vouches for the content; this only tells a rulebook from another kind of answer.
function isRulebook(value: unknown): value is Rulebook {
  const lists = ['facts', 'constraints', 'actions', 'packs', 'rules']
  return typeof value === 'object' && value !== null && lists.every((k) => Array.isArray((value as never)[k]))
}

/** Asks our own server; undefined where it does not answer in time, or with an error. */
export function getText(address: string, patienceInMs: number): Promise<string | undefined> {
  return textFrom(address, patienceInMs, {})
}

/** Asks our own server as a device that was let in: it is given what its facility adopted, too. */
export function getTextAs(token: string): Source['get'] {
  return (address, patienceInMs) => textFrom(address, patienceInMs, { Authorization: `Device ${token}` })
}

async function textFrom(
  address: string,
  patienceInMs: number,
  headers: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  try {
    const response = await fetch(address, { headers, signal: AbortSignal.timeout(patienceInMs) })
    return response.ok ? await response.text() : undefined
  } catch {
    return undefined
  }
}
