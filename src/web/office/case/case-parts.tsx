import { openTasks } from '../../../cases/index.ts'
import { useOffice } from '../context.ts'
import { answerWords } from './answer/words.ts'
import { useCase } from './case-context.ts'
import { endingWords } from './ending/words.ts'
import { entriesWords } from './entries/words.ts'
import { factsWords } from './facts/words.ts'
import { tasksWords } from './tasks/words.ts'
import { caseWords } from './words/page.ts'

/** The ways to the parts of a long page; on a phone they save the thumb. */
export function CaseParts() {
  const { language } = useOffice()
  const words = caseWords(language)
  const { state } = useCase()
  const open = openTasks(state.tasks).length
  const parts: readonly (readonly [string, string])[] = [
    ['answer-title', answerWords(language).title],
    ['tasks-title', `${tasksWords(language).title} (${open})`],
    ['messages-title', words.messages],
    ...(state.status === 'erased' ? [] : [['ending-title', endingWords(language).title] as const]),
    ['facts-title', factsWords(language).title],
    ['entries-title', entriesWords(language).title],
    ['papers-title', entriesWords(language).papers],
    ['timeline-title', words.timeline],
  ]
  return (
    <nav class="case-parts" aria-label={words.sections}>
      <ul>
        {parts.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
