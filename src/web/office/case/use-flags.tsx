import { useState } from 'preact/hooks'
import { type Command, type Flag, flagsIn, flagWords, type Match } from '../../../cases/index.ts'
import { useOffice } from '../context.ts'
import { Dialog } from '../parts/dialog.tsx'
import type { CaseHold } from './case-context.ts'
import { caseWords } from './words/page.ts'

/** A piece of text that should perhaps not be written down, and what to do about it. */
interface Found {
  readonly piece: string
  readonly advice: Flag['advice']
}

/** What is asked before something is sent, and how the answer comes back. */
interface Asking {
  readonly found: readonly Found[]
  readonly answer: (send: boolean) => void
}

// The words that tell a status are many: they are loaded when somebody first writes, not with the page.
async function matches(text: string): Promise<readonly Match[]> {
  const { scanText, tierOf } = await import('../../../records/index.ts')
  return scanText(text, (kind) => tierOf(kind) === 1).map((hit) => hit.span)
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

async function foundIn(type: string, data: object): Promise<readonly Found[]> {
  const texts = new Set(textsIn(data).filter((text) => /\s/.test(text)))
  const known = new Map<string, readonly Match[]>()
  for (const text of texts) known.set(text, await matches(text))
  const command = { type, data } as Command
  const flags = flagsIn(command, (text) => known.get(text) ?? [])
  return flags.map(({ at, match, advice }) => {
    const text = at.split('.').reduce<unknown>((inside, key) => (inside as Record<string, unknown>)[key], command)
    return { piece: String(text).slice(match.start, match.end), advice }
  })
}

/** Gives commands, but asks first where a text seems to tell somebody's immigration status; nothing is changed or refused. */
export function useFlags(give: CaseHold['give']): {
  readonly give: CaseHold['give']
  readonly asking: Asking | undefined
} {
  const [asking, setAsking] = useState<Asking>()
  const { language } = useOffice()
  const checked: CaseHold['give'] = async (type, data, seen) => {
    // A page that cannot look still records: what was said at the door must not be lost for that.
    const found = await foundIn(type, data).catch(() => [])
    if (found.length > 0) {
      const go = await new Promise<boolean>((answer) => setAsking({ found, answer }))
      setAsking(undefined)
      const detail = caseWords(language).flagBack
      if (!go) return { ok: false, problem: { status: 0, code: 'taken-back', detail, more: {} } }
    }
    return give(type, data, seen)
  }
  return { give: checked, asking }
}

/** Shows what was found in a text, and asks whether it is sent all the same. */
export function FlagDialog({ asking }: { readonly asking: Asking }) {
  const { language, text } = useOffice()
  const words = caseWords(language)
  return (
    <Dialog title={words.flagTitle} close={() => asking.answer(false)}>
      {asking.found.map(({ piece, advice }) => (
        <div key={piece}>
          <p>
            <mark>{piece}</mark>
          </p>
          <p>{text(flagWords[advice])}</p>
        </div>
      ))}
      <div class="buttons">
        <button type="button" data-flag="back" onClick={() => asking.answer(false)}>
          {words.flagChange}
        </button>
        <button type="button" class="plain" data-flag="send" onClick={() => asking.answer(true)}>
          {words.flagSend}
        </button>
      </div>
    </Dialog>
  )
}
