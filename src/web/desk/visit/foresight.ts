import type { Language, Rulebook } from '../../../engine/index.ts'
import { after, type Dialogue, type Given } from '../../ask/dialogue.ts'
import { offered } from '../../ask/labels.ts'
import { answerStep, factOf, type View, viewOf } from '../../ask/view.ts'
import { whileIdle } from '../when-free.ts'

/** What is done besides, with each dialogue that is looked at itself, and when everything was looked at. */
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

const mostKept = 200

/**
 * Foresight by one rulebook with the diagrams that it has now. It holds what was answered, as the page does: whoever drops a visit
 * drops this too.
 */
export function foresight(book: Rulebook, language: Language, work: typeof viewOf = viewOf): Foresight {
  const known = new Map<string, View>()
  const view = (d: Dialogue): View => {
    const key = keyOf(d)
    const found = known.get(key) ?? work(book, d, language)
    for (const oldest of known.keys())
      if (known.size < mostKept) break
      else known.delete(oldest)
    known.set(key, found)
    return found
  }
  return {
    viewOf: view,
    lookFrom: (dialogues, also = {}) => whileIdle(stepsFrom(book, dialogues, view, also), also.done),
    forget: () => known.clear(),
  }
}

// All that a view is worked out from. How many screens there were before says nothing of the one to come.
function keyOf({ today, answers, trail, at, asking, stopped, asker, thorough, desk }: Dialogue): string {
  return JSON.stringify([today, answers, trail[at], asking, stopped, asker, thorough, desk])
}

function* stepsFrom(
  book: Rulebook,
  dialogues: readonly Dialogue[],
  view: (d: Dialogue) => View,
  also: Also,
): Generator<() => void> {
  for (const d of dialogues) yield () => void view(d)
  for (const d of dialogues) yield () => also.with?.(d, view(d))
  for (const d of dialogues)
    for (const given of answersTo(book, view(d).step)) {
      const next = after(d, { type: 'answer', step: view(d).step, given })
      yield () => void view(next)
    }
}

// Of a question with many answers at once, only "I don't know" can be foreseen.
function answersTo(book: Rulebook, step: string): readonly Given[] {
  const fact = step === answerStep ? undefined : factOf(book, step)
  if (fact === undefined) return []
  return fact.kind === 'set' ? ['unknown'] : ['unknown', ...offered(fact)]
}
