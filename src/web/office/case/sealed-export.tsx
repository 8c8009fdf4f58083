import { useState } from 'preact/hooks'
import { call, type Result } from '../api.ts'
import { useOffice } from '../context.ts'
import { TextField } from '../parts/field.tsx'
import { Problem } from '../parts/notice.tsx'
import { useSend } from '../use-send.ts'
import { caseWords } from './words/page.ts'

/** The fewest characters of a passphrase that seals. */
const shortest = 12

function keep(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken it by then; until it has, the address must live.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** The archive of a case, sealed to a passphrase before it leaves: whoever finds it on the way reads nothing. */
export function SealedExport({ base }: { readonly base: string }) {
  const { language } = useOffice()
  const words = caseWords(language)
  const [passphrase, setPassphrase] = useState('')
  const { busy, problem, send } = useSend()
  const seal = async (): Promise<void> => {
    const body = { format: 'archive', sealTo: { passphrase } }
    const sealed = await send((): Promise<Result<Blob>> => call('POST', `${base}/export`, { body, file: true }))
    if (sealed === undefined) return
    setPassphrase('')
    keep(sealed, 'case-archive.zip.age')
  }
  return (
    <details>
      <summary>{words.seal}</summary>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          seal()
        }}
      >
        <Problem problem={problem} />
        <TextField
          label={words.sealTo}
          help={words.sealHelp}
          type="password"
          autocomplete="new-password"
          required
          minLength={shortest}
          maxLength={200}
          value={passphrase}
          set={setPassphrase}
        />
        <div class="buttons">
          <button type="submit" class="plain" disabled={busy}>
            {words.sealGo}
          </button>
        </div>
      </form>
    </details>
  )
}
