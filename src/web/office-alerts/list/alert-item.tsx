import { useEffect } from 'preact/hooks'
import type { Role } from '../../../cases/index.ts'
import { post } from '../../office/api.ts'
import { useOffice, useZone } from '../../office/context.ts'
import { Problem } from '../../office/parts/notice.tsx'
import { Time } from '../../office/parts/time.tsx'
import { Button } from '../../office-admin/parts/admin-page.tsx'
import { useAct } from '../../office-admin/parts/use-act.ts'
import type { Alert } from '../alert.ts'
import { alertTitles } from '../words.ts'
import { ToldPeople } from './told-people.tsx'

const takes: readonly Role[] = ['liaison', 'administrator', 'privacy-officer', 'counsel']

/** One alert: what it is about, how it stands, who was told, and the button that takes it. */
export function AlertItem({ alert, again }: { readonly alert: Alert; readonly again: () => Promise<void> }) {
  const { say, text, to, session, announce } = useOffice()
  const zone = useZone()
  const act = useAct()
  const me = session?.person.id
  const mine = alert.people.find(({ person }) => person === me)
  useSeen(alert, mine !== undefined && mine.seenAt === undefined, again)
  const role = session?.viewer?.role
  const may = mine !== undefined || (alert.cause !== 'test' && role !== undefined && takes.includes(role))
  const take = async (): Promise<void> => {
    if ((await act.post(`/api/alerts/${alert.id}/acknowledge`)) === undefined) return
    announce(say('You are taking care of this alert.', 'Usted se encarga de esta alerta.'))
    await again()
  }
  return (
    <>
      <h3>{text(alertTitles[alert.words])}</h3>
      <p class="badges">
        <Status alert={alert} />
      </p>
      <p class="soft">
        <Time at={alert.raisedAt} zone={zone} />
        {alert.month !== undefined && ` · ${alert.month}`}
        {alert.case !== undefined && (
          <>
            {' · '}
            <a data-way href={to(`/cases/${encodeURIComponent(alert.case)}`)}>
              {say('Case', 'Caso')} {alert.case}
            </a>
          </>
        )}
      </p>
      <Problem problem={act.problem} />
      {alert.status === 'open' && may && mine?.acknowledgedAt === undefined && (
        <div class="buttons">
          <Button busy={act.busy} press={take}>
            {alert.cause === 'test' ? say('It reached me', 'Me llegó') : say('I am on it', 'Yo me encargo')}
          </Button>
        </div>
      )}
      <ToldPeople alert={alert} zone={zone} />
    </>
  )
}

function Status({ alert }: { readonly alert: Alert }) {
  const { say } = useOffice()
  const zone = useZone()
  const taker = alert.people.find(({ person }) => person === alert.acknowledgedBy)?.name ?? alert.acknowledgedBy
  if (alert.status === 'acknowledged')
    return <span class="badge permits">{say(`${taker} is on it`, `${taker} se encarga`)}</span>
  if (alert.status === 'over') return <span class="badge">{say('over', 'terminada')}</span>
  if (alert.because === 'unanswered')
    return <span class="badge must-not">{say('Nobody has answered', 'Nadie ha respondido')}</span>
  // That somebody was to be told is not that anything was sent.
  if (alert.all && alert.people.every(({ messages }) => messages.length === 0))
    return <span class="badge must-not">{say('Nobody could be reached', 'No se pudo avisar a nadie')}</span>
  if (alert.cause === 'test') return <span class="badge">{say('waiting for answers', 'esperando respuestas')}</span>
  return (
    <>
      <span class="badge must">
        {alert.all ? say('Everybody was told', 'Se avisó a todos') : say('Looking for somebody', 'Buscando a alguien')}
      </span>
      {alert.nextAt !== undefined && (
        <span class="badge">
          {alert.all ? say('again: ', 'otra vez: ') : say('goes on: ', 'sigue: ')}
          <Time at={alert.nextAt} zone={zone} />
        </span>
      )}
    </>
  )
}

// Seen is what a person had before their eyes, not what lies in a tab behind others.
function useSeen(alert: Alert, unseen: boolean, again: () => Promise<void>): void {
  useEffect(() => {
    if (!unseen || alert.status !== 'open') return undefined
    const look = (): void => {
      if (document.visibilityState === 'visible') post(`/api/alerts/${alert.id}/seen`).then(again)
    }
    look()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [alert.id, alert.status, unseen, again])
}
