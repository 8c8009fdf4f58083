import { useState } from 'preact/hooks'
import { useOffice } from '../context.ts'
import { WordsField } from '../parts/field.tsx'
import { Problem } from '../parts/notice.tsx'
import { timeText } from '../parts/time.tsx'
import { useSend } from '../use-send.ts'
import { useCase } from './case-context.ts'
import { personText, writerText } from './naming.ts'
import { useNaming } from './use-naming.ts'
import { caseWords } from './words/page.ts'

/** Messages to the person who opened the case, and the way to write one. */
export function MessagesSection() {
  const { language } = useOffice()
  const words = caseWords(language)
  const { state, may, give } = useCase()
  const naming = useNaming()
  const [message, setMessage] = useState('')
  const { busy, problem, send } = useSend()
  const tell = async (): Promise<void> => {
    if ((await send(() => give('send-message', { message }))) !== undefined) setMessage('')
  }
  return (
    <section aria-labelledby="messages-title">
      <h2 id="messages-title">{words.messages}</h2>
      <p class="soft">{state.messages.length === 0 ? words.noMessages : words.messagesLead}</p>
      <ul class="messages">
        {state.messages.map((m) => (
          <li key={m.event}>
            <p>{m.message ?? '—'}</p>
            <p class="soft small">
              {writerText(m.by, naming)} → {m.toPerson === undefined ? m.toDevice : personText(m.toPerson, naming)} ·{' '}
              {timeText(m.at, language, naming.zone)}
            </p>
          </li>
        ))}
      </ul>
      {may('send-message') && (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault()
            tell()
          }}
        >
          <Problem problem={problem} />
          <WordsField label={words.message} required rows={2} value={message} set={setMessage} />
          <div class="buttons">
            <button type="submit" disabled={busy}>
              {words.send}
            </button>
          </div>
        </form>
      )}
    </section>
  )
}
