const firstSeconds = 2
const longestSeconds = 300

/**
 * Seconds to wait before the next try after so many failures in a row: twice as long each time, up to five minutes, and less by a
 * share that `roll` (from 0 up to 1) draws, so that the tablets of a house do not all come at once when the network is back.
 */
export function waitAfter(failures: number, roll: number, retryAfterSeconds = 0): number {
  const doubled = Math.min(longestSeconds, firstSeconds * 2 ** Math.min(failures - 1, 20))
  return Math.max(retryAfterSeconds, doubled * (1 - roll / 2))
}
