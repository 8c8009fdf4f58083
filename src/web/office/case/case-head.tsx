import { useState } from 'preact/hooks'
import { contactEntry, entryOf } from '../../../cases/index.ts'
import { caseTitle } from '../case-title.ts'
import { useOffice } from '../context.ts'
import { dayText, timeText } from '../parts/time.tsx'
import { statusWords } from '../queue/words.ts'
import { roleWords } from '../words.ts'
import { AssignDialog } from './assign-dialog.tsx'
import { useCase } from './case-context.ts'
import { personText, writerText } from './naming.ts'
import { useNaming } from './use-naming.ts'
import { caseWords } from './words/page.ts'

/** What a case is called at the top of its page. */
export function useCaseTitle(): string {
  const { language } = useOffice()
  const { state, view, book } = useCase()
  const { kind, id, facts } = state
  if (kind === undefined) return id
  const [asked, agency] = [facts['request.kind']?.value, facts['requester.agency']?.value]
  return caseTitle(
    {
      kind,
      requestKind: typeof asked === 'string' ? asked : view.row?.requestKind,
      agency: typeof agency === 'string' ? agency : undefined,
      names: view.row?.title,
    },
    book,
    language,
  )
}

/** The top of a case: what it is, since when, how it stands, with whom it is. */
export function CaseHead() {
  const { language, text, to } = useOffice()
  const words = caseWords(language)
  const { state, view, zone, may } = useCase()
  const naming = useNaming()
  const title = useCaseTitle()
  const [giving, setGiving] = useState(false)
  const { opened, assigned, closing } = state
  const began = entryOf(state, 'contact', contactEntry)?.fields['startedAt']?.value
  const whom = [
    assigned?.role === undefined ? undefined : text(roleWords[assigned.role]),
    assigned?.person === undefined ? undefined : personText(assigned.person, naming),
  ].filter(Boolean)
  return (
    <header class="case-head">
      <p>
        <a data-way class="case-back" href={to('/queue')}>
          ← {words.back}
        </a>
      </p>
      <h1>{title}</h1>
      <p class="case-facts">
        <span class="badge status" data-status={state.status}>
          {state.status === 'new' ? '—' : text(statusWords[state.status])}
        </span>{' '}
        {opened?.enteredLate === true && <span class="badge lifts">{words.enteredLate}</span>}
      </p>
      <dl class="fields head">
        {typeof began === 'string' && <Fact label={words.began} value={timeText(began, language, zone)} />}
        {opened !== undefined && (
          <Fact
            label={words.openedAt}
            value={`${timeText(opened.at, language, zone)} ${words.by} ${writerText(opened.by, naming)}`}
          />
        )}
        <Fact label={words.with} value={whom.length === 0 ? words.nobody : whom.join(', ')} />
        {closing !== undefined && <Fact label={words.keptUntil} value={dayText(closing.keepUntil, language)} />}
        <Fact label={words.number} value={state.id} />
      </dl>
      {may('assign-case') && (
        <button type="button" class="quiet slim" onClick={() => setGiving(true)}>
          {words.give}…
        </button>
      )}
      {closing?.mergedInto !== undefined && (
        <p>
          {words.mergedInto}{' '}
          <a data-way href={to(`/cases/${encodeURIComponent(closing.mergedInto)}`)}>
            {closing.mergedInto}
          </a>
        </p>
      )}
      {Object.keys(state.holds).length > 0 && <p class="callout warn">{words.hold}</p>}
      {state.status === 'erased' && <p class="callout">{words.erased}</p>}
      {state.status !== 'erased' && view.sees !== 'whole' && <p class="callout">{words[view.sees]}</p>}
      {giving && <AssignDialog close={() => setGiving(false)} />}
    </header>
  )
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}
