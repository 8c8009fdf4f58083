import { drop, put, within } from '../storage/desk-store.ts'

/** A result of practice on this device: it is no entry, and never stands in the outbox. */
export interface KeptResult {
  readonly id: string
  readonly trainee: string
}

const patienceInMs = 20_000
const atOnce = 100
const lastId = '\uffff'

const keyOf = (id: string): IDBValidKey => ['practice', id]

/** Keeps a result until the server has it. */
export function keepResult(result: KeptResult): Promise<void> {
  return put('device', keyOf(result.id), result)
}

const all = (): IDBKeyRange => IDBKeyRange.bound(keyOf(''), keyOf(lastId))

async function waiting(): Promise<readonly KeptResult[]> {
  return (await within<KeptResult[]>('device', 'readonly', (store) => store.getAll(all()))) ?? []
}

/** How many results are on this device only. */
export async function unsentResults(): Promise<number> {
  return (await waiting()).length
}

/** Drops what was not sent: they hold names of staff, which a device that is no longer let in does not keep. */
export async function dropResults(): Promise<void> {
  await within('device', 'readwrite', (store) => store.delete(all()))
}

/** Sends what waits; a crash at any moment only means that it is sent again, which the server takes as the same. */
export async function sendResults(token: string | undefined): Promise<void> {
  if (token === undefined) return
  const results = (await waiting().catch(() => [])).slice(0, atOnce)
  if (results.length === 0) return
  const status = await send(token, results)
  // One that is not understood keeps no other back; it stays, and is tried again by the next release.
  if (status === 422 && results.length > 1) for (const one of results) await send(token, [one])
  if (status === 200 && results.length === atOnce) await sendResults(token)
}

async function send(token: string, results: readonly KeptResult[]): Promise<number> {
  try {
    const response = await fetch('/api/desk/practice', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Device ${token}` },
      body: JSON.stringify({ results }),
      cache: 'no-store',
      signal: AbortSignal.timeout(patienceInMs),
    })
    if (!response.ok) return response.status
    const { stored } = (await response.json()) as { readonly stored: readonly string[] }
    for (const id of stored) await drop('device', keyOf(id))
    return stored.length === 0 ? 0 : 200
  } catch {
    // No network: they wait.
    return 0
  }
}

const everyInMs = 5 * 60_000

/** Sends what waits whenever there may be a network. */
export function startSendingResults(desk: {
  readonly token: () => string | undefined
  readonly watch: (seen: () => void) => () => void
}): void {
  const now = (): void => void sendResults(desk.token())
  let known = false
  desk.watch(() => {
    if (known || desk.token() === undefined) return
    known = true
    now()
  })
  addEventListener('online', now)
  setInterval(now, everyInMs)
}
