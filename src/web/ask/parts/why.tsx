import type { ActionAnswer, Language, Reason, Rulebook } from '../../../engine/index.ts'
import { clauseLabel } from '../../../rulebook/publish/index.ts'
import type { Instruction } from '../instruction.ts'
import { answerWord } from '../instruction.ts'
import { wordsIn } from '../words/words.ts'
import { ToneIcon } from './icon.tsx'

function lawAddress(rule: string, language: Language): string {
  return `${language === 'es' ? '/es' : ''}/law/${rule}`
}

function OneReason({ reason, language }: { readonly reason: Reason; readonly language: Language }) {
  const words = wordsIn(language)
  return (
    <li class="reason">
      <p class="reason-title">
        <strong>{reason.title ?? reason.citation}</strong> <span class="cite">{reason.citation}</span>
      </p>
      {reason.plain !== undefined && <p>{reason.plain}</p>}
      {reason.certain === false && <p class="note">{words.onlyPerhaps}</p>}
      {reason.source === 'house' && <p class="note">{words.houseRule}</p>}
      {reason.clauses.map((c) => (
        <div key={`${c.at} ${c.paraphrase}`} class="clause">
          <p>
            <span class="at">{clauseLabel(c.at, language)}</span> {c.paraphrase}
          </p>
          {c.quote !== undefined && (
            <blockquote lang="en">
              <p>“{c.quote}”</p>
            </blockquote>
          )}
        </div>
      ))}
      {reason.status !== undefined && reason.source === 'law' && <p class="note">{words.confidence[reason.status]}</p>}
      {reason.source !== 'default' && (
        <p>
          <a href={lawAddress(reason.rule, language)} aria-label={`${words.openLaw}: ${reason.citation}`}>
            {words.openLaw}
          </a>
        </p>
      )}
    </li>
  )
}

/** So many rules are read; the others wait behind a line. */
const readAtOnce = 2

function ReasonList({ reasons, language }: { readonly reasons: readonly Reason[]; readonly language: Language }) {
  return (
    <ul class="reasons">
      {reasons.map((r) => (
        <OneReason key={r.rule} reason={r} language={language} />
      ))}
    </ul>
  )
}

/** The rules that stand behind an answer, and those that give way. */
export function Reasons({ answer, language }: { readonly answer: ActionAnswer; readonly language: Language }) {
  const words = wordsIn(language)
  const later = answer.because.slice(readAtOnce)
  return (
    <>
      {answer.law !== answer.answer && <p>{words.lawAlone(answerWord(answer.law, language))}</p>}
      <ReasonList reasons={answer.because.slice(0, readAtOnce)} language={language} />
      {later.length > 0 && (
        <details>
          <summary>{words.moreRules(later.length)}</summary>
          <ReasonList reasons={later} language={language} />
        </details>
      )}
      {answer.displaced.length > 0 && (
        <p class="note">
          {words.displaced}: {answer.displaced.map((r) => r.citation).join('; ')}
        </p>
      )}
    </>
  )
}

/** Why: for each instruction its law, in its own words, the first one open. */
export function Why(props: {
  readonly book: Rulebook
  readonly instructions: readonly Instruction[]
  readonly language: Language
}) {
  const words = wordsIn(props.language)
  return (
    <section class="why">
      <h2>{words.whyTitle}</h2>
      {props.instructions.map((i, n) => (
        <details key={i.action} open={n === 0}>
          <summary class={i.tone}>
            <ToneIcon tone={i.tone} />
            <span class="summary-words">
              {i.question} <strong>{i.word}</strong>
            </span>
          </summary>
          <p>
            <strong>{words.decidesTitle}:</strong> {words.decidesShort[i.answer.decides]}.{' '}
            {words.confidence[i.answer.confidence]}
          </p>
          <Reasons answer={i.answer} language={props.language} />
        </details>
      ))}
    </section>
  )
}
