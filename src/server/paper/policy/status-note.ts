import type { Status } from '../../../engine/index.ts'
import { statusWord } from '../../pages/vocabulary.ts'
import { type House, say } from '../house.ts'

/** How sure we are of a rule, in a word that fits into a line. */
export function statusNote(house: Pick<House, 'language'>, status: Status): string {
  return statusWord({ say: (en, es) => say(house, en, es) }, status).toLowerCase()
}
