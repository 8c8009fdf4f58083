import { useState } from 'preact/hooks'
import { useOffice } from '../../context.ts'
import { factValueText } from '../../labels.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { WordsField } from '../../parts/field.tsx'
import { Problem } from '../../parts/notice.tsx'
import { useSend } from '../../use-send.ts'
import { useCase, useSeen } from '../case-context.ts'
import { type FactGiven, FactInput } from './fact-input.tsx'
import { factsWords } from './words.ts'

/** A box in which a fact is corrected: the right value, and why; what was said before stays in the record. */
export function CorrectFact({ id, close }: { readonly id: string; readonly close: () => void }) {
  const { language } = useOffice()
  const words = factsWords(language)
  const { book, state, give } = useCase()
  const seen = useSeen()
  const [given, setGiven] = useState<FactGiven>()
  const [why, setWhy] = useState('')
  const { busy, problem, send } = useSend()
  const fact = book?.facts.find((f) => f.id === id)
  if (fact === undefined) return null
  const save = async (): Promise<void> => {
    if (given === undefined) return
    const sent = await send(() => give('correct-facts', { facts: { [id]: given }, why }, seen))
    if (sent !== undefined) close()
  }
  return (
    <Dialog title={words.correctTitle} close={close}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <p class="question">{fact.question[language]}</p>
        <p>
          {words.is}: <strong>{factValueText(book, id, state.facts[id]?.value, language)}</strong>
        </p>
        <Problem problem={problem} />
        <p class="label">{words.right}</p>
        <FactInput fact={fact} given={given} set={setGiven} />
        <WordsField label={words.why} required rows={2} value={why} set={setWhy} />
        <div class="buttons">
          <button type="submit" disabled={busy || given === undefined}>
            {words.save}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
