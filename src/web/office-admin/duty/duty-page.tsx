import { useEffect } from 'preact/hooks'
import type { Role } from '../../../cases/index.ts'
import { useOffice } from '../../office/context.ts'
import { Time } from '../../office/parts/time.tsx'
import { roleWords } from '../../office/words.ts'
import { AdminPage, Part, WhenLoaded } from '../parts/admin-page.tsx'
import { useLoaded } from '../parts/use-loaded.ts'

/** Somebody who can be reached; nothing of a patient. */
interface Turn {
  readonly person: string
  readonly name: string
  readonly role: Role
  readonly phone: string
  readonly from: string
  readonly to: string
}

interface Duty {
  readonly timeZone: string
  readonly now: readonly Turn[]
  readonly next: readonly Turn[]
}

const everyMinute = 60_000

/** Who is on duty now and who is next, with a button to call. */
export function Page() {
  const { say } = useOffice()
  const from = useLoaded<Duty>('/api/duty')
  useEffect(() => {
    const timer = setInterval(from.again, everyMinute)
    return () => clearInterval(timer)
  }, [from.again])
  return (
    <AdminPage
      title={say('On duty', 'De guardia')}
      lead={say('Who to call now. This page shows nothing about patients.', 'A quién llamar ahora. Esta página no muestra nada de pacientes.')}
    >
      <WhenLoaded from={from}>
        {({ now, next, timeZone }) => (
          <>
            <Part id="now" title={say('Now', 'Ahora')}>
              {now.length === 0 ? (
                <p class="callout warn">
                  {say(
                    'Nobody is on the rota now. Call the administrator on duty through the switchboard.',
                    'Ahora no hay nadie en los turnos. Llame a la administración de turno por la central.',
                  )}
                </p>
              ) : (
                <Turns turns={now} zone={timeZone} until />
              )}
            </Part>
            {next.length > 0 && (
              <Part id="next" title={say('Next', 'Después')}>
                <Turns turns={next} zone={timeZone} />
              </Part>
            )}
          </>
        )}
      </WhenLoaded>
    </AdminPage>
  )
}

function Turns(props: { readonly turns: readonly Turn[]; readonly zone: string; readonly until?: boolean }) {
  const { say, text } = useOffice()
  return (
    <ul class="cards duty">
      {props.turns.map((turn) => (
        <li key={`${turn.person} ${turn.role} ${turn.from}`}>
          <p class="label">{text(roleWords[turn.role])}</p>
          <p class="who">{turn.name}</p>
          <p class="small soft">
            {props.until === true ? say('until ', 'hasta ') : say('from ', 'desde ')}
            <Time at={props.until === true ? turn.to : turn.from} zone={props.zone} />
          </p>
          <p>
            <a class="button" href={`tel:${turn.phone.replace(/[^+0-9]/g, '')}`}>
              {say(`Call ${turn.phone}`, `Llamar al ${turn.phone}`)}
              <span class="unseen">: {turn.name}</span>
            </a>
          </p>
        </li>
      ))}
    </ul>
  )
}
