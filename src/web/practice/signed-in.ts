import type { Bundle } from '../desk/device/bundle.ts'
import type { PracticeResult } from './result.ts'

/** Somebody who is signed in, and the facility where they practise. */
export interface Ground {
  readonly bundle: Bundle
  readonly name: string
  readonly team: string
}

/** Why there is none: nobody is signed in, or nobody answered. */
export type NoGround = 'signed-out' | 'not-reached'

async function read(path: string): Promise<Readonly<Record<string, unknown>> | NoGround> {
  try {
    const response = await fetch(path, { cache: 'no-store', credentials: 'same-origin' })
    if (response.ok) return (await response.json()) as Record<string, unknown>
    return response.status === 401 || response.status === 403 ? 'signed-out' : 'not-reached'
  } catch {
    return 'not-reached'
  }
}

/** Asks who is signed in and what practice needs of their facility. */
export async function readGround(): Promise<Ground | NoGround> {
  const session = await read('/api/session')
  if (typeof session === 'string') return session
  const ground = await read('/api/practice/ground')
  if (typeof ground === 'string') return ground
  const latest = await read('/api/practice/results')
  const rows = typeof latest === 'string' ? [] : (latest['rows'] as readonly { person?: string; team: string }[])
  const { person } = session as unknown as { readonly person: { readonly id: string; readonly name: string } }
  // Nothing of practice is sealed: it holds no key.
  const bundle = { ...ground, sealTo: { id: '', publicKey: '' } } as unknown as Bundle
  return { bundle, name: person.name, team: rows.find((row) => row.person === person.id)?.team ?? '' }
}

/** Stores a result of whoever is signed in; false where it was not taken. */
export async function storeResult(result: PracticeResult): Promise<boolean> {
  try {
    const response = await fetch('/api/practice/results', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(result),
      credentials: 'same-origin',
    })
    return response.ok
  } catch {
    return false
  }
}
