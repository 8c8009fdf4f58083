import { type ActionAnswer, assess, type Rulebook } from '../../src/engine/index.ts'
import { after, type Dialogue, type Given } from '../../src/web/ask/dialogue.ts'
import { situationOf } from '../../src/web/ask/situation.ts'
import { answerStep, factOf, viewOf } from '../../src/web/ask/view.ts'
import { deskDialogue } from '../../src/web/desk/visit/visit.ts'
import type { DeskSituation } from './situations.ts'

/** How one dialogue at the desk went. */
export interface Ended {
  readonly situation: DeskSituation
  /** The questions that were put, in their order. */
  readonly asked: readonly string[]
  /** The number of questions after which what to do first was settled; undefined where it stayed an interim instruction. */
  readonly settledAfter: number | undefined
  /** Both instructions on the screen were settled at the end, not the first alone. */
  readonly wholly: boolean
  /** The action that the first instruction is about. */
  readonly first: string
  /** What could still have changed the first instruction. */
  readonly missing: readonly string[]
}

/** So many questions a desk is asked at most before it is to know. */
export const mostQuestions = 8

// As many as a desk ever shows at once.
const shownAtOnce = 2
const giveUp = 40

const isOpen = ({ answer }: ActionAnswer): boolean => answer === 'depends' || answer === 'conflict'

/** True where the dialogue ended with a settled instruction, within so many questions as a desk is asked at most. */
export function isSettled({ settledAfter }: Ended): boolean {
  return settledAfter !== undefined && settledAfter <= mostQuestions
}

function begun({ door, day, place, policies }: DeskSituation): Dialogue {
  const facility = {
    id: 'f',
    name: 'f',
    place,
    timeZone: 'UTC',
    areas: [],
    settled: {},
    ...(policies === undefined ? {} : { policies }),
  }
  const bundle = {
    facility,
    duty: [],
    rulebook: { hash: '', version: '' },
    sealTo: { id: '', publicKey: '' },
    serverTime: '',
  }
  return deskDialogue(bundle, day, door)
}

// The desk answers by diagrams, which the server sends: the first question builds those that it needs.
function withDiagrams(book: Rulebook, d: Dialogue): void {
  assess(book, situationOf(book, d), { exact: true, explain: false })
}

/**
 * What somebody at the desk says: what the situation says; where it says nothing the commonest, if one stands out (a situation of
 * the vectors names what its rule turns on, and whoever stands there sees the rest); else "I don't know".
 */
function said(book: Rulebook, { facts }: DeskSituation, step: string): Given {
  const told = facts[step]
  if (told !== undefined) return told
  const fact = factOf(book, step)
  const weights = Object.entries(fact?.weights ?? {}).toSorted(([, a], [, b]) => b - a)
  const [first, second] = weights
  if (fact === undefined || first === undefined || first[1] <= Math.max(1, second?.[1] ?? 1)) return 'unknown'
  return fact.kind === 'yes-no' ? first[0] === 'true' : first[0]
}

/** Plays a situation at the desk: each question is answered by what is known, else by "I don't know". */
export function play(book: Rulebook, situation: DeskSituation): Ended {
  let d = begun(situation)
  const asked: string[] = []
  let settledAfter: number | undefined
  for (;;) {
    withDiagrams(book, d)
    const view = viewOf(book, d, 'en')
    const [first] = view.leading
    if (first === undefined) throw new Error(`${situation.name}: no instruction`)
    if (isOpen(first)) settledAfter = undefined
    else settledAfter ??= asked.length
    if (view.step === answerStep || asked.length === giveUp)
      return {
        situation,
        asked,
        settledAfter,
        wholly: !view.leading.slice(0, shownAtOnce).some(isOpen),
        first: first.action,
        missing: first.missing,
      }
    asked.push(view.step)
    d = after(d, { type: 'answer', step: view.step, given: said(book, situation, view.step) })
  }
}
