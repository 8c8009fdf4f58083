import type { StoredEvent } from './event.ts'

/** The events of one command, which are kept or replaced together. */
interface Batch {
  readonly command: string
  readonly events: readonly StoredEvent[]
}

/** Two histories of one case as one: every command of either is there once, in an order that both sides agree on; where values differ both are kept, and a person settles. */
export function mergeHistories(a: readonly StoredEvent[], b: readonly StoredEvent[]): readonly StoredEvent[] {
  const [left, right] = [batches(a), batches(b)]
  const other = new Map(right.map((batch) => [batch.command, batch]))
  const mine = left.map((batch) => prefer(batch, other.get(batch.command) ?? batch))
  const known = new Set(left.map((batch) => batch.command))
  const theirs = right.map((batch) => prefer(batch, left.find((l) => l.command === batch.command) ?? batch))
  const shared = sharedStart(mine, theirs)
  const rest = [...mine.slice(shared), ...theirs.slice(shared).filter((batch) => !known.has(batch.command))]
  return [...mine.slice(0, shared), ...inOrder(rest, mine.slice(shared), theirs.slice(shared))].flatMap((x) => x.events)
}

function batches(events: readonly StoredEvent[]): readonly Batch[] {
  const found = new Map<string, StoredEvent[]>()
  for (const event of events) {
    const list = found.get(event.command)
    if (list === undefined) found.set(event.command, [event])
    else list.push(event)
  }
  return [...found].map(([command, list]) => ({ command, events: list }))
}

// The server has decided again: what it received counts. Between two phones any choice will do that both make alike.
function prefer(a: Batch, b: Batch): Batch {
  const received = [a, b].map((batch) => batch.events.some((e) => e.received !== undefined))
  if (received[0] !== received[1]) return received[0] === true ? a : b
  return JSON.stringify(a.events) <= JSON.stringify(b.events) ? a : b
}

function sharedStart(a: readonly Batch[], b: readonly Batch[]): number {
  let n = 0
  while (n < a.length && n < b.length && a[n]?.command === b[n]?.command) n++
  return n
}

// Each side's own order holds; where it says nothing, the writers' clocks do, and then the command's id.
function inOrder(all: readonly Batch[], a: readonly Batch[], b: readonly Batch[]): readonly Batch[] {
  const left = new Map(all.map((batch) => [batch.command, batch]))
  const placed: Batch[] = []
  while (left.size > 0) {
    const ready = [...left.values()].filter((batch) => ![a, b].some((list) => isAfterAny(list, batch, left)))
    // Two sides that contradict each other's order have no ready batch: then the clocks alone decide.
    const next = (ready.length > 0 ? ready : [...left.values()]).reduce((x, y) => (key(y) < key(x) ? y : x))
    placed.push(next)
    left.delete(next.command)
  }
  return placed
}

function isAfterAny(list: readonly Batch[], batch: Batch, left: ReadonlyMap<string, Batch>): boolean {
  const at = list.findIndex((x) => x.command === batch.command)
  return at > 0 && list.slice(0, at).some((x) => left.has(x.command))
}

function key({ command, events }: Batch): string {
  return `${new Date(events[0]?.at ?? 0).toISOString()} ${command}`
}
