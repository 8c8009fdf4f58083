import { useState } from 'preact/hooks'
import { useOffice } from '../../office/context.ts'
import { TextField } from '../../office/parts/field.tsx'
import { Problem } from '../../office/parts/notice.tsx'
import { Button, Part } from '../parts/admin-page.tsx'
import { ShowAgain } from '../parts/show-again.tsx'
import { useAct } from '../parts/use-act.ts'

/** Choosing another password; all other sign-ins end. */
export function PasswordPart() {
  const { say, announce } = useOffice()
  const act = useAct()
  const [password, setPassword] = useState('')
  const [shown, setShown] = useState(false)
  const change = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if ((await act.post('/api/account/password', { password })) === undefined) return
    setPassword('')
    announce(
      say(
        'Your password was changed. Other devices are signed out.',
        'Su contraseña cambió. Se cerró la sesión en otros dispositivos.',
      ),
    )
  }
  const { problem } = act
  return (
    <Part
      id="password"
      title={say('Password', 'Contraseña')}
      help={say(
        'A few words that only you would put together are strong and easy to keep in mind.',
        'Unas palabras que solo usted juntaría son fuertes y fáciles de recordar.',
      )}
    >
      <ShowAgain act={act} />
      <form class="form" onSubmit={change}>
        <TextField
          label={say('New password', 'Contraseña nueva')}
          type={shown ? 'text' : 'password'}
          autocomplete="new-password"
          value={password}
          set={setPassword}
          error={problem?.at === 'password' ? problem.detail : undefined}
          required
        />
        {problem?.at !== 'password' && <Problem problem={problem} />}
        <div class="buttons">
          <Button submit busy={act.busy}>
            {say('Change the password', 'Cambiar la contraseña')}
          </Button>
          <Button kind="quiet" press={() => setShown(!shown)}>
            {shown ? say('Hide it', 'Ocultarla') : say('Show it', 'Mostrarla')}
          </Button>
        </div>
      </form>
    </Part>
  )
}
