import type { Day, Rule } from '../../engine/index.ts'

/** The first day from which the same versions are in force as on this day, but never earlier than `since`. */
export function eraOf(rules: readonly Rule[], day: Day, since: Day): Day {
  let start = since
  for (const rule of rules)
    for (const { from, until } of rule.versions)
      for (const edge of [from, until]) if (edge !== undefined && edge <= day && edge > start) start = edge
  return start
}
