import type { Block } from '../../pdf/index.ts'

/** The parts of the policy, in their order; the checklist names them by their number. */
export const parts = [
  'purpose',
  'principles',
  'contacts',
  'areas',
  'every-contact',
  'doors',
  'outreach',
  'patients',
  'records',
  'rights',
  'status',
  'keeping',
  'staff',
  'law',
  'open-law',
  'checklist',
  'missing',
] as const

/** A part of the policy. */
export type PartId = (typeof parts)[number]

/** A part as it is written. */
export interface Part {
  readonly id: PartId
  readonly title: string
  readonly content: readonly Block[]
}

/** The number of a part. */
export function numberOf(id: PartId): number {
  return parts.indexOf(id) + 1
}
