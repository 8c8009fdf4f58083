import { createHash } from 'node:crypto'
import { keyLength, newKey } from './seal.ts'

/** A facility key: it wraps the keys of cases and seals small secrets. */
export interface FacilityKey {
  /** Made of the key itself, so that two keys never share an id. */
  readonly id: string
  readonly key: Uint8Array
  /** When it was made, ISO 8601; a key from the environment says nothing of that. */
  readonly since?: string
}

/** A new facility key. */
export function newFacilityKey(now: Date): FacilityKey {
  const key = newKey()
  return { id: idOf(key), key, since: now.toISOString() }
}

// Tells nothing of the key: 64 bits of a hash over 256 random ones.
function idOf(key: Uint8Array): string {
  return createHash('sha256').update('ostiary/facility-key/1\n').update(key).digest('hex').slice(0, 16)
}

/** Reads keys written as `id:key,id:key`, each key 32 bytes in base64; undefined where they are not. */
export function readKeyList(text: string): readonly FacilityKey[] | undefined {
  const keys = text.split(',').map((part) => {
    const [id = '', letters = '', ...more] = part.trim().split(':')
    const key = Buffer.from(letters, 'base64')
    return more.length === 0 && isKeyId(id) && key.length === keyLength ? { id, key } : undefined
  })
  return keysFit(keys) ? keys : undefined
}

/** Reads a key file's text; undefined where it is none. */
export function readKeyFile(text: string): readonly FacilityKey[] | undefined {
  const found = jsonOf(text) as { readonly format?: unknown; readonly keys?: unknown } | undefined
  if (found?.format !== fileFormat || !Array.isArray(found.keys)) return undefined
  const keys = found.keys.map((raw: Readonly<Record<string, unknown>>): FacilityKey | undefined => {
    const { id, key: letters, since } = raw
    const key = typeof letters === 'string' ? Buffer.from(letters, 'base64') : Buffer.alloc(0)
    if (!isKeyId(id) || key.length !== keyLength) return undefined
    return { id, key, ...(typeof since === 'string' ? { since } : {}) }
  })
  return keysFit(keys) ? keys : undefined
}

/** The text of a key file; the first key is the current one. */
export function keyFileText(keys: readonly FacilityKey[]): string {
  const list = keys.map(({ id, key, since }) => ({ id, since, key: Buffer.from(key).toString('base64') }))
  return `${JSON.stringify({ format: fileFormat, keys: list }, null, 2)}\n`
}

function isKeyId(id: unknown): id is string {
  return typeof id === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(id)
}

const fileFormat = 'ostiary/facility-keys/1'

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function keysFit(keys: readonly (FacilityKey | undefined)[]): keys is readonly FacilityKey[] {
  const ids = keys.map((k) => k?.id)
  return keys.length > 0 && !ids.includes(undefined) && new Set(ids).size === ids.length
}
