import type { Growth } from '../../ledger/index.ts'
import { joined } from '../../ledger/index.ts'
import type { Change } from '../record/record.ts'
import { type Beside, hexOf } from './beside.ts'

/** The text of the one statement that writes the record; prepared on each connection. */
export const appendText = `select outcome, head_size, head_frontier, refused
  from append_to_record($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`

/** The channel on which servers hear of changes; a payload is a JSON list of {@link Change}. */
export const changesChannel = 'ostiary_changes'

// PostgreSQL takes a payload below 8,000 bytes.
const longestPayload = 7_900

/** The values of that statement for a growth and what stands beside its entries. */
export function appendValues({ from, to, entries, hashes }: Growth, beside: readonly Beside[]): readonly unknown[] {
  const leaves = hashes.filter(({ level }) => level === 0)
  const at = (i: number) => from.size + i
  const tiles = hashes
    .filter(({ level }) => level > 0)
    .map(({ level, index, hash }) => ({ level, position: index, hash: hexOf(hash) }))
  const standing = beside.flatMap(({ standing }, i) => (standing === undefined ? [] : [{ ...standing, at: at(i) }]))
  return [
    from.size,
    joined(from.hashes),
    to.size,
    joined(to.hashes),
    [...new Set(beside.map(({ event }) => event.facility))],
    JSON.stringify(
      checksOf(
        beside.map(({ event }) => event),
        from.size,
      ),
    ),
    JSON.stringify(
      entries.map((entry, i) => ({
        position: at(i),
        entry: hexOf(entry),
        hash: hexOf(leaves[i]?.hash as Uint8Array),
      })),
    ),
    jsonOrNull(tiles),
    JSON.stringify(beside.map(({ event }, i) => ({ ...event, position: at(i) }))),
    jsonOrNull(standing.map(({ row, at: position }) => ({ ...row, position }))),
    jsonOrNull(standing.flatMap(({ tasks }) => tasks)),
    jsonOrNull(standing.flatMap((s) => s.tasksGone.map((task) => ({ ...caseOf(s.row), task })))),
    jsonOrNull(beside.flatMap(({ key, event }) => (key === undefined ? [] : [{ ...keyedBy(event), ...key }]))),
    jsonOrNull(beside.flatMap(({ event }) => (event.type === 'case-erased' ? [keyedBy(event)] : []))),
    payloads(beside.flatMap(({ event, last }, i) => (last ? [changeOf(event, at(i))] : []))),
  ]
}

type Event = Beside['event']

function jsonOrNull(rows: readonly object[]): string | null {
  return rows.length === 0 ? null : JSON.stringify(rows)
}

function keyedBy({ facility, case_id }: Event) {
  return { facility, case_id }
}

function caseOf({ facility, id }: { readonly facility: string; readonly id: string }) {
  return { facility, case_id: id }
}

// What follows on another of these events is compared with that; the first of each case with how far the case is.
function checksOf(events: readonly Event[], from: number): readonly object[] {
  const last = new Map<string, number>()
  return events.flatMap(({ facility, case_id, seq }, i) => {
    if (case_id === null || seq === null) return []
    const name = JSON.stringify([facility, case_id])
    const follows = last.get(name) === seq - 1
    last.set(name, seq)
    return follows ? [] : [{ facility, case_id, seq, position: from + i }]
  })
}

function changeOf({ facility, case_id, seq }: Event, position: number): Change {
  return { facility, position, ...(case_id === null || seq === null ? {} : { caseId: case_id, version: seq + 1 }) }
}

function payloads(changes: readonly Change[]): readonly string[] {
  const texts: string[] = []
  let open: string[] = []
  let length = 2
  for (const text of changes.map((change) => JSON.stringify(change))) {
    const bytes = Buffer.byteLength(text) + 1
    if (open.length > 0 && length + bytes > longestPayload) {
      texts.push(`[${open.join(',')}]`)
      open = []
      length = 2
    }
    open.push(text)
    length += bytes
  }
  return open.length === 0 ? texts : [...texts, `[${open.join(',')}]`]
}
