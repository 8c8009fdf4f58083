import type { Story } from '../story.ts'
import { by } from '../writers.ts'

/** What goes on for longer than a visit: a proposal, a threat, a patient in custody, an inspection. */
export const longer: readonly Story[] = [
  {
    case: 'demo-10-proposal',
    tell: async ({ moments: { on }, does, keepsUp }) => {
      await does(by.liaison, on(1, '11:00'), 'open-case', { kind: 'outreach', facility: 'harbor' })
      await does(by.liaison, on(1, '11:05'), 'record', {
        noun: 'proposal',
        entry: 'p1',
        fields: {
          programme: 'Partnership briefing (invented)',
          organization: 'A federal office (invented)',
          wants: ['meeting', 'staff-contact', 'information-sharing'],
          announced: true,
          materialsLeft: true,
        },
      })
      await does(by.liaison, on(1, '11:10'), 'give-facts', {
        facts: {
          'requester.agency': 'dhs-other',
          'requester.purpose': 'partnership',
          'document.kind': 'outreach-material',
          'request.channel': 'email',
        },
      })
      await does(by.liaison, on(1, '11:11'), 'assess', {})
      await does(by.liaison, on(1, '11:20'), 'assign-case', { role: 'administrator', person: 'demo-administrator' })
      await does(by.administrator, on(1, '14:00'), 'record', {
        noun: 'proposal-answer',
        entry: 'pa1',
        fields: { proposal: 'p1', answer: 'to-counsel', person: 'demo-administrator' },
      })
      await keepsUp(by.counsel, on(0, '00:40'))
    },
  },
  {
    case: 'demo-11-custody',
    tell: async ({ moments: { on }, does, keepsUp }) => {
      await does(by.liaison, on(2, '03:15'), 'open-case', { kind: 'custody-stay', facility: 'harbor' })
      await does(by.liaison, on(2, '03:20'), 'record', {
        noun: 'officer',
        entry: 'o1',
        fields: { nameAsGiven: 'Deputy Sample', badge: '000', agency: 'sheriff' },
      })
      await does(by.liaison, on(2, '03:25'), 'record', {
        noun: 'fact-sheet',
        entry: 'fs',
        fields: {
          agency: 'sheriff',
          heldAs: 'criminal',
          phoneDayAndNight: '555-0150',
          restraints: 'soft',
          guardStandsAt: 'outside-door',
        },
      })
      await does(by.liaison, on(2, '03:30'), 'record', {
        noun: 'orientation',
        entry: 'or1',
        fields: {
          officer: 'o1',
          receipt: 'signed',
          topics: ['privacy', 'restraints', 'visitors'],
          givenBy: 'demo-liaison',
        },
      })
      await does(by.liaison, on(2, '03:35'), 'give-facts', {
        facts: { 'requester.agency': 'sheriff', 'requester.purpose': 'care-in-custody' },
      })
      await does(by.liaison, on(2, '03:36'), 'assess', {})
      await does(by.privacy, on(2, '08:30'), 'give-facts', { facts: { 'patient.custody': 'criminal' } })
      await does(by.liaison, on(1, '15:00'), 'record', {
        noun: 'officer',
        entry: 'o2',
        fields: { nameAsGiven: 'Deputy Muestra', badge: '001', agency: 'sheriff' },
      })
      await does(by.liaison, on(1, '15:05'), 'record', {
        noun: 'handover',
        entry: 'h1',
        fields: { from: 'o1', to: 'o2', orientationGiven: true, restraintsReviewed: true, at: on(1, '15:00') },
      })
      await does(by.liaison, on(1, '15:10'), 'record', {
        noun: 'named-person',
        entry: 'np1',
        fields: { name: 'M. Example', relation: 'family', mayBeTold: true, mayVisit: true, decidedBy: 'patient' },
      })
      await keepsUp(by.counsel, on(0, '00:40'))
    },
  },
  {
    case: 'demo-12-threat',
    tell: async ({ moments: { on }, does }) => {
      await does(by.liaison, on(0, '00:30'), 'open-case', { kind: 'referral', facility: 'harbor' })
      await does(by.liaison, on(0, '00:32'), 'record', {
        noun: 'threat',
        entry: 't1',
        fields: { kind: 'crime-against-staff', account: 'A nurse was pushed in the waiting room.' },
      })
      await does(by.privacy, on(0, '00:35'), 'give-facts', {
        facts: { 'crime.on-premises': true, 'crime.against-staff': true, 'request.initiated-by': 'facility' },
      })
      await does(by.liaison, on(0, '00:36'), 'assess', {})
    },
  },
  {
    case: 'demo-13-i9',
    tell: async ({ moments: { on, day }, does, keepsUp }) => {
      await does(by.desk, on(1, '09:15'), 'open-case', {
        kind: 'visit',
        facility: 'harbor',
        requestKind: 'i9-inspection',
      })
      await does(by.desk, on(1, '09:18'), 'record', {
        noun: 'paper',
        entry: 'w1',
        fields: { kind: 'i9-notice', signer: 'agency-officer', returnOn: day(-3), copied: true },
      })
      await does(by.desk, on(1, '09:20'), 'give-facts', {
        facts: { 'requester.agency': 'ice-hsi', 'document.kind': 'i9-notice', area: 'public' },
      })
      await does(by.desk, on(1, '09:21'), 'assess', {})
      await does(by.administrator, on(1, '10:00'), 'assign-case', { role: 'counsel', person: 'demo-counsel' })
      await does(by.counsel, on(1, '10:30'), 'send-message', {
        toPerson: 'demo-desk',
        message: 'Gracias por llamar. Tenemos tres días hábiles; yo me encargo.',
      })
      await keepsUp(by.counsel, on(0, '00:40'))
    },
  },
  {
    case: 'demo-14-preservation',
    tell: async ({ moments: { on }, does, finishes }) => {
      await does(by.privacy, on(12, '14:00'), 'open-case', {
        kind: 'visit',
        facility: 'harbor',
        requestKind: 'preservation',
      })
      await does(by.privacy, on(12, '14:05'), 'give-facts', {
        facts: { 'requester.agency': 'prosecutor', 'document.kind': 'preservation-letter', 'request.channel': 'mail' },
      })
      await does(by.privacy, on(12, '14:06'), 'assess', {})
      await finishes(by.counsel, on(11, '10:00'))
      await does(by.counsel, on(11, '10:05'), 'place-hold', {
        hold: 'hold-1',
        why: 'The letter asks to keep the records.',
      })
    },
  },
]
