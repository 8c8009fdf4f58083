import { type AnswerChanged, type AssessmentDifference, assessmentDifference } from '../../../../cases/index.ts'
import { answerWord } from '../../../ask/instruction.ts'
import { wordsIn } from '../../../ask/words/words.ts'
import { useOffice } from '../../context.ts'
import { actionQuestion, dutyText, factQuestion, factValueText } from '../../labels.ts'
import { useCase } from '../case-context.ts'
import { answerWords } from './words.ts'

/** What the last change of facts did to the answers, with the rules behind it. */
export function WhatChanged() {
  const { language } = useOffice()
  const words = answerWords(language)
  const { state, view } = useCase()
  const [before, after] = [state.assessments.at(-2), state.assessments.at(-1)]
  // An outline holds no answers: they would all seem to be the same.
  if (before === undefined || after === undefined || view.sees === 'outline') return null
  return (
    <details class="what-changed" open={state.status === 'open'}>
      <summary>{words.changedTitle}</summary>
      <Difference difference={assessmentDifference(before, after)} />
    </details>
  )
}

/** How one answer of the rulebook differs from the one before. */
export function Difference({ difference }: { readonly difference: AssessmentDifference }) {
  const { language } = useOffice()
  const words = answerWords(language)
  const { book } = useCase()
  const { facts, answers, dutiesNew, dutiesGone, rulebookChanged } = difference
  const value = (fact: string, v: unknown): string => (v === null ? '—' : factValueText(book, fact, v, language))
  const duties = [
    [words.dutiesNew, dutiesNew],
    [words.dutiesGone, dutiesGone],
  ] as const
  return (
    <div class="difference">
      {rulebookChanged && <p>{words.bookChanged}</p>}
      {facts.length > 0 && (
        <>
          <p class="label">{words.changedFacts}</p>
          <ul>
            {facts.map((f) => (
              <li key={f.fact}>
                {factQuestion(book, f.fact, language)} {value(f.fact, f.before)} →{' '}
                <strong>{value(f.fact, f.after)}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
      {answers.length === 0 ? (
        <p>{words.changedNothing}</p>
      ) : (
        <>
          <p class="label">{words.changedAnswers}</p>
          <ul>
            {answers.map((a) => (
              <li key={a.action} data-changed={a.action}>
                <ChangedAnswer change={a} />
              </li>
            ))}
          </ul>
        </>
      )}
      {duties.map(
        ([title, list]) =>
          list.length > 0 && (
            <div key={title}>
              <p class="label">{title}</p>
              <ul>
                {[...new Set(list.map((d) => d.duty))].map((duty) => (
                  <li key={duty}>{dutyText(book, duty, language)}</li>
                ))}
              </ul>
            </div>
          ),
      )}
    </div>
  )
}

function ChangedAnswer({ change }: { readonly change: AnswerChanged }) {
  const { language } = useOffice()
  const words = answerWords(language)
  const ask = wordsIn(language)
  const { book } = useCase()
  const { before, after } = change
  const sides = before === null || after === null || before.answer !== after.answer
  const word = (side: AnswerChanged['before']): string =>
    side === null ? words.notAnswered : answerWord(side.answer, language)
  const decides = before !== null && after !== null && before.decides !== after.decides
  const sure = before !== null && after !== null && before.confidence !== after.confidence
  return (
    <>
      {actionQuestion(book, change.action, language)}{' '}
      {sides && (
        <>
          <span class="soft">{words.from}:</span> {word(before)} → <span class="soft">{words.to}:</span>{' '}
        </>
      )}
      <strong>{word(after)}</strong>
      {decides && (
        <span class="notes">
          {words.decides}: {ask.decidesShort[before.decides]} → {ask.decidesShort[after.decides]}
        </span>
      )}
      {sure && <span class="notes">{ask.confidence[after.confidence]}</span>}
      <RuleLinks title={words.because} rules={change.rulesNew} />
      <RuleLinks title={words.noLonger} rules={change.rulesGone} />
    </>
  )
}

function RuleLinks({ title, rules }: { readonly title: string; readonly rules: readonly string[] }) {
  const { to, language } = useOffice()
  const { book } = useCase()
  // Where no rule stood before, the action's own default did: that it no longer does goes without saying.
  const told = rules.filter((id) => !id.startsWith('default/'))
  if (told.length === 0) return null
  return (
    <span class="notes">
      {title}:{' '}
      {told.map((id, i) => {
        const rule = book?.rules.find((r) => r.id === id)
        const name = rule === undefined ? id : `${rule.title[language]} (${rule.citation})`
        return (
          <span key={id}>
            {i > 0 && '; '}
            {rule === undefined ? name : <a href={to(`/law/${id}`)}>{name}</a>}
          </span>
        )
      })}
    </span>
  )
}
