import { useState } from 'preact/hooks'
import { useOffice, useViewer } from '../../office/context.ts'
import { dayText, Time } from '../../office/parts/time.tsx'
import { AdminPage, Button, Part, WhenLoaded } from '../parts/admin-page.tsx'
import { useLoaded } from '../parts/use-loaded.ts'
import { AddRulebook } from './add-rulebook.tsx'
import { ChangesList } from './changes-list.tsx'

/** A rulebook that the facility may work with. */
export interface RulebookRow {
  readonly hash: string
  readonly version: string
  readonly trust: 'built-in' | 'trusted' | 'self-signed' | 'unsigned'
  readonly signer?: string
  readonly release: boolean
  readonly adopted: boolean
  readonly rules: number
  readonly checkedTo: string
  readonly addedAt?: string
}

/** Which rulebook answers, which others there are, and what another would change; counsel adopts. */
export function Page() {
  const { say } = useOffice()
  const { role } = useViewer()
  const from = useLoaded<{ readonly rows: readonly RulebookRow[] }>('/api/rulebooks')
  return (
    <AdminPage
      title={say('Rulebooks', 'Reglamentos')}
      lead={say(
        'A rulebook holds the law as this hospital works with it. Nothing changes by itself: only counsel adopts one.',
        'Un reglamento contiene la ley con la que trabaja este hospital. Nada cambia solo: únicamente la asesoría legal adopta uno.',
      )}
    >
      <WhenLoaded from={from}>
        {({ rows }) => (
          <div class="parts">
            <Part id="rulebooks" title={say('On this server', 'En este servidor')}>
              <ul class="cards">
                {rows.map((row) => (
                  <li key={row.hash} data-row={row.hash}>
                    <OneRulebook row={row} again={from.again} />
                  </li>
                ))}
              </ul>
            </Part>
            {(role === 'privacy-officer' || role === 'counsel' || role === 'administrator') && (
              <AddRulebook added={from.again} />
            )}
          </div>
        )}
      </WhenLoaded>
    </AdminPage>
  )
}

function OneRulebook({ row, again }: { readonly row: RulebookRow; readonly again: () => Promise<void> }) {
  const { say, language } = useOffice()
  const { role } = useViewer()
  const [open, setOpen] = useState(false)
  const trust = {
    'built-in': say('came with this program', 'vino con este programa'),
    trusted: say('signed by a publisher that this server trusts', 'firmado por alguien en quien este servidor confía'),
    'self-signed': say(
      'signed, but this server does not know by whom',
      'firmado, pero este servidor no sabe por quién',
    ),
    unsigned: say('not signed', 'sin firma'),
  }[row.trust]
  return (
    <>
      <h3>
        {say(`Version ${row.version}`, `Versión ${row.version}`)}{' '}
        {row.adopted && <span class="badge may">{say('in use', 'en uso')}</span>}
      </h3>
      <p class="small">
        {say(`${row.rules} rules, law checked up to `, `${row.rules} reglas, con la ley comprobada hasta el `)}
        {dayText(row.checkedTo, language)}; {trust}
        {row.signer !== undefined && (
          <>
            {' '}
            (<code>{row.signer}</code>)
          </>
        )}
      </p>
      {row.addedAt !== undefined && !row.release && (
        <p class="small soft">
          {say('Added ', 'Agregado ')}
          <Time at={row.addedAt} />
        </p>
      )}
      <p class="small soft">
        <code>{row.hash}</code>
      </p>
      {!row.adopted && (role === 'counsel' || role === 'privacy-officer') && (
        <div class="buttons">
          <Button kind="quiet" press={() => setOpen(!open)}>
            {open
              ? say('Hide what would change', 'Ocultar qué cambiaría')
              : say('What would change?', '¿Qué cambiaría?')}
          </Button>
        </div>
      )}
      {open && <ChangesList row={row} adopted={again} />}
    </>
  )
}
