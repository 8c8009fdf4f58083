import type { ActionAnswer } from '../../../engine/index.ts'
import { stepQuestion } from '../labels.ts'
import type { AnswerProps } from '../screens/answer-screen.tsx'
import { factOf } from '../view.ts'
import { wordsIn } from '../words/words.ts'

/** More than this many open questions are a list that nobody reads. */
const most = 6

/** What could still change the answer, and the ways to go on. */
export function Missing(props: AnswerProps & { readonly answers: readonly ActionAnswer[] }) {
  const { d, book, view, language, dispatch, answers } = props
  const words = wordsIn(language)
  const open = [...new Set(answers.flatMap((a) => a.missing))].filter((id) => factOf(book, id)?.who !== 'system')
  const asker = view.nextAsker
  if (open.length === 0) return null
  return (
    <section class="missing">
      <h2>{words.missingTitle}</h2>
      <p>{words.missingLead}</p>
      <ul>
        {open.slice(0, most).map((id) => (
          <li key={id}>
            <button type="button" class="choice quiet" onClick={() => dispatch({ type: 'change', step: id })}>
              {stepQuestion(book, id, language)}
            </button>
          </li>
        ))}
      </ul>
      {asker !== undefined && <p>{words.beyondYou[asker]}</p>}
      <div class="ways">
        {(d.stopped || asker !== undefined) && (
          <button
            type="button"
            class="primary"
            onClick={() => dispatch({ type: 'continue', asker: asker ?? d.asker, thorough: d.thorough })}
          >
            {asker === undefined ? words.goOn : words.goOnAs[asker]}
          </button>
        )}
      </div>
    </section>
  )
}
