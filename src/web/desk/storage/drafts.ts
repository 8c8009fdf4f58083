import { drop, empty, get, put } from './desk-store.ts'

/**
 * The keys under which a device keeps what is no entry yet. `words`: what is being typed; gone at a quick-hide. `visit`: which
 * answers were tapped, so that the visit can be opened again; gone when the visit ends. Both go after some idle minutes and when
 * the device is revoked.
 */
export type DraftKey = 'words' | 'visit'

interface Kept {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly bytes: ArrayBuffer
}

const algorithm = 'AES-GCM'

async function keyFor(name: DraftKey): Promise<CryptoKey> {
  const known = await get<CryptoKey>('keys', name)
  if (known !== undefined) return known
  // No script, ours neither, can ever read this key: without the browser's store a copy of the bytes is worth nothing.
  const made = await crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, ['encrypt', 'decrypt'])
  await put('keys', name, made)
  return made
}

const drops: Record<DraftKey, number> = { words: 0, visit: 0 }

/**
 * Keeps a draft, encrypted under a key that never leaves the browser, once `ready` says so. A drop that was asked for meanwhile
 * wins: what is dropped does not come back.
 */
export async function keepDraft(name: DraftKey, draft: unknown, ready = Promise.resolve(true)): Promise<void> {
  const before = drops[name]
  if (!(await ready) || drops[name] !== before) return
  const key = await keyFor(name)
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const bytes = await crypto.subtle.encrypt(
    { name: algorithm, iv },
    key,
    new TextEncoder().encode(JSON.stringify(draft)),
  )
  if (drops[name] === before) await put('drafts', name, { iv, bytes } satisfies Kept)
}

/** The draft as it was kept; undefined where there is none, or its key was dropped. */
export async function readDraft<T>(name: DraftKey): Promise<T | undefined> {
  const [kept, key] = await Promise.all([get<Kept>('drafts', name), get<CryptoKey>('keys', name)])
  if (kept === undefined || key === undefined) return undefined
  try {
    const bytes = await crypto.subtle.decrypt({ name: algorithm, iv: kept.iv }, key, kept.bytes)
    return JSON.parse(new TextDecoder().decode(bytes)) as T
  } catch {
    return undefined
  }
}

// The key first: a crash between the two leaves bytes that nobody can read.
/** Drops a draft and its key, once `ready` says so; what was to be kept before is not kept any more. */
export async function dropDraft(name: DraftKey, ready = Promise.resolve(true)): Promise<void> {
  drops[name]++
  if (!(await ready)) return
  await drop('keys', name)
  await drop('drafts', name)
}

/** Drops all keys, and with them every draft. */
export async function dropDrafts(): Promise<void> {
  drops.words++
  drops.visit++
  await empty('keys')
  await empty('drafts')
}
