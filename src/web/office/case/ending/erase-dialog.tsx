import { useState } from 'preact/hooks'
import { useOffice } from '../../context.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { TextField } from '../../parts/field.tsx'
import { Problem } from '../../parts/notice.tsx'
import { useSend } from '../../use-send.ts'
import { useCase, useSeen } from '../case-context.ts'
import { endingWords } from './words.ts'

/** The box in which a case is erased at the end of its time: a word must be typed, because nothing brings it back. */
export function EraseDialog({ close }: { readonly close: () => void }) {
  const words = endingWords(useOffice().language)
  const { give } = useCase()
  const seen = useSeen()
  const [typed, setTyped] = useState('')
  const { busy, problem, send } = useSend()
  const sure = typed.trim().toUpperCase() === words.eraseWord
  const erase = async (): Promise<void> => {
    if (sure && (await send(() => give('erase-case', {}, seen))) !== undefined) close()
  }
  return (
    <Dialog title={words.erase} close={close}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          erase()
        }}
      >
        <p>{words.eraseLead}</p>
        <Problem problem={problem} />
        <TextField label={words.eraseSure} required value={typed} set={setTyped} />
        <div class="buttons">
          <button type="submit" class="danger" disabled={busy || !sure}>
            {words.erase}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
