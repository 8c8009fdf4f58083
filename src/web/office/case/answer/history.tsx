import { assessmentDifference } from '../../../../cases/index.ts'
import { answerWord } from '../../../ask/instruction.ts'
import { useOffice } from '../../context.ts'
import { actionQuestion } from '../../labels.ts'
import { dayText, timeText } from '../../parts/time.tsx'
import { useCase } from '../case-context.ts'
import { writerText } from '../naming.ts'
import { useNaming } from '../use-naming.ts'
import { Difference } from './what-changed.tsx'
import { answerWords } from './words.ts'

/** Every assessment of the case, the newest first: what it said, who asked, and how it differs from the one before. */
export function AssessmentHistory() {
  const { language } = useOffice()
  const words = answerWords(language)
  const { state, book, zone } = useCase()
  const naming = useNaming()
  if (state.assessments.length === 0) return null
  const all = state.assessments.map((a, i) => ({ a, before: state.assessments[i - 1], n: i + 1 }))
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">{words.historyTitle}</h2>
      {all.toReversed().map(({ a, before, n }) => {
        const event = state.events.find((e) => e.id === a.event)
        const when = event === undefined ? a.at : event.at
        return (
          <details key={a.assessment}>
            <summary>{words.historyOne(n, timeText(when, language, zone))}</summary>
            <div class="difference">
              <p class="soft">
                {words.by(dayText(a.at, language))} {words.rulebook(a.rulebook.version)} {words.madeBy[a.madeBy]}
                {event !== undefined && ` · ${writerText(event.by, naming)}`}
              </p>
              <ul>
                {a.answers.map((one) => (
                  <li key={one.action}>
                    {actionQuestion(book, one.action, language)} <strong>{answerWord(one.answer, language)}</strong>
                  </li>
                ))}
              </ul>
              {before !== undefined && (
                <>
                  <h3>{words.changedTitle}</h3>
                  <Difference difference={assessmentDifference(before, a)} />
                </>
              )}
            </div>
          </details>
        )
      })}
    </section>
  )
}
