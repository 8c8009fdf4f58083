import { useState } from 'preact/hooks'
import { remove } from '../../office/api.ts'
import { useOffice } from '../../office/context.ts'
import { Problem } from '../../office/parts/notice.tsx'
import { Table } from '../../office/parts/table.tsx'
import { Time } from '../../office/parts/time.tsx'
import { Button, Part, WhenLoaded } from '../parts/admin-page.tsx'
import { ShowAgain } from '../parts/show-again.tsx'
import { useAct } from '../parts/use-act.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { AddDevice } from './add-device.tsx'
import { CodeShown } from './code-shown.tsx'
import { type Code, clockWords, type Device, endsSoon } from './device.ts'
import { stateWords } from './words.ts'

/** The devices of the facility: added, let in anew, revoked. */
export function DevicesPart() {
  const { say, announce } = useOffice()
  const from = useLoaded<{ readonly rows: readonly Device[] }>('/api/devices')
  const act = useAct()
  const [code, setCode] = useState<Code>()
  const show = (made: Code): void => {
    setCode(made)
    from.again()
  }
  const renew = async ({ id }: Device): Promise<void> => {
    const made = await act.post<Code>(`/api/devices/${encodeURIComponent(id)}/code`)
    if (made !== undefined) show(made.value)
  }
  const revoke = async ({ id, name }: Device): Promise<void> => {
    const sure = say(
      `Revoke “${name}”? It stops working at once. What it has not sent yet stays on it, and nobody can read it there.`,
      `¿Revocar «${name}»? Deja de funcionar de inmediato. Lo que aún no ha enviado se queda en él, y ahí nadie lo puede leer.`,
    )
    if (!confirm(sure)) return
    if ((await act.run(() => remove(`/api/devices/${encodeURIComponent(id)}`))) === undefined) return
    announce(say('It is revoked.', 'Quedó revocado.'))
    await from.again()
  }
  return (
    <Part
      id="devices"
      title={say('Devices at the desks', 'Dispositivos en recepción')}
      help={say(
        'Nobody signs in at a desk: the device itself is set up once, with its code. Revoke a device that is lost.',
        'En recepción nadie inicia sesión: el dispositivo se activa una vez, con su código. Revoque el que se pierda.',
      )}
    >
      <ShowAgain act={act} />
      {code !== undefined && <CodeShown code={code} done={() => setCode(undefined)} />}
      <Problem problem={act.problem} />
      <WhenLoaded from={from}>
        {({ rows }) => (
          <Table
            caption={say('Devices at the desks', 'Dispositivos en recepción')}
            rows={rows}
            keyOf={(row) => row.id}
            empty={say('No devices yet.', 'Aún no hay dispositivos.')}
            columns={[
              { key: 'name', title: say('Name', 'Nombre'), head: true, cell: (row) => row.name },
              { key: 'place', title: say('Place', 'Lugar'), cell: (row) => row.place },
              { key: 'state', title: say('State', 'Estado'), cell: (row) => <State device={row} /> },
              {
                key: 'seen',
                title: say('Last contact', 'Último contacto'),
                cell: (row) => (row.lastSeen === undefined ? say('never', 'nunca') : <Time at={row.lastSeen} />),
              },
              {
                key: 'do',
                title: say('Change', 'Cambiar'),
                cell: (row) => (
                  <span class="buttons">
                    <Button
                      kind="quiet"
                      label={say(`New code: ${row.name}`, `Código nuevo: ${row.name}`)}
                      press={() => renew(row)}
                    >
                      {say('New code', 'Código nuevo')}
                    </Button>
                    {row.state !== 'revoked' && (
                      <Button
                        kind="danger"
                        label={say(`Revoke: ${row.name}`, `Revocar: ${row.name}`)}
                        press={() => revoke(row)}
                      >
                        {say('Revoke', 'Revocar')}
                      </Button>
                    )}
                  </span>
                ),
              },
            ]}
          />
        )}
      </WhenLoaded>
      <AddDevice added={show} />
      <ReplaceKey act={act} />
    </Part>
  )
}

function ReplaceKey({ act }: { readonly act: ReturnType<typeof useAct> }) {
  const { say, announce } = useOffice()
  const [made, setMade] = useState(false)
  const told = say('Devices have a new key.', 'Los dispositivos tienen una clave nueva.')
  const replace = async (): Promise<void> => {
    const sure = say(
      'Make a new key for devices? They take it when they next reach the office. What they have written until then still opens.',
      '¿Crear una clave nueva para los dispositivos? La toman cuando vuelvan a conectarse. Lo escrito hasta entonces se sigue abriendo.',
    )
    if (!confirm(sure)) return
    if ((await act.post('/api/devices/sealing-key')) === undefined) return
    setMade(true)
    announce(told)
  }
  return (
    <div>
      <p class="soft">
        {say(
          'What devices write is sealed to a key that the server alone can open. Replace it once a year, and when the server’s keys may have been seen.',
          'Lo que escriben los dispositivos se sella con una clave que solo el servidor abre. Reemplácela una vez al año y cuando alguien pudo ver las claves del servidor.',
        )}
      </p>
      <Button kind="quiet" press={replace}>
        {say('New key for devices', 'Clave nueva para dispositivos')}
      </Button>
      {/* Nothing else on the page changes by it. */}
      {made && <p data-made>✓ {told}</p>}
    </div>
  )
}

const badges: Readonly<Record<Device['state'], string>> = {
  new: '',
  enrolled: 'may',
  expired: 'must-not',
  revoked: 'must-not',
}

function State({ device }: { readonly device: Device }) {
  const { say, text } = useOffice()
  const clock = clockWords(device.clockOffsetSeconds)
  const soon = endsSoon(device, Date.now())
  return (
    <>
      <span class={`badge ${badges[device.state]}`}>{text(stateWords[device.state] ?? { en: '', es: '' })}</span>
      {device.expiresAt !== undefined && device.state === 'enrolled' && (
        <span class={soon ? 'small' : 'small soft'}>
          {' · '}
          {soon ? say('ends soon: ', 'vence pronto: ') : say('until ', 'hasta ')}
          <Time at={device.expiresAt.slice(0, 10)} />
        </span>
      )}
      {clock !== undefined && <span class="small"> · {text(clock)}</span>}
      {device.kept > 0 && (
        <span class="small"> · {say(`${device.kept} to look at`, `${device.kept} por revisar`)}</span>
      )}
    </>
  )
}
