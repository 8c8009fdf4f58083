import type { ReadPaper } from '../../../cases/index.ts'
import { type Fact, type Rulebook, valuesOf } from '../../../engine/index.ts'
import type { Dialogue, DialogueEvent, Given } from '../../ask/dialogue.ts'
import { factsOf, setAside } from '../../ask/situation.ts'
import { factOf, isForDesk } from '../../ask/view.ts'

/** What a person answers to a fact that was read. */
export type Right = 'right' | 'wrong' | 'not-known'

/** A fact that was read, for a person to look at the paper. */
export interface ToCheck {
  readonly fact: Fact
  readonly proposed: string | boolean
}

const kind = 'document.kind'

/**
 * The facts of a paper that a person at a desk is asked to confirm: those that a desk answers and that make sense beside what was
 * said. All others are for the office.
 */
export function toCheck(book: Rulebook, d: Dialogue, paper: ReadPaper): readonly ToCheck[] {
  const all = Object.entries(paper.facts).flatMap(([id, proposed]): readonly ToCheck[] => {
    const fact = factOf(book, id)
    return fact !== undefined && isForDesk(fact) && isAnswer(fact, proposed) ? [{ fact, proposed }] : []
  })
  const proposed = Object.fromEntries(all.map((one) => [one.fact.id, one.proposed]))
  const aside = setAside(book, { ...factsOf(book, d), ...proposed })
  const sensible = all.filter(({ fact }) => !aside.includes(fact.id))
  return sensible.toSorted((a, b) => Number(b.fact.id === kind) - Number(a.fact.id === kind))
}

function isAnswer(fact: Fact, value: string | boolean): boolean {
  if (fact.kind === 'day') return typeof value === 'string'
  return (fact.kind === 'choice' || fact.kind === 'yes-no') && valuesOf(fact).includes(value)
}

/** Those that are asked now: what rests on the kind of paper is asked once a person has confirmed the kind. */
export function askedNow(all: readonly ToCheck[], answered: Readonly<Record<string, Right>>): readonly ToCheck[] {
  const [first] = all
  if (first?.fact.id !== kind || answered[kind] === 'right') return all
  return [first]
}

/**
 * What an answer does to the visit: only a fact that was confirmed is given. What had been said otherwise stays said; what is now
 * denied is taken back, and asked by the visit itself.
 */
export function movesFor({ fact, proposed }: ToCheck, right: Right, said: Given | undefined): readonly DialogueEvent[] {
  const step = fact.id
  if (right === 'right') return said === proposed ? [] : [{ type: 'answer', step, given: proposed }]
  const takeBack: DialogueEvent = { type: 'answer', step, given: 'unknown' }
  if (right === 'not-known') return said === undefined || said === proposed ? [takeBack] : []
  return said === proposed ? [takeBack, { type: 'change', step }] : []
}
