import type { FacilityKey } from './facility-key.ts'
import { type KeySource, keyFileIn, keysOfEnvironment, keysOfFile, keysVariable } from './key-source.ts'
import type { Keyring, OwnKeyring } from './keyring.ts'
import { seal, unseal } from './seal.ts'
import { openSecret, resealSecret, sealSecret, secretKeyId } from './small-secret.ts'

/** Milliseconds after which a keyring looks whether its source has a new key. */
export const lookAgainAfter = 1_000

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
export async function keyringOf(source: KeySource): Promise<OwnKeyring> {
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
      return sealSecret(held.first(), secret, of)
    },
    open: async (sealed, of) => {
      const found = await held.byId(secretKeyId(sealed))
      return found && openSecret(found, sealed, of)
    },
    reseal: async (sealed) => {
      await held.lookAgain()
      const found = await held.byId(secretKeyId(sealed))
      if (found === undefined) return undefined
      return found.id === held.first().id ? 'current' : resealSecret(found, held.first(), sealed)
    },
  }
}

interface HeldKeys {
  readonly first: () => FacilityKey
  readonly all: () => readonly FacilityKey[]
  readonly byId: (id: string | undefined) => Promise<FacilityKey | undefined>
  readonly lookAgain: () => Promise<void>
}

async function heldKeys(source: KeySource): Promise<HeldKeys> {
  let mark = await source.mark()
  let keys = await source.read()
  let lookedAt = Date.now()
  const look = async () => {
    lookedAt = Date.now()
    try {
      const now = await source.mark()
      if (now === mark) return
      keys = await source.read()
      mark = now
    } catch {
      // A file that cannot be read now takes nothing from a server that has its keys; the next start will refuse it.
    }
  }
  const all = () => keys
  const known = (id: string | undefined) => keys.find((k) => k.id === id)
  return {
    first: () => keys[0] as FacilityKey,
    all,
    // A key that another process made is in the file before anything is wrapped with it.
    byId: async (id) => {
      if (id !== undefined && known(id) === undefined) await look()
      return known(id)
    },
    lookAgain: async () => {
      if (Date.now() - lookedAt >= lookAgainAfter) await look()
    },
  }
}
