import type { Drill } from './drill.ts'
import { type Ruled, rightMove, verdictOn } from './judge.ts'
import { type Move, movesFor } from './moves.ts'

/** What somebody reported: the facts that they tapped, by id; `unknown` is "I don't know". */
export type Reported = Readonly<Record<string, boolean | string | readonly string[]>>

/** One thing that the trainee was asked and the story tells, or does not tell. */
export interface FactScored {
  readonly fact: string
  readonly reported: boolean | string | readonly string[]
  /** What the story tells; left out where it tells nothing, and "I don't know" is right. */
  readonly told?: boolean | string | readonly string[]
  readonly right: boolean
}

/** What came of a drill. */
export interface Scored {
  readonly facts: readonly FactScored[]
  readonly door: boolean
  readonly chose: Move
  readonly wanted: Move
  readonly choseRight: boolean
  /** 0 to 100: half for what was reported, half for what was done. */
  readonly score: number
  readonly passed: boolean
}

const passedFrom = 75

/** The points for so many right reports of so many, and for the move. */
export function pointsFor(right: number, asked: number, choseRight: boolean): number {
  const reports = asked === 0 ? 1 : right / asked
  return Math.round(50 * reports) + (choseRight ? 50 : 0)
}

/** True where somebody passed: they did what the rulebook asks for, and told about half of it right. */
export function hasPassed(score: number, choseRight: boolean): boolean {
  return choseRight && score >= passedFrom
}

/** Scores a drill: what was reported against the story, what was done against the rulebook. */
export function scoreOf(of: Ruled, door: string, reported: Reported, choseId: string): Scored | undefined {
  const { drill, answers } = of
  const chose = movesFor(drill.key).find(({ id }) => id === choseId)
  if (chose === undefined) return undefined
  const facts = Object.entries(reported).map(([fact, given]) => factScored(drill, fact, given))
  const choseRight = verdictOn(chose, answers.get(chose.action)) === 'right'
  const right = facts.filter((f) => f.right).length + (door === drill.door ? 1 : 0)
  const score = pointsFor(right, facts.length + 1, choseRight)
  return {
    facts,
    door: door === drill.door,
    chose,
    wanted: rightMove(of),
    choseRight,
    score,
    passed: hasPassed(score, choseRight),
  }
}

function factScored(drill: Drill, fact: string, reported: FactScored['reported']): FactScored {
  const others = drill.also?.[fact] ?? []
  const allowed = typeof reported !== 'object' && others.includes(reported as string | boolean)
  const told = drill.facts[fact]
  // What the story does not tell, nobody can know.
  if (told === undefined) return { fact, reported, right: allowed || reported === 'unknown' }
  return { fact, reported, told, right: allowed || same(told, reported) }
}

function same(a: FactScored['reported'], b: FactScored['reported']): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b
  return a.length === b.length && a.every((item) => b.includes(item))
}
