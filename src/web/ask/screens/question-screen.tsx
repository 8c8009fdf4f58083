import { ownSteps } from '../dialogue.ts'
import { DayForm } from '../parts/day-form.tsx'
import { DoorChoices } from '../parts/door-choices.tsx'
import { FactChoices } from '../parts/fact-choices.tsx'
import { ItemChoices } from '../parts/item-choices.tsx'
import { QuestionHead } from '../parts/question-head.tsx'
import { StateChoices } from '../parts/state-choices.tsx'
import { factOf } from '../view.ts'
import { wordsIn } from '../words/words.ts'
import type { ScreenProps } from './screen-props.ts'

function Choices(props: ScreenProps) {
  const fact = props.book === undefined ? undefined : factOf(props.book, props.step)
  if (props.step === ownSteps.state) return <StateChoices {...props} />
  if (props.step === ownSteps.door) return <DoorChoices {...props} />
  if (props.step === ownSteps.day) return <DayForm {...props} />
  if (fact === undefined) return null
  return fact.kind === 'set' ? <ItemChoices {...props} fact={fact} /> : <FactChoices {...props} fact={fact} />
}

/** One question, its answers, and the ways on and back. */
export function QuestionScreen(props: ScreenProps) {
  const { d, step, language, view, dispatch } = props
  const words = wordsIn(language)
  const given = d.answers[step]
  return (
    <>
      <fieldset class="question" aria-describedby="question-hint">
        <QuestionHead {...props} />
        <Choices {...props} />
      </fieldset>
      <div class="ways">
        {d.at > 0 && (
          <button type="button" class="plain" onClick={() => history.back()}>
            {words.back}
          </button>
        )}
        {given !== undefined && (
          <button type="button" class="plain" onClick={() => dispatch({ type: 'answer', step, given })}>
            {words.keep}
          </button>
        )}
        {view !== undefined && view.leading.length > 0 && (
          <button type="button" class="plain strong" onClick={() => dispatch({ type: 'stop' })}>
            {words.showAnswer}
          </button>
        )}
      </div>
    </>
  )
}
