import { type Instrument, instrument, signedBy } from '../instrument.ts'
import type { Kind } from '../kinds.ts'
import { say, type Words } from '../words.ts'
import { homelandSecurity, immigrationOfficer } from './shared-words.ts'

const fields = [
  'file-number',
  'a-number',
  'person',
  'recipient',
  'place',
  'date-issued',
  'return-date',
  'signer-name',
] as const

interface About {
  readonly key: string
  readonly number: string
  readonly kind?: Kind
  readonly name: Words
  readonly titles: readonly string[]
  readonly strong: readonly string[]
  readonly anchors: readonly string[]
  readonly factBase?: string
}

function aboutAPerson({
  key,
  number,
  kind = 'dhs-other-form',
  name,
  titles,
  strong,
  anchors,
  factBase = 'A15',
}: About): Instrument {
  return instrument({
    key,
    factBase,
    kind,
    name,
    issuer: 'agency',
    titles,
    numbers: [{ printed: number }],
    authority: homelandSecurity,
    strong,
    anchors,
    signature: immigrationOfficer,
    lookAlikes: ['i-200', 'i-205'],
    fields,
  })
}

/** Forms of the Department of Homeland Security that speak to one person and ask nothing of a hospital. */
export const immigrationStatus = [
  aboutAPerson({
    key: 'i-862',
    number: 'I-862',
    kind: 'charging-document',
    name: say('Notice to appear before an immigration judge', 'Aviso de comparecencia ante un juez de inmigración'),
    titles: ['Notice to Appear'],
    strong: [
      'In removal proceedings under section 240 of the Immigration and Nationality Act',
      'You are an arriving alien',
      'YOU ARE ORDERED to appear before an immigration judge of the United States Department of Justice',
    ],
    anchors: [
      'The Department of Homeland Security alleges that you',
      'to show why you should not be removed from the United States',
      'Signature and Title of Issuing Officer',
      'Respondent',
      'on the basis of the foregoing, it is charged',
      'Certificate of Service',
    ],
  }),
  aboutAPerson({
    key: 'i-213',
    number: 'I-213',
    name: say('Record of a person found deportable', 'Registro de persona deportable'),
    titles: ['Record of Deportable/Inadmissible Alien', 'Record of Deportable Alien'],
    strong: ['Deportable/Inadmissible', 'Narrative (Outline particulars under which alien was located/apprehended'],
    anchors: [
      'Country of citizenship',
      'Passport number',
      'Complexion',
      'Method of location/apprehension',
      'Status at entry',
      'Alien has been advised of communication privileges',
    ],
  }),
  aboutAPerson({
    key: 'i-286',
    number: 'I-286',
    name: say('Notice of custody determination', 'Aviso de decisión sobre custodia'),
    titles: ['Notice of Custody Determination'],
    strong: [
      'pending a final administrative determination in your case',
      'You may request a review of this custody determination by an immigration judge',
    ],
    anchors: [
      'section 236 of the Immigration and Nationality Act',
      'detained by the Department of Homeland Security',
      'released',
      'under bond',
      'under other conditions',
      'authorized officer',
    ],
  }),
  aboutAPerson({
    key: 'i-220a',
    number: 'I-220A',
    name: say('Order of release on recognizance', 'Orden de libertad bajo palabra'),
    titles: ['Order of Release on Recognizance', 'Release on Recognizance'],
    strong: ['You have been arrested and placed in removal proceedings', 'released on your own recognizance'],
    anchors: [
      'section 236',
      'You must report for any hearing or interview',
      'You must not change your place of residence',
      'conditions',
      'Alien’s acknowledgment of conditions',
    ],
  }),
  aboutAPerson({
    key: 'i-220b',
    number: 'I-220B',
    name: say('Order of supervision', 'Orden de supervisión'),
    titles: ['Order of Supervision'],
    strong: ['you are permitted to be at large under the following conditions', 'placed under supervision'],
    anchors: [
      'That you appear in person at the time and place specified',
      'ordered',
      'final order',
      'travel document',
      'deportation officer',
      'conditions',
    ],
  }),
  aboutAPerson({
    key: 'i-860',
    number: 'I-860',
    name: say('Notice and order of expedited removal', 'Aviso y orden de expulsión acelerada'),
    titles: ['Notice and Order of Expedited Removal', 'Determination of Inadmissibility'],
    strong: ['section 235(b)(1) of the Immigration and Nationality Act', 'Order of removal under section 235(b)(1)'],
    anchors: [
      'Determination of Inadmissibility',
      'you are inadmissible to the United States',
      'expedited removal',
      'Certificate of Service',
    ],
  }),
  aboutAPerson({
    key: 'i-296',
    number: 'I-296',
    name: say('Notice to a person ordered removed', 'Aviso a persona con orden de expulsión'),
    titles: ['Notice to Alien Ordered Removed/Departure Verification', 'Notice to Alien Ordered Removed'],
    strong: [
      'Departure Verification',
      'you are prohibited from entering, attempting to enter, or being in the United States',
    ],
    anchors: ['for a period of', 'Verification of Removal', 'warning to alien', 'crime for an alien to enter'],
  }),
  aboutAPerson({
    key: 'i-294',
    number: 'I-294',
    name: say('Warning to a person ordered removed', 'Advertencia a persona con orden de expulsión'),
    titles: ['Warning to Alien Ordered Removed or Deported', 'Warning to Alien Ordered Removed'],
    strong: ['In accordance with the provisions of section 212(a)(9) of the Immigration and Nationality Act'],
    anchors: [
      'you are prohibited from entering',
      'for a period of',
      'warning',
      'Title 8, United States Code, Section 1326',
    ],
  }),
  aboutAPerson({
    key: 'i-871',
    number: 'I-871',
    name: say('Notice that a prior removal order is used again', 'Aviso de reinstauración de orden de expulsión'),
    titles: ['Notice of Intent/Decision to Reinstate Prior Order'],
    strong: ['Reinstate Prior Order', 'section 241(a)(5) of the Immigration and Nationality Act'],
    anchors: ['prior order of exclusion, deportation, or removal', 'you are removable', 'illegally reentered'],
  }),
  aboutAPerson({
    key: 'i-216',
    number: 'I-216',
    kind: 'custody-paper',
    factBase: 'A23',
    name: say('Record of persons and property transferred', 'Registro de personas y bienes trasladados'),
    titles: [
      'Record of Persons and Property Transferred',
      'Record of Person and Property Transfer',
      'Record of Persons and Property Transfer',
    ],
    strong: ['persons and property transferred', 'transferring officer', 'receiving officer'],
    anchors: ['transfer', 'A-Number', 'property', 'baggage', 'medical', 'destination', 'nationality'],
  }),
  instrument({
    key: 'dhs-unknown-form',
    factBase: 'A5b',
    kind: 'dhs-other-form',
    name: say(
      'A Homeland Security form that is not on our list',
      'Formulario de Seguridad Nacional que no está en la lista',
    ),
    issuer: 'agency',
    titles: [],
    titleStarts: ['Demand for', 'Notice of Intent'],
    authority: homelandSecurity,
    strong: ['Form DHS', 'DHS Form', 'ICE Form', 'CBP Form', 'Signature of issuing official'],
    anchors: [
      'Special Agent',
      'Deportation Officer',
      'Printed name and title',
      'Alien',
      'A-Number',
      'A-File',
      'immigration',
      'shall provide',
    ],
    signature: [
      ...immigrationOfficer,
      ...signedBy('agency-officer', 'Signature of issuing official', 'Signature of issuing officer'),
    ],
    against: [
      '19 U.S.C. 1509',
      '8 U.S.C. 1225',
      'Dear',
      'Sincerely',
      'To Whom It May Concern',
      'Re:',
      'outreach',
      'partnership',
      'Forms I-9',
    ],
    lookAlikes: ['i-138', 'letter'],
    fields,
  }),
] as const
