import { useState } from 'preact/hooks'
import { newId } from '../../api.ts'
import { useOffice } from '../../context.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { TextField, WordsField } from '../../parts/field.tsx'
import { Problem } from '../../parts/notice.tsx'
import { useSend } from '../../use-send.ts'
import { useCase, useSeen } from '../case-context.ts'
import { endingWords } from './words.ts'

/** What is done with a reason and little else. */
export type Why = 'merge' | 'reopen' | 'hold' | { readonly release: string }

function holdId(name: string): string {
  const plain = name
    .trim()
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+|-+$/g, '')
  return plain.slice(0, 100) || `hold-${newId().slice(0, 8)}`
}

/** The box for opening a case again, for closing it as a double, and for placing and ending a hold: each says why. */
export function WhyDialog({ how, close }: { readonly how: Why; readonly close: () => void }) {
  const words = endingWords(useOffice().language)
  const { give } = useCase()
  const seen = useSeen()
  const [why, setWhy] = useState('')
  const [name, setName] = useState('')
  const { busy, problem, send } = useSend()
  const tell = () => {
    if (how === 'merge') return give('merge-case', { into: name.trim(), why }, seen)
    if (how === 'reopen') return give('reopen-case', { why }, seen)
    if (how === 'hold') return give('place-hold', { hold: holdId(name), why }, seen)
    return give('release-hold', { hold: how.release, why }, seen)
  }
  const save = async (): Promise<void> => {
    if ((await send(tell)) !== undefined) close()
  }
  const title = typeof how === 'object' ? words.release(how.release) : words[how]
  const named = how === 'hold' ? words.holdName : how === 'merge' ? words.mergeInto : undefined
  return (
    <Dialog title={title} close={close}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        {how === 'hold' && <p>{words.holdHelp}</p>}
        <Problem problem={problem} />
        {named !== undefined && <TextField label={named} required maxLength={100} value={name} set={setName} />}
        <WordsField label={words.why} required rows={2} value={why} set={setWhy} />
        <div class="buttons">
          <button type="submit" disabled={busy}>
            {how === 'merge' ? words.mergeGo : title}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
