import type { ActionAnswer } from '../../../engine/index.ts'
import { dueLabel } from '../due.ts'
import { dutiesFor, type ListedDuty } from '../duties.ts'
import type { AnswerProps } from '../screens/answer-screen.tsx'
import { wordsIn } from '../words/words.ts'

function details({ duty, turnsOn, citations }: ListedDuty, { language }: AnswerProps): string {
  const words = wordsIn(language)
  const time = dueLabel(duty, language)
  const parts = [
    ...turnsOn,
    duty.who === 'staff' ? undefined : words.dutyFor(words.dutyWho[duty.who]),
    time === undefined ? undefined : words.dutyWithin(time),
    duty.years === undefined ? undefined : words.keepYears(duty.years),
    ...citations,
  ]
  return parts.filter((p) => p !== undefined).join(' · ')
}

/** The duties as a checklist: now, if it is done, if it is declined. Ticks last as long as the page. */
export function Duties(props: AnswerProps & { readonly answers: readonly ActionAnswer[] }) {
  const { book, language, ticked, tick, answers } = props
  const words = wordsIn(language)
  const moments = (['asked', 'done', 'declined'] as const)
    .map((on) => ({ on, list: dutiesFor(book, answers, on, language) }))
    .filter(({ list }) => list.length > 0)
  if (moments.length === 0) return null
  const toggle = (key: string): void => {
    const next = new Set(ticked)
    if (!next.delete(key)) next.add(key)
    tick(next)
  }
  return (
    <section class="duties">
      <h2>{words.dutiesTitle}</h2>
      {moments.map(({ on, list }) => (
        <fieldset key={on}>
          <legend>{words.dutyOn[on]}</legend>
          {list.map((one) => (
            <label key={one.key} class="duty">
              <input type="checkbox" checked={ticked.has(one.key)} onChange={() => toggle(one.key)} />
              <span>
                <span class="duty-text">{one.duty.text ?? one.duty.duty}</span>
                {one.duty.note !== undefined && <span class="note">{one.duty.note}</span>}
                <span class="note">{details(one, props)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  )
}
