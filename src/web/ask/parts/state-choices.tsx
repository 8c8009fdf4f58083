import { useState } from 'preact/hooks'
import { federalOnly, modelled } from '../../states.ts'
import { ownSteps } from '../dialogue.ts'
import type { ScreenProps } from '../screens/screen-props.ts'
import { wordsIn } from '../words/words.ts'
import { Choice } from './choice.tsx'

/** The states whose law is here, each with one tap; the others in a list. */
export function StateChoices({ d, language, dispatch }: ScreenProps) {
  const words = wordsIn(language)
  const given = d.answers[ownSteps.state]
  const [other, setOther] = useState(federalOnly.some((p) => p.code === given) ? String(given) : '')
  const choose = (code: string): void => dispatch({ type: 'answer', step: ownSteps.state, given: code })
  return (
    <>
      <div class="choices narrow">
        {modelled.map((p) => (
          <Choice
            key={p.code}
            value={p.code}
            language={language}
            chosen={given === p.code}
            choose={() => choose(p.code)}
          >
            {p[language]}
          </Choice>
        ))}
      </div>
      <form
        class="other-state"
        onSubmit={(event) => {
          event.preventDefault()
          if (other !== '') choose(other)
        }}
      >
        <label for="other-state">{words.otherState}</label>
        <p id="other-state-note" class="note">
          {words.federalOnly}
        </p>
        <div class="row">
          <select
            id="other-state"
            required
            aria-describedby="other-state-note"
            value={other}
            onChange={(event) => setOther(event.currentTarget.value)}
          >
            <option value="">{words.chooseState}</option>
            {federalOnly.map((p) => (
              <option key={p.code} value={p.code}>
                {p[language]}
              </option>
            ))}
          </select>
          <button type="submit" class="primary">
            {words.next}
          </button>
        </div>
      </form>
    </>
  )
}
