import type { Fate } from '../../../cases/index.ts'
import { type Arrival, type InboxStore, type Moved, numberReused } from './inbox.ts'

interface Row extends Arrival {
  readonly id: string
  readonly device: string
  status: 'arrived' | Moved['to']
  code?: string
}

/** An inbox in memory, for tests; `rows` may be looked at. */
export function memoryInbox(): InboxStore & { readonly rows: readonly Row[] } {
  const rows: Row[] = []
  const of = (device: string) => rows.filter((row) => row.device === device)
  const from: Readonly<Record<Moved['to'], readonly Row['status'][]>> = {
    'in-the-record': ['arrived', 'waiting', 'kept', 'set-aside'],
    waiting: ['arrived', 'waiting'],
    kept: ['arrived', 'waiting'],
    'set-aside': ['waiting', 'kept'],
  }
  return {
    rows,
    add: async (_, device, arrivals) => {
      for (const arrival of arrivals) {
        const known = of(device).filter(({ n }) => n === arrival.n)
        if (known.some(({ digest }) => digest === arrival.digest)) continue
        const id = `${device}-${arrival.n}-${arrival.digest}`
        const kept =
          known.length > 0 ? ({ status: 'kept', code: numberReused } as const) : ({ status: 'arrived' } as const)
        rows.push({ ...arrival, id, device, ...kept })
      }
    },
    open: async (_, device) =>
      of(device)
        .filter(({ status }) => status === 'arrived' || status === 'waiting')
        .toSorted((a, b) => (a.kind === b.kind ? a.n - b.n : a.kind < b.kind ? -1 : 1)),
    move: async (_, entry, moved) => {
      const row = rows.find(({ id }) => id === entry)
      if (row === undefined || !from[moved.to].includes(row.status)) return false
      row.status = moved.to
      row.code = 'code' in moved ? moved.code : ''
      return true
    },
    fates: async (_, device, names) =>
      names.map(({ n, digest }): Fate => {
        const row = of(device).find((r) => r.n === n && r.digest === digest)
        if (row === undefined) return { n, digest, status: 'unknown' }
        if (row.status === 'in-the-record') return { n, digest, status: 'in-the-record' }
        if (row.status === 'kept') return { n, digest, status: 'kept', code: row.code ?? '' }
        if (row.status === 'set-aside') return { n, digest, status: 'kept', code: 'set-aside' }
        return { n, digest, status: 'sent' }
      }),
    next: async (_, device) => Math.max(0, ...of(device).map(({ n }) => n)) + 1,
  }
}
