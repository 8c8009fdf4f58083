import { choice, choices, day, factValue, id, number, text, when, words, yesNo } from '../shape/shape.ts'

/** When, where and how somebody came; one for each case, under the entry `contact`. */
export const contact = {
  startedAt: when(),
  endedAt: when(),
  channel: factValue('request.channel'),
  door: text('personal'),
  broughtPatient: yesNo(),
  officersCount: number(),
  waitedAt: text('personal'),
  recorder: id(),
  cameraKept: yesNo(),
}

/** What an officer may refuse to give. */
export const refusals = ['name', 'badge', 'agency', 'unit', 'supervisor', 'phone', 'papers', 'purpose'] as const

/** One officer or other visitor, as they gave themselves out (210 ILCS 85/6.14h: name, agency, badge number). */
export const officer = {
  nameAsGiven: text('personal'),
  badge: text('personal'),
  agency: factValue('requester.agency'),
  agencyAsGiven: text('personal'),
  unit: text('personal'),
  phone: text('personal'),
  supervisor: text('personal'),
  supervisorPhone: text('personal'),
  under287g: yesNo(),
  plainClothes: yesNo(),
  masked: yesNo(),
  vehicle: text('personal'),
  identityVerified: yesNo(),
  verifiedHow: choice('badge-seen', 'credential-seen', 'letterhead', 'call-back', 'not-verified'),
  calledBackOn: text('personal'),
  refused: choices(...refusals),
}

/** What they asked for, in their own words. */
export const request = {
  askedFor: choices(
    'entry',
    'person',
    'interview',
    'arrest',
    'search',
    'records',
    'surveillance',
    'video',
    'custody',
    'signature',
    'meeting',
    'partnership',
    'parking',
    'other',
  ),
  inTheirWords: words('claim'),
  personSought: text('claim'),
  area: factValue('area'),
  officer: id(),
  heardBy: id(),
  at: when(),
}

/** What a requester claims about a person: kept as their claim, with its speaker, never as a fact. */
export const claim = {
  speaker: id(),
  speakerIs: choice('officer', 'other-requester', 'paper'),
  aboutWhom: text('claim'),
  inTheirWords: words('claim'),
  heardBy: id(),
  at: when(),
}

/** Something that was said. */
export const statement = {
  speakerIs: choice('staff', 'officer', 'patient', 'visitor', 'other'),
  speaker: id(),
  inTheirWords: words('claim'),
  script: id(),
  language: text('personal'),
  at: when(),
}

/** Something that staff did. */
export const staffAct = {
  what: choices(
    'asked-to-wait',
    'asked-who',
    'asked-for-papers',
    'copied-papers',
    'called',
    'stated-no-consent',
    'declined-to-sign',
    'stepped-aside',
    'accompanied',
    'gave-card',
    'went-on-with-care',
    'other',
  ),
  person: id(),
  account: words('personal'),
  at: when(),
}

/** An area that they entered, and on what ground. */
export const areaEntered = {
  area: factValue('area'),
  place: text('personal'),
  ground: choice('public', 'judicial-warrant', 'consent', 'exigency-claimed', 'custody', 'no-ground-given', 'other'),
  enteredAt: when(),
  leftAt: when(),
  accompaniedBy: id(),
}

/** Who was told, and when. */
export const notification = {
  told: choice(
    'counsel',
    'liaison',
    'administrator',
    'privacy-officer',
    'security',
    'house-supervisor',
    'chief-medical-officer',
    'patient',
    'family',
    'state-authority',
    'their-agency',
  ),
  person: id(),
  name: text('personal'),
  how: choice('phone', 'page', 'in-person', 'email', 'letter'),
  reached: yesNo(),
  at: when(),
}

/** How it ended. */
export const outcome = {
  code: choice(
    'left',
    'waited-and-left',
    'entry-declined',
    'entered-under-warrant',
    'entered-without-consent',
    'papers-taken',
    'records-released',
    'records-declined',
    'interview-held',
    'person-arrested',
    'person-taken-away',
    'meeting-held',
    'meeting-declined',
    'referred',
    'care-given',
    'other',
  ),
  account: words('personal'),
  at: when(),
}

/** A note of the staff. */
export const note = { about: text('personal'), account: words('personal'), at: when(), followUpOn: day('open') }
