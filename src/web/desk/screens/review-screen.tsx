import { nounWords } from '../../../cases/index.ts'
import { givenLabel, stepQuestion } from '../../ask/labels.ts'
import { Back } from '../parts/back.tsx'
import type { ScreenProps } from './screen.ts'

/** Everything that was said and written down, each answer to be changed. */
export function ReviewScreen(props: ScreenProps) {
  const { words, language, book, session, keeper, around, go, back } = props
  const { review } = words
  const trail = session?.d.trail ?? []
  const counts = new Map<string, number>()
  for (const noun of session?.added ?? []) counts.set(noun, (counts.get(noun) ?? 0) + 1)
  const change = (step: string): void => {
    keeper.move({ type: 'change', step }, around)
    go('visit')
  }
  return (
    <>
      <Back words={words} back={back} />
      <h1 id="question" tabIndex={-1}>
        {review.title}
      </h1>
      {trail.length === 0 && <p>{review.none}</p>}
      <ul class="review">
        {trail.map((step) => {
          const question = stepQuestion(book, step, language)
          return (
            <li key={step}>
              <span class="asked">{question}</span>
              <span class="given">{givenLabel(book, step, session?.d.answers[step] ?? 'unknown', language)}</span>
              <button
                type="button"
                class="small-button"
                aria-label={`${review.change}: ${question}`}
                onClick={() => change(step)}
              >
                {review.change}
              </button>
            </li>
          )
        })}
      </ul>
      {counts.size > 0 && (
        <section>
          <h2>{review.added}</h2>
          <ul class="added">
            {[...counts].map(([noun, n]) => (
              <li key={noun}>
                {n} × {nounWords[noun as keyof typeof nounWords].name[language]}
              </li>
            ))}
          </ul>
        </section>
      )}
      <button type="button" class="big" data-value="finish" onClick={() => go('finish')}>
        {review.finish}
      </button>
    </>
  )
}
