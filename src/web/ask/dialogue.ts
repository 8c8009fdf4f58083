import type { Day, Person } from '../../engine/index.ts'

/** One thing that is asked: a fact by its id, or one of the dialogue's own questions. */
export type Step = string

/** The dialogue's own questions, which are no facts: where, on what day, and what is happening. */
export const ownSteps = { state: '@state', day: '@day', door: '@door' } as const

/** What was answered; `unknown` is "I don't know". */
export type Given = boolean | string | readonly string[]

/** Who is there to answer. */
export type Asker = Exclude<Person, 'system'>

/** The whole dialogue: held in memory only, gone when the page is. */
export interface Dialogue {
  readonly today: Day
  readonly answers: Readonly<Record<Step, Given>>
  /** The questions answered, in the order in which they first were. */
  readonly trail: readonly Step[]
  /** Which of the trail is on screen; its length means the question that is open. */
  readonly at: number
  /** A question put out of turn. */
  readonly asking: Step | undefined
  /** After a change from the list the dialogue goes on where it was. */
  readonly returning: boolean
  /** The answer was asked for although questions are left. */
  readonly stopped: boolean
  readonly asker: Asker
  /** Every relevant action is to be settled, not only what they came for. */
  readonly thorough: boolean
  /** Counts the moves that put another screen up. */
  readonly moves: number
  /** At the facility's own desk: the policies that it has on; and no question is put that a desk should not answer. */
  readonly desk?: { readonly policies: readonly string[] | undefined }
}

/** What can happen in a dialogue. */
export type DialogueEvent =
  | { readonly type: 'answer'; readonly step: Step; readonly given: Given }
  | { readonly type: 'go'; readonly to: number }
  | { readonly type: 'change'; readonly step: Step }
  | { readonly type: 'stop' }
  | { readonly type: 'continue'; readonly asker: Asker; readonly thorough: boolean }
  | { readonly type: 'restart' }

/** A dialogue in which nothing was said yet. */
export function openDialogue(today: Day): Dialogue {
  return {
    today,
    answers: {},
    trail: [],
    at: 0,
    asking: undefined,
    returning: false,
    stopped: false,
    asker: 'desk',
    thorough: false,
    moves: 0,
  }
}

/** The dialogue after an event. */
export function after(d: Dialogue, event: DialogueEvent): Dialogue {
  const moved = { ...d, moves: d.moves + 1, asking: undefined, returning: false, stopped: false }
  switch (event.type) {
    case 'answer':
      return answered(d, moved, event.step, event.given)
    case 'go':
      return { ...moved, at: Math.max(0, Math.min(event.to, d.trail.length)) }
    case 'change':
      return changing(d, moved, event.step)
    case 'stop':
      return { ...moved, at: d.trail.length, stopped: true }
    case 'continue':
      return { ...moved, at: d.trail.length, asker: event.asker, thorough: event.thorough }
    case 'restart':
      return { ...openDialogue(d.today), moves: d.moves + 1 }
  }
}

function answered(d: Dialogue, moved: Dialogue, step: Step, given: Given): Dialogue {
  const place = d.trail.indexOf(step)
  const trail = place < 0 ? [...d.trail, step] : d.trail
  // Going back and saying the same again walks on through what was said; a new answer may make other questions the next.
  const same = place >= 0 && place === d.at && JSON.stringify(d.answers[step]) === JSON.stringify(given)
  const at = same && !d.returning ? place + 1 : trail.length
  return { ...moved, answers: { ...d.answers, [step]: given }, trail, at }
}

function changing(d: Dialogue, moved: Dialogue, step: Step): Dialogue {
  const place = d.trail.indexOf(step)
  return place < 0
    ? { ...moved, at: d.trail.length, asking: step }
    : { ...moved, at: place, asking: undefined, returning: true }
}

/** The day that the law is asked about: today unless another was given. */
export function dayOf(d: Dialogue): Day {
  const given = d.answers[ownSteps.day]
  return typeof given === 'string' ? given : d.today
}

/** The state that was chosen, by its two letters. */
export function stateOf(d: Dialogue): string | undefined {
  const given = d.answers[ownSteps.state]
  return typeof given === 'string' ? given : undefined
}
