import type { Drill } from './drill.ts'
import { drills } from './drills/drills.ts'
import { shuffled } from './order.ts'

/** All drills in an order that follows from the seed, so that no two sittings are alike and each can be repeated. */
export function orderOf(seed: number): readonly Drill[] {
  return shuffled(drills, seed)
}

const short: readonly string[] = ['i200-ward', 'outreach-visit', 'phone-deputy']

/** The two short drills at the end of the first five minutes. */
export function firstDrills(seed: number): readonly Drill[] {
  return shuffled(
    drills.filter(({ id }) => short.includes(id)),
    seed,
  ).slice(0, 2)
}
