import { dayOf, ownSteps } from '../dialogue.ts'
import { doors } from '../doors.ts'
import { dayLabel } from '../labels.ts'
import type { ScreenProps } from '../screens/screen-props.ts'
import { wordsIn } from '../words/words.ts'
import { Choice } from './choice.tsx'
import { DoorIcon } from './icon.tsx'

/** What is happening, and the day that it is asked for. */
export function DoorChoices({ d, language, dispatch }: ScreenProps) {
  const words = wordsIn(language)
  return (
    <>
      <p class="day">
        <span>{words.forDay(dayLabel(dayOf(d), language))}</span>{' '}
        <button type="button" class="link" onClick={() => dispatch({ type: 'change', step: ownSteps.day })}>
          {words.changeDay}
        </button>
      </p>
      <div class="choices doors">
        {doors.map(({ id }) => (
          <Choice
            key={id}
            value={id}
            language={language}
            chosen={d.answers[ownSteps.door] === id}
            choose={() => dispatch({ type: 'answer', step: ownSteps.door, given: id })}
          >
            <DoorIcon door={id} />
            <span>
              <strong>{words.doors[id].title}</strong>
              <span class="detail">{words.doors[id].detail}</span>
            </span>
          </Choice>
        ))}
      </div>
    </>
  )
}
