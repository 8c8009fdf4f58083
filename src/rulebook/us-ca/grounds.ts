import type { Condition } from '../../engine/index.ts'
import { all, any, is, yes } from '../authoring.ts'

/** Somebody is in danger and the question is what may be told of it. */
export const danger: Condition = all(
  any(is('request.kind', 'threat-referral'), is('requester.purpose', 'threat')),
  yes('threat.serious-and-imminent'),
)

/** The hospital itself begins to tell of such a danger; what a caller claims does not count. */
export const referredDanger: Condition = all(is('request.kind', 'threat-referral'), yes('threat.serious-and-imminent'))

/** More than a question at the desk: no one learns of a guarded patient by just asking. */
export const askedProperly: Condition = is(
  'request.kind',
  'records',
  'interview',
  'threat-referral',
  'custody-escort',
  'other',
)

/** The health staff who take over a patient in custody need it to treat the patient. */
export const custodyCare: Condition = any(
  is('requester.purpose', 'care-in-custody'),
  all(is('request.kind', 'custody-escort'), is('custody.purpose', 'care')),
)
