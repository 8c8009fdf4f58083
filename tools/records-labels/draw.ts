/** A source of repeatable choices. */
export type Draw = {
  /** A number from 0 to 1, 1 not included. */
  readonly share: () => number
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number
  /** One of the things; throws if there is none. */
  readonly one: <T>(things: readonly T[]) => T
}

function hashOf(seed: string): number {
  let hash = 2166136261
  for (let at = 0; at < seed.length; at += 1) hash = Math.imul(hash ^ seed.charCodeAt(at), 16777619)
  return hash >>> 0
}

/** The same seed gives the same choices on every machine (mulberry32 over an FNV-1a hash of the seed). */
export function drawFrom(seed: string): Draw {
  let state = hashOf(seed)
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const whole = (low: number, high: number): number => low + Math.floor(share() * (high - low + 1))
  const one = <T>(things: readonly T[]): T => {
    const thing = things[whole(0, things.length - 1)]
    if (thing === undefined) throw new Error('nothing to choose from')
    return thing
  }
  return { share, whole, one }
}
