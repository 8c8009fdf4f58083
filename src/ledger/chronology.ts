import { isOurs, timeOfEntry } from './entry-scan.ts'
import type { Problems } from './problem.ts'

/** Follows the times of entries in the order of the log; told of some at a time, and where the first of them stands. */
export interface Chronology {
  readonly next: (entries: readonly Uint8Array[], start: number) => void
}

/** How far the clocks of two servers that write one log may be apart, in milliseconds. */
export const clockTolerance = 300_000

/** Reports an entry of ours that cannot be read, and one dated well before an entry that stands before it; other programs' entries pass. */
export function chronology(found: Problems): Chronology {
  let latest = 0
  const judge = (bytes: Uint8Array, index: number): void => {
    const time = timeOfEntry(bytes)
    if (time === undefined) {
      if (isOurs(bytes)) found.add('malformed-entry', String(index))
    } else if (time >= latest) latest = time
    else if (latest - time > clockTolerance) found.add('time-goes-back', String(index))
  }
  return {
    next: (entries, start) => {
      for (let i = 0; i < entries.length; i++) judge(entries[i] as Uint8Array, start + i)
    },
  }
}
