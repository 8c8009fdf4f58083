import type { Growth } from '../../ledger/index.ts'
import { joined } from '../../ledger/index.ts'
import { type Beside, hexOf } from './beside.ts'

const parameters = 23

/** The text of the one statement that writes the record; prepared on each connection. */
export const appendText = `select outcome, head_size, head_frontier, refused
  from write_record(${Array.from({ length: parameters }, (_, i) => `$${i + 1}`).join(', ')})`

/** The values of that statement for a growth and what stands beside its entries. */
export function appendValues({ from, to, entries, hashes }: Growth, beside: readonly Beside[]): readonly unknown[] {
  const at = (i: number) => from.size + i
  const tiles = hashes
    .filter(({ level }) => level > 0)
    .map(({ level, index, hash }) => ({ level, position: index, hash: hexOf(hash) }))
  const checks = checksOf(beside.map(({ event }) => event))
  const standing = beside.flatMap(({ standing }) => (standing === undefined ? [] : [standing]))
  const standingAt = beside.flatMap(({ standing }, i) => (standing === undefined ? [] : [at(i)]))
  return [
    from.size,
    joined(from.hashes),
    to.size,
    joined(to.hashes),
    [...new Set(beside.map(({ event }) => event.facility))],
    checks.map(({ event }) => event.facility),
    checks.map(({ event }) => event.case_id),
    numbers(checks.map(({ event }) => event.seq as number)),
    numbers(checks.map(({ place }) => place)),
    joined(entries),
    ends(entries),
    joined(hashes.flatMap(({ level, hash }) => (level === 0 ? [hash] : []))),
    jsonOrNull(tiles),
    placedRows(beside.map(({ event }, i) => [event, at(i)])),
    joined(beside.map(({ sealed }) => sealed ?? nothing)),
    ends(beside.map(({ sealed }) => sealed ?? nothing)),
    standing.length === 0 ? null : placedRows(standing.map(({ row }, i) => [row, standingAt[i] as number])),
    joined(standing.map(({ sealed }) => sealed ?? nothing)),
    ends(standing.map(({ sealed }) => sealed ?? nothing)),
    jsonOrNull(standing.flatMap(({ tasks }) => tasks)),
    jsonOrNull(standing.flatMap((s) => s.tasksGone.map((task) => ({ ...caseOf(s.row), task })))),
    jsonOrNull(beside.flatMap(({ key, event }) => (key === undefined ? [] : [{ ...keyedBy(event), ...key }]))),
    jsonOrNull(beside.flatMap(({ event }) => (event.type === 'case-erased' ? [keyedBy(event)] : []))),
  ]
}

type Event = Beside['event']

const nothing = new Uint8Array(0)

function jsonOrNull(rows: readonly object[]): string | null {
  return rows.length === 0 ? null : JSON.stringify(rows)
}

// Each row with its position, which nobody knew when the row was made; copying each row for it would cost more than writing it.
function placedRows(rows: readonly (readonly [object, number])[]): string {
  return `[${rows.map(([row, position]) => `{"position":${position},${JSON.stringify(row).slice(1)}`).join(',')}]`
}

// A list of whole numbers as PostgreSQL writes it: the driver would quote each.
function numbers(list: readonly number[]): string {
  return `{${list.join(',')}}`
}

function ends(parts: readonly Uint8Array[]): string {
  let end = 0
  return numbers(
    parts.map((part) => {
      end += part.length
      return end
    }),
  )
}

function keyedBy({ facility, case_id }: Event) {
  return { facility, case_id }
}

function caseOf({ facility, id }: { readonly facility: string; readonly id: string }) {
  return { facility, case_id: id }
}

// What follows on another of these events is compared with that; the first of each case with how far the case is.
function checksOf(events: readonly Event[]): readonly { readonly event: Event; readonly place: number }[] {
  const last = new Map<string, number>()
  return events.flatMap((event, place) => {
    const { facility, case_id, seq } = event
    if (case_id === null || seq === null) return []
    const name = `${facility}\n${case_id}`
    const follows = last.get(name) === seq - 1
    last.set(name, seq)
    return follows ? [] : [{ event, place }]
  })
}
