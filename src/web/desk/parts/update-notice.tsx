import type { Update } from '../../offline/register.ts'
import type { Words } from '../words/words.ts'

/** A newer version of the pages waits: it never starts by itself, and in the middle of a visit it cannot be started at all. */
export function UpdateNotice(props: {
  readonly update: Update | undefined
  readonly words: Words
  readonly canStart: boolean
}) {
  const { update, words, canStart } = props
  if (update === undefined) return null
  return (
    <div class="desk-warning" data-value="update">
      <p>{words.warnings.update}</p>
      {canStart && (
        <button type="button" data-value="update-now" onClick={update.start}>
          {words.warnings.updateNow}
        </button>
      )}
    </div>
  )
}
