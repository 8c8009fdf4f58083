import type { Language, Rulebook } from '../../../engine/index.ts'
import { type Dialogue, type DialogueEvent, dayOf, ownSteps, type Step } from '../dialogue.ts'
import { givenLabel, stepQuestion } from '../labels.ts'
import { wordsIn } from '../words/words.ts'

/** What {@link AnswersSoFar} shows. */
export interface AnswersProps {
  readonly d: Dialogue
  readonly book: Rulebook | undefined
  readonly language: Language
  readonly step: Step
  readonly dispatch: (event: DialogueEvent) => void
}

/** Everything that was answered, each to be changed. */
export function AnswersSoFar({ d, book, language, step, dispatch }: AnswersProps) {
  const words = wordsIn(language)
  // The words of a fact's question are the rulebook's: until it is there only the dialogue's own questions can be named.
  const named = d.trail.filter((s) => book !== undefined || s.startsWith('@'))
  const steps = [ownSteps.day, ...named.filter((s) => s !== ownSteps.day)]
  return (
    <section class="answers" aria-labelledby="answers-title">
      <div class="answers-head">
        <h2 id="answers-title">{words.answersTitle}</h2>
        <button type="button" class="link" onClick={() => dispatch({ type: 'restart' })}>
          {words.restart}
        </button>
      </div>
      <ul>
        {steps.map((s) => {
          const question = stepQuestion(book, s, language)
          const given = s === ownSteps.day ? dayOf(d) : (d.answers[s] ?? 'unknown')
          return (
            <li key={s} aria-current={s === step ? 'step' : undefined}>
              <span class="asked">{question}</span>
              <span class="given">{givenLabel(book, s, given, language)}</span>
              <button
                type="button"
                class="link"
                aria-label={`${words.change}: ${question}`}
                onClick={() => dispatch({ type: 'change', step: s })}
              >
                {words.change}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
