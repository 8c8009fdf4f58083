import { choice, day, factValue, factValues, id, number, text, when, words, yesNo } from '../shape/shape.ts'

/** Consent: asked of whom, given or refused. */
export const consent = {
  to: choice('entry', 'search', 'interview', 'disclosure', 'photograph', 'other'),
  answer: choice('given', 'refused', 'not-asked', 'cannot-agree', 'taken-back'),
  byWhom: choice('patient', 'representative', 'staff', 'administrator', 'other'),
  name: text('personal'),
  form: choice('oral', 'written'),
  paper: id(),
  account: words('personal'),
  at: when(),
}

/** A danger that was claimed, and by whom. */
export const exigency = {
  claimed: factValue('exigency'),
  officer: id(),
  inTheirWords: words('claim'),
  seenByStaff: yesNo(),
  at: when(),
}

/** Somebody who saw it (Cal. Health & Saf. Code 24251(c): that entry was denied). */
export const witness = {
  name: text('personal'),
  person: id(),
  is: choice('staff', 'security', 'patient', 'visitor', 'other'),
  phone: text('personal'),
  account: words('personal'),
}

/** What it did to care. */
export const careEffect = {
  kind: choice('none', 'delayed', 'interrupted', 'exam-not-private', 'patient-left', 'medication-late', 'other'),
  minutes: number(),
  emergencyCare: choice('before-screening', 'screening', 'stabilizing', 'stable', 'not-emergency'),
  account: words('personal'),
  at: when(),
}

/** Force, arrest or injury. */
export const harm = {
  kind: choice('force', 'arrest', 'injury', 'staff-held', 'person-taken-away', 'damage'),
  toWhom: text('personal'),
  officer: id(),
  account: words('personal'),
  at: when(),
}

/** Things that were taken, and whether an inventory was left. */
export const seizure = { what: words('personal'), inventoryGiven: yesNo(), file: id(), officer: id(), at: when() }

/** Information that was given: which items, to whom, on what ground. */
export const disclosure = {
  items: factValues('items', 'personal'),
  toOfficer: id(),
  toWhom: text('personal'),
  ground: text('personal'),
  assessment: id(),
  account: words('personal'),
  copyKept: yesNo(),
  accountedFor: yesNo(),
  accountingEntry: id(),
  at: when(),
}

/** A statement that suspends the patient's accounting (45 CFR 164.528(a)(2)). */
export const suspension = {
  form: choice('oral', 'written'),
  agency: factValue('requester.agency'),
  byWhom: text('personal'),
  from: day('open'),
  until: day('open'),
  paper: id(),
}

/** A patient's objection. */
export const objection = {
  byWhom: choice('patient', 'representative'),
  state: factValue('objection'),
  account: words('personal'),
  at: when(),
}

/** Whether something was a breach, and why that was concluded. */
export const breach = {
  finding: choice('not-a-breach', 'low-probability', 'breach'),
  account: words('personal'),
  on: day('open'),
}
