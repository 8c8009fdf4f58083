import { isKept, type StoredEvent } from '../../../cases/index.ts'
import { useOffice } from '../context.ts'
import { timeText } from '../parts/time.tsx'
import { useCase } from './case-context.ts'
import { eventLines, eventTitle } from './describe.ts'
import { writerText } from './naming.ts'
import { useNaming } from './use-naming.ts'
import { caseWords } from './words/page.ts'

/** Every event of the case as it came, the newest first. */
export function TimelineSection() {
  const words = caseWords(useOffice().language)
  const { state } = useCase()
  return (
    <section aria-labelledby="timeline-title">
      <h2 id="timeline-title">{words.timeline}</h2>
      <p class="soft">{words.newest}</p>
      <ol class="timeline" reversed>
        {state.events.toReversed().map((e) => (
          <OneEvent key={e.id} event={e} />
        ))}
      </ol>
    </section>
  )
}

function OneEvent({ event }: { readonly event: StoredEvent }) {
  const { language } = useOffice()
  const naming = useNaming()
  const lines = eventLines(event, naming)
  return (
    <li data-event={event.type}>
      <p>
        <strong>{eventTitle(event, naming)}</strong>
      </p>
      <p class="soft small">
        <time dateTime={event.at}>{timeText(event.at, language, naming.zone)}</time> · {writerText(event.by, naming)}
      </p>
      {isKept(event) && <p>{caseWords(language).kept}</p>}
      {lines.length > 0 && (
        <dl class="fields">
          {lines.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  )
}
