import { useState } from 'preact/hooks'
import type { ActionAnswer } from '../../../../engine/index.ts'
import { useOffice } from '../../context.ts'
import { actionQuestion } from '../../labels.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { WordsField } from '../../parts/field.tsx'
import { Problem } from '../../parts/notice.tsx'
import { useSend } from '../../use-send.ts'
import { useCase, useSeen } from '../case-context.ts'
import { answerWords } from './words.ts'

/** Writing down what was done about an action, or that it was declined: its duties fall due by it. */
export function SettleDialog(props: {
  readonly answer: ActionAnswer
  readonly choice: 'done' | 'declined'
  readonly against: boolean
  readonly close: () => void
}) {
  const { language } = useOffice()
  const words = answerWords(language)
  const { give, book } = useCase()
  const seen = useSeen()
  const [why, setWhy] = useState('')
  const { busy, problem, send } = useSend()
  const { answer, choice, against, close } = props
  const settle = async (): Promise<void> => {
    const said = why.trim() === '' ? {} : { why }
    const done = await send(() => give('settle-action', { action: answer.action, choice, ...said }, seen))
    if (done !== undefined) close()
  }
  return (
    <Dialog title={words.settleTitle(words[choice].toLowerCase())} close={close}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          settle()
        }}
      >
        <p>{actionQuestion(book, answer.action, language)}</p>
        <Problem problem={problem} />
        <WordsField label={words.whyAsk} help={words.whyHelp} required={against} value={why} set={setWhy} />
        <div class="buttons">
          <button type="submit" disabled={busy}>
            {words.settleGo}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
