/** Numbers from 0 to below 1 that follow from a seed alone: the same seed gives the same drills, everywhere. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

/** The same things in an order that follows from the seed. */
export function shuffled<T>(things: readonly T[], seed: number): readonly T[] {
  const next = numbersFrom(seed)
  const left = [...things]
  const order: T[] = []
  while (left.length > 0) order.push(...left.splice(Math.floor(next() * left.length), 1))
  return order
}
