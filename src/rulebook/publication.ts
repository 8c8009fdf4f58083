import type { Day, Rulebook } from '../engine/index.ts'
import { canonical, hashOf, sliceFor } from './publish.ts'

/** The name and number of the file format (docs/formats/rulebook.md). */
export const publicationFormat = 'ostiary-rulebook/1'

/** What is signed: the release, its hash, and the hash of each state's slice. */
export interface Manifest {
  readonly format: string
  readonly version: string
  readonly hash: string
  /** The first day that slices answer for; the whole rulebook answers for earlier days too. */
  readonly slicesSince: Day
  readonly slices: readonly SliceEntry[]
}

/** One state's slice; `null` is the slice for a state without a pack: federal law and house policy. */
export interface SliceEntry {
  readonly state: string | null
  readonly hash: string
}

/** A signature over the canonical JSON of the manifest. */
export interface Signature {
  /** `ed25519:` and the public key in base64. */
  readonly key: string
  /** 64 bytes in base64. */
  readonly signature: string
}

/** A published rulebook, whole or one state's slice, with the manifest that names its hash. */
export interface Publication {
  readonly manifest: Manifest
  readonly signatures: readonly Signature[]
  readonly rulebook: Rulebook
}

/** Why a file is no published rulebook: it has another shape, was changed, or is none that its manifest lists. */
export interface PublicationFailure {
  readonly code: 'not-a-rulebook' | 'hash-mismatch' | 'not-in-manifest'
  readonly message: string
}

/** The manifest of a release; its slices begin on the day to which every pack was checked. */
export function manifestOf(rulebook: Rulebook): Manifest {
  const slicesSince = rulebook.packs.map((p) => p.checkedTo).sort()[0] ?? '0001-01-01'
  const states = [null, ...rulebook.packs.flatMap((p) => (p.state === undefined ? [] : [p.state])).sort()]
  return {
    format: publicationFormat,
    version: rulebook.version,
    hash: hashOf(rulebook),
    slicesSince,
    slices: states.map((state) => ({
      state,
      hash: hashOf(sliceFor(rulebook, state ?? undefined, slicesSince)),
    })),
  }
}

/** An unsigned publication: of the whole rulebook, or of one state's slice (`null` for a state without a pack). */
export function publicationOf(rulebook: Rulebook, state?: string | null): Publication {
  const manifest = manifestOf(rulebook)
  const content = state === undefined ? rulebook : sliceFor(rulebook, state ?? undefined, manifest.slicesSince)
  return { manifest, signatures: [], rulebook: { ...content, hash: hashOf(content) } }
}

/** The bytes that a signature covers: the manifest's canonical JSON in UTF-8. */
export function signedBytes(manifest: Manifest): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonical(manifest))
}

/** The file's text: canonical JSON and a line feed. */
export function publicationText(publication: Publication): string {
  return `${canonical(publication)}\n`
}

/** The slice that a publication holds: `undefined` for the whole rulebook. */
export function sliceOf({ manifest, rulebook }: Publication): SliceEntry | undefined {
  return rulebook.hash === manifest.hash ? undefined : manifest.slices.find((s) => s.hash === rulebook.hash)
}

/** Checks a parsed file: its shape, that the rulebook has the hash it names, and that the manifest lists that hash. Signatures are the caller's to verify. */
export function readPublication(value: unknown): Publication | PublicationFailure {
  if (!isPublication(value))
    return {
      code: 'not-a-rulebook',
      message: `This is no published rulebook of the format ${publicationFormat}. Write one with ostiary rules export.`,
    }
  const { rulebook, manifest } = value
  const found = hashOf(rulebook)
  if (rulebook.hash !== found)
    return {
      code: 'hash-mismatch',
      message: `The rulebook was changed after it was published: it names ${rulebook.hash ?? 'no hash'}, but its hash is ${found}. Get it again from who published it.`,
    }
  if (found !== manifest.hash && !manifest.slices.some((s) => s.hash === found))
    return {
      code: 'not-in-manifest',
      message: `The rulebook's hash ${found} is none that its manifest lists. Get it again from who published it.`,
    }
  return value
}

function isPublication(value: unknown): value is Publication {
  if (!isRecord(value) || !isRecord(value['manifest']) || !Array.isArray(value['signatures'])) return false
  const { manifest, signatures, rulebook } = value
  return (
    manifest['format'] === publicationFormat &&
    areStrings(manifest, 'version', 'hash', 'slicesSince') &&
    isListOf(manifest['slices'], (s) => (s['state'] === null || areStrings(s, 'state')) && areStrings(s, 'hash')) &&
    isListOf(signatures, (s) => areStrings(s, 'key', 'signature')) &&
    isRulebook(rulebook)
  )
}

const texts = (value: unknown): boolean => isRecord(value) && areStrings(value, 'en', 'es')

// What the engine and the pages read; ids, values and law are the checker's to judge.
function isRulebook(value: unknown): value is Rulebook {
  if (!isRecord(value) || !areStrings(value, 'version')) return false
  return (
    isListOf(value['facts'], (f) => areStrings(f, 'id', 'kind', 'who') && texts(f['question'])) &&
    isListOf(value['constraints'], (c) => areStrings(c, 'id') && isCondition(c['holds']) && texts(c['explain'])) &&
    isListOf(value['actions'], isAction) &&
    isRecord(value['duties']) &&
    Object.values(value['duties']).every(texts) &&
    isListOf(value['packs'], (p) => areStrings(p, 'id', 'kind', 'checkedTo') && texts(p['title'])) &&
    isListOf(value['rules'], isRule)
  )
}

function isAction(a: Readonly<Record<string, unknown>>): boolean {
  return (
    areStrings(a, 'id', 'binds') &&
    [a['question'], a['doing'], a['notDoing']].every(texts) &&
    Array.isArray(a['groups']) &&
    isRecord(a['decides']) &&
    isCondition(a['relevantWhen']) &&
    isRecord(a['fallback']) &&
    areStrings(a['fallback'], 'answer', 'citation') &&
    texts(a['fallback']['why'])
  )
}

function isRule(r: Readonly<Record<string, unknown>>): boolean {
  return (
    areStrings(r, 'id', 'citation', 'effect', 'binds', 'status') &&
    texts(r['title']) &&
    texts(r['plain']) &&
    Array.isArray(r['actions']) &&
    Array.isArray(r['examples']) &&
    isListOf(r['versions'], (v) => areStrings(v, 'from', 'act') && isCondition(v['when']))
  )
}

function isCondition(value: unknown): boolean {
  if (!isRecord(value)) return false
  if ('fact' in value) return areStrings(value, 'fact') && Array.isArray(value['in'])
  if ('clause' in value) return isRecord(value['clause']) && isClause(value['clause']) && isCondition(value['when'])
  if ('not' in value) return isCondition(value['not'])
  const parts = value['all'] ?? value['any']
  return Array.isArray(parts) && parts.every(isCondition)
}

function isClause(clause: Readonly<Record<string, unknown>>): boolean {
  const { quote } = clause
  const quoted = quote === undefined || (isRecord(quote) && areStrings(quote, 'words', 'source'))
  return areStrings(clause, 'at') && texts(clause['paraphrase']) && quoted
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function areStrings(record: Readonly<Record<string, unknown>>, ...keys: readonly string[]): boolean {
  return keys.every((k) => typeof record[k] === 'string')
}

function isListOf(value: unknown, is: (entry: Readonly<Record<string, unknown>>) => boolean): boolean {
  return Array.isArray(value) && value.every((entry) => isRecord(entry) && is(entry))
}
