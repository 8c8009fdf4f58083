import { useState } from 'preact/hooks'
import { post } from '../api.ts'
import { useOffice } from '../context.ts'
import { TextField } from '../parts/field.tsx'
import { Problem } from '../parts/notice.tsx'
import type { Session } from '../session.ts'
import { useSend } from '../use-send.ts'
import { knowsPasskeys, signInByPasskey } from './passkey.ts'
import { signInWords } from './words.ts'

/** The second step: the code of an app, a recovery code, or a passkey. */
export function SecondStep() {
  const { language, hold, session } = useOffice()
  const words = signInWords(language)
  const [recovery, setRecovery] = useState(false)
  const [code, setCode] = useState('')
  const { busy, problem, send, clear } = useSend()
  const enter = async (how: () => ReturnType<typeof signInByPasskey>): Promise<void> => {
    const entered = await send<Session>(how)
    setCode('')
    if (entered !== undefined) hold.set(entered)
  }
  const path = recovery ? '/api/session/recovery' : '/api/session/totp'
  const swap = (): void => {
    clear()
    setCode('')
    setRecovery(!recovery)
  }
  return (
    <>
      <div>
        <h1>{recovery ? words.recoveryTitle : words.secondTitle}</h1>
        <p class="lead">{recovery ? words.recoveryLead : words.secondLead}</p>
      </div>
      <Problem problem={problem} />
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          enter(() => post<Session>(path, { code: code.trim() }, { quiet: true }))
        }}
      >
        <TextField
          key={path}
          label={recovery ? words.recovery : words.code}
          autocomplete="one-time-code"
          inputMode={recovery ? 'text' : 'numeric'}
          required
          value={code}
          set={setCode}
        />
        <div class="buttons">
          <button type="submit" disabled={busy}>
            {words.codeGo}
          </button>
          <button type="button" class="quiet" onClick={() => hold.signOut()}>
            {words.stop}
          </button>
        </div>
      </form>
      <section class="other-ways" aria-label={words.or}>
        {knowsPasskeys() && session?.offers?.includes('passkey') === true && (
          <button
            type="button"
            class="plain"
            disabled={busy}
            onClick={() => enter(() => signInByPasskey(words.passkeyFailed))}
          >
            {words.passkey}
          </button>
        )}
        <button type="button" class="plain" onClick={swap}>
          {recovery ? words.appInstead : words.recoveryInstead}
        </button>
      </section>
    </>
  )
}
