import type { Day, Rulebook } from '../engine/index.ts'
import { isPublication } from './publication-shape.ts'
import { canonical, hashOf, sliceFor } from './publish.ts'

/** The name and number of the file format (docs/formats/rulebook.md). */
export const publicationFormat = 'ostiary-rulebook/1'

/** The slice for a state without a pack: federal law and house policy. */
export const federalSlice = 'US'

/** An Ed25519 signature: the public key (32 bytes) and the value (64 bytes), both in base64. */
export interface Signature {
  readonly alg: 'Ed25519'
  readonly key: string
  readonly value: string
}

/** A rulebook as it is published: the whole, which lists its slices by hash, or the slice of one state. */
export interface Publication {
  readonly format: typeof publicationFormat
  /** Of the canonical JSON of `rulebook`. */
  readonly hash: string
  readonly rulebook: Omit<Rulebook, 'hash'>
  /** `null` where nobody signed it. */
  readonly signature: Signature | null
  /** The first day that slices answer for; the whole rulebook answers for earlier days too. */
  readonly since: Day
  /** The hash of each state's slice, {@link federalSlice} among them; none in a slice. */
  readonly slices: Readonly<Record<string, string>>
  /** Which slice this is; `null` for the whole rulebook. */
  readonly state: string | null
}

/** Why a file is no published rulebook: it has another shape, or was changed. */
export interface PublicationFailure {
  readonly code: 'not-a-rulebook' | 'hash-mismatch'
  readonly message: string
}

/** An unsigned publication of the whole rulebook, or of one state's slice; slices begin on the day to which every pack was checked. */
export function publicationOf(rulebook: Rulebook, state?: string): Publication {
  const since = rulebook.packs.map((p) => p.checkedTo).sort()[0] ?? '0001-01-01'
  const slice = (name: string) => sliceFor(rulebook, name === federalSlice ? undefined : name, since)
  const states = [...rulebook.packs.flatMap((p) => p.state ?? []), federalSlice]
  const { hash: _, ...content } = state === undefined ? rulebook : slice(state)
  return {
    format: publicationFormat,
    hash: hashOf(content),
    rulebook: content,
    signature: null,
    since,
    slices: state === undefined ? Object.fromEntries(states.map((s) => [s, hashOf(slice(s))])) : {},
    state: state ?? null,
  }
}

/** The bytes that a signature covers: the canonical JSON of all but the rulebook, which its hash stands for, and the signature. */
export function signedBytes({ rulebook: _, signature: __, ...head }: Publication): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonical(head))
}

/** The file's text: canonical JSON and a line feed. */
export function publicationText(publication: Publication): string {
  return `${canonical(publication)}\n`
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
