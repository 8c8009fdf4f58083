import { ownSteps } from '../dialogue.ts'
import { stepQuestion } from '../labels.ts'
import type { ScreenProps } from '../screens/screen-props.ts'
import { factOf } from '../view.ts'
import { wordsIn } from '../words/words.ts'

const firstSteps: readonly string[] = [ownSteps.state, 'facility.kind', ownSteps.door]

function progress({ d, step, language, view }: ScreenProps): string {
  const words = wordsIn(language)
  const start = firstSteps.indexOf(step)
  if (start >= 0) return words.start(start + 1)
  const settled = (view?.leading ?? []).filter((a) => a.answer !== 'depends').length
  const asked = d.trail.filter((s) => !firstSteps.includes(s) && s !== ownSteps.day)
  const number = asked.includes(step) ? asked.indexOf(step) : asked.length
  return words.progress(number + 1, settled, view?.leading.length ?? 0)
}

/** The legend of a question: how far we are, the question, who may answer it and what to look for. */
export function QuestionHead(props: ScreenProps) {
  const { step, language, book } = props
  const words = wordsIn(language)
  const fact = book === undefined ? undefined : factOf(book, step)
  const hint = words.hints[step as keyof typeof words.hints] ?? fact?.lookFor?.[language]
  const forOther = fact !== undefined && (fact.who === 'privacy-officer' || fact.who === 'counsel')
  return (
    <>
      <legend>
        <span class="progress">{progress(props)}</span>
        <h1 id="question" tabIndex={-1}>
          {stepQuestion(book, step, language)}
        </h1>
      </legend>
      <div id="question-hint" class="hint">
        {step === ownSteps.state && <p>{words.lead}</p>}
        {forOther && <p>{words.questionFor(words.dutyWho[fact.who as 'counsel' | 'privacy-officer'])}</p>}
        {hint !== undefined && <p>{hint}</p>}
      </div>
    </>
  )
}
