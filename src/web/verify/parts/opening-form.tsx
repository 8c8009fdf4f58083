import { useEffect, useState } from 'preact/hooks'
import { textOf } from '../../../ledger/index.ts'
import type { Opening } from '../check-receipt.ts'
import { openingsIn, saltIn } from '../openings.ts'
import type { Words } from '../words/words.ts'

/** Takes an event's file and its salt, or the files of an exported case, which open the seal in the log. */
export function OpeningForm(props: {
  readonly words: Words
  readonly opened: Uint8Array | undefined
  readonly open: (openings: readonly Opening[] | undefined) => void
}) {
  const { words, opened, open } = props
  const [files, setFiles] = useState<readonly Uint8Array[]>([])
  const [salt, setSalt] = useState('')
  useEffect(() => {
    const openings = openingsIn(files, saltIn(salt))
    open(openings.length === 0 ? undefined : openings)
  }, [files, salt, open])
  return (
    <details class="opening">
      <summary>{words.openHead}</summary>
      <p>{words.openHelp}</p>
      <label>
        {words.payload}
        <input
          type="file"
          class="payload"
          multiple
          onChange={async (event) => {
            const buffers = await Promise.all([...(event.currentTarget.files ?? [])].map((file) => file.arrayBuffer()))
            setFiles(buffers.map((buffer) => new Uint8Array(buffer)))
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
        {faultOf(files, salt, words)}
      </p>
      {opened !== undefined && (
        <div>
          <h3>{words.contents}</h3>
          <pre class="contents">{legible(opened)}</pre>
        </div>
      )}
    </details>
  )
}

function faultOf(files: readonly Uint8Array[], salt: string, words: Words): string {
  if (salt.trim() !== '' && saltIn(salt) === undefined) return words.badSalt
  if (salt.trim() !== '' && files.length === 0) return words.fileToo
  return files.length > 0 && salt.trim() === '' && openingsIn(files, undefined).length === 0 ? words.saltToo : ''
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
