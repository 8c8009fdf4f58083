import { choice, choices, day, factValue, id, text, when, words, yesNo } from '../shape/shape.ts'

/** The sheet about a patient in custody: who holds them, on what paper, and who answers for it. */
export const factSheet = {
  agency: factValue('requester.agency'),
  heldAs: factValue('patient.custody'),
  holdingFacility: text('personal'),
  custodyNumber: text('personal'),
  officerInCharge: text('personal'),
  phoneDayAndNight: text('personal'),
  paper: id(),
  restraints: choice('none', 'soft', 'metal', 'removed-for-care'),
  restraintsOrderedBy: text('personal'),
  guardStandsAt: choice('outside-door', 'in-room', 'line-of-sight', 'none'),
  whyInRoom: words('claim'),
  arrivedAt: when(),
  expectedUntil: when(),
}

/** An officer's receipt for the hospital's orientation. */
export const orientation = {
  officer: id(),
  topics: choices('privacy', 'restraints', 'visitors', 'phones', 'emergencies', 'weapons', 'who-to-call'),
  receipt: choice('signed', 'oral', 'refused'),
  file: id(),
  givenBy: id(),
  at: when(),
}

/** The change of officers at a shift's end. */
export const handover = {
  from: id(),
  to: id(),
  orientationGiven: yesNo(),
  restraintsReviewed: yesNo(),
  account: words('personal'),
  at: when(),
}

/** Somebody who may, or may not, be told or visit, and who decided so. */
export const namedPerson = {
  name: text('personal'),
  relation: choice('family', 'partner', 'friend', 'lawyer', 'consulate', 'clergy', 'representative', 'other'),
  phone: text('personal'),
  mayBeTold: yesNo(),
  mayVisit: yesNo(),
  decidedBy: choice('patient', 'representative', 'clinician', 'counsel', 'custodian'),
  custodianObjects: yesNo(),
  account: words('personal'),
  from: day('open'),
  until: day('open'),
}
