import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'
import type { Day, Rulebook } from '../engine/index.ts'
import { canonical, hashOf, sliceFor } from '../rulebook/index.ts'

/** An Ed25519 signature; the public key (32 bytes) and the value in base64. */
export interface Signature {
  readonly alg: 'Ed25519'
  readonly key: string
  readonly value: string
}

/** Signs the bytes that stand for a published rulebook. */
export type Signer = (bytes: Uint8Array) => Signature

/** A rulebook as it is published, whole or one state's slice (docs/formats/rulebook.md). */
export interface Envelope {
  readonly format: 'ostiary-rulebook/1'
  readonly hash: string
  /** Without its hash. */
  readonly rulebook: Rulebook
  /** Null where nobody signed it. */
  readonly signature: Signature | null
  /** The first day that slices answer for. */
  readonly since: Day
  /** The hash of each slice; none in a slice. */
  readonly slices: Readonly<Record<string, string>>
  /** Which slice this is; null for the whole. */
  readonly state: string | null
}

/** Names the slice for a state without a pack: federal law and house policy. */
export const federalSlice = 'US'

/** What a server publishes: the whole rulebook, and its slices. */
export interface Published {
  readonly whole: Rulebook
  /** The names of the slices: each state with a pack, and {@link federalSlice}. */
  readonly slices: readonly string[]
  readonly since: Day
  readonly slice: (name: string) => Rulebook
  /** The text of the envelope with this hash; undefined where it is neither the whole's nor a slice's. */
  readonly byHash: (hash: string) => string | undefined
}

/** Prepares what is published; slices are cut when first asked for, because cutting all of them takes a while. */
export function publish(rulebook: Rulebook, signer?: Signer): Published {
  const whole: Rulebook = { ...rulebook, hash: rulebook.hash ?? hashOf(rulebook) }
  const slices = [...whole.packs.flatMap((p) => p.state ?? []), federalSlice]
  const since = whole.packs.map((p) => p.checkedTo).toSorted()[0] ?? '0001-01-01'
  const cut = remembered((name) => sliceFor(whole, name === federalSlice ? undefined : name, since))
  const write = remembered((key) => {
    const state = key === '' ? null : key
    const { hash, ...content } = state === null ? whole : cut(state)
    const hashes = state === null ? slices.map((name) => [name, cut(name).hash as string] as const) : []
    const head = { format: 'ostiary-rulebook/1', hash, since, slices: Object.fromEntries(hashes), state }
    // The hash stands for the rulebook, so the signature need not cover the rulebook itself.
    const signature = signer?.(new TextEncoder().encode(canonical(head))) ?? null
    return `${canonical({ ...head, rulebook: content, signature })}\n`
  })
  const byHash = (hash: string) => {
    if (hash === whole.hash) return write('')
    const name = slices.find((s) => cut(s).hash === hash)
    return name === undefined ? undefined : write(name)
  }
  return { whole, slices, since, slice: cut, byHash }
}

function remembered<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    const found = known.get(key) ?? make(key)
    known.set(key, found)
    return found
  }
}

/** Reads a signing key in PEM; throws where it is none or not Ed25519, because a server must not start with it. */
export function signerFrom(pem: string): Signer {
  const key = createPrivateKey(pem)
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('the signing key is not an Ed25519 key')
  const publicKey = rawPublicKey(key)
  return (bytes) => ({ alg: 'Ed25519', key: publicKey, value: sign(null, bytes, key).toString('base64') })
}

function rawPublicKey(key: KeyObject): string {
  const { x } = createPublicKey(key).export({ format: 'jwk' })
  return Buffer.from(x as string, 'base64url').toString('base64')
}
