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

async function waiting(): Promise<readonly KeptResult[]> {
  const all = IDBKeyRange.bound(keyOf(''), keyOf(lastId))
  return (await within<KeptResult[]>('device', 'readonly', (store) => store.getAll(all))) ?? []
}

/** How many results are on this device only. */
export async function unsentResults(): Promise<number> {
  return (await waiting()).length
}

/** Sends what waits; a crash at any moment only means that it is sent again, which the server takes as the same. */
export async function sendResults(token: string | undefined): Promise<void> {
  if (token === undefined) return
  const results = (await waiting().catch(() => [])).slice(0, atOnce)
  if (results.length === 0) return
  try {
    const response = await fetch('/api/desk/practice', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Device ${token}` },
      body: JSON.stringify({ results }),
      cache: 'no-store',
      signal: AbortSignal.timeout(patienceInMs),
    })
    if (!response.ok) return
    const { stored } = (await response.json()) as { readonly stored: readonly string[] }
    for (const id of stored) await drop('device', keyOf(id))
  } catch {
    // No network: they wait.
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
