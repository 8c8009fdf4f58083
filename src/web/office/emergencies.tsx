import { useState } from 'preact/hooks'
import { useOffice, useZone } from './context.ts'
import { timeText } from './parts/time.tsx'
import { frameWords, roleWords } from './words.ts'

// What was read stays read as long as the page; another device, another day, tells it again.
const read = new Set<string>()

/** Tells a privacy officer who took a role in an emergency, on every page until it was read. */
export function Emergencies() {
  const { session, language, text } = useOffice()
  const words = frameWords(language)
  const zone = useZone()
  const [, again] = useState(0)
  const untold = (session?.emergencies ?? []).filter((e) => !read.has(e.id))
  if (untold.length === 0) return null
  return (
    <div class="wide emergencies">
      {untold.map(({ id, name, role, why, since, until }) => (
        <div key={id} class="callout warn" role="alert">
          <p>
            <strong>{words.emergency(name, text(roleWords[role]))}</strong> {timeText(since, language, zone)} –{' '}
            {timeText(until, language, zone)}
          </p>
          {why !== undefined && <p>{why}</p>}
          <button
            type="button"
            class="plain slim"
            onClick={() => {
              read.add(id)
              again((n) => n + 1)
            }}
          >
            {words.emergencyRead}
          </button>
        </div>
      ))}
    </div>
  )
}
