import { useState } from 'preact/hooks'
import type { Entry } from '../../../../cases/index.ts'
import { useOffice } from '../../context.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { WordsField } from '../../parts/field.tsx'
import { Problem } from '../../parts/notice.tsx'
import { useSend } from '../../use-send.ts'
import { useCase, useSeen } from '../case-context.ts'
import { entryText } from '../naming.ts'
import { useNaming } from '../use-naming.ts'
import { entriesWords } from './words.ts'

/** The box in which an entry that should not have been made is withdrawn; it stays in the record. */
export function WithdrawForm({ entry, close }: { readonly entry: Entry; readonly close: () => void }) {
  const words = entriesWords(useOffice().language)
  const { give } = useCase()
  const naming = useNaming()
  const seen = useSeen()
  const [why, setWhy] = useState('')
  const { busy, problem, send } = useSend()
  const { noun, entry: id, history } = entry
  const withdraw = async (): Promise<void> => {
    const data = { noun, entry: id, corrects: history, withdrawn: true, why }
    if ((await send(() => give('correct', data, seen))) !== undefined) close()
  }
  return (
    <Dialog title={words.withdraw} close={close}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          withdraw()
        }}
      >
        <p>{entryText(entry, naming)}</p>
        <Problem problem={problem} />
        <WordsField label={words.whyWithdraw} required rows={2} value={why} set={setWhy} />
        <div class="buttons">
          <button type="submit" class="danger" disabled={busy}>
            {words.withdraw}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
