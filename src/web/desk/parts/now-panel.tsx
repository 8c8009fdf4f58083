import { useState } from 'preact/hooks'
import type { Dialogue } from '../../ask/dialogue.ts'
import { type Instruction, instructionFor } from '../../ask/instruction.ts'
import { ToneIcon } from '../../ask/parts/icon.tsx'
import { Why } from '../../ask/parts/why.tsx'
import { explained } from '../../ask/view.ts'
import type { ScreenProps } from '../screens/screen.ts'
import { type DeskInstruction, deskInstruction, neverDo } from '../visit/what-to-do.ts'
import { SayWays, SayWords } from './say-block.tsx'

/** So many instructions are shown at once: the weightiest, and one beside it. */
const shownAtOnce = 2

interface OneProps extends Pick<ScreenProps, 'words' | 'language'> {
  readonly one: DeskInstruction
  readonly first: boolean
  readonly both: boolean
}

function One({ one, first, both, words, language }: OneProps) {
  const { tone, open, action } = one.instruction
  return (
    <div class={`now-card ${tone}${first ? ' first' : ''}`} data-tone={tone} data-action={action}>
      <ToneIcon tone={tone} />
      <div class="now-words">
        <p class="todo">{one.todo}</p>
        <SayWords say={one.say} language={language} words={words} both={both} />
        {first && open && <p class="interim">{words.panel.interim}</p>}
      </div>
    </div>
  )
}

/** What to do now, what to say and what not to do: always on screen, never a blank, whatever is still unknown. */
export function NowPanel({ view, law, book, language, words, session }: ScreenProps) {
  const [both, setBoth] = useState(false)
  // The reasons belong to the screen on which they were asked for; the panel itself stays from one question to the next.
  const [whyAt, setWhyAt] = useState<number | undefined>()
  const why = whyAt !== undefined && whyAt === session?.d.moves
  if (view === undefined || book === undefined) return null
  const shown = view.leading.slice(0, shownAtOnce).flatMap((a) => deskInstruction(law.books, a, language) ?? [])
  const leading = new Set(shown.map((s) => s.instruction.action))
  const never = ['obstruct', 'sign.for-agency'].filter((id) => !leading.has(id))
  const reasons = (d: Dialogue): readonly Instruction[] =>
    explained(
      book,
      d,
      shown.map((s) => s.instruction.answer),
      language,
    ).map((a) => instructionFor(book, a, language))
  const lines = shown.flatMap(({ say }) => say[language] ?? [])
  return (
    <section class="now-panel" aria-labelledby="now-title">
      <h2 id="now-title" class="unseen">
        {words.panel.now}
      </h2>
      <div role="status" aria-live="polite">
        {shown.map((one, n) => (
          <One key={one.instruction.action} one={one} first={n === 0} both={both} words={words} language={language} />
        ))}
      </div>
      <p class="never">{never.map((id) => neverDo(law.books, id, language)).join(' ')}</p>
      <div class="say-ways">
        <SayWays lines={lines} language={language} words={words} both={both} set={setBoth} />
        <button
          type="button"
          class="small-button"
          data-value="why"
          aria-expanded={why}
          aria-controls="why-law"
          onClick={() => setWhyAt(why ? undefined : session?.d.moves)}
        >
          {words.panel.why}
        </button>
      </div>
      <div id="why-law">
        {why && session !== undefined && <Why book={book} instructions={reasons(session.d)} language={language} />}
      </div>
    </section>
  )
}
