import { useState } from 'preact/hooks'
import { post } from '../api.ts'
import { useOffice } from '../context.ts'
import { TextField } from '../parts/field.tsx'
import { Callout, Problem } from '../parts/notice.tsx'
import { go } from '../place.ts'
import type { PageProps } from '../routes.ts'
import type { Session } from '../session.ts'
import { useSend } from '../use-send.ts'
import { setupWords } from './words.ts'

/** Somebody who was invited chooses a password; the rest is asked where signing in asks it. */
export function Page({ search }: PageProps) {
  const { language, hold } = useOffice()
  const words = setupWords(language)
  // After the sign `#` it never leaves the browser; after `?` older links had it.
  const token = new URLSearchParams(location.hash.slice(1)).get('token') ?? search.get('token') ?? ''
  const [password, setPassword] = useState('')
  const { busy, problem, send } = useSend()
  const accept = async (): Promise<void> => {
    const session = await send(() => post<Session>('/api/invitations/accept', { token, password }, { quiet: true }))
    if (session === undefined) return
    hold.set(session)
    go('/sign-in', { replace: true })
  }
  return (
    <div class="wide narrow page-head flow">
      <div>
        <h1>{words.inviteTitle}</h1>
        <p class="lead">{words.inviteLead}</p>
      </div>
      {token === '' ? (
        <Callout warn>
          <p>{words.inviteMissing}</p>
        </Callout>
      ) : (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault()
            accept()
          }}
        >
          <Problem problem={problem} />
          <TextField
            label={words.password}
            help={words.passwordHelp}
            type="password"
            autocomplete="new-password"
            required
            value={password}
            set={setPassword}
          />
          <div class="buttons">
            <button type="submit" disabled={busy}>
              {words.inviteGo}
            </button>
          </div>
        </form>
      )}
    </div>
  )
}
