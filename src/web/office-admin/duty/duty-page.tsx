import { useEffect } from 'preact/hooks'
import type { Role } from '../../../cases/index.ts'
import { useOffice } from '../../office/context.ts'
import { Time } from '../../office/parts/time.tsx'
import { roleWords } from '../../office/words.ts'
import { Readiness } from '../../office-alerts/ready/readiness.tsx'
import { AdminPage, Part, WhenLoaded } from '../parts/admin-page.tsx'
import { useLoaded } from '../parts/use-loaded.ts'
import { BreakGlass } from './break-glass.tsx'

/** Somebody who can be reached; nothing of a patient. */
interface OnDuty {
  readonly person: string
  /** Left out where the rota names nobody of ours. */
  readonly name?: string
  /** They left: nobody will answer. */
  readonly left?: boolean
  readonly role: Role
  readonly phone: string
}

interface Stretch {
  readonly from: string
  readonly to: string
  readonly people: readonly OnDuty[]
}

interface Duty {
  readonly timeZone: string
  readonly now: Stretch
  readonly next?: Stretch
  readonly holes: readonly { readonly from: string; readonly to: string }[]
  readonly problem?: 'no-rota' | 'nobody-now' | 'person-left'
}

const everyMinute = 60_000

/** Who is on duty now and who is next, with a button to call. */
export function Page() {
  const { say, session } = useOffice()
  const role = session?.viewer?.role
  const from = useLoaded<Duty>('/api/duty')
  useEffect(() => {
    const timer = setInterval(from.again, everyMinute)
    return () => clearInterval(timer)
  }, [from.again])
  return (
    <AdminPage
      title={say('On duty', 'De guardia')}
      lead={say(
        'Who to call now. This page shows nothing about patients.',
        'A quién llamar ahora. Esta página no muestra nada de pacientes.',
      )}
    >
      <div class="parts">
        <WhenLoaded from={from}>{(duty) => <Rota duty={duty} />}</WhenLoaded>
        <Readiness />
        {(role === 'administrator' || role === 'liaison') && <BreakGlass />}
      </div>
    </AdminPage>
  )
}

function Rota({ duty }: { readonly duty: Duty }) {
  const { say } = useOffice()
  const { now, next, holes, timeZone, problem } = duty
  return (
    <>
      <Part id="now" title={say('Now', 'Ahora')}>
        {problem !== undefined && <Trouble problem={problem} />}
        {now.people.length > 0 && (
          <>
            <p class="soft">
              {say('until ', 'hasta ')}
              <Time at={now.to} zone={timeZone} />
            </p>
            <People people={now.people} />
          </>
        )}
      </Part>
      {next !== undefined && (
        <Part id="next" title={say('Next', 'Después')}>
          <p class="soft">
            <Time at={next.from} zone={timeZone} /> – <Time at={next.to} zone={timeZone} />
          </p>
          <People people={next.people} />
        </Part>
      )}
      {holes.length > 0 && problem !== 'no-rota' && (
        <Part
          id="holes"
          title={say(
            'When nobody is on duty, in the next seven days',
            'Cuándo no hay nadie de guardia, en los próximos siete días',
          )}
        >
          <ul>
            {holes.map((hole) => (
              <li key={hole.from}>
                <Time at={hole.from} zone={timeZone} /> – <Time at={hole.to} zone={timeZone} />
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  )
}

function Trouble({ problem }: { readonly problem: NonNullable<Duty['problem']> }) {
  const { say } = useOffice()
  const words = {
    'no-rota': say(
      'There is no on-call schedule yet. Call the administrator on duty through the switchboard.',
      'Aún no hay turnos de guardia. Llame a la administración de turno por la central.',
    ),
    'nobody-now': say(
      'Nobody is on call now. Call the administrator on duty through the switchboard.',
      'Ahora no hay nadie de guardia. Llame a la administración de turno por la central.',
    ),
    'person-left': say(
      'Whoever is on call now no longer works here. Call the administrator on duty through the switchboard.',
      'Quien está en el turno ya no trabaja aquí. Llame a la administración de turno por la central.',
    ),
  }
  return (
    <p class="callout warn" data-problem={problem}>
      {words[problem]}
    </p>
  )
}

function People({ people }: { readonly people: readonly OnDuty[] }) {
  const { say, text } = useOffice()
  return (
    <ul class="cards duty">
      {people.map((one) => (
        <li key={`${one.person} ${one.role} ${one.phone}`}>
          <p class="label">{text(roleWords[one.role])}</p>
          <p class="who">
            {one.name ?? one.person} {one.left === true && <span class="badge must-not">{say('left', 'se fue')}</span>}
          </p>
          <p>
            <a class="button" href={`tel:${one.phone.replace(/[^+0-9]/g, '')}`}>
              {say(`Call ${one.phone}`, `Llamar al ${one.phone}`)}
              <span class="unseen">: {one.name ?? one.person}</span>
            </a>
          </p>
        </li>
      ))}
    </ul>
  )
}
