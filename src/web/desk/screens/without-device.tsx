import { useEffect, useState } from 'preact/hooks'
import type { Desk } from '../device/desk.ts'
import type { NoAnswer } from '../device/desk-link.ts'
import type { Words } from '../words/words.ts'

interface Worded {
  readonly words: Words
}

/** While the device looks at what it stored. */
export function StartingScreen({ words }: Worded) {
  return (
    <div role="status">
      <h1 id="question" tabIndex={-1}>
        {words.starting}
      </h1>
    </div>
  )
}

/** A browser that keeps nothing. */
export function NoStorageScreen({ words }: Worded) {
  return (
    <>
      <h1 id="question" tabIndex={-1}>
        {words.noStorage.title}
      </h1>
      <p>{words.noStorage.text}</p>
      <p class="desk-warning">{words.enrol.meanwhile}</p>
    </>
  )
}

/** A device that was taken off the list, or whose time is over; a new code lets it in again, with what it has not sent. */
export function RevokedScreen({ words, desk }: Worded & { readonly desk: Desk }) {
  return (
    <>
      <h1 id="question" tabIndex={-1}>
        {words.revoked.title}
      </h1>
      <p>{words.revoked.text}</p>
      <p class="desk-warning">{words.revoked.meanwhile}</p>
      <button type="button" class="row-button" data-value="enrol-again" onClick={desk.enrolAgain}>
        {words.revoked.again}
      </button>
    </>
  )
}

// The code stands in the fragment, which no server ever sees; it is taken out of the address at once.
function codeInAddress(): string {
  const code = /^#enrol=(.+)$/.exec(location.hash)?.[1] ?? ''
  if (code !== '') history.replaceState(history.state, '', location.pathname)
  return decodeURIComponent(code)
}

/** A device that no facility knows yet. */
export function EnrolScreen({ words, desk }: Worded & { readonly desk: Desk }) {
  const [code, setCode] = useState(codeInAddress)
  const [failure, setFailure] = useState<NoAnswer['failure'] | undefined>()
  const [busy, setBusy] = useState(false)
  const enrol = async (): Promise<void> => {
    setBusy(true)
    setFailure((await desk.enrol(code.trim()))?.failure)
    setBusy(false)
  }
  useEffect(() => {
    if (code !== '') void enrol()
  }, [])
  return (
    <>
      <h1 id="question" tabIndex={-1}>
        {words.enrol.title}
      </h1>
      <p class="desk-hint">{words.enrol.hint}</p>
      <form
        class="desk-form"
        onSubmit={(event) => {
          event.preventDefault()
          void enrol()
        }}
      >
        <label for="enrol-code">{words.enrol.code}</label>
        <input
          id="enrol-code"
          required
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          value={code}
          onInput={(event) => setCode(event.currentTarget.value)}
        />
        <button type="submit" class="big" disabled={busy}>
          {words.enrol.go}
        </button>
        <p role="alert">
          {failure !== undefined && words.enrol[failure === 'not-reached' ? 'not-reached' : 'refused']}
        </p>
      </form>
      <p class="desk-warning">{words.enrol.meanwhile}</p>
    </>
  )
}
