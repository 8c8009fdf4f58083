import type { QueueRow } from '../../../cases/index.ts'
import type { Rulebook } from '../../../engine/index.ts'
import { caseTitle } from '../case-title.ts'
import { useOffice } from '../context.ts'
import { dutyText, factValueText } from '../labels.ts'
import { type Column, Table } from '../parts/table.tsx'
import { dayText, farOff, Time } from '../parts/time.tsx'
import { ownerWords, roleWords } from '../words.ts'
import { queueWords, statusWords, urgencyWords } from './words.ts'

/** What {@link Rows} shows. */
export interface RowsProps {
  readonly rows: readonly QueueRow[]
  readonly book: Rulebook | undefined
  readonly now: number
}

function Urgency({ row }: { readonly row: QueueRow }) {
  const { text } = useOffice()
  if (row.status !== 'open') return <span class="badge">{text(statusWords[row.status])}</span>
  // The number of marks says the same as the word, for those who only glance.
  return (
    <span class={`badge urgency u${row.urgency}`}>
      <span aria-hidden="true">{'▮'.repeat(row.urgency + 1)}</span> {text(urgencyWords[row.urgency])}
    </span>
  )
}

function Name({ row, book }: { readonly row: QueueRow; readonly book: Rulebook | undefined }) {
  const { language, to } = useOffice()
  const words = queueWords(language)
  const paper = row.outline.documentKind
  const notes = [
    paper === undefined || paper === 'none' ? undefined : factValueText(book, 'document.kind', paper, language),
    row.enteredLate ? words.enteredLate : undefined,
    row.holds > 0 ? words.hold : undefined,
    row.keepUntil === undefined ? undefined : words.keptUntil(dayText(row.keepUntil, language)),
  ]
  const unread = row.outline.unread ?? 0
  return (
    <>
      <a data-way class="case-link" href={to(`/cases/${encodeURIComponent(row.id)}`)}>
        {caseTitle({ ...row, agency: row.outline.agency, names: row.title }, book, language)}
      </a>
      {unread > 0 && <span class="badge unread">{words.unread(unread)}</span>}
      <span class="notes">{notes.filter(Boolean).join(' · ')}</span>
    </>
  )
}

function DueCell({ row, now }: { readonly row: QueueRow } & Pick<RowsProps, 'now'>) {
  const { language } = useOffice()
  const words = queueWords(language)
  const { dueAt } = row
  if (dueAt === undefined || row.status !== 'open') return <span class="soft">{words.noDue}</span>
  const late = Date.parse(dueAt) < now
  return (
    <span class={late ? 'late' : undefined}>
      {late && (
        <>
          <span aria-hidden="true">⚠ </span>
          <strong>{words.late}</strong>{' '}
        </>
      )}
      {farOff(dueAt, now, language)}
      <span class="notes">
        <Time at={dueAt} />
      </span>
    </span>
  )
}

function Next({ row, book }: { readonly row: QueueRow; readonly book: Rulebook | undefined }) {
  const { language, text } = useOffice()
  const { nextTask } = row.outline
  if (row.openTasks === 0 || row.status !== 'open') return <span class="soft">—</span>
  return (
    <>
      {nextTask !== undefined && (
        <span>
          {nextTask.duty === undefined ? queueWords(language).added : dutyText(book, nextTask.duty, language)}{' '}
          <span class="soft">({text(ownerWords[nextTask.owner])})</span>
        </span>
      )}
      <span class="notes">{queueWords(language).openTasks(row.openTasks)}</span>
    </>
  )
}

/** The cases as a table, or as cards on a phone. */
export function Rows({ rows, book, now }: RowsProps) {
  const { language, text } = useOffice()
  const words = queueWords(language)
  const { columns: names } = words
  const columns: readonly Column<QueueRow>[] = [
    { key: 'case', title: names.case, head: true, cell: (row) => <Name row={row} book={book} /> },
    { key: 'urgency', title: names.urgency, cell: (row) => <Urgency row={row} /> },
    { key: 'due', title: names.due, cell: (row) => <DueCell row={row} now={now} /> },
    { key: 'next', title: names.next, cell: (row) => <Next row={row} book={book} /> },
    {
      key: 'with',
      title: names.with,
      cell: ({ assigned }) => (assigned?.role === undefined ? '—' : text(roleWords[assigned.role])),
    },
    { key: 'opened', title: names.opened, cell: (row) => <Time at={row.openedAt} /> },
  ]
  return (
    <Table
      caption={words.caption}
      columns={columns}
      rows={rows}
      keyOf={(row) => row.id}
      empty={words.nothing}
      rowClass={(row) => `queue-row ${row.status}`}
    />
  )
}
