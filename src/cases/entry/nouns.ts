import type { Fields, RecordedFields } from '../shape/shape.ts'
import { factSheet, handover, namedPerson, orientation } from './custody.ts'
import {
  breach,
  careEffect,
  consent,
  disclosure,
  exigency,
  harm,
  objection,
  seizure,
  suspension,
  witness,
} from './happenings.ts'
import { proposal, proposalAnswer } from './outreach.ts'
import { paperCheck, paperReading } from './paper-reading.ts'
import { paper, sheet } from './papers.ts'
import { recordsRequest } from './records-request.ts'
import { referralMade, threat } from './referral.ts'
import {
  areaEntered,
  claim,
  contact,
  note,
  notification,
  officer,
  outcome,
  request,
  staffAct,
  statement,
} from './visit.ts'

/** Everything that a case records, noun by noun; none has a field for a patient's immigration status. */
export const nouns = {
  contact,
  officer,
  request,
  claim,
  paper,
  sheet,
  'paper-reading': paperReading,
  'paper-check': paperCheck,
  statement,
  'staff-act': staffAct,
  'area-entered': areaEntered,
  consent,
  exigency,
  witness,
  'care-effect': careEffect,
  harm,
  seizure,
  disclosure,
  suspension,
  objection,
  breach,
  notification,
  outcome,
  note,
  proposal,
  'proposal-answer': proposalAnswer,
  threat,
  'referral-made': referralMade,
  'fact-sheet': factSheet,
  orientation,
  handover,
  'named-person': namedPerson,
  'records-request': recordsRequest,
} as const satisfies Readonly<Record<string, Fields>>

/** The name of a noun. */
export type NounName = keyof typeof nouns

/** The fields of a noun as they are recorded. */
export type NounFields<N extends NounName> = RecordedFields<(typeof nouns)[N]>

/** The names of all nouns. */
export const nounNames = Object.keys(nouns) as readonly NounName[]

/** True for the name of a noun. */
export function isNoun(name: unknown): name is NounName {
  return typeof name === 'string' && Object.hasOwn(nouns, name)
}

/** The entry under which a case has its one contact. */
export const contactEntry = 'contact'
