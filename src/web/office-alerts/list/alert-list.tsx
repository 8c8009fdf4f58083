import { useEffect } from 'preact/hooks'
import type { Role } from '../../../cases/index.ts'
import { useOffice } from '../../office/context.ts'
import { Problem } from '../../office/parts/notice.tsx'
import { useLive } from '../../office/queue/use-live.ts'
import { Button, Part } from '../../office-admin/parts/admin-page.tsx'
import { usePages } from '../../office-admin/parts/use-pages.ts'
import type { Alert } from '../alert.ts'
import { AlertItem } from './alert-item.tsx'

const every = 10_000
const follows: readonly Role[] = ['liaison', 'administrator', 'privacy-officer', 'counsel']

/** The alerts of the facility, the latest first, looked at again every few seconds. */
export function AlertList() {
  const { say, session } = useOffice()
  const role = session?.viewer?.role
  const { rows, problem, hasMore, busy, more, again } = usePages<Alert>('/api/alerts')
  // What happens in a case comes at once; that an alert went on to the next is no event, so the list is asked for as well.
  useLive(role !== undefined && follows.includes(role), again)
  useEffect(() => {
    // Whoever reads older ones is not thrown back to the first page.
    const timer = setInterval(() => rows !== undefined && rows.length <= 20 && again(), every)
    return () => clearInterval(timer)
  }, [again, rows])
  return (
    <Part id="alerts" title={say('Recent alerts', 'Alertas recientes')}>
      <Problem problem={problem} />
      {rows !== undefined && rows.length === 0 && <p class="soft">{say('No alerts yet.', 'Aún no hay alertas.')}</p>}
      <ul class="cards alerts">
        {(rows ?? []).map((alert) => (
          <li key={alert.id} data-alert={alert.id} data-status={alert.status}>
            <AlertItem alert={alert} again={again} />
          </li>
        ))}
      </ul>
      {hasMore && (
        <div class="buttons">
          <Button kind="quiet" busy={busy} press={more}>
            {say('Show earlier ones', 'Mostrar anteriores')}
          </Button>
        </div>
      )}
    </Part>
  )
}
