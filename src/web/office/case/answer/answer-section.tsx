import { useMemo } from 'preact/hooks'
import type { StoredAssessment } from '../../../../cases/index.ts'
import type { ActionAnswer } from '../../../../engine/index.ts'
import { forOfficers, forStaff } from '../../../ask/instruction.ts'
import { leadingActions } from '../../../ask/leading-actions.ts'
import { OfficersRules } from '../../../ask/parts/officers-rules.tsx'
import { useOffice } from '../../context.ts'
import { Callout, Problem } from '../../parts/notice.tsx'
import { dayText } from '../../parts/time.tsx'
import { useSend } from '../../use-send.ts'
import { useCase } from '../case-context.ts'
import { AnswerItem } from './answer-item.tsx'
import { AskAbout } from './ask-about.tsx'
import { bare, type Explained, explain } from './explain.ts'
import { NextQuestion } from './next-question.tsx'
import { WhatChanged } from './what-changed.tsx'
import { answerWords } from './words.ts'

function useExplained(stored: StoredAssessment | undefined): Explained | undefined {
  const { book } = useCase()
  const { language } = useOffice()
  return useMemo(() => {
    if (stored === undefined) return undefined
    if (book === undefined) return { answers: stored.answers.map(bare), warnings: [], sameBook: true }
    return explain(book, stored, language)
  }, [book, stored, language])
}

function AskButton({ again }: { readonly again: boolean }) {
  const words = answerWords(useOffice().language)
  const { may, give } = useCase()
  const { busy, problem, send } = useSend()
  if (!may('assess')) return null
  return (
    <>
      <Problem problem={problem} />
      <button
        type="button"
        class={again ? 'quiet slim' : undefined}
        disabled={busy}
        onClick={() => send(() => give('assess', {}))}
      >
        {again ? words.askAgain : words.ask}
      </button>
    </>
  )
}

/** The answer first: for each action what to do now, who decides, and why. */
export function AnswerSection() {
  const { language } = useOffice()
  const words = answerWords(language)
  const { state, noBook } = useCase()
  const stored = state.assessments.at(-1)
  const explained = useExplained(stored)
  return (
    <section class="answer-section" aria-labelledby="answer-title">
      <h2 id="answer-title">{words.title}</h2>
      {stored === undefined || explained === undefined ? (
        <>
          <p>{words.none}</p>
          <AskButton again={false} />
        </>
      ) : (
        <>
          <p class="soft">
            {words.by(dayText(stored.at, language))} {words.rulebook(stored.rulebook.version)}{' '}
            {state.opened?.enteredLate === true && words.late}
          </p>
          {noBook && <p class="soft">{words.noBook}</p>}
          {!explained.sameBook && <p class="soft">{words.otherBook}</p>}
          <NextQuestion />
          <Answers explained={explained} stored={stored} />
          <WhatChanged />
          <AskButton again />
          <AskAbout />
        </>
      )}
    </section>
  )
}

function Answers({ explained, stored }: { readonly explained: Explained; readonly stored: StoredAssessment }) {
  const { language } = useOffice()
  const words = answerWords(language)
  const { book } = useCase()
  const { answers, warnings } = explained
  const staff = book === undefined ? answers : forStaff(book, answers)
  const relevant = staff.map((a) => a.action)
  const { 'request.kind': kind, items } = stored.facts
  const lead = leadingActions(relevant, kind as string | undefined, items as readonly string[] | undefined)
  const first = lead.flatMap((id) => staff.filter((a) => a.action === id))
  const others = staff.filter((a) => !first.includes(a)).toSorted((a, b) => weight(a) - weight(b))
  return (
    <>
      {warnings.length > 0 && (
        <Callout warn>
          <h3>{words.warnings}</h3>
          <ul>
            {warnings.map((w) => (
              <li key={w.message}>{w.message}</li>
            ))}
          </ul>
        </Callout>
      )}
      <div class="answers-list">
        {first.map((a) => (
          <AnswerItem key={a.action} answer={a} large />
        ))}
      </div>
      {others.length > 0 && (
        <details class="other-answers">
          <summary>
            {words.other} ({others.length})
          </summary>
          <div class="answers-list">
            {others.map((a) => (
              <AnswerItem key={a.action} answer={a} large={false} />
            ))}
          </div>
        </details>
      )}
      {book !== undefined && <OfficersRules book={book} answers={forOfficers(book, answers)} language={language} />}
    </>
  )
}

const order: readonly ActionAnswer['meanwhile'][] = ['must-not', 'must', 'wait', 'may']

function weight({ meanwhile }: ActionAnswer): number {
  return order.indexOf(meanwhile)
}
