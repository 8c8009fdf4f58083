import { useState } from 'preact/hooks'
import { isDay } from '../../../engine/index.ts'
import { dayOf, ownSteps } from '../dialogue.ts'
import type { ScreenProps } from '../screens/screen-props.ts'
import { wordsIn } from '../words/words.ts'

/** The day that the law is asked about. */
export function DayForm({ d, language, dispatch }: ScreenProps) {
  const words = wordsIn(language)
  const [day, setDay] = useState(dayOf(d))
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault()
        if (isDay(day)) dispatch({ type: 'answer', step: ownSteps.day, given: day })
      }}
    >
      <input
        type="date"
        required
        min="2003-04-14"
        max="2099-12-31"
        aria-labelledby="question"
        aria-describedby="question-hint"
        value={day}
        onInput={(event) => setDay(event.currentTarget.value)}
      />
      <button type="submit" class="primary">
        {words.next}
      </button>
    </form>
  )
}
