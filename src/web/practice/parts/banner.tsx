import type { PracticeWords } from '../words/words.ts'

/** Above every screen of practice: that it is one, and the way out should somebody really come. */
export function Banner({ said, stop }: { readonly said: PracticeWords; readonly stop: () => void }) {
  return (
    <div class="practice-banner" role="note">
      <p>
        <strong>{said.banner}</strong> <span>{said.bannerDetail}</span>
      </p>
      <button type="button" class="small-button" data-value="stop" onClick={stop}>
        {said.stop}
      </button>
    </div>
  )
}
