import type { Words } from '../words/words.ts'

/** The way back; nothing is lost by it. */
export function Back({ words, back }: { readonly words: Words; readonly back: () => void }) {
  return (
    <button type="button" class="back" onClick={back}>
      <span aria-hidden="true">‹</span>
      {words.back}
    </button>
  )
}
