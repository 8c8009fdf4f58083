import type { ComponentChildren } from 'preact'
import type { Language } from '../../../engine/index.ts'
import { wordsIn } from '../words/words.ts'

/** One answer to choose with a single tap; the one given before says so in words. */
export function Choice(props: {
  readonly chosen: boolean
  readonly language: Language
  readonly quiet?: boolean
  readonly choose: () => void
  readonly value: string
  readonly children: ComponentChildren
}) {
  return (
    <button
      type="button"
      class={`choice${props.quiet === true ? ' quiet' : ''}${props.chosen ? ' chosen' : ''}`}
      data-value={props.value}
      onClick={props.choose}
    >
      <span class="choice-words">{props.children}</span>
      {props.chosen && <span class="was">✓ {wordsIn(props.language).yourAnswer}</span>}
    </button>
  )
}
