import type { Language, Rulebook } from '../../../engine/index.ts'
import { after, type Dialogue, type Given } from '../../ask/dialogue.ts'
import { offered } from '../../ask/labels.ts'
import { answerStep, factOf, type View, viewOf } from '../../ask/view.ts'
import { whileIdle } from '../when-free.ts'

/** What is done besides: with each dialogue that is looked at itself, and when everything was looked at. */
export interface Also {
  readonly with?: (d: Dialogue, view: View) => void
  readonly done?: () => void
}

/** What each tap would put on the screen, worked out while the person reads, so that the tap itself has only to show it. */
export interface Foresight {
  readonly viewOf: (d: Dialogue) => View
  /** Looks ahead from these dialogues while nobody taps: at each itself, then at every answer to its question. */
  readonly lookFrom: (dialogues: readonly Dialogue[], also?: Also) => () => void
  /** Drops all that it worked out. */
  readonly forget: () => void
}

/** Who looks ahead away from the page; `failed` where there is nobody, and the page has to do it itself. */
export type Lookout = (dialogues: readonly Dialogue[], told: Told) => () => void

/** What a lookout tells. */
export interface Told {
  readonly view: (d: Dialogue, view: View) => void
  readonly done: () => void
  readonly failed: () => void
}

const mostKept = 200

/**
 * Foresight by one rulebook with the diagrams that it has now. It holds what was answered, as the page does: whoever drops a visit
 * drops this too.
 */
export function foresight(
  book: Rulebook,
  language: Language,
  lookout: Lookout = nobody,
  work: typeof viewOf = viewOf,
): Foresight {
  const known = new Map<string, View>()
  const keep = (d: Dialogue, view: View): View => {
    for (const oldest of known.keys()) {
      if (known.size < mostKept) break
      known.delete(oldest)
    }
    known.set(keyOf(d), view)
    return view
  }
  const view = (d: Dialogue): View => known.get(keyOf(d)) ?? keep(d, work(book, d, language))
  return {
    viewOf: view,
    forget: () => known.clear(),
    lookFrom: (dialogues, also = {}) => {
      let stop = (): void => {}
      const beside = (): void => {
        const all = also.with
        stop = whileIdle(all === undefined ? [] : dialogues.map((d) => () => all(d, view(d))), also.done)
      }
      const here = (): void => {
        stop = whileIdle(stepsOf(dialoguesAhead(book, dialogues, view), view), beside)
      }
      stop = lookout(dialogues, { view: keep, done: beside, failed: here })
      return () => stop()
    },
  }
}

const nobody: Lookout = (_, { failed }) => {
  // Once the one who asks has what stops it.
  const timer = setTimeout(failed)
  return () => clearTimeout(timer)
}

// All that a view is worked out from. How many screens there were before says nothing of the one to come.
function keyOf({ today, answers, trail, at, asking, stopped, asker, thorough, desk }: Dialogue): string {
  return JSON.stringify([today, answers, trail[at], asking, stopped, asker, thorough, desk])
}

function* stepsOf(dialogues: Iterable<Dialogue>, view: (d: Dialogue) => View): Generator<() => void> {
  for (const d of dialogues) yield () => void view(d)
}

/** The dialogues themselves, then what becomes of each by every answer to its question. */
export function* dialoguesAhead(
  book: Rulebook,
  dialogues: readonly Dialogue[],
  view: (d: Dialogue) => View,
): Generator<Dialogue> {
  yield* dialogues
  for (const d of dialogues) {
    const { step } = view(d)
    for (const given of answersTo(book, step)) yield after(d, { type: 'answer', step, given })
  }
}

// Of a question with many answers at once, only "I don't know" can be foreseen.
function answersTo(book: Rulebook, step: string): readonly Given[] {
  const fact = step === answerStep ? undefined : factOf(book, step)
  if (fact === undefined) return []
  return fact.kind === 'set' ? ['unknown'] : ['unknown', ...offered(fact)]
}
