import { useState } from 'preact/hooks'
import type { CommandData, CommandType, NounName } from '../../../cases/index.ts'
import type { Result } from '../api.ts'
import type { Commanded } from '../command.ts'
import { useOffice } from '../context.ts'
import { Dialog } from '../parts/dialog.tsx'
import { WordsField } from '../parts/field.tsx'
import { Problem } from '../parts/notice.tsx'
import { timeText } from '../parts/time.tsx'
import { useSend } from '../use-send.ts'
import { useCase } from './case-context.ts'
import { commandLines, eventLines, eventTitle, type Line } from './describe.ts'
import { eventsOf } from './entries/fields.ts'
import { writerText } from './naming.ts'
import type { Conflict, HeldCase } from './use-case.ts'
import { useNaming } from './use-naming.ts'
import { caseWords } from './words/page.ts'

type Data = Readonly<Record<string, unknown>>

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <dl class="fields">
      {lines.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Two who changed the same: both sides beside each other, and a choice; what was typed stays in its form. */
export function ConflictDialog({
  conflict,
  overwrite,
}: {
  readonly conflict: Conflict
  readonly overwrite: HeldCase['overwrite']
}) {
  const { language } = useOffice()
  const words = caseWords(language)
  const naming = useNaming()
  const mine = useMine(conflict, overwrite)
  const [why, setWhy] = useState('')
  const { busy, problem, send } = useSend()
  const keepTheirs = (): void => {
    const kept = { status: 409, code: 'kept-theirs', detail: words.keptTheirs, more: {} }
    conflict.end({ ok: false, problem: kept })
  }
  const useMineNow = async (): Promise<void> => {
    const sent = await send(() => mine.send(why))
    if (sent !== undefined) conflict.end({ ok: true, status: 200, value: sent })
  }
  return (
    <Dialog title={words.conflictTitle} close={keepTheirs} wide>
      <p>{words.conflictLead}</p>
      <div class="columns sides">
        <section>
          <h3>{words.theirs}</h3>
          {conflict.theirs.map((e) => (
            <div key={e.id} class="side theirs">
              <p>
                <strong>{eventTitle(e, naming)}</strong>{' '}
                <span class="soft">
                  {writerText(e.by, naming)} · {timeText(e.at, language, naming.zone)}
                </span>
              </p>
              <Lines lines={eventLines(e, naming)} />
            </div>
          ))}
        </section>
        <section>
          <h3>{words.yours}</h3>
          <div class="side yours">
            <Lines lines={commandLines(conflict.data as Data, naming)} />
          </div>
        </section>
      </div>
      <Problem problem={problem} />
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          useMineNow()
        }}
      >
        {mine.asksWhy && <WordsField label={words.conflictWhy} required rows={2} value={why} set={setWhy} />}
        <div class="buttons">
          <button type="button" class="plain" data-choose="theirs" onClick={keepTheirs}>
            {words.keepTheirs}
          </button>
          <button type="submit" data-choose="mine" disabled={busy}>
            {words.useMine}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

// What was to be added is a correction now, since somebody has said something there; the rest is sent as it was.
function useMine({ type, data }: Conflict, overwrite: HeldCase['overwrite']) {
  const { state } = useCase()
  const said = data as Data
  const { noun, entry } = said as { noun?: NounName; entry?: string }
  const there = type === 'record' ? state.entries[`${noun}/${entry}`] : undefined
  const facts = type === 'give-facts'
  return {
    asksWhy: facts || there !== undefined,
    send: (why: string): Promise<Result<Commanded>> => {
      if (facts) return overwrite('correct-facts', { ...(data as CommandData<'give-facts'>), why })
      if (there !== undefined) {
        const fields = (said['fields'] ?? {}) as Data
        const corrects = eventsOf(there, Object.keys(fields))
        return overwrite('correct', { ...(data as CommandData<'record'>), corrects, why })
      }
      if (type === 'correct') {
        const now = state.entries[`${noun}/${entry}`]
        const names = Object.keys((said['fields'] ?? {}) as Data)
        const corrects = now === undefined ? [] : names.length === 0 ? now.history : eventsOf(now, names)
        return overwrite('correct', { ...(data as CommandData<'correct'>), corrects })
      }
      return overwrite(type as CommandType, data as never)
    },
  }
}
