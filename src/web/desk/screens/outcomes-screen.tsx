import { useEffect, useState } from 'preact/hooks'
import { isNoAnswer, type NoAnswer, type Outcome } from '../device/desk-link.ts'
import { Back } from '../parts/back.tsx'
import type { ScreenProps } from './screen.ts'

function OneOutcome({ words, outcome }: Pick<ScreenProps, 'words'> & { readonly outcome: Outcome }) {
  const { outcomes, finish } = words
  const { other: _, ...told } = finish.codes
  const ended = new Map(Object.entries(told)).get(outcome.outcome ?? '')
  const day = outcome.openedAt?.slice(0, 16).replace('T', ' ')
  return (
    <li>
      <span class="entry-name">{day}</span>
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
            {outcomes.from} · {at.slice(0, 10)}
          </p>
        </blockquote>
      ))}
    </li>
  )
}

/** What came of the visits of this device, with thanks: so that the next one is reported too. */
export function OutcomesScreen(props: ScreenProps) {
  const { words, desk, link, back } = props
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
          <OneOutcome key={outcome.case} words={words} outcome={outcome} />
        ))}
      </ul>
    </>
  )
}
