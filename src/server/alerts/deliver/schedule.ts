// Officers are at the door: the tries lie close together, and after ten minutes others were told long ago.
const waits = [0, 5, 15, 30, 60, 120, 300] as const

/** The number of attempts after which a message is dead. */
export const mostAttempts = waits.length

/** Seconds to wait after so many failed attempts, or longer where the receiver asks for it, up to ten minutes; undefined when there were enough. */
export function waitAfter(attempts: number, asked = 0): number | undefined {
  const wait = waits[attempts]
  return wait === undefined ? undefined : Math.max(wait, Math.min(asked, 600))
}
