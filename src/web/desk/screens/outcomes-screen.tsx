import { useEffect, useState } from 'preact/hooks'
import { isNoAnswer, type NoAnswer, type Outcome } from '../device/desk-link.ts'
import { Back } from '../parts/back.tsx'
import { timeLabel } from '../time-label.ts'
import type { ScreenProps } from './screen.ts'

function OneOutcome(props: Pick<ScreenProps, 'words' | 'language'> & { readonly outcome: Outcome }) {
  const { words, language, outcome } = props
  const { outcomes, finish } = words
  const { other: _, ...told } = finish.codes
  const ended = new Map(Object.entries(told)).get(outcome.outcome ?? '')
  return (
    <li>
      <span class="entry-name">
        {outcome.openedAt !== undefined &&
          timeLabel(outcome.openedAt, language, { dateStyle: 'long', timeStyle: 'short' })}
      </span>
      <strong>{outcome.status === 'closed' ? outcomes.closed : outcomes.open}</strong>
      {outcome.status === 'closed' && ended !== undefined && (
        <p>
          {outcomes.ended} <strong>{ended}</strong>
        </p>
      )}
      {outcome.status === 'closed' && <p>{outcomes.thanks}</p>}
      {outcome.messages?.map(({ message, at }) => (
        <blockquote key={at}>
          <p>{message}</p>
          <p class="entry-name">
            {outcomes.from} · {timeLabel(at, language, { dateStyle: 'long' })}
          </p>
        </blockquote>
      ))}
    </li>
  )
}

/** What came of the visits of this device, with thanks: so that the next one is reported too. */
export function OutcomesScreen(props: ScreenProps) {
  const { words, language, desk, link, back } = props
  const [found, setFound] = useState<readonly Outcome[] | NoAnswer | undefined>()
  useEffect(() => {
    const token = desk.token()
    if (token !== undefined) link.outcomes(token).then(setFound)
  }, [])
  const rows = found === undefined || isNoAnswer(found) ? [] : found
  return (
    <>
      <Back words={words} back={back} />
      <h1 id="question" tabIndex={-1}>
        {words.outcomes.title}
      </h1>
      <div role="status">
        {found !== undefined && rows.length === 0 && (
          <p>{isNoAnswer(found) ? words.outcomes.noNetwork : words.outcomes.none}</p>
        )}
      </div>
      <ul class="entries">
        {rows.map((outcome) => (
          <OneOutcome key={outcome.case} words={words} language={language} outcome={outcome} />
        ))}
      </ul>
    </>
  )
}
