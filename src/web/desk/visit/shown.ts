import { answerTo } from '../../../cases/index.ts'
import type { Facts, Rulebook } from '../../../engine/index.ts'
import type { Dialogue } from '../../ask/dialogue.ts'
import { situationOf } from '../../ask/situation.ts'
import type { Bundle } from '../device/bundle.ts'
import type { Saying } from './visit.ts'

/**
 * The assessment that this device shows, for the record: what the rulebook answered here, with what it was given. It is of the
 * dialogue's own day, as the screen is: this device's clock may be wrong by days.
 */
export function shownSaying(book: Rulebook, d: Dialogue, { facility }: Bundle): readonly Saying[] {
  const { at, facts = {} } = situationOf(book, d)
  const made = answerTo(
    book,
    {
      at,
      facility: { ...facility.place, timeZone: facility.timeZone },
      ...(facility.policies === undefined ? {} : { policies: facility.policies }),
      facts: facts as Facts,
    },
    { exact: false },
  )
  // A situation that the engine refuses has no answer to record; the entries themselves are all there.
  return 'refused' in made ? [] : [{ type: 'assess', data: { at, made } }]
}
