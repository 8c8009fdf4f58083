import { useEffect, useMemo } from 'preact/hooks'
import { contactEntry, entryOf } from '../../../cases/index.ts'
import { Thanks } from '../../office-alerts/thanks.tsx'
import { useOffice, useViewer, useZone } from '../context.ts'
import { Failed, Loading } from '../parts/notice.tsx'
import { useLive } from '../queue/use-live.ts'
import type { PageProps } from '../routes.ts'
import { today, useBook, useExactBook } from '../use-book.ts'
import { useFacilityState } from '../use-facility.ts'
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

// The slice of today has the words; for a day before it the whole rulebook, which is larger, follows. A case that another rulebook
// answered (the facility adopted it, or the program is newer since) is told in the words of that one.
function useCaseBook(held: HeldCase) {
  const here = useFacilityState()
  const state = held.view?.case
  const stored = state?.assessments.at(-1)
  const began = state === undefined ? undefined : entryOf(state, 'contact', contactEntry)?.fields['startedAt']?.value
  const day = (stored?.at ?? (typeof began === 'string' ? began : today())).slice(0, 10)
  const answeredIn = stored?.facility['state']
  // Before the case is there nobody knows which law it is answered by, and a slice that is not its own would be loaded for nothing.
  const known = state === undefined ? undefined : typeof answeredIn === 'string' ? answeredIn : here
  const now = useBook(known, today())
  const then = useBook(known, day)
  const book = then.book ?? now.book
  const answered = stored?.rulebook.hash
  const other = book !== undefined && answered !== undefined && (book.whole ?? book.hash) !== answered
  const exact = useExactBook(other ? answered : undefined)
  return { book: exact ?? book, failure: now.failure }
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
  const { book, failure } = useCaseBook(held)
  const zone = useZone()
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

const printed = '.other-answers, .what-changed, section[aria-labelledby=tasks-title] > details'

function Parts() {
  const title = useCaseTitle()
  useEffect(() => {
    document.title = `${title} · Ostiary`
  }, [title])
  useEffect(() => {
    // Every answer and task is part of a printed case; the reasons at length are in the rulebook.
    let unfolded: readonly HTMLDetailsElement[] = []
    const unfold = (): void => {
      unfolded = [...document.querySelectorAll('details')].filter((d) => d.matches(printed) && !d.open)
      for (const d of unfolded) d.open = true
    }
    const fold = (): void => {
      for (const d of unfolded) d.open = false
    }
    addEventListener('beforeprint', unfold)
    addEventListener('afterprint', fold)
    return () => {
      removeEventListener('beforeprint', unfold)
      removeEventListener('afterprint', fold)
    }
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
