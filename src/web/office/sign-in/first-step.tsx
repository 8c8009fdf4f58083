import { useEffect, useState } from 'preact/hooks'
import { type ApiProblem, get, post } from '../api.ts'
import { useOffice } from '../context.ts'
import { TextField } from '../parts/field.tsx'
import { Problem } from '../parts/notice.tsx'
import type { Session } from '../session.ts'
import { useSend } from '../use-send.ts'
import { DemoPeople } from './demo-people.tsx'
import { knowsPasskeys, signInByPasskey } from './passkey.ts'
import { signInWords } from './words.ts'

interface Provider {
  readonly id: string
  readonly name: string
}

function OtherWays(props: {
  readonly next: string | undefined
  readonly byPasskey: () => void
  readonly busy: boolean
}) {
  const { language } = useOffice()
  const words = signInWords(language)
  const [providers, setProviders] = useState<readonly Provider[]>([])
  useEffect(() => {
    get<{ readonly providers: readonly Provider[] }>('/api/session/oidc', { quiet: true }).then((asked) => {
      if (asked.ok) setProviders(asked.value.providers)
    })
  }, [])
  if (providers.length === 0 && !knowsPasskeys()) return null
  const after = new URLSearchParams({ lang: language, ...(props.next === undefined ? {} : { next: props.next }) })
  return (
    <section class="other-ways" aria-label={words.or}>
      {knowsPasskeys() && (
        <button type="button" class="plain" disabled={props.busy} onClick={props.byPasskey}>
          {words.passkey}
        </button>
      )}
      {providers.map((p) => (
        <a key={p.id} class="button plain" href={`/api/session/oidc/${encodeURIComponent(p.id)}/start?${after}`}>
          {words.single(p.name)}
        </a>
      ))}
    </section>
  )
}

// The hospital's own sign-in sends the browser back with the code of what went wrong there.
function ssoProblem(code: string | null | undefined, words: ReturnType<typeof signInWords>): ApiProblem | undefined {
  const detail = Object.entries(words.sso).find(([known]) => known === code)?.[1]
  return detail === undefined ? undefined : { status: 0, code: String(code), detail, more: {} }
}

/** The first step: a password, a passkey, or the hospital's own sign-in. */
export function FirstStep(props: { readonly next: string | undefined; readonly failed?: string | null }) {
  const { language, hold } = useOffice()
  const words = signInWords(language)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const { busy, problem, send } = useSend()
  const enter = async (how: () => ReturnType<typeof signInByPasskey>): Promise<void> => {
    const session = await send<Session>(how)
    setPassword('')
    if (session !== undefined) hold.set(session)
  }
  return (
    <>
      <div>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </div>
      <Problem problem={problem ?? ssoProblem(props.failed, words)} />
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          enter(() => post<Session>('/api/session/password', { email, password }, { quiet: true }))
        }}
      >
        <TextField label={words.email} type="email" autocomplete="username" required value={email} set={setEmail} />
        <TextField
          label={words.password}
          type="password"
          autocomplete="current-password"
          required
          value={password}
          set={setPassword}
        />
        <div class="buttons">
          <button type="submit" disabled={busy}>
            {words.go}
          </button>
        </div>
      </form>
      <OtherWays next={props.next} busy={busy} byPasskey={() => enter(() => signInByPasskey(words.passkeyFailed))} />
      <DemoPeople />
    </>
  )
}
