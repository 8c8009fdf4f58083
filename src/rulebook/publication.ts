import type { Day, Language, Rulebook } from '../engine/index.ts'
import { isPublication } from './publication-shape.ts'
import { canonical, hashOf, signedBytesOf } from './publish.ts'
import { federalSlice, type SliceKind, sliceFor, sliceName, slicesBegin, slicesOf } from './slice.ts'

/** The name and number of the file format (docs/formats/rulebook.md). */
export const publicationFormat = 'ostiary-rulebook/1'

/** An Ed25519 signature: the public key (32 bytes) and the value (64 bytes), both in base64. */
export interface Signature {
  readonly alg: 'Ed25519'
  readonly key: string
  readonly value: string
}

/** A rulebook as it is published: the whole, which lists its slices by hash, or one slice. */
export interface Publication {
  readonly format: typeof publicationFormat
  /** Of the canonical JSON of `rulebook`. */
  readonly hash: string
  /** The one language of a slice's words; `null` where all are there. */
  readonly language: Language | null
  readonly rulebook: Omit<Rulebook, 'hash'>
  /** `null` where nobody signed it. */
  readonly signature: Signature | null
  /** The first day that slices answer for; the whole rulebook answers for earlier days too. */
  readonly since: Day
  /** The hash of each slice under its name (`CA`, `CA-en`), those of {@link federalSlice} among them; none in a slice. */
  readonly slices: Readonly<Record<string, string>>
  /** Whose slice this is; `null` for the whole rulebook. */
  readonly state: string | null
}

/** Why a file is no published rulebook: it has another shape, or was changed. */
export interface PublicationFailure {
  readonly code: 'not-a-rulebook' | 'hash-mismatch'
  readonly message: string
}

/** An unsigned publication of the whole rulebook, or of one slice. */
export function publicationOf(rulebook: Rulebook, slice?: SliceKind): Publication {
  const { hash: _, ...content } = slice === undefined ? rulebook : cut(rulebook, slice)
  const listed = slice === undefined ? slicesOf(rulebook) : []
  return {
    format: publicationFormat,
    hash: hashOf(content),
    language: slice?.language ?? null,
    rulebook: content,
    signature: null,
    since: slicesBegin(rulebook),
    slices: Object.fromEntries(listed.map((s) => [sliceName(s), cut(rulebook, s).hash as string])),
    state: slice?.state ?? null,
  }
}

function cut(rulebook: Rulebook, { state, language }: SliceKind): Rulebook {
  const own = state === federalSlice ? undefined : state
  return sliceFor(rulebook, own, slicesBegin(rulebook), language ?? undefined)
}

/** The bytes of a publication that a signature covers. */
export function signedBytes(publication: Publication): Uint8Array<ArrayBuffer> {
  return signedBytesOf(publication)
}

/** The file's text: canonical JSON and a line feed. */
export function publicationText(publication: Publication): string {
  return `${canonical(publication)}\n`
}

/** The name of the slice that was published; undefined for the whole rulebook. */
export function publishedSlice({ state, language }: Publication): string | undefined {
  return state === null ? undefined : sliceName({ state, language })
}

/** The rulebook of a publication, with its hash, as the engine takes it. */
export function publishedRulebook({ rulebook, hash }: Publication): Rulebook {
  return { ...rulebook, hash }
}

/** Checks a parsed file: its shape, and that its rulebook has the hash it names. The signature is the caller's to verify. */
export function readPublication(value: unknown): Publication | PublicationFailure {
  if (!isPublication(value))
    return {
      code: 'not-a-rulebook',
      message: `This is no published rulebook of the format ${publicationFormat}. Write one with ostiary rules export.`,
    }
  const found = hashOf(value.rulebook)
  if (value.hash === found) return value
  return {
    code: 'hash-mismatch',
    message: `The rulebook was changed after it was published: it names ${value.hash}, but its hash is ${found}. Get it again from who published it.`,
  }
}
