import { useState } from 'preact/hooks'
import { post, remove } from '../../office/api.ts'
import { useOffice } from '../../office/context.ts'
import { TextField } from '../../office/parts/field.tsx'
import { Problem } from '../../office/parts/notice.tsx'
import { Button, Part } from '../parts/admin-page.tsx'
import { ShowAgain } from '../parts/show-again.tsx'
import { useAct } from '../parts/use-act.ts'
import type { AccountProps } from './account.ts'
import { CodesOnce } from './codes-once.tsx'

interface Offer {
  readonly secret: string
  readonly address: string
  /** SVG. */
  readonly svg: string
}

/** The authenticator app: a code of six digits beside the password. */
export function TotpPart({ account, from }: AccountProps) {
  const { say, announce } = useOffice()
  const act = useAct()
  const [offer, setOffer] = useState<Offer>()
  const [code, setCode] = useState('')
  const [codes, setCodes] = useState<readonly string[]>([])
  const begin = async (): Promise<void> => {
    const offered = await act.post<Offer>('/api/account/totp')
    if (offered !== undefined) setOffer(offered.value)
  }
  const drop = async (): Promise<void> => {
    const sure = say('Stop using the app for codes?', '¿Dejar de usar la aplicación de códigos?')
    if (confirm(sure) && (await act.run(() => remove('/api/account/totp')))) await from.again()
  }
  const confirmCode = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const given = { code: code.replaceAll(/\s/g, '') }
    const done = await act.run(() =>
      post<{ readonly recoveryCodes?: readonly string[] }>('/api/account/totp/confirm', given, { quiet: true }),
    )
    if (done === undefined) return
    setOffer(undefined)
    setCode('')
    setCodes(done.value.recoveryCodes ?? [])
    announce(say('The app is in use now.', 'La aplicación ya está en uso.'))
    await from.again()
  }
  return (
    <Part id="totp" title={say('Authenticator app', 'Aplicación de códigos')}>
      <ShowAgain act={act} />
      {codes.length > 0 && <CodesOnce codes={codes} done={() => setCodes([])} />}
      <p>
        {account.totp
          ? say('An app on your phone makes codes for you.', 'Una aplicación en su teléfono hace códigos para usted.')
          : say('You use no app for codes.', 'No usa ninguna aplicación de códigos.')}
      </p>
      {offer === undefined ? (
        <>
          <Problem problem={act.problem} />
          <div class="buttons">
            <Button busy={act.busy} press={begin}>
              {account.totp
                ? say('Move to another phone', 'Pasar a otro teléfono')
                : say('Set up an app', 'Configurar una aplicación')}
            </Button>
            {account.totp && (
              <Button kind="danger" press={drop}>
                {say('Stop using it', 'Dejar de usarla')}
              </Button>
            )}
          </div>
        </>
      ) : (
        <form class="form" onSubmit={confirmCode}>
          <p>
            {say(
              'Scan this with the app, or type the letters into it.',
              'Escanee esto con la aplicación o escriba en ella las letras.',
            )}
          </p>
          <img
            class="qr"
            alt={say(
              'A picture for the app to scan; the letters below say the same',
              'Una imagen para escanear; las letras de abajo dicen lo mismo',
            )}
            src={`data:image/svg+xml;utf8,${encodeURIComponent(offer.svg)}`}
          />
          <p>
            <code class="secret">{offer.secret.replaceAll(/(.{4})/g, '$1 ').trim()}</code>
          </p>
          <TextField
            label={say('The code that the app shows now', 'El código que muestra la aplicación ahora')}
            value={code}
            set={setCode}
            inputMode="numeric"
            autocomplete="one-time-code"
            maxLength={10}
            required
          />
          <Problem problem={act.problem} />
          <div class="buttons">
            <Button submit busy={act.busy}>
              {say('Use this app', 'Usar esta aplicación')}
            </Button>
            <Button kind="quiet" press={() => setOffer(undefined)}>
              {say('Leave it as it was', 'Dejarlo como estaba')}
            </Button>
          </div>
        </form>
      )}
    </Part>
  )
}
