import type { Language } from '../../../engine/index.ts'
import { ToneIcon } from '../parts/icon.tsx'
import { type Words, wordsIn } from '../words/words.ts'

/** Before the law is there, or where it cannot be had: then too it says what to do. */
export function NoAnswerScreen(props: {
  readonly language: Language
  readonly failure: keyof Words['failures'] | undefined
  readonly retry: () => void
}) {
  const words = wordsIn(props.language)
  if (props.failure === undefined)
    return (
      <div role="status">
        <h1 id="question" tabIndex={-1} class="loading">
          {words.loading}
        </h1>
      </div>
    )
  return (
    <>
      <h1 id="question" tabIndex={-1}>
        {words.tones.wait}
      </h1>
      <div class="card wait large" role="alert">
        <ToneIcon tone="wait" />
        <p class="headline">{words.failures[props.failure]}</p>
      </div>
      <div class="ways">
        <button type="button" class="primary" onClick={props.retry}>
          {words.retry}
        </button>
      </div>
    </>
  )
}
