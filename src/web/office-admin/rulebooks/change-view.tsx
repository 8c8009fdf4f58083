import type { AnswerChanged } from '../../../cases/index.ts'
import type { Rulebook } from '../../../engine/index.ts'
import { useOffice } from '../../office/context.ts'
import { actionQuestion, dutyText } from '../../office/labels.ts'
import { Time } from '../../office/parts/time.tsx'
import { answerName } from '../parts/answer-name.ts'
import type { Replayed } from './replay-list.ts'

/** One assessment of the past, and how its answers would have been. */
export function ChangeView(props: { readonly change: Replayed; readonly book: Rulebook | undefined }) {
  const { change, book } = props
  const { say, to } = useOffice()
  return (
    <>
      <p>
        <a data-way href={to(`/cases/${encodeURIComponent(change.case)}`)}>
          {say(`Case ${change.case}`, `Caso ${change.case}`)}
        </a>{' '}
        <span class="small soft">
          <Time at={change.at} />
        </span>{' '}
        {change.latest && (
          <span class="badge unknown">{say('as the case stands now', 'según está el caso ahora')}</span>
        )}
      </p>
      {'refused' in change ? (
        <p>
          {say(
            'This cannot be answered under the other rulebook.',
            'Esto no se puede responder con el otro reglamento.',
          )}
        </p>
      ) : (
        <ul class="details">
          {change.difference.answers.map((answer) => (
            <li key={answer.action}>
              <Answers answer={answer} book={book} />
            </li>
          ))}
          <Duties
            title={say('Also to do', 'También por hacer')}
            book={book}
            duties={change.difference.dutiesNew.map(({ duty }) => duty)}
          />
          <Duties
            title={say('No longer to do', 'Ya no por hacer')}
            book={book}
            duties={change.difference.dutiesGone.map(({ duty }) => duty)}
          />
        </ul>
      )}
    </>
  )
}

function Answers({ answer, book }: { readonly answer: AnswerChanged; readonly book: Rulebook | undefined }) {
  const { say, language } = useOffice()
  const name = (side: AnswerChanged['before']) =>
    side === null ? say('not answered', 'sin respuesta') : answerName(side.answer, language)
  const rules = [...answer.rulesNew.map((rule) => `+ ${rule}`), ...answer.rulesGone.map((rule) => `− ${rule}`)]
  return (
    <>
      {actionQuestion(book, answer.action, language)}{' '}
      <span class={`badge ${answer.before?.answer ?? ''}`}>{name(answer.before)}</span>{' '}
      <span class="unseen">{say('becomes', 'pasa a')}</span>
      <span aria-hidden="true">→</span> <span class={`badge ${answer.after?.answer ?? ''}`}>{name(answer.after)}</span>
      {rules.length > 0 && <span class="small soft line">{rules.join(', ')}</span>}
    </>
  )
}

function Duties(props: {
  readonly title: string
  readonly duties: readonly string[]
  readonly book: Rulebook | undefined
}) {
  const { language } = useOffice()
  if (props.duties.length === 0) return null
  const names = [...new Set(props.duties)].map((duty) => dutyText(props.book, duty, language))
  return (
    <li>
      <span class="soft">{props.title}:</span> {names.join(' ')}
    </li>
  )
}
