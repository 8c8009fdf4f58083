import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type EntryName, type Fate, largestSealed } from '../../../cases/index.ts'
import type { Awaited, Filing } from '../inbox/file-entries.ts'
import type { Arrival } from '../inbox/inbox.ts'
import type { DeviceViewer } from './device-viewer.ts'

const number = z.int().min(1).max(2_147_483_647)
const instant = z.iso.datetime({ offset: true })
const mostBase64 = Math.ceil(largestSealed / 3) * 4

/** The largest body of a request with entries, in bytes. */
export const mostRequestBytes = mostBase64 + 256 * 1024

/** What a device sends. */
export const entriesBody = z.strictObject({
  entries: z
    .array(
      z.strictObject({
        n: number,
        kind: z.enum(['command', 'file']),
        at: instant,
        sealed: z.base64().min(4).max(mostBase64),
      }),
    )
    .max(100),
  ask: z
    .array(z.strictObject({ n: number, digest: z.string().regex(/^[0-9a-f]{64}$/) }))
    .max(500)
    .default([]),
  clock: instant.describe('The device’s clock now.'),
  awaiting: number
    .optional()
    .describe('The least number of a command that the device still has and does not send here.'),
})

/** What came of it. */
export interface Taken {
  readonly fates: readonly Fate[]
  readonly serverTime: string
  readonly next: number
}

/** What taking works with. */
export interface Taking {
  readonly filing: Pick<Filing, 'store'>
  readonly file: (facility: string, device: string, awaited: Awaited) => Promise<void>
  readonly now: () => Date
  /** Keeps the server's clock less the device's, in milliseconds. */
  readonly keepClock: (device: string, offset: number) => Promise<void>
}

/** Takes entries: stored as they came, then filed, then told of. */
export async function takeEntries(
  { filing, file, now, keepClock }: Taking,
  { facility, device }: DeviceViewer,
  { entries, ask, clock, awaiting }: z.infer<typeof entriesBody>,
): Promise<Taken> {
  const { store } = filing
  const moment = now()
  const offset = moment.getTime() - Date.parse(clock)
  const arrivals = entries.map(({ sealed, ...entry }): Arrival => {
    const bytes = Buffer.from(sealed, 'base64')
    return { ...entry, sealed: bytes, digest: createHash('sha256').update(bytes).digest('hex') }
  })
  // A crash before this resolves: the device was told nothing, still has it all, and sends it again.
  await store.add(facility, device, arrivals, offset)
  // A crash from here on: stored and not filed; it is filed when the server starts again, or when the device comes next.
  await keepClock(device, offset)
  await file(facility, device, awaiting ?? 'none')
  const names: readonly EntryName[] = [...arrivals.map(({ n, digest }) => ({ n, digest })), ...ask]
  const fates = await store.fates(facility, device, names)
  // A crash before the device has this: it asks again and is told the same.
  return { fates, serverTime: moment.toISOString(), next: await store.next(facility, device) }
}
