import { useState } from 'preact/hooks'
import { useOffice } from '../../context.ts'
import { SelectField } from '../../parts/field.tsx'
import { Problem } from '../../parts/notice.tsx'
import { useSend } from '../../use-send.ts'
import { useCase } from '../case-context.ts'
import { factsWords } from '../facts/words.ts'
import { answerWords } from './words.ts'

/** Asks the rulebook about an action that the facts alone do not bring up. */
export function AskAbout() {
  const { language } = useOffice()
  const words = answerWords(language)
  const { state, book, may, give } = useCase()
  const [action, setAction] = useState('')
  const { busy, problem, send } = useSend()
  const answered = new Set(state.assessments.at(-1)?.answers.map((a) => a.action))
  const left = (book?.actions ?? []).filter((a) => !answered.has(a.id))
  if (!may('assess') || left.length === 0) return null
  const ask = async (): Promise<void> => {
    if ((await send(() => give('assess', { actions: [action] }))) !== undefined) setAction('')
  }
  return (
    <details>
      <summary>{words.askAbout}</summary>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          ask()
        }}
      >
        <Problem problem={problem} />
        <SelectField
          label={words.askAboutWhat}
          none={factsWords(language).choose}
          required
          value={action}
          set={setAction}
          options={left.map((a) => [a.id, a.question[language]])}
        />
        <div class="buttons">
          <button type="submit" class="plain" disabled={busy}>
            {words.ask}
          </button>
        </div>
      </form>
    </details>
  )
}
