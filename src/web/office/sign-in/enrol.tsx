import { useState } from 'preact/hooks'
import { post } from '../api.ts'
import { useOffice } from '../context.ts'
import { TextField } from '../parts/field.tsx'
import { Problem } from '../parts/notice.tsx'
import { useSend } from '../use-send.ts'
import { type Enrolled, knowsPasskeys, makePasskey } from './passkey.ts'
import { enrolWords } from './words.ts'

interface AppSecret {
  readonly secret: string
  /** A picture of the secret, as SVG. */
  readonly svg: string
}

function pictureAddress(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

function AppForm({ secret, done }: { readonly secret: AppSecret; readonly done: (enrolled: Enrolled) => void }) {
  const words = enrolWords(useOffice().language)
  const [code, setCode] = useState('')
  const { busy, problem, send } = useSend()
  const confirm = async (): Promise<void> => {
    const enrolled = await send(() => post<Enrolled>('/api/account/totp/confirm', { code: code.trim() }))
    if (enrolled !== undefined) done(enrolled)
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        confirm()
      }}
    >
      <p>{words.appLead}</p>
      <img class="to-scan" src={pictureAddress(secret.svg)} alt={words.picture} />
      <p>
        {words.byHand} <code>{secret.secret}</code>
      </p>
      <Problem problem={problem} />
      <TextField
        label={words.code}
        autocomplete="one-time-code"
        inputMode="numeric"
        required
        value={code}
        set={setCode}
      />
      <div class="buttons">
        <button type="submit" disabled={busy}>
          {words.confirm}
        </button>
      </div>
    </form>
  )
}

/** Setting up a second step, without which nobody works with the record. */
export function Enrol({ done }: { readonly done: (enrolled: Enrolled) => void }) {
  const words = enrolWords(useOffice().language)
  const [secret, setSecret] = useState<AppSecret>()
  const { busy, problem, send } = useSend()
  const beginApp = async (): Promise<void> => {
    const begun = await send(() => post<AppSecret>('/api/account/totp'))
    if (begun !== undefined) setSecret(begun)
  }
  const passkey = async (): Promise<void> => {
    const made = await send(() => makePasskey(words.passkeyName, words.passkeyFailed))
    if (made !== undefined) done(made)
  }
  return (
    <>
      <div>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </div>
      <Problem problem={problem} />
      <section class="card">
        <h2>{words.appTitle}</h2>
        {secret === undefined ? (
          <div class="buttons">
            <button type="button" disabled={busy} onClick={beginApp}>
              {words.appBegin}
            </button>
          </div>
        ) : (
          <AppForm secret={secret} done={done} />
        )}
      </section>
      {knowsPasskeys() && (
        <section class="card">
          <h2>{words.passkeyTitle}</h2>
          <p>{words.passkeyLead}</p>
          <div class="buttons">
            <button type="button" class="plain" disabled={busy} onClick={passkey}>
              {words.passkeyBegin}
            </button>
          </div>
        </section>
      )}
    </>
  )
}
