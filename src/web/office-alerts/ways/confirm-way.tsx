import { useState } from 'preact/hooks'
import { useOffice } from '../../office/context.ts'
import { TextField } from '../../office/parts/field.tsx'
import { Problem } from '../../office/parts/notice.tsx'
import { Button } from '../../office-admin/parts/admin-page.tsx'
import { useAct } from '../../office-admin/parts/use-act.ts'
import type { Way } from '../alert.ts'

/** Sends a test, and takes back the code that it brought. */
export function ConfirmWay({ way, again }: { readonly way: Way; readonly again: () => Promise<void> }) {
  const { say, announce } = useOffice()
  const test = useAct()
  const confirm = useAct()
  const [code, setCode] = useState('')
  // A way that was just added has had its test sent.
  const [asking, setAsking] = useState(way.confirmedAt === undefined)
  const send = async (): Promise<void> => {
    if ((await test.post(`/api/alerts/channels/${way.id}/test`)) === undefined) return
    setAsking(true)
    announce(say('A test is on its way.', 'La prueba va en camino.'))
  }
  const give = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if ((await confirm.post(`/api/alerts/channels/${way.id}/confirm`, { code: code.trim() })) === undefined) return
    setCode('')
    setAsking(false)
    announce(say('Tested. This way counts now.', 'Probada. Esta vía ya cuenta.'))
    await again()
  }
  return (
    <>
      {asking && (
        <form class="form" onSubmit={give}>
          <TextField
            label={say('The six digits of the test', 'Las seis cifras de la prueba')}
            help={say('They come within a minute.', 'Llegan en un minuto.')}
            inputMode="numeric"
            autocomplete="one-time-code"
            maxLength={6}
            value={code}
            set={setCode}
            required
          />
          <Problem problem={confirm.problem} />
          <div class="buttons">
            <Button submit busy={confirm.busy}>
              {say('It came', 'Llegó')}
            </Button>
          </div>
        </form>
      )}
      <Problem problem={test.problem} />
      <div class="buttons">
        <Button kind="quiet" busy={test.busy} press={send}>
          {say('Send a test', 'Enviar una prueba')}
        </Button>
      </div>
    </>
  )
}
