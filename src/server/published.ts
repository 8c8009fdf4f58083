import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'
import type { Day, Rulebook } from '../engine/index.ts'
import { canonical, hashOf, sliceFor } from '../rulebook/index.ts'

/** An Ed25519 signature over the UTF-8 bytes of a rulebook's hash; key (raw, 32 bytes) and value in base64. */
export interface Signature {
  readonly alg: 'Ed25519'
  readonly key: string
  readonly value: string
}

/** Signs a rulebook's hash. */
export type Signer = (hash: string) => Signature

/** A rulebook as it is published (docs/formats/rulebook.md); `signature` is null where nobody signed it. */
export interface Envelope {
  readonly rulebook: Rulebook
  readonly hash: string
  readonly signature: Signature | null
  /** The hash of each state's slice. */
  readonly slices: Readonly<Record<string, string>>
}

/** What a server publishes: the whole rulebook, and the slice of each state. */
export interface Published {
  readonly whole: Rulebook
  readonly states: readonly string[]
  /** The first day on which a slice answers: what ended before is history, and left out. */
  readonly since: Day
  /** The part that one state needs; without a pack for the state, federal law and house policy. */
  readonly slice: (state: string | undefined) => Rulebook
  /** The envelope's canonical JSON; undefined for a hash that is neither the whole's nor a slice's. */
  readonly byHash: (hash: string) => string | undefined
}

/** Prepares what is published; slices are cut when first asked for, because cutting all of them takes a while. */
export function publish(rulebook: Rulebook, signer?: Signer): Published {
  const whole: Rulebook = { ...rulebook, hash: rulebook.hash ?? hashOf(rulebook) }
  const states = whole.packs.flatMap((p) => (p.kind === 'state' && p.state !== undefined ? [p.state] : []))
  const since = whole.packs.map((p) => p.checkedTo).toSorted()[0] ?? ''
  const cut = new Map<string, Rulebook>()
  const slice = (state: string | undefined): Rulebook => {
    const key = state !== undefined && states.includes(state) ? state : ''
    const known = cut.get(key)
    if (known) return known
    const made = sliceFor(whole, key === '' ? undefined : key, since)
    cut.set(key, made)
    return made
  }
  const hashes = () => Object.fromEntries(states.map((s) => [s, slice(s).hash as string]))
  const written = new Map<string, string>()
  const write = (content: Rulebook, slices: Envelope['slices']): string => {
    const hash = content.hash as string
    const known = written.get(hash)
    if (known) return known
    const { hash: _, ...body } = content
    const made = canonical({ rulebook: body, hash, signature: signer?.(hash) ?? null, slices })
    written.set(hash, made)
    return made
  }
  const byHash = (hash: string) => {
    if (hash === whole.hash) return write(whole, hashes())
    const part = [undefined, ...states].map(slice).find((s) => s.hash === hash)
    return part === undefined ? undefined : write(part, {})
  }
  return { whole, states, since, slice, byHash }
}

/** Reads a signing key in PEM; throws where it is none or not Ed25519, because a server must not start with it. */
export function signerFrom(pem: string): Signer {
  const key = createPrivateKey(pem)
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('the signing key is not an Ed25519 key')
  const publicKey = rawPublicKey(key)
  return (hash) => ({
    alg: 'Ed25519',
    key: publicKey,
    value: sign(null, Buffer.from(hash), key).toString('base64'),
  })
}

function rawPublicKey(key: KeyObject): string {
  const { x } = createPublicKey(key).export({ format: 'jwk' })
  return Buffer.from(x as string, 'base64url').toString('base64')
}
