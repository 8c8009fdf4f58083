import { useOffice } from '../context.ts'
import { timeText } from '../parts/time.tsx'
import { eventLines, eventTitle } from './describe.ts'
import { writerText } from './naming.ts'
import { useNaming } from './use-naming.ts'

/** The events that made something what it is, first to last: who, when, and what they said. */
export function EventTrail({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  const { language } = useOffice()
  const naming = useNaming()
  const events = naming.state.events.filter((e) => ids.includes(e.id))
  if (events.length === 0) return null
  return (
    <details class="trail">
      <summary>{title}</summary>
      <ul class="said">
        {events.map((e) => (
          <li key={e.id}>
            {eventTitle(e, naming)}{' '}
            <span class="soft">
              · {timeText(e.at, language, naming.zone)} · {writerText(e.by, naming)}
            </span>
            {eventLines(e, naming).map(({ label, value }) => (
              <span key={label} class="notes">
                {label}: {value}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
}
