import type { Fact, Text } from '../../engine/index.ts'
import type { ChoiceFact, choices, clocks, items, yesNo } from '../vocabulary.ts'

/** How a fact is asked: everything of a fact but its id and its values. */
export type Question = Omit<Fact, 'id' | 'kind' | 'values' | 'labels' | 'weights'>

/** How a fact with named values is asked, with words for each value and how common some of them are (1 where not said). */
export interface ChoiceQuestion<Value extends string> extends Question {
  readonly labels: Readonly<Record<Value, Text>>
  readonly weights?: Readonly<Partial<Record<Value, number>>>
}

/** How a fact answered yes or no is asked, and how common each answer is. */
export interface YesNoQuestion extends Question {
  readonly weights?: Readonly<Partial<Record<'true' | 'false', number>>>
}

/** The words of every fact; one that is missing or misspelt does not compile. */
export type Questions = { readonly [F in ChoiceFact]: ChoiceQuestion<(typeof choices)[F][number]> } & {
  readonly [F in (typeof yesNo)[number]]: YesNoQuestion
} & { readonly [F in keyof typeof clocks]: Question } & {
  readonly items: ChoiceQuestion<(typeof items)[number]>
}
