import { hasPassed, type Reported, type Scored } from '../../practice/index.ts'
import type { Dialogue, Given } from '../ask/dialogue.ts'

/** What came of a drill, as it goes to the server: no patient, no case, nothing of what was tapped. */
export interface PracticeResult {
  readonly id: string
  readonly kind: 'drill' | 'first-five'
  readonly drill: string
  readonly score: number
  readonly passed: boolean
  readonly factsRight: number
  readonly factsAsked: number
  readonly chose: string
  readonly wanted: string
  readonly rulebook: string
  readonly day: string
  readonly at: string
  readonly team: string
}

/** Who practises: the name as it was typed on a device, or whoever is signed in. */
export interface Who {
  readonly name: string
  readonly team: string
}

/** What a result is stamped with. */
export interface Made {
  readonly id: string
  readonly at: string
  readonly day: string
  readonly rulebook: string
}

/** What was reported in a dialogue: the answers to the questions that were put. */
export function reportedIn({ trail, answers }: Pick<Dialogue, 'trail' | 'answers'>): Reported {
  const asked = trail.filter((step) => !step.startsWith('@') && answers[step] !== undefined)
  return Object.fromEntries(asked.map((step) => [step, answers[step] as Given]))
}

/** What came of a story, to be stored. */
export function resultOf(drill: string, scored: Scored, { team }: Who, made: Made): PracticeResult {
  const { score, passed, facts, door, chose, wanted } = scored
  const factsRight = facts.filter((f) => f.right).length + (door ? 1 : 0)
  const said = { factsRight, factsAsked: facts.length + 1, chose: chose.id, wanted: wanted.id }
  return { ...made, kind: 'drill', drill, score, passed, ...said, team }
}

/** That the first five minutes were done, to be stored. */
export function firstFive(done: readonly Scored[], { team }: Who, made: Made): PracticeResult {
  const score = Math.round(done.reduce((sum, s) => sum + s.score, 0) / Math.max(1, done.length))
  const passed = done.every((s) => hasPassed(s.score, s.choseRight))
  const said = {
    factsRight: done.filter((s) => s.passed).length,
    factsAsked: done.length,
    chose: 'none',
    wanted: 'none',
  }
  return { ...made, kind: 'first-five', drill: 'first-five', score, passed, ...said, team }
}
