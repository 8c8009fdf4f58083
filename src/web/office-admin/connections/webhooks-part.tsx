import { useState } from 'preact/hooks'
import { remove } from '../../office/api.ts'
import { useOffice } from '../../office/context.ts'
import { CheckField, TextField } from '../../office/parts/field.tsx'
import { Problem } from '../../office/parts/notice.tsx'
import { Time } from '../../office/parts/time.tsx'
import { Button, Part, WhenLoaded } from '../parts/admin-page.tsx'
import { ShownOnce } from '../parts/shown-once.tsx'
import { useAct } from '../parts/use-act.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { Deliveries } from './deliveries.tsx'
import { webhookTypeName, webhookTypes } from './webhook-types.ts'

interface Webhook {
  readonly id: string
  readonly url: string
  readonly types: readonly string[]
  readonly createdAt: string
  readonly disabledAt?: string
  readonly waiting: number
  readonly dead: number
}

/** Addresses of other programs that are told when something happens; they are told that it did, never what is in it. */
export function WebhooksPart() {
  const { say } = useOffice()
  const from = useLoaded<{ readonly rows: readonly Webhook[] }>('/api/webhooks')
  const [secret, setSecret] = useState<string>()
  return (
    <Part
      id="webhooks"
      title={say('Webhooks', 'Webhooks')}
      help={say(
        'When something happens, we send a notice to another program’s address: which case, never what is in it.',
        'Cuando pasa algo, enviamos un aviso a la dirección de otro programa: qué caso, nunca lo que contiene.',
      )}
    >
      {secret !== undefined && (
        <ShownOnce
          title={say('The webhook’s secret', 'El secreto del webhook')}
          why={say(
            'The other program checks our messages with it. It is shown only now.',
            'Con él, el otro programa comprueba nuestros mensajes. Se muestra solo ahora.',
          )}
          secret={secret}
          done={() => setSecret(undefined)}
        />
      )}
      <WhenLoaded from={from}>
        {({ rows }) => (
          <>
            {rows.length === 0 && <p class="soft">{say('No webhooks yet.', 'Aún no hay webhooks.')}</p>}
            <ul class="cards">
              {rows.map((row) => (
                <li key={row.id} data-row={row.id}>
                  <OneWebhook row={row} again={from.again} />
                </li>
              ))}
            </ul>
          </>
        )}
      </WhenLoaded>
      <AddWebhook
        added={(made) => {
          setSecret(made)
          from.again()
        }}
      />
    </Part>
  )
}

function OneWebhook({ row, again }: { readonly row: Webhook; readonly again: () => Promise<void> }) {
  const { say, text, announce } = useOffice()
  const act = useAct()
  const [open, setOpen] = useState(false)
  const [round, setRound] = useState(0)
  const path = `/api/webhooks/${encodeURIComponent(row.id)}`
  const test = async (): Promise<void> => {
    if ((await act.post(`${path}/test`)) === undefined) return
    announce(say('A test message is on its way.', 'Un mensaje de prueba está en camino.'))
    setOpen(true)
    setRound(round + 1)
  }
  const enable = async (): Promise<void> => {
    if (await act.post(`${path}/enable`)) await again()
  }
  const take = async (): Promise<void> => {
    const sure = say(`Remove the webhook to ${row.url}?`, `¿Quitar el webhook a ${row.url}?`)
    if (confirm(sure) && (await act.run(() => remove(path)))) await again()
  }
  return (
    <>
      <p class="who">
        <code>{row.url}</code>
      </p>
      <p class="small">{row.types.map((type) => webhookTypeName(type, text)).join(' · ')}</p>
      <p class="small soft">
        {say('Since ', 'Desde ')}
        <Time at={row.createdAt} />
      </p>
      <p class="badges">
        {row.disabledAt !== undefined && <span class="badge must-not">{say('Switched off', 'Apagado')}</span>}
        {row.waiting > 0 && <span class="badge">{say(`${row.waiting} waiting`, `${row.waiting} en espera`)}</span>}
        {row.dead > 0 && (
          <span class="badge must-not">{say(`${row.dead} not delivered`, `${row.dead} sin entregar`)}</span>
        )}
      </p>
      <Problem problem={act.problem} />
      <div class="buttons">
        <Button kind="quiet" press={() => setOpen(!open)}>
          {open ? say('Hide messages', 'Ocultar mensajes') : say('Show messages', 'Mostrar mensajes')}
        </Button>
        <Button kind="quiet" busy={act.busy} press={test}>
          {say('Send a test', 'Enviar una prueba')}
        </Button>
        {row.disabledAt !== undefined && (
          <Button kind="quiet" press={enable}>
            {say('Switch on again', 'Encender de nuevo')}
          </Button>
        )}
        <Button kind="danger" press={take}>
          {say('Remove', 'Quitar')}
        </Button>
      </div>
      {open && <Deliveries key={round} path={path} changed={again} />}
    </>
  )
}

function AddWebhook({ added }: { readonly added: (secret: string) => void }) {
  const { say, text } = useOffice()
  const act = useAct()
  const [url, setUrl] = useState('')
  const [types, setTypes] = useState<readonly string[]>(['case.opened'])
  const add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const made = await act.post<{ readonly id: string; readonly secret: string }>('/api/webhooks', { url, types })
    if (made === undefined) return
    setUrl('')
    added(made.value.secret)
  }
  return (
    <details class="adding">
      <summary>{say('Add a webhook', 'Agregar un webhook')}</summary>
      <form class="form" onSubmit={add}>
        <TextField
          label={say('Address', 'Dirección')}
          help={say('It begins with https://.', 'Empieza con https://.')}
          type="url"
          value={url}
          set={setUrl}
          error={act.problem?.at === 'url' ? act.problem.detail : undefined}
          required
        />
        <fieldset>
          <legend class="label">{say('Send a notice when', 'Avisar cuando')}</legend>
          {webhookTypes.map(([type, name]) => (
            <CheckField
              key={type}
              label={text(name)}
              checked={types.includes(type)}
              set={(on) => setTypes(on ? [...types, type] : types.filter((t) => t !== type))}
            />
          ))}
        </fieldset>
        {act.problem?.at !== 'url' && <Problem problem={act.problem} />}
        <div class="buttons">
          <Button submit busy={act.busy}>
            {say('Add', 'Agregar')}
          </Button>
        </div>
      </form>
    </details>
  )
}
