import type { ActionAnswer, Language, Rulebook } from '../../../engine/index.ts'
import { wordsIn } from '../words/words.ts'
import { Reasons } from './why.tsx'

/** What the officers' own agency allows them: told apart from what staff do, with its reasons. */
export function OfficersRules(props: {
  readonly book: Rulebook
  readonly answers: readonly ActionAnswer[]
  readonly language: Language
}) {
  const words = wordsIn(props.language)
  if (props.answers.length === 0) return null
  const told = (a: ActionAnswer): string =>
    a.answer === 'must-not' ? words.officersMustNot : a.answer === 'may' ? words.officersMay : words.officersOpen
  return (
    <section class="officers-rules">
      <h2>{words.officersTitle}</h2>
      {props.answers.map((a) => (
        <div key={a.action}>
          <p>
            <strong>{told(a)}</strong> {words.officersNote}
          </p>
          <Reasons answer={a} language={props.language} />
        </div>
      ))}
    </section>
  )
}
