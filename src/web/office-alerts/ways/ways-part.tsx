import { remove } from '../../office/api.ts'
import { useOffice } from '../../office/context.ts'
import { Problem } from '../../office/parts/notice.tsx'
import { Button, Part, WhenLoaded } from '../../office-admin/parts/admin-page.tsx'
import { useAct } from '../../office-admin/parts/use-act.ts'
import { useLoaded } from '../../office-admin/parts/use-loaded.ts'
import type { Way, Ways } from '../alert.ts'
import { failureText, wayNames } from '../words.ts'
import { AddWay } from './add-way.tsx'
import { ConfirmWay } from './confirm-way.tsx'

/** The ways in which whoever is signed in can be reached. */
export function WaysPart() {
  const { say } = useOffice()
  const from = useLoaded<Ways>('/api/alerts/channels')
  return (
    <Part
      id="ways"
      title={say('How you are reached', 'Cómo se le avisa a usted')}
      help={say(
        'Alerts only go to ways that you have tested. Have two, in case one fails.',
        'Las alertas solo van a las vías que usted ha probado. Tenga dos, por si una falla.',
      )}
    >
      <WhenLoaded from={from}>
        {({ rows, offers }) => (
          <>
            {rows.every((way) => way.confirmedAt === undefined) && (
              <p class="callout warn" data-none>
                {say('No alert can reach you yet.', 'Aún no le puede llegar ninguna alerta.')}
              </p>
            )}
            <ul class="cards">
              {rows.map((way) => (
                <li key={way.id} data-way-kind={way.kind} data-confirmed={way.confirmedAt !== undefined}>
                  <OneWay way={way} again={from.again} />
                </li>
              ))}
            </ul>
            <AddWay offers={offers} again={from.again} />
          </>
        )}
      </WhenLoaded>
    </Part>
  )
}

function OneWay({ way, again }: { readonly way: Way; readonly again: () => Promise<void> }) {
  const { say, text, announce } = useOffice()
  const act = useAct()
  const drop = async (): Promise<void> => {
    if ((await act.run(() => remove(`/api/alerts/channels/${way.id}`))) === undefined) return
    announce(say('Removed.', 'Quitada.'))
    await again()
  }
  const confirmed = way.confirmedAt !== undefined
  const name = `${text(wayNames[way.kind])}${way.name === '' ? '' : `: ${way.name}`}`
  return (
    <>
      <h3 class="who">{name}</h3>
      <p class="badges">
        <span class={`badge ${confirmed ? 'permits' : 'must-not'}`}>
          {confirmed ? say('tested', 'probada') : say('not tested: gets no alerts', 'sin probar: no recibe alertas')}
        </span>
        {way.failure !== undefined && <span class="badge must-not">{failureText(way.failure, text)}</span>}
      </p>
      <Problem problem={act.problem} />
      <ConfirmWay way={way} again={again} />
      <div class="buttons">
        <Button kind="danger" busy={act.busy} press={drop} label={`${say('Remove', 'Quitar')}: ${name}`}>
          {say('Remove', 'Quitar')}
        </Button>
      </div>
    </>
  )
}
