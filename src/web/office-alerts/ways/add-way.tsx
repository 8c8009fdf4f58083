import { useState } from 'preact/hooks'
import { useOffice } from '../../office/context.ts'
import { TextField } from '../../office/parts/field.tsx'
import { Problem } from '../../office/parts/notice.tsx'
import { Button } from '../../office-admin/parts/admin-page.tsx'
import { useAct } from '../../office-admin/parts/use-act.ts'
import type { Ways } from '../alert.ts'
import { canPush, subscribe } from './subscribe.ts'

type Refused = 'not-allowed' | 'failed'

/** Adds a way to be reached; its test goes out at once. */
export function AddWay({ offers, again }: { readonly offers: Ways['offers']; readonly again: () => Promise<void> }) {
  const { say, text, announce } = useOffice()
  const act = useAct()
  const [address, setAddress] = useState('')
  const [refused, setRefused] = useState<Refused>()
  const added = async (body: object): Promise<boolean> => {
    if ((await act.post('/api/alerts/channels', body)) === undefined) return false
    announce(say('Added. A test is on its way.', 'Agregada. La prueba va en camino.'))
    await again()
    return true
  }
  const here = async (): Promise<void> => {
    setRefused(undefined)
    const made = await subscribe(offers.push, text)
    if (typeof made === 'string') setRefused(made)
    else await added({ kind: 'push', ...made })
  }
  return (
    <details class="adding">
      <summary>{say('Add a way to reach you', 'Agregar una vía de contacto')}</summary>
      <div class="ways">
        {offers.email && (
          <form
            class="form"
            onSubmit={async (event) => {
              event.preventDefault()
              if (await added({ kind: 'email', address: address.trim() })) setAddress('')
            }}
          >
            <TextField
              label={say('E-mail address', 'Dirección de correo')}
              type="email"
              autocomplete="email"
              value={address}
              set={setAddress}
              required
            />
            <div class="buttons">
              <Button submit busy={act.busy}>
                {say('Add e-mail', 'Agregar correo')}
              </Button>
            </div>
          </form>
        )}
        <div class="buttons">
          {canPush() && (
            <Button kind="quiet" busy={act.busy} press={here}>
              {say('Push messages on this device', 'Avisos en este dispositivo')}
            </Button>
          )}
          {offers.paging && (
            <Button kind="quiet" busy={act.busy} press={() => added({ kind: 'paging' })}>
              {say('The hospital’s paging', 'El sistema de avisos del hospital')}
            </Button>
          )}
        </div>
        {!canPush() && <p class="soft">{noPush(say)}</p>}
        {refused !== undefined && (
          <p class="callout warn" role="alert" data-refused={refused}>
            {refusal(refused, say)}
          </p>
        )}
        <Problem problem={act.problem} />
      </div>
    </details>
  )
}

type Say = (en: string, es: string) => string

function noPush(say: Say): string {
  return say(
    'This browser takes no push messages here. On an iPhone, add this page to the home screen first.',
    'Este navegador no recibe avisos aquí. En un iPhone, agregue antes esta página a la pantalla de inicio.',
  )
}

function refusal(refused: Refused, say: Say): string {
  return refused === 'not-allowed'
    ? say(
        'This browser does not allow notifications. Allow notifications for this address, then try again.',
        'El navegador no lo permite. Permita las notificaciones de esta dirección e intente de nuevo.',
      )
    : say(
        'The browser’s push service cannot be reached. Use e-mail, or try again later.',
        'No se puede llegar al servicio de avisos del navegador. Use el correo o intente más tarde.',
      )
}
