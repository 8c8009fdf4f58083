import { useState } from 'preact/hooks'
import { mayDecide, type Settled } from '../../../../cases/index.ts'
import type { ActionAnswer } from '../../../../engine/index.ts'
import { instructionFor } from '../../../ask/instruction.ts'
import { Changes } from '../../../ask/parts/changes.tsx'
import { InstructionCard } from '../../../ask/parts/instruction-panel.tsx'
import { Reasons } from '../../../ask/parts/why.tsx'
import { wordsIn } from '../../../ask/words/words.ts'
import { useOffice } from '../../context.ts'
import { Time } from '../../parts/time.tsx'
import { useCase } from '../case-context.ts'
import { writerText } from '../naming.ts'
import { useNaming } from '../use-naming.ts'
import { SettleDialog } from './settle-dialog.tsx'
import { answerWords } from './words.ts'

function WhatWasSettled({ settled }: { readonly settled: Settled }) {
  const { language } = useOffice()
  const words = answerWords(language)
  const naming = useNaming()
  const event = naming.state.events.find((e) => e.id === settled.event)
  return (
    <p class="settled">
      <strong>{settled.choice === 'done' ? words.settledDone : words.settledDeclined}</strong>
      {settled.againstAnswer && ` (${words.against})`} · <Time at={settled.at} zone={naming.zone} />
      {event !== undefined && ` · ${writerText(event.by, naming)}`}
    </p>
  )
}

function Choices({ answer }: { readonly answer: ActionAnswer }) {
  const words = answerWords(useOffice().language)
  const { may, role } = useCase()
  const [choice, setChoice] = useState<'done' | 'declined'>()
  if (!may('settle-action')) return null
  const notDoing = answer.meanwhile === 'must-not' || answer.meanwhile === 'wait'
  const decides = mayDecide(role, answer.decides)
  const mayGoAgainst = mayDecide(role, 'administrator')
  const against = (what: 'done' | 'declined'): boolean => (what === 'done' ? notDoing : answer.meanwhile === 'must')
  const allowed = (what: 'done' | 'declined'): boolean =>
    (what === 'declined' && notDoing) || (against(what) ? mayGoAgainst : decides)
  const offered = (['done', 'declined'] as const).filter(allowed)
  if (offered.length === 0) return <p class="soft">{words.onlyDecider}</p>
  return (
    <div class="buttons">
      {offered.map((what) => (
        <button
          key={what}
          type="button"
          class="plain slim"
          data-settle={`${answer.action} ${what}`}
          onClick={() => setChoice(what)}
        >
          {words[what]}
        </button>
      ))}
      {choice !== undefined && (
        <SettleDialog answer={answer} choice={choice} against={against(choice)} close={() => setChoice(undefined)} />
      )}
    </div>
  )
}

/** One answer: what to do about one action, what was done about it, and why it says so. */
export function AnswerItem({ answer, large }: { readonly answer: ActionAnswer; readonly large: boolean }) {
  const { language } = useOffice()
  const words = answerWords(language)
  const { book, state } = useCase()
  const settled = state.settled.filter((s) => s.action === answer.action)
  const ask = wordsIn(language)
  return (
    <article class="answer-item" data-action={answer.action} data-answer={answer.answer}>
      {book === undefined ? (
        <p>
          <strong>{ask.tones[answer.meanwhile]}</strong> {answer.action}
        </p>
      ) : (
        <InstructionCard instruction={instructionFor(book, answer, language)} language={language} large={large} />
      )}
      {settled.map((s) => (
        <WhatWasSettled key={s.event} settled={s} />
      ))}
      <Choices answer={answer} />
      {answer.because.length > 0 && (
        <details>
          <summary>{words.why}</summary>
          <p>
            <strong>{words.decides}:</strong> {ask.decidesShort[answer.decides]}. {ask.confidence[answer.confidence]}
          </p>
          <Reasons answer={answer} language={language} />
          {book !== undefined && <Changes book={book} answers={[answer]} language={language} />}
        </details>
      )}
    </article>
  )
}
