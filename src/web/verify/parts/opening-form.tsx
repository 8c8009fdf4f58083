import { useEffect, useState } from 'preact/hooks'
import { fromBase64, saltLength, textOf } from '../../../ledger/index.ts'
import type { Opening } from '../check-receipt.ts'
import type { Words } from '../words/words.ts'

/** Takes an event's file and its salt, which together open the seal in the log. */
export function OpeningForm(props: {
  readonly words: Words
  readonly opened: boolean
  readonly open: (opening: Opening | undefined) => void
}) {
  const { words, opened, open } = props
  const [payload, setPayload] = useState<Uint8Array>()
  const [salt, setSalt] = useState('')
  const bytes = fromBase64(salt.trim())
  const whole = bytes?.length === saltLength
  useEffect(() => {
    open(payload !== undefined && bytes !== undefined && whole ? { payload, salt: bytes } : undefined)
  }, [payload, salt, open])
  const fault = salt.trim() !== '' && !whole ? words.badSalt : whole && payload === undefined ? words.fileToo : ''
  return (
    <details class="opening">
      <summary>{words.openHead}</summary>
      <p>{words.openHelp}</p>
      <label>
        {words.payload}
        <input
          type="file"
          class="payload"
          onChange={async (event) => {
            const buffer = await event.currentTarget.files?.[0]?.arrayBuffer()
            setPayload(buffer === undefined ? undefined : new Uint8Array(buffer))
          }}
        />
      </label>
      <label>
        {words.salt}
        <input
          class="salt"
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={salt}
          onInput={(event) => setSalt(event.currentTarget.value)}
        />
      </label>
      <p class="fault" role="status">
        {fault || (payload !== undefined && salt.trim() === '' ? words.saltToo : '')}
      </p>
      {opened && payload !== undefined && (
        <div>
          <h3>{words.contents}</h3>
          <pre class="contents">{legible(payload)}</pre>
        </div>
      )}
    </details>
  )
}

// Canonical JSON is one line: people read it better with its parts on lines of their own.
function legible(payload: Uint8Array): string {
  const text = textOf(payload) ?? ''
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
