import { useEffect, useState } from 'preact/hooks'
import { takeCode } from '../device/code-in-address.ts'
import type { Desk } from '../device/desk.ts'
import type { NotLetIn } from '../device/enrolment.ts'
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

/** A device that no facility knows yet. */
export function EnrolScreen({ words, desk }: Worded & { readonly desk: Desk }) {
  const [code, setCode] = useState('')
  const [failure, setFailure] = useState<NotLetIn['failure'] | undefined>()
  const [busy, setBusy] = useState(false)
  const enrol = async (own: string): Promise<void> => {
    setBusy(true)
    setFailure((await desk.enrol(own.trim()))?.failure)
    setBusy(false)
  }
  useEffect(() => {
    const take = (): void => {
      const brought = takeCode()
      if (brought === '') return
      setCode(brought)
      void enrol(brought)
    }
    take()
    addEventListener('hashchange', take)
    return () => removeEventListener('hashchange', take)
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
          void enrol(code)
        }}
      >
        <div class="field">
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
        </div>
        <button type="submit" class="big" disabled={busy}>
          {words.enrol.go}
        </button>
        <p role="alert">{failure !== undefined && words.enrol[failure === 'revoked' ? 'refused' : failure]}</p>
      </form>
      <p class="desk-warning">{words.enrol.meanwhile}</p>
    </>
  )
}
