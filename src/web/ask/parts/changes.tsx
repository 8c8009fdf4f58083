import type { ActionAnswer, Language, Rulebook } from '../../../engine/index.ts'
import { answerWord } from '../instruction.ts'
import { givenLabel, stepQuestion } from '../labels.ts'
import { wordsIn } from '../words/words.ts'

/** The smallest changes of what was said that would change the answers. */
export function Changes(props: {
  readonly book: Rulebook
  readonly answers: readonly ActionAnswer[]
  readonly language: Language
}) {
  const { book, answers, language } = props
  const words = wordsIn(language)
  const changing = answers.filter((a) => a.wouldChange.length > 0)
  if (changing.length === 0) return null
  return (
    <section class="changes">
      <h2>{words.changesTitle}</h2>
      {changing.map((a) => (
        <details key={a.action}>
          <summary>{book.actions.find((x) => x.id === a.action)?.question[language] ?? a.action}</summary>
          {a.wouldChange.map((c) => (
            <div key={c.answer}>
              <p>{words.changesIf(answerWord(c.answer, language))}</p>
              <ul>
                {Object.entries(c.facts).map(([id, value]) => (
                  <li key={id}>
                    {stepQuestion(book, id, language)} <strong>{givenLabel(book, id, value, language)}</strong>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </details>
      ))}
    </section>
  )
}
