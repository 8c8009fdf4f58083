import type { Story } from '../story.ts'
import { by } from '../writers.ts'

/** Officers at the front door: now, this week, and in a year long gone. */
export const frontDoor: readonly Story[] = [
  {
    case: 'demo-01-arrest-now',
    tell: async ({ moments: { minutesAgo }, does }) => {
      await does(by.desk, minutesAgo(18), 'open-case', { kind: 'visit', facility: 'harbor', requestKind: 'arrest' })
      await does(by.desk, minutesAgo(17), 'record', {
        noun: 'contact',
        entry: 'contact',
        fields: { startedAt: minutesAgo(18), channel: 'in-person', door: 'Emergency entrance', officersCount: 2 },
      })
      await does(by.desk, minutesAgo(16), 'record', {
        noun: 'officer',
        entry: 'o1',
        fields: {
          nameAsGiven: 'Officer Sample',
          agency: 'ice-ero',
          agencyAsGiven: 'ICE',
          plainClothes: true,
          refused: ['badge'],
        },
      })
      await does(by.desk, minutesAgo(15), 'record', {
        noun: 'request',
        entry: 'r1',
        fields: { askedFor: ['entry', 'arrest'], inTheirWords: 'We are here for one of your patients.', officer: 'o1' },
      })
      await does(by.desk, minutesAgo(14), 'record', {
        noun: 'paper',
        entry: 'w1',
        fields: { kind: 'dhs-i200', signer: 'agency-officer', copied: true, handedBy: 'o1' },
      })
      await does(by.desk, minutesAgo(13), 'give-facts', {
        facts: {
          'request.channel': 'in-person',
          'requester.agency': 'ice-ero',
          'requester.purpose': 'civil-immigration',
          'document.kind': 'dhs-i200',
          area: 'non-public',
        },
      })
      await does(by.desk, minutesAgo(12), 'assess', {})
      await does(by.desk, minutesAgo(9), 'record', {
        noun: 'staff-act',
        entry: 'a1',
        fields: { what: ['asked-to-wait', 'copied-papers', 'called'], account: 'They wait in the lobby.' },
      })
      await does(by.liaison, minutesAgo(6), 'assign-case', { role: 'liaison', person: 'demo-liaison' })
      await does(by.liaison, minutesAgo(5), 'send-message', {
        toPerson: 'demo-desk',
        message: 'I am on my way. They stay in the lobby; nobody answers questions about patients.',
      })
    },
  },
  {
    case: 'demo-02-outreach-2017',
    tell: async ({ moments: { on }, does, finishes }) => {
      const late = (time: string) => on(0, time)
      await does(by.liaison, late('00:05'), 'open-case', {
        kind: 'visit',
        facility: 'harbor',
        requestKind: 'outreach',
        enteredLate: true,
        why: 'Found in the paper log of that year.',
      })
      await does(by.liaison, late('00:06'), 'record', {
        noun: 'contact',
        entry: 'contact',
        fields: { startedAt: '2017-02-15', channel: 'in-person', door: 'Main lobby', officersCount: 2 },
      })
      await does(by.liaison, late('00:07'), 'record', {
        noun: 'officer',
        entry: 'o1',
        fields: { nameAsGiven: 'Agent Sample', agency: 'ice-hsi' },
      })
      await does(by.liaison, late('00:08'), 'record', {
        noun: 'proposal',
        entry: 'p1',
        fields: {
          programme: 'Critical infrastructure outreach',
          wants: ['meeting', 'tour', 'information-sharing'],
          inTheirWords: 'They wished to brief the staff and to see the emergency department.',
          announced: false,
        },
      })
      await does(by.liaison, late('00:09'), 'give-facts', {
        facts: {
          'request.channel': 'in-person',
          'requester.agency': 'ice-hsi',
          'requester.purpose': 'partnership',
          'document.kind': 'none',
        },
      })
      await does(by.liaison, late('00:10'), 'assess', {})
      await does(by.liaison, late('00:11'), 'record', {
        noun: 'outcome',
        entry: 'end',
        fields: { code: 'meeting-declined', account: 'They were asked to leave, and left.' },
      })
      await finishes(by.counsel, late('00:20'))
      await does(by.privacy, late('00:25'), 'close-case', {})
    },
  },
  {
    case: 'demo-03-interview',
    tell: async ({ moments: { on }, does, finishes }) => {
      await does(by.security, on(2, '21:10'), 'open-case', {
        kind: 'visit',
        facility: 'harbor',
        requestKind: 'interview',
      })
      await does(by.security, on(2, '21:12'), 'record', {
        noun: 'officer',
        entry: 'o1',
        fields: {
          nameAsGiven: 'Det. Sample',
          badge: '000',
          agency: 'local-police',
          identityVerified: true,
          verifiedHow: 'call-back',
        },
      })
      await does(by.security, on(2, '21:14'), 'give-facts', {
        facts: {
          'requester.agency': 'local-police',
          'requester.purpose': 'criminal',
          'requester.subject-role': 'victim',
          'requester.identity-verified': true,
          'document.kind': 'none',
        },
      })
      await does(by.security, on(2, '21:15'), 'assess', {})
      await does(by.privacy, on(2, '21:25'), 'give-facts', { facts: { 'consent.patient': 'given' } })
      await does(by.security, on(2, '21:30'), 'record', {
        noun: 'consent',
        entry: 'c1',
        fields: { to: 'interview', answer: 'given', byWhom: 'patient', form: 'oral' },
      })
      await does(by.liaison, on(2, '22:40'), 'record', {
        noun: 'outcome',
        entry: 'end',
        fields: { code: 'interview-held', account: 'Half an hour, with the door closed and a nurse near by.' },
      })
      await finishes(by.counsel, on(1, '09:00'))
      await does(by.privacy, on(1, '10:00'), 'close-case', {})
    },
  },
  {
    case: 'demo-04-phone',
    tell: async ({ moments: { on }, does, finishes, keepsUp }) => {
      await does(by.desk, on(1, '16:05'), 'open-case', {
        kind: 'visit',
        facility: 'harbor',
        requestKind: 'just-asking',
      })
      await does(by.desk, on(1, '16:06'), 'give-facts', {
        facts: {
          'request.channel': 'phone',
          'requester.agency': 'unknown',
          'request.by-name': true,
          'document.kind': 'none',
        },
      })
      await does(by.desk, on(1, '16:07'), 'assess', {})
      await does(by.desk, on(1, '16:09'), 'record', {
        noun: 'note',
        entry: 'n1',
        fields: { account: 'Dijo que volvería a llamar. No se le dijo nada.' },
      })
      await finishes(by.liaison, on(1, '16:45'), ['log.visit'])
      await keepsUp(by.counsel, on(1, '17:30'))
    },
  },
  {
    case: 'demo-05-parked-cars',
    tell: async ({ moments: { on }, does, keepsUp }) => {
      await does(by.security, on(4, '06:50'), 'open-case', {
        kind: 'visit',
        facility: 'harbor',
        requestKind: 'surveillance',
      })
      await does(by.security, on(4, '06:52'), 'record', {
        noun: 'officer',
        entry: 'o1',
        fields: {
          agency: 'dhs-other',
          vehicle: 'Two dark cars at the north exit',
          refused: ['name', 'badge', 'purpose'],
        },
      })
      await does(by.security, on(4, '06:55'), 'give-facts', {
        facts: { 'requester.agency': 'dhs-other', area: 'exterior-private', 'document.kind': 'none' },
      })
      await does(by.security, on(4, '06:56'), 'assess', {})
      await does(by.administrator, on(4, '08:10'), 'assign-case', { role: 'counsel', person: 'demo-counsel' })
      await keepsUp(by.counsel, on(0, '00:40'))
    },
  },
  {
    case: 'demo-06-search-warrant',
    tell: async ({ moments: { on, day }, does, finishes }) => {
      await does(by.desk, on(9, '10:02'), 'open-case', { kind: 'visit', facility: 'harbor', requestKind: 'search' })
      await does(by.desk, on(9, '10:04'), 'record', {
        noun: 'officer',
        entry: 'o1',
        fields: {
          nameAsGiven: 'Special Agent Sample',
          badge: '000',
          agency: 'fbi',
          identityVerified: true,
          verifiedHow: 'credential-seen',
        },
      })
      await does(by.desk, on(9, '10:08'), 'record', {
        noun: 'paper',
        entry: 'w1',
        fields: {
          kind: 'search-warrant',
          court: 'federal',
          signer: 'judge',
          signerName: 'Judge Sample',
          issuedOn: day(10),
          copied: true,
        },
      })
      await does(by.desk, on(9, '10:10'), 'give-facts', {
        facts: {
          'requester.agency': 'fbi',
          'requester.purpose': 'criminal',
          'document.kind': 'search-warrant',
          'document.names-this-facility': true,
          area: 'records-area',
        },
      })
      await does(by.desk, on(9, '10:11'), 'assess', {})
      await does(by.counsel, on(9, '10:25'), 'give-facts', {
        facts: {
          'requester.identity-verified': true,
          'document.signer': 'judge',
          'document.court': 'federal',
          'document.current': true,
          'document.facially-valid': true,
          'document.grants-non-public-access': true,
          'document.describes-the-items': true,
        },
      })
      await does(by.counsel, on(9, '10:30'), 'settle-action', {
        action: 'admit.non-public',
        choice: 'done',
        at: on(9, '10:30'),
      })
      await does(by.liaison, on(9, '11:40'), 'record', {
        noun: 'area-entered',
        entry: 'e1',
        fields: {
          area: 'records-area',
          ground: 'judicial-warrant',
          enteredAt: on(9, '10:35'),
          leftAt: on(9, '11:30'),
          accompaniedBy: 'demo-liaison',
        },
      })
      await does(by.liaison, on(9, '11:45'), 'record', {
        noun: 'seizure',
        entry: 's1',
        fields: { what: 'One box, as the warrant lists it.', inventoryGiven: true, officer: 'o1' },
      })
      await does(by.liaison, on(9, '11:50'), 'record', {
        noun: 'outcome',
        entry: 'end',
        fields: { code: 'entered-under-warrant' },
      })
      await finishes(by.counsel, on(8, '09:00'))
      await does(by.counsel, on(8, '09:10'), 'place-hold', { hold: 'hold-1', why: 'A criminal case is pending.' })
      await does(by.counsel, on(8, '09:15'), 'close-case', {})
    },
  },
]
