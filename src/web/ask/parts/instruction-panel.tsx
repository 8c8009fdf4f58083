import type { Language, Rulebook } from '../../../engine/index.ts'
import { type Instruction, instructionFor } from '../instruction.ts'
import type { View } from '../view.ts'
import { wordsIn } from '../words/words.ts'
import { ToneIcon } from './icon.tsx'

/** One instruction, large or as a line; who decides stands under the large one. */
export function InstructionCard(props: {
  readonly instruction: Instruction
  readonly language: Language
  readonly large: boolean
}) {
  const { instruction, language, large } = props
  const words = wordsIn(language)
  const { tone, word, question, headline, rest, decides, open } = instruction
  return (
    <div class={`card ${tone}${large ? ' large' : ''}`} data-tone={tone} data-action={instruction.action}>
      <ToneIcon tone={tone} />
      <div>
        <p class="asks">{question}</p>
        <p class="word">
          {word}
          {open && <span class="open"> · {words.untilKnown}</span>}
        </p>
        <p class="headline">{headline}</p>
        {rest !== '' && <p class="rest">{rest}</p>}
        {large && decides !== '' && <p class="decides">{decides}</p>}
      </div>
    </div>
  )
}

/** What to do while the questions go on: always on screen, and read aloud when it changes. */
export function InstructionPanel(props: { readonly book: Rulebook; readonly view: View; readonly language: Language }) {
  const words = wordsIn(props.language)
  const shown = props.view.leading.slice(0, 2).map((a) => instructionFor(props.book, a, props.language))
  return (
    <section class="now" aria-labelledby="now-title">
      <h2 id="now-title">{words.now}</h2>
      <div role="status" aria-live="polite">
        {shown.map((instruction, i) => (
          <InstructionCard
            key={instruction.action}
            instruction={instruction}
            language={props.language}
            large={i === 0}
          />
        ))}
      </div>
    </section>
  )
}
