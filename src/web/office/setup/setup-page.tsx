import { useEffect, useState } from 'preact/hooks'
import { type ApiProblem, get, post } from '../api.ts'
import { useOffice } from '../context.ts'
import { TextField } from '../parts/field.tsx'
import { Failed, Loading, Problem } from '../parts/notice.tsx'
import { go } from '../place.ts'
import type { Session } from '../session.ts'
import { useSend } from '../use-send.ts'
import { emptyFacility, FacilityFields, facilityBody } from './facility-fields.tsx'
import { setupWords } from './words.ts'

/** The first run: a code, a person, a facility. */
export function Page() {
  const { language, to } = useOffice()
  const words = setupWords(language)
  const [needed, setNeeded] = useState<boolean | ApiProblem>()
  useEffect(() => {
    get<{ readonly needed: boolean }>('/api/setup', { quiet: true }).then((asked) =>
      setNeeded(asked.ok ? asked.value.needed : asked.problem),
    )
  }, [])
  if (needed === undefined) return <Loading />
  if (typeof needed === 'object') return <Failed problem={needed} />
  if (needed) return <SetupForm />
  return (
    <div class="wide narrow page-head flow">
      <h1>{words.doneTitle}</h1>
      <p>{words.doneLead}</p>
      <p>
        <a class="button" data-way href={to('/sign-in')}>
          {words.toSignIn}
        </a>
      </p>
    </div>
  )
}

function SetupForm() {
  const { language, hold } = useOffice()
  const words = setupWords(language)
  const [code, setCode] = useState('')
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [facility, setFacility] = useState(emptyFacility)
  const { busy, problem, send } = useSend()
  const create = async (): Promise<void> => {
    const body = { code: code.trim(), name, email, password, facility: facilityBody(facility) }
    const session = await send(() => post<Session>('/api/setup', body, { quiet: true }))
    if (session === undefined) return
    hold.set(session)
    // The next steps (a second factor, a role) are asked where signing in asks them.
    go('/sign-in', { replace: true })
  }
  return (
    <div class="wide narrow page-head flow">
      <div>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </div>
      <form
        class="form flow"
        onSubmit={(event) => {
          event.preventDefault()
          create()
        }}
      >
        <fieldset class="group form">
          <legend>{words.codeTitle}</legend>
          <TextField label={words.code} help={words.codeHelp} required value={code} set={setCode} />
        </fieldset>
        <fieldset class="group form">
          <legend>{words.youTitle}</legend>
          <p>{words.youLead}</p>
          <TextField label={words.name} autocomplete="name" required value={name} set={setName} />
          <TextField label={words.email} type="email" autocomplete="username" required value={email} set={setEmail} />
          <TextField
            label={words.password}
            help={words.passwordHelp}
            type="password"
            autocomplete="new-password"
            required
            value={password}
            set={setPassword}
          />
        </fieldset>
        <FacilityFields facility={facility} set={setFacility} />
        <Problem problem={problem} />
        <div class="buttons">
          <button type="submit" disabled={busy}>
            {words.create}
          </button>
        </div>
      </form>
    </div>
  )
}
