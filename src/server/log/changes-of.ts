import type { Change } from '../record/record.ts'
import type { Beside } from './beside.ts'

/** The channel on which servers hear of changes; a payload is a JSON list of {@link Told}. */
export const changesChannel = 'ostiary_changes'

/** A change, with the position of the first event of its command: one follows on the other, so that whoever hears them sees a gap. */
export interface Told extends Change {
  /** Missing in what a server of the first releases tells. */
  readonly from?: number
}

// PostgreSQL takes a payload below 8,000 bytes.
const longestPayload = 7_900

/** The changes of events that were stored side by side from a position on: one for each command. */
export function changesOf(beside: readonly Beside[], first: number): readonly Told[] {
  let from = first
  return beside.flatMap(({ event: { facility, case_id, seq }, last }, i) => {
    if (!last) return []
    const position = first + i
    const one = {
      facility,
      position,
      from,
      ...(case_id === null || seq === null ? {} : { caseId: case_id, version: seq + 1 }),
    }
    from = position + 1
    return [one]
  })
}

/** The payloads that tell of changes. */
export function payloadsOf(changes: readonly Told[]): readonly string[] {
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
