import { isOurs, timeOfEntry } from './entry-scan.ts'
import type { Problems } from './problem.ts'

/** Follows the times of entries in the order of the log. */
export interface Chronology {
  readonly next: (entry: Uint8Array, index: number) => void
}

/** How far the clocks of two servers that write one log may be apart, in milliseconds. */
export const clockTolerance = 300_000

/** Reports an entry of ours that cannot be read, and one dated well before an entry that stands before it; other programs' entries pass. */
export function chronology(found: Problems): Chronology {
  let latest = 0
  return {
    next: (bytes, index) => {
      const time = timeOfEntry(bytes)
      if (time === undefined) {
        if (isOurs(bytes)) found.add('malformed-entry', String(index))
        return
      }
      if (time >= latest) latest = time
      else if (latest - time > clockTolerance) found.add('time-goes-back', String(index))
    },
  }
}
