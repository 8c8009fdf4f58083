import type { PaperWords } from '../../paper/words/papers.ts'
import type { Reading } from './use-reading.ts'

/** How far the reading is, and the way to stop it; or why nothing was read. */
export function ReadingSteps(props: {
  readonly now: Reading
  readonly pages: number
  readonly cancel: () => void
  readonly again: () => void
  readonly said: PaperWords
}) {
  const { now, pages, cancel, again, said } = props
  if (now.stage === 'read') return null
  if (now.stage === 'failed')
    return (
      <>
        <p class="desk-warning" role="alert" data-failure={now.code}>
          {said.failures[now.code]}
        </p>
        <button type="button" class="big" data-value="again" onClick={again}>
          {said.again}
        </button>
      </>
    )
  const { step, found } = now
  const share = step?.kind === 'read' ? step.share : 0
  return (
    <div class="paper-steps">
      {/* Only what changes seldom is told aloud; the share is there to be seen. */}
      <p role="status">
        {found === undefined || found.kind !== 'found'
          ? said.starting
          : `${said.step(found.page, pages)}. ${said.found(found.found.outline !== undefined, found.found.turns !== 0)}`}
      </p>
      <progress value={share} max={1} aria-label={said.reading(Math.round(share * 100))} />
      <button type="button" class="small-button" data-value="stop-reading" onClick={cancel}>
        {said.cancel}
      </button>
    </div>
  )
}
