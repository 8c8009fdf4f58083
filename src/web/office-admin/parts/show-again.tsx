import { useState } from 'preact/hooks'
import { type ApiProblem, post } from '../../office/api.ts'
import { useOffice } from '../../office/context.ts'
import { Dialog } from '../../office/parts/dialog.tsx'
import { TextField } from '../../office/parts/field.tsx'
import { Problem } from '../../office/parts/notice.tsx'
import type { Session } from '../../office/session.ts'
import { Button } from './admin-page.tsx'
import { proveWithPasskey } from './passkeys.ts'
import type { Act } from './use-act.ts'

/** Asks to show again who one is, where an action waits for that; then the action goes on. */
export function ShowAgain({ act }: { readonly act: Act }) {
  return act.again === undefined ? null : <Proof {...act.again} />
}

function Proof({ goOn, giveUp }: NonNullable<Act['again']>) {
  const { say, hold, session } = useOffice()
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<ApiProblem>()
  const [busy, setBusy] = useState(false)
  const prove = async (how: () => Promise<ApiProblem | undefined>): Promise<void> => {
    if (busy) return
    setBusy(true)
    setProblem(undefined)
    const refused = await how()
    setBusy(false)
    if (refused === undefined) goOn()
    else setProblem(refused)
  }
  const withPassword = async (): Promise<ApiProblem | undefined> => {
    // Quiet: a wrong password is no reason to think that nobody is signed in.
    const shown = await post<Session>('/api/session/fresh', { password }, { quiet: true })
    if (!shown.ok) return shown.problem
    hold.set(shown.value)
    return undefined
  }
  const withPasskey = async (): Promise<ApiProblem | undefined> => {
    const shown = await proveWithPasskey()
    if (!shown.ok) return shown.problem
    // It is a new sign-in: one goes on in the role that one had.
    if (session?.viewer !== undefined) return hold.choose(session.viewer)
    hold.set(shown.value)
    return undefined
  }
  return (
    <Dialog title={say('Show again that it is you', 'Demuestre otra vez que es usted')} close={giveUp}>
      <p>
        {say(
          'This change asks for it. Your work on the page stays.',
          'Este cambio lo pide. Lo que hizo en la página se queda.',
        )}
      </p>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          prove(withPassword)
        }}
      >
        <TextField
          label={say('Your password', 'Su contraseña')}
          type="password"
          autocomplete="current-password"
          value={password}
          set={setPassword}
          required
        />
        <Problem problem={problem} />
        <div class="buttons">
          <Button submit busy={busy}>
            {say('Go on', 'Seguir')}
          </Button>
          <Button kind="quiet" press={() => prove(withPasskey)}>
            {say('Use a passkey', 'Usar una llave de acceso')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
