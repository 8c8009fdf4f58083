import { setTimeout as pause } from 'node:timers/promises'
import type { ReadableLog } from '../receipts.ts'
import { receiptAt } from '../receipts.ts'

// A checkpoint is published within a second of what it covers.
const longestWait = 1_500
const betweenLooks = 100

/** The receipts of entries at these positions, all under one checkpoint; undefined if none covers them in time. */
export async function receiptsOf(
  log: ReadableLog,
  positions: readonly number[],
): Promise<readonly string[] | undefined> {
  const last = Math.max(-1, ...positions)
  const until = Date.now() + longestWait
  let published = await log.published()
  while ((published?.size ?? 0) <= last) {
    if (Date.now() > until) return undefined
    await pause(betweenLooks)
    published = await log.published()
  }
  const held = remembering({ ...log, published: async () => published })
  const texts: string[] = []
  for (const position of positions) {
    const text = await receiptAt(held, position)
    if (text === undefined) return undefined
    texts.push(text)
  }
  return texts
}

// The paths of one case's entries share most of their hashes.
function remembering(log: ReadableLog): ReadableLog {
  const known = new Map<string, Promise<readonly Uint8Array[]>>()
  return {
    published: () => log.published(),
    entries: (from, to) => log.entries(from, to),
    hashes: (level, from, to) => {
      const key = `${level} ${from} ${to}`
      const asked = known.get(key) ?? log.hashes(level, from, to)
      known.set(key, asked)
      return asked
    },
  }
}
