import type { Language, Rulebook } from '../../../engine/index.ts'
import type { Dialogue, DialogueEvent } from '../dialogue.ts'
import { forOfficers, forStaff, type Instruction, instructionFor } from '../instruction.ts'
import { Changes } from '../parts/changes.tsx'
import { Duties } from '../parts/duties.tsx'
import { InstructionCard } from '../parts/instruction-panel.tsx'
import { Missing } from '../parts/missing.tsx'
import { OfficersRules } from '../parts/officers-rules.tsx'
import { Why } from '../parts/why.tsx'
import type { View } from '../view.ts'
import { wordsIn } from '../words/words.ts'

/** What {@link AnswerScreen} shows. */
export interface AnswerProps {
  readonly d: Dialogue
  readonly book: Rulebook
  readonly view: View
  readonly language: Language
  readonly dispatch: (event: DialogueEvent) => void
  readonly ticked: ReadonlySet<string>
  readonly tick: (ticked: ReadonlySet<string>) => void
}

function OtherInstructions(props: {
  readonly title: string
  readonly list: readonly Instruction[]
  readonly language: Language
}) {
  if (props.list.length === 0) return null
  return (
    <section class="others">
      <h2>{props.title}</h2>
      {props.list.map((i) => (
        <InstructionCard key={i.action} instruction={i} language={props.language} large={false} />
      ))}
    </section>
  )
}

/** The answer: what to do now, what not, who decides, what else is due, why, what is missing and what would change it. */
export function AnswerScreen(props: AnswerProps) {
  const { d, book, view, language } = props
  const words = wordsIn(language)
  const staff = forStaff(book, view.all)
  const leading = view.leading.map((a) => instructionFor(book, a, language))
  const others = staff.filter((a) => !view.leading.includes(a)).map((a) => instructionFor(book, a, language))
  const of = (...tones: readonly Instruction['tone'][]) => others.filter((i) => tones.includes(i.tone))
  const first = leading[0]
  return (
    <article class="answer">
      <h1 id="question" tabIndex={-1}>
        {words.questions['@answer']}
      </h1>
      <div role="status" aria-live="polite">
        {leading.map((instruction, i) => (
          <InstructionCard
            key={instruction.action}
            instruction={instruction}
            language={language}
            large={i === 0 || instruction.tone !== first?.tone}
          />
        ))}
      </div>
      {leading.some((i) => i.answer.answer === 'conflict') && <p class="warning">{words.conflictNote}</p>}
      {view.warnings.length > 0 && (
        <section class="warnings">
          <h2>{words.warningsTitle}</h2>
          <ul>
            {view.warnings.map((w) => (
              <li key={w.message}>{w.message}</li>
            ))}
          </ul>
        </section>
      )}
      {staff.some((a) => !a.exact) && <p class="note">{words.inexact}</p>}
      <Missing {...props} answers={view.leading} />
      <OtherInstructions title={words.doNotTitle} list={of('must-not')} language={language} />
      <OtherInstructions title={words.waitTitle} list={of('wait')} language={language} />
      <OtherInstructions title={words.canTitle} list={of('must', 'may')} language={language} />
      <Duties {...props} answers={staff} />
      <OfficersRules book={book} answers={forOfficers(book, view.all)} language={language} />
      <Why book={book} instructions={[...leading, ...others]} language={language} />
      <Changes book={book} answers={view.leading} language={language} />
      <div class="ways">
        {d.at > 0 && (
          <button type="button" class="plain" onClick={() => history.back()}>
            {words.back}
          </button>
        )}
        {view.all.some((a) => a.answer === 'depends') && !d.thorough && (
          <button
            type="button"
            class="plain strong"
            onClick={() => props.dispatch({ type: 'continue', asker: d.asker, thorough: true })}
          >
            {words.settleAll}
          </button>
        )}
        <button type="button" class="plain" onClick={() => props.dispatch({ type: 'restart' })}>
          {words.restart}
        </button>
      </div>
    </article>
  )
}
