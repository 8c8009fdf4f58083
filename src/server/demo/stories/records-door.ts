import type { Story } from '../story.ts'
import { by } from '../writers.ts'

/** Papers and requests for records. */
export const recordsDoor: readonly Story[] = [
  {
    case: 'demo-07-subpoena',
    tell: async ({ moments: { on, day }, does, finishes }) => {
      await does(by.desk, on(3, '11:20'), 'open-case', {
        kind: 'visit',
        facility: 'harbor',
        requestKind: 'serve-papers',
      })
      await does(by.desk, on(3, '11:22'), 'record', {
        noun: 'paper',
        entry: 'w1',
        fields: { kind: 'administrative-subpoena', signer: 'agency-officer', returnOn: day(-6), copied: true },
      })
      await does(by.desk, on(3, '11:24'), 'give-facts', {
        facts: { 'requester.agency': 'hhs-oig', 'document.kind': 'administrative-subpoena', area: 'public' },
      })
      await does(by.desk, on(3, '11:25'), 'assess', {})
      await does(by.privacy, on(3, '13:00'), 'link-case', { case: 'demo-08-records', as: 'records-request' })
      await finishes(by.counsel, on(3, '15:00'))
      await does(by.privacy, on(3, '15:10'), 'close-case', {})
    },
  },
  {
    case: 'demo-08-records',
    tell: async ({ moments: { on, day }, does, keepsUp }) => {
      await does(by.privacy, on(3, '12:50'), 'open-case', { kind: 'records-request', facility: 'harbor' })
      await does(by.privacy, on(3, '12:55'), 'record', {
        noun: 'records-request',
        entry: 'q1',
        fields: {
          receivedAt: on(3, '11:20'),
          channel: 'in-person',
          agency: 'hhs-oig',
          requester: 'Sample, investigator',
          reference: 'SAMPLE-0001',
          scope: 'several-named',
          items: ['billing', 'treatment-dates'],
          returnOn: day(-6),
        },
      })
      await does(by.privacy, on(3, '13:05'), 'give-facts', {
        facts: {
          'requester.agency': 'hhs-oig',
          'requester.purpose': 'health-oversight',
          'requester.identity-verified': true,
          'document.kind': 'administrative-subpoena',
          'document.signer': 'agency-officer',
          'document.return-date': day(-6),
          items: ['billing', 'treatment-dates'],
          'request.scope': 'several-named',
        },
      })
      await does(by.privacy, on(3, '13:10'), 'assess', {})
      await does(by.privacy, on(3, '13:20'), 'assign-case', { role: 'privacy-officer', person: 'demo-privacy' })
      await keepsUp(by.counsel, on(0, '00:40'))
      await does(by.privacy, on(0, '00:45'), 'add-task', {
        task: 'scope',
        title: 'Agree on the period with the investigator',
        owner: 'privacy-officer',
        due: on(-2, '17:00'),
      })
    },
  },
  {
    case: 'demo-09-grand-jury',
    tell: async ({ moments: { on, day }, does }) => {
      await does(by.liaison, on(6, '09:40'), 'open-case', { kind: 'records-request', facility: 'harbor' })
      await does(by.liaison, on(6, '09:45'), 'record', {
        noun: 'records-request',
        entry: 'q1',
        fields: {
          receivedAt: on(6, '09:30'),
          channel: 'mail',
          agency: 'us-attorney',
          scope: 'one-person',
          returnOn: day(-1),
        },
      })
      await does(by.liaison, on(6, '09:50'), 'give-facts', {
        facts: {
          'requester.agency': 'us-attorney',
          'requester.purpose': 'criminal',
          'document.kind': 'grand-jury-subpoena',
        },
      })
      await does(by.liaison, on(6, '09:51'), 'assess', { actions: ['disclose.treatment-records'] })
      await does(by.counsel, on(5, '10:00'), 'give-facts', {
        facts: {
          'document.signer': 'grand-jury',
          'document.court': 'federal',
          'document.current': true,
          'document.facially-valid': true,
        },
      })
      await does(by.counsel, on(5, '10:05'), 'assign-case', { role: 'counsel', person: 'demo-counsel' })
    },
  },
]
