import type { FacilityKey } from './facility-key.ts'
import { type KeySource, keyFileIn, keysOfEnvironment, keysOfFile, keysVariable } from './key-source.ts'
import type { Keyring } from './keyring.ts'
import { keyLength, newKey, seal, unseal } from './seal.ts'

const lookAgainAfter = 1_000

/** The keyring of the environment, or of the data folder, where one is made at the first start. */
export async function openKeyring(
  folder: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Keyring> {
  return keyringOf(await keySource(folder, environment))
}

/** Where the keys of a data folder come from: the environment if it has any. */
export async function keySource(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
  mayMake = true,
): Promise<KeySource> {
  const list = environment[keysVariable]
  return list ? keysOfEnvironment(list) : keysOfFile(keyFileIn(folder), new Date(), mayMake)
}

/** A keyring over a source of keys; it notices within a second when the source has a new key. */
export async function keyringOf(source: KeySource): Promise<Keyring> {
  const held = await heldKeys(source)
  const wrapWith = ({ id, key }: FacilityKey, caseKey: Uint8Array, of: string) => ({
    keyId: id,
    wrapped: seal(key, caseKey, `ostiary/case-key/1\n${of}`),
  })
  return {
    get current() {
      return held.first().id
    },
    get ids() {
      return held.all().map((k) => k.id)
    },
    wrap: async (caseKey, of) => {
      await held.lookAgain()
      return wrapWith(held.first(), caseKey, of)
    },
    unwrap: async ({ keyId, wrapped }, of) => {
      const found = await held.byId(keyId)
      return found && unseal(found.key, wrapped, `ostiary/case-key/1\n${of}`)
    },
    seal: async (secret, of) => {
      await held.lookAgain()
      return sealSmall(held.first(), secret, of)
    },
    open: async (sealed, of) => {
      const parts = partsOf(sealed)
      const own = parts && (await ownKeyOf(parts, held))
      return parts && own && unseal(own, parts.content, of)
    },
    reseal: async (sealed) => {
      const parts = partsOf(sealed)
      if (parts === undefined) return undefined
      await held.lookAgain()
      const first = held.first()
      if (parts.keyId === first.id) return 'current'
      const own = await ownKeyOf(parts, held)
      return own && smallOf(first, own, parts.content)
    },
  }
}

interface HeldKeys {
  readonly first: () => FacilityKey
  readonly all: () => readonly FacilityKey[]
  readonly byId: (id: string) => Promise<FacilityKey | undefined>
  readonly lookAgain: () => Promise<void>
}

async function heldKeys(source: KeySource): Promise<HeldKeys> {
  let mark = await source.mark()
  let keys = await source.read()
  let lookedAt = Date.now()
  const look = async () => {
    lookedAt = Date.now()
    const now = await source.mark()
    if (now === mark) return
    keys = await source.read()
    mark = now
  }
  const all = () => keys
  const known = (id: string) => keys.find((k) => k.id === id)
  return {
    first: () => keys[0] as FacilityKey,
    all,
    // A key that another process made is in the file before anything is wrapped with it.
    byId: async (id) => {
      if (known(id) === undefined) await look()
      return known(id)
    },
    lookAgain: async () => {
      if (Date.now() - lookedAt >= lookAgainAfter) await look()
    },
  }
}

// A small secret has a key of its own, which the facility's wraps: rotation wraps that one anew and need not know what the
// secret is bound to. Written as: format, length of the id, id, the wrapped key, the sealed secret.
const smallFormat = 0x51
const ownOf = 'ostiary/secret-key/1'
const wrappedLength = 1 + 12 + keyLength + 16

function sealSmall(first: FacilityKey, secret: Uint8Array, of: string): Buffer {
  const own = newKey()
  return smallOf(first, own, seal(own, secret, of))
}

function smallOf({ id, key }: FacilityKey, own: Uint8Array, content: Uint8Array): Buffer {
  const name = Buffer.from(id)
  return Buffer.concat([Buffer.of(smallFormat, name.length), name, seal(key, own, ownOf), content])
}

interface SmallParts {
  readonly keyId: string
  readonly wrapped: Uint8Array
  readonly content: Uint8Array
}

function partsOf(sealed: Uint8Array): SmallParts | undefined {
  const from = 2 + (sealed[1] ?? 0)
  if (sealed[0] !== smallFormat || sealed.length < from + wrappedLength) return undefined
  const keyId = Buffer.from(sealed.subarray(2, from)).toString()
  return { keyId, wrapped: sealed.subarray(from, from + wrappedLength), content: sealed.subarray(from + wrappedLength) }
}

async function ownKeyOf({ keyId, wrapped }: SmallParts, held: HeldKeys): Promise<Uint8Array | undefined> {
  const found = await held.byId(keyId)
  return found && unseal(found.key, wrapped, ownOf)
}
