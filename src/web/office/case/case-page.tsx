import { useEffect, useMemo } from 'preact/hooks'
import { contactEntry, entryOf } from '../../../cases/index.ts'
import { Thanks } from '../../office-alerts/thanks.tsx'
import { useOffice, useViewer } from '../context.ts'
import { Failed, Loading } from '../parts/notice.tsx'
import { useLive } from '../queue/use-live.ts'
import type { PageProps } from '../routes.ts'
import { today, useBook } from '../use-book.ts'
import { useFacility } from '../use-facility.ts'
import { AnswerSection } from './answer/answer-section.tsx'
import { AssessmentHistory } from './answer/history.tsx'
import { CaseContext, type CaseHold } from './case-context.ts'
import { CaseHead, useCaseTitle } from './case-head.tsx'
import { CaseParts } from './case-parts.tsx'
import { ConflictDialog } from './conflict-dialog.tsx'
import { EndingSection } from './ending/ending-section.tsx'
import { EntriesSection } from './entries/entries-section.tsx'
import { FactsSection } from './facts/facts-section.tsx'
import { LinksSection } from './links-section.tsx'
import { MessagesSection } from './messages-section.tsx'
import { PapersSection } from './papers/papers-section.tsx'
import { TakingSection } from './taking-section.tsx'
import { TasksSection } from './tasks/tasks-section.tsx'
import { TimelineSection } from './timeline-section.tsx'
import { type HeldCase, useHeldCase } from './use-case.ts'
import { FlagDialog, useFlags } from './use-flags.tsx'
import { caseWords } from './words/page.ts'

const office: readonly string[] = ['liaison', 'administrator', 'privacy-officer', 'counsel']

// The rulebook's slice of today has the words; for a day before it the whole one, which is larger, follows.
function useCaseBook(held: HeldCase) {
  const facility = useFacility()
  const state = held.view?.case
  const stored = state?.assessments.at(-1)
  const began = state === undefined ? undefined : entryOf(state, 'contact', contactEntry)?.fields['startedAt']?.value
  const day = (stored?.at ?? (typeof began === 'string' ? began : today())).slice(0, 10)
  const place = stored?.facility['state'] ?? facility?.place['state']
  const known = typeof place === 'string' ? place : undefined
  const now = useBook(known, today())
  const then = useBook(known, day)
  const zone = facility?.timeZone ?? (stored?.facility['timeZone'] as string | undefined)
  return { book: then.book ?? now.book, failure: now.failure, zone }
}

/** The page of a case. */
export function Page({ params }: PageProps) {
  const { session, announce, language } = useOffice()
  const { role } = useViewer()
  const id = params['case'] ?? ''
  const held = useHeldCase(id)
  const { view, reload } = held
  const { give, asking } = useFlags(async (type, data, seen) => {
    const given = await held.give(type, data, seen)
    if (given.ok) announce(caseWords(language).saved)
    return given
  })
  const { book, failure, zone } = useCaseBook(held)
  useLive(office.includes(role), (changes) => {
    const news = changes.length === 0 || changes.some((c) => c.case === id && c.version > (view?.case.version ?? 0))
    if (news) reload()
  })
  const me = session?.person
  const hold: CaseHold | undefined = useMemo(() => {
    if (view === undefined || me === undefined) return undefined
    // Whoever works on a case now can be named in it before they have written anything.
    const people = { ...view.people, [me.id]: me.name }
    return {
      view: { ...view, people },
      state: view.case,
      book,
      noBook: failure !== undefined,
      zone,
      role,
      me: me.id,
      may: (type) => view.may.includes(type),
      give,
      reload,
    }
  }, [view, book, failure, zone, role, me, give, reload])
  if (held.problem !== undefined) return <Failed problem={held.problem} retry={reload} />
  if (hold === undefined) return <Loading />
  return (
    <CaseContext.Provider value={hold}>
      <Parts />
      {asking !== undefined && <FlagDialog asking={asking} />}
      {held.conflict !== undefined && <ConflictDialog conflict={held.conflict} overwrite={held.overwrite} />}
    </CaseContext.Provider>
  )
}

const printed = '.other-answers, .what-changed, .case-side > section > details'

function Parts() {
  const title = useCaseTitle()
  useEffect(() => {
    document.title = `${title} · Ostiary`
  }, [title])
  useEffect(() => {
    // Every answer and task is part of a printed case; the reasons at length are in the rulebook.
    const unfold = (): void => {
      for (const d of document.querySelectorAll('details')) if (d.matches(printed)) d.open = true
    }
    addEventListener('beforeprint', unfold)
    return () => removeEventListener('beforeprint', unfold)
  }, [])
  return (
    <div class="wide page-head case">
      <CaseHead />
      <Thanks />
      <CaseParts />
      <AnswerSection />
      <div class="case-side">
        <TasksSection />
        <MessagesSection />
        <EndingSection />
        <LinksSection />
        <TakingSection />
      </div>
      <div class="case-main">
        <FactsSection />
        <EntriesSection />
        <PapersSection />
        <AssessmentHistory />
        <TimelineSection />
      </div>
    </div>
  )
}
