import type { Condition } from '../engine/index.ts'
import { all, any, is, not, yes } from './authoring.ts'

/**
 * No court's paper demands these very records. Whoever brings one relies on it, and on the paragraphs for such papers,
 * not on another permission; an order that only appoints a guardian describes no records and changes nothing.
 */
export const noCourtsDemand: Condition = not(
  any(
    is(
      'document.kind',
      'search-warrant',
      'administrative-search-warrant',
      'judge-subpoena',
      'clerk-subpoena',
      'attorney-subpoena',
      'grand-jury-subpoena',
      'immigration-judge-subpoena',
    ),
    all(is('document.kind', 'court-order', 'part2-order'), yes('document.describes-the-items')),
  ),
)
