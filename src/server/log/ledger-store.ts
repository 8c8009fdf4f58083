import type { Pool } from 'pg'
import { emptyFrontier, type Frontier, hashLength, type LedgerStore } from '../../ledger/index.ts'
import { asOurs } from '../database/failure.ts'
import { appendText, appendValues } from './append.ts'
import type { Beside } from './beside.ts'
import { changesOf, type Told } from './changes-of.ts'

/** Writing is refused for all servers of this database until an administrator decides: see `shared_state`, `writing-refused`. */
export class WritingRefused extends Error {
  readonly code = 'writing-refused'
}

interface AppendRow {
  readonly outcome: 'appended' | 'moved' | 'refused' | 'stopped'
  readonly head_size: string | null
  readonly head_frontier: Buffer | null
  readonly refused: readonly string[] | null
}

type Ask = <T extends object>(text: string, values: readonly unknown[]) => Promise<readonly T[]>

/**
 * The ledger in PostgreSQL, with the events and projections beside it; each growth is one call and one transaction. `stored` is told
 * of the changes of each growth, in order, as soon as they are durable.
 */
export function ledgerStoreOn(pool: Pool, stored?: (changes: readonly Told[]) => void): LedgerStore<Beside> {
  const rows: Ask = async <T extends object>(text: string, values: readonly unknown[]) =>
    (await asOurs(pool.query<T>(text, [...values]))).rows
  return {
    ...growing(pool, rows, stored),
    entries: async (from, to) => {
      const text = 'select entry from ledger_entries where position >= $1 and position < $2 order by position'
      const found = await rows<{ entry: Buffer }>(text, [from, to])
      return whole(
        found.map((row) => row.entry),
        from,
        to,
      )
    },
    hashes: async (level, from, to) => {
      // The hashes of the leaves stand beside their entries.
      const [table, values] = level === 0 ? (['ledger_entries', []] as const) : (['ledger_hashes', [level]] as const)
      const ofLevel = level === 0 ? '' : ' and level = $3'
      const text = `select hash from ${table} where position >= $1 and position < $2${ofLevel} order by position`
      const found = await rows<{ hash: Buffer }>(text, [from, to, ...values])
      return whole(
        found.map((row) => row.hash),
        from,
        to,
      )
    },
    published: async () => {
      const text = 'select size, note from ledger_checkpoints order by size desc, id desc limit 1'
      const [row] = await rows<{ size: string; note: string }>(text, [])
      return row && { size: Number(row.size), note: row.note }
    },
    publish: async ({ size, note }) => {
      // Two servers may do this at once; a smaller one that comes in beside a larger is never shown.
      const text = `insert into ledger_checkpoints (size, note) select $1, $2
        where not exists (select from ledger_checkpoints where size > $1) returning size`
      return (await rows(text, [size, note])).length === 1
    },
  }
}

function growing(
  pool: Pool,
  rows: Ask,
  stored: ((changes: readonly Told[]) => void) | undefined,
): Pick<LedgerStore<Beside>, 'head' | 'append'> {
  // What we remember of the head saves a question each time. It is never trusted: the database compares it before it stores.
  let head: Frontier | undefined
  return {
    head: async () => {
      head ??= await readHead(rows)
      return head
    },
    append: async (growth, beside) => {
      head = undefined
      // A crash, or a lost connection, before the answer: PostgreSQL has stored all of it or nothing, and we do not know which.
      const config = { name: 'write-record', text: appendText, values: [...appendValues(growth, beside)] }
      const [row] = (await asOurs(pool.query<AppendRow>(config))).rows
      if (row === undefined) throw new Error('write_record always answers')
      if (row.outcome === 'stopped') throw new WritingRefused('writing is refused until an administrator decides')
      if (row.outcome === 'appended') {
        head = growth.to
        // On its own: that somebody cannot be told makes nothing less stored.
        if (stored !== undefined) queueMicrotask(() => stored(changesOf(beside, growth.from.size)))
        return 'appended'
      }
      head = frontierOf(row.head_size, row.head_frontier)
      if (row.outcome === 'moved') return 'moved'
      return { refused: new Set((row.refused ?? []).map((position) => Number(position) - growth.from.size)) }
    },
  }
}

async function readHead(rows: Ask): Promise<Frontier> {
  const text = 'select to_size, frontier from ledger_heads order by from_size desc limit 1'
  const [row] = await rows<{ to_size: string; frontier: Buffer }>(text, [])
  return row === undefined ? emptyFrontier : frontierOf(row.to_size, row.frontier)
}

function frontierOf(size: string | null, hashes: Buffer | null): Frontier {
  if (size === null || hashes === null) return emptyFrontier
  const count = hashes.length / hashLength
  return {
    size: Number(size),
    hashes: Array.from({ length: count }, (_, i) => hashes.subarray(i * hashLength, (i + 1) * hashLength)),
  }
}

function whole(found: readonly Buffer[], from: number, to: number): readonly Uint8Array[] {
  if (from < 0 || found.length !== Math.max(0, to - from)) throw new RangeError('the log is not that large')
  return found
}
