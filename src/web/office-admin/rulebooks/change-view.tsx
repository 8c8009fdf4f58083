import type { AnswerChanged } from '../../../cases/index.ts'
import { useOffice } from '../../office/context.ts'
import { Time } from '../../office/parts/time.tsx'
import { answerName } from '../parts/answer-name.ts'
import type { Replayed } from './replay-list.ts'

/** One assessment of the past, and how its answers would have been. */
export function ChangeView({ change }: { readonly change: Replayed }) {
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
          <span class="badge unknown">{say('where the case stands now', 'donde está el caso ahora')}</span>
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
              <Answers answer={answer} />
            </li>
          ))}
          <Duties
            title={say('Also to do', 'También por hacer')}
            duties={change.difference.dutiesNew.map(({ duty }) => duty)}
          />
          <Duties
            title={say('No longer to do', 'Ya no por hacer')}
            duties={change.difference.dutiesGone.map(({ duty }) => duty)}
          />
        </ul>
      )}
    </>
  )
}

function Answers({ answer }: { readonly answer: AnswerChanged }) {
  const { say, language } = useOffice()
  const name = (side: AnswerChanged['before']) =>
    side === null ? say('not answered', 'sin respuesta') : answerName(side.answer, language)
  const rules = [...answer.rulesNew.map((rule) => `+ ${rule}`), ...answer.rulesGone.map((rule) => `− ${rule}`)]
  return (
    <>
      <code>{answer.action}</code>: <span class={`badge ${answer.before?.answer ?? ''}`}>{name(answer.before)}</span>{' '}
      <span class="unseen">{say('becomes', 'pasa a')}</span>
      <span aria-hidden="true">→</span> <span class={`badge ${answer.after?.answer ?? ''}`}>{name(answer.after)}</span>
      {rules.length > 0 && <span class="small soft line">{rules.join(', ')}</span>}
    </>
  )
}

function Duties({ title, duties }: { readonly title: string; readonly duties: readonly string[] }) {
  if (duties.length === 0) return null
  return (
    <li>
      <span class="soft">{title}:</span> {[...new Set(duties)].join(', ')}
    </li>
  )
}
