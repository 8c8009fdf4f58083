// The waits that the Standard Webhooks convention recommends: ten attempts over little more than three days.
const waits = [0, 5, 5 * 60, 30 * 60, 2 * 3600, 5 * 3600, 10 * 3600, 14 * 3600, 20 * 3600, 24 * 3600] as const

/** The number of attempts after which a message is dead. */
export const mostAttempts = waits.length

/**
 * Seconds to wait after so many failed attempts; undefined when there were enough. `lot` is from 0 to 1 and spreads what failed
 * together; a receiver that asked for more time gets it, up to a day.
 */
export function waitAfter(attempts: number, lot: number, asked = 0): number | undefined {
  const wait = waits[attempts]
  return wait === undefined ? undefined : Math.max(wait * (1 + 0.2 * lot), Math.min(asked, 24 * 3600))
}
