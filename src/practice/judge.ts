import { type ActionAnswer, assess, type Failure, type Language, type Rulebook } from '../engine/index.ts'
import { type Drill, knownAtDoor } from './drill.ts'
import { type Move, movesFor } from './moves.ts'
import { shuffled } from './order.ts'

/** Where and when a drill is played: the facility as a situation names it, its policies, open points and the day. */
export interface Ground {
  readonly place: Readonly<Record<string, string | boolean>>
  readonly policies?: readonly string[]
  /** Open points of law as counsel settled them. */
  readonly settled?: Readonly<Record<string, string | boolean>>
  readonly day: string
}

/** What the rulebook says of a drill: the answer to each action that a move is about. */
export interface Ruled {
  readonly drill: Drill
  readonly key: ActionAnswer
  readonly answers: ReadonlyMap<string, ActionAnswer>
}

/** How a move stands to the rulebook; `neutral` is neither asked for nor wrong, and is not offered. */
export type Verdict = 'right' | 'wrong' | 'neutral'

const optionCount = 4
const always: readonly string[] = ['lie', 'block', 'hide', 'sign', 'let-in', 'confirm']

/** The drill as a situation at a facility, with only what a desk can tell of it. */
export function situationIn(drill: Drill, { place, policies, settled, day }: Ground) {
  const facts = { ...settled, ...knownAtDoor[drill.door], ...drill.facts }
  return { at: day, facility: place, facts, ...(policies === undefined ? {} : { policies }) }
}

/** Asks the rulebook about a drill; a refusal names what it cannot use. */
export function ruled(book: Rulebook, drill: Drill, ground: Ground, language: Language = 'en'): Ruled | Failure {
  const actions = [...new Set(movesFor(drill.key).map(({ action }) => action))]
  const found = assess(book, { ...situationIn(drill, ground), actions }, { language })
  if ('error' in found) return found.error
  const answers = new Map(found.answers.map((a) => [a.action, a]))
  const key = answers.get(drill.key)
  if (key === undefined) throw new Error(`The drill ${drill.id} asks about an action that no move is about.`)
  return { drill, key, answers }
}

/** How a move stands to what the rulebook answers about its action. */
export function verdictOn(move: Move, answer: ActionAnswer | undefined): Verdict {
  if (answer === undefined) return 'neutral'
  // What somebody else decides is not the desk's to do: it holds the matter open and calls.
  const may = answer.decides === 'desk' ? 'may' : 'hold'
  const says = answer.meanwhile === 'may' ? may : answer.meanwhile === 'wait' ? 'hold' : answer.meanwhile
  switch (move.way) {
    case 'do':
      return says === 'must' || says === 'may' ? 'right' : 'wrong'
    case 'leave':
      if (says === 'must-not' || says === 'may') return 'right'
      return says === 'must' || move.refuses === true ? 'wrong' : 'neutral'
    case 'hold':
      return says === 'hold' ? 'right' : 'neutral'
  }
}

/** The move that the rulebook asks for. */
export function rightMove({ drill, key }: Ruled): Move {
  const found = movesFor(drill.key).find((m) => m.action === drill.key && verdictOn(m, key) === 'right')
  if (found === undefined) throw new Error(`The drill ${drill.id} has no right move.`)
  return found
}

const saysSo: Readonly<Record<ActionAnswer['meanwhile'], string>> = {
  must: 'requires',
  may: 'permits',
  'must-not': 'forbids',
  wait: '',
}

/** The same answer with the reasons first that say what it says, for certain, law before house. */
export function toldFirst(answer: ActionAnswer): ActionAnswer {
  const weight = ({ effect, certain, source }: ActionAnswer['because'][number]): number =>
    (effect === saysSo[answer.meanwhile] ? 0 : 4) + (certain === false ? 2 : 0) + (source === 'law' ? 0 : 1)
  return { ...answer, because: answer.because.toSorted((a, b) => weight(a) - weight(b)) }
}

/** What is offered as an answer to "What do you do now?": one move that is right and three that are wrong, in an order of the seed. */
export function optionsOf(of: Ruled, seed: number): readonly Move[] {
  const { drill, answers } = of
  const known = movesFor(drill.key)
  const named = [...drill.tempting, ...shuffled(always, seed).filter((id) => !drill.tempting.includes(id))]
  const wrong = named.flatMap((id) =>
    known.filter((m) => m.id === id && verdictOn(m, answers.get(m.action)) === 'wrong'),
  )
  return shuffled([rightMove(of), ...wrong.slice(0, optionCount - 1)], seed)
}
