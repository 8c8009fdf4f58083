import { z } from 'zod'
import type { Shown } from './result.ts'
import { keyOf } from './store.ts'

/** How a person, or a team, stands. */
export const standingShape = z.object({
  name: z.string(),
  team: z.string().optional().describe('Of a person: the team of the latest result.'),
  drills: z.int(),
  passed: z.int(),
  average: z.int().describe('Of the scores of the drills, 0 to 100.'),
  last: z.iso.datetime(),
  firstFive: z.iso.datetime().optional().describe('Of a person: when the first five minutes were done.'),
  people: z.int().optional().describe('Of a team: how many practised.'),
})

/** How a person or a team stands, as a type. */
export type Standing = z.infer<typeof standingShape>

/** Results by person and by team. */
export interface Summary {
  readonly people: readonly Standing[]
  readonly teams: readonly Standing[]
}

const personOf = ({ person, trainee }: Shown): string => person ?? `typed ${keyOf(trainee)}`

function grouped(rows: readonly Shown[], by: (row: Shown) => string): readonly (readonly Shown[])[] {
  const groups = new Map<string, Shown[]>()
  for (const row of rows) {
    const key = by(row)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return [...groups.values()]
}

function standingOf(rows: readonly Shown[], name: string): Standing {
  const drills = rows.filter(({ kind }) => kind === 'drill')
  const sum = drills.reduce((all, { score }) => all + score, 0)
  return {
    name,
    drills: drills.length,
    passed: drills.filter(({ passed }) => passed).length,
    average: drills.length === 0 ? 0 : Math.round(sum / drills.length),
    last: rows[0]?.at ?? '',
  }
}

const byName = (a: Standing, b: Standing): number => a.name.localeCompare(b.name, 'en') || (a.last < b.last ? 1 : -1)

/** Sums results up, which come with the latest first. */
export function summaryOf(rows: readonly Shown[]): Summary {
  const people = grouped(rows, personOf).map((own) => {
    const latest = own[0] as Shown
    const first = own.findLast(({ kind, passed }) => kind === 'first-five' && passed)
    return {
      ...standingOf(own, latest.trainee),
      team: latest.team,
      ...(first === undefined ? {} : { firstFive: first.at }),
    }
  })
  const teams = grouped(rows, ({ team }) => keyOf(team)).map((own) => ({
    ...standingOf(own, (own[0] as Shown).team),
    people: new Set(own.map(personOf)).size,
  }))
  return { people: people.toSorted(byName), teams: teams.toSorted(byName) }
}
