import { Why } from '../../ask/parts/why.tsx'
import { ToneIcon } from '../../ask/parts/icon.tsx'
import type { ScreenProps } from '../screens/screen.ts'
import { type DeskInstruction, deskInstruction, neverDo } from '../visit/what-to-do.ts'
import { SayBlock } from './say-block.tsx'

/** So many instructions are shown at once: the weightiest, and one beside it. */
const shownAtOnce = 2

function One(props: { readonly one: DeskInstruction; readonly first: boolean } & ScreenProps) {
  const { one, first, words, language } = props
  const { tone, open, question, action } = one.instruction
  return (
    <div class={`now-card ${tone}${first ? ' first' : ''}`} data-tone={tone} data-action={action}>
      <p class="asks">
        <ToneIcon tone={tone} />
        <span>{question}</span>
      </p>
      <p class="todo">{one.todo}</p>
      {open && <p class="interim">{words.panel.interim}</p>}
      <SayBlock say={one.say} language={language} words={words} />
    </div>
  )
}

/** What to do now, what to say and what not to do: always on screen, never a blank, whatever is still unknown. */
export function NowPanel(props: ScreenProps) {
  const { view, law, book, language, words } = props
  if (view === undefined || book === undefined) return null
  const shown = view.leading.slice(0, shownAtOnce).flatMap((a) => deskInstruction(law.books, a, language) ?? [])
  const leading = new Set(shown.map((s) => s.instruction.action))
  const never = ['obstruct', 'sign.for-agency'].filter((id) => !leading.has(id))
  return (
    <section class="now-panel" aria-labelledby="now-title">
      <h2 id="now-title">{words.panel.now}</h2>
      <div role="status" aria-live="polite">
        {shown.map((one, n) => (
          <One key={one.instruction.action} {...props} one={one} first={n === 0} />
        ))}
      </div>
      <div class="never">
        <h3>{words.panel.not}</h3>
        <ul>
          {never.map((id) => (
            <li key={id}>{neverDo(law.books, id, language)}</li>
          ))}
        </ul>
      </div>
      <details class="why-law">
        <summary>{words.panel.why}</summary>
        <Why book={book} instructions={shown.map((s) => s.instruction)} language={language} />
      </details>
    </section>
  )
}
