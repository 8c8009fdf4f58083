import type { Cover } from '../use-cover.ts'
import type { Words } from '../words/words.ts'

/** A screen that tells nothing: hidden by somebody, or cleared after a minute. One tap opens the page again. */
export function CoverScreen(props: {
  readonly cover: Exclude<Cover, undefined>
  readonly words: Words
  readonly facility: string | undefined
  readonly open: () => void
}) {
  const { covered } = props.words
  const idle = props.cover === 'idle'
  return (
    <main class="cover">
      <h1 id="question" tabIndex={-1}>
        {props.facility ?? covered.hidden}
      </h1>
      <p>{idle ? covered.idle : covered.hidden}</p>
      <button type="button" class="plain-button" onClick={props.open}>
        {idle ? covered.open : covered.hiddenDetail}
      </button>
    </main>
  )
}
