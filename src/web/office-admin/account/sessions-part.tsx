import { remove } from '../../office/api.ts'
import { useOffice } from '../../office/context.ts'
import { Problem } from '../../office/parts/notice.tsx'
import { Table } from '../../office/parts/table.tsx'
import { Time } from '../../office/parts/time.tsx'
import { Button, Part, WhenLoaded } from '../parts/admin-page.tsx'
import { ShowAgain } from '../parts/show-again.tsx'
import { useAct } from '../parts/use-act.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import type { OpenSession } from './account.ts'
import { deviceName } from './device-name.ts'

/** Where one is signed in, and the way to end that. */
export function SessionsPart() {
  const { say, text, announce, hold } = useOffice()
  const from = useLoaded<{ readonly rows: readonly OpenSession[] }>('/api/account/sessions')
  const act = useAct()
  const end = async (path: string): Promise<void> => {
    if ((await act.run(() => remove(path))) === undefined) return
    announce(say('Signed out there.', 'Se cerró la sesión allí.'))
    await from.again()
  }
  const endAll = async (): Promise<void> => {
    if (await act.run(() => remove('/api/account/sessions'))) hold.set(undefined)
  }
  return (
    <Part
      id="sessions"
      title={say('Where you are signed in', 'Dónde tiene sesión abierta')}
      help={say(
        'End what you do not know, and change your password then.',
        'Cierre lo que no conozca y cambie entonces su contraseña.',
      )}
    >
      <ShowAgain act={act} />
      <Problem problem={act.problem} />
      <WhenLoaded from={from}>
        {({ rows }) => (
          <>
            <Table
              caption={say('Where you are signed in', 'Dónde tiene sesión abierta')}
              rows={rows}
              keyOf={(row) => row.id}
              empty={say('Nowhere else.', 'En ningún otro lugar.')}
              columns={[
                {
                  key: 'device',
                  title: say('Device', 'Dispositivo'),
                  head: true,
                  cell: (row) => (
                    <>
                      {deviceName(row.agent, text)}{' '}
                      {row.current && <span class="badge may">{say('this one', 'este')}</span>}
                    </>
                  ),
                },
                { key: 'since', title: say('Since', 'Desde'), cell: (row) => <Time at={row.since} /> },
                { key: 'seen', title: say('Last active', 'Última actividad'), cell: (row) => <Time at={row.seen} /> },
                {
                  key: 'do',
                  title: say('Sign out', 'Cerrar sesión'),
                  cell: (row) =>
                    row.current ? (
                      '–'
                    ) : (
                      <Button
                        kind="danger"
                        label={say(
                          `Sign out: ${deviceName(row.agent, text)}`,
                          `Cerrar sesión: ${deviceName(row.agent, text)}`,
                        )}
                        press={() => end(`/api/account/sessions/${encodeURIComponent(row.id)}`)}
                      >
                        {say('Sign out', 'Cerrar sesión')}
                      </Button>
                    ),
                },
              ]}
            />
            {rows.length > 1 && (
              <div class="buttons">
                <Button kind="danger" press={endAll}>
                  {say('Sign out everywhere, here too', 'Cerrar sesión en todos, también en este')}
                </Button>
              </div>
            )}
          </>
        )}
      </WhenLoaded>
    </Part>
  )
}
