import { Back } from '../parts/back.tsx'
import { Warnings } from '../parts/warnings.tsx'
import { timeLabel } from '../time-label.ts'
import type { ScreenProps } from './screen.ts'

const shownAtMost = 200

/** Each entry of this device and where it is: on this device, sent, in the record, or kept for the office. */
export function OutboxScreen(props: ScreenProps) {
  const { words, language, device, desk, back } = props
  const { outbox: said } = words
  const entries = [...device.outbox.entries.values()].toSorted((a, b) => b.n - a.n)
  return (
    <>
      <Back words={words} back={back} />
      <h1 id="question" tabIndex={-1}>
        {said.title}
      </h1>
      <p class="desk-hint">{said.hint}</p>
      <Warnings device={device} words={words} language={language} />
      <p role="status">{said.network[device.network]}</p>
      <button type="button" class="big" data-value="send" onClick={desk.sendNow}>
        {said.send}
      </button>
      {entries.length === 0 && <p>{said.none}</p>}
      <ul class="entries">
        {entries.slice(0, shownAtMost).map(({ n, kind, at, status }) => (
          <li key={n} data-status={status}>
            <span class="entry-name">
              {said.kinds[kind]} {n} · {timeLabel(at, language, { dateStyle: 'short', timeStyle: 'short' })}
            </span>
            <strong>{said.statuses[status]}</strong>
          </li>
        ))}
      </ul>
    </>
  )
}
