import assert from 'node:assert/strict'

import { test } from 'node:test'
import { mercy } from '../../facility/_office.ts'
import { hospital } from '../_hospital.ts'
import { aVisit } from '../_tablet.ts'

const h = await hospital()

test('the worker hears what came of their own visits, with what was written to them, and of no others', async () => {
  const [mine, other] = [await h.letsIn(), await h.letsIn()]
  await mine.writes('visit-mine', 'open-case', aVisit)
  await mine.sends()
  await other.writes('visit-other', 'open-case', aVisit)
  await other.sends()
  const by = { role: 'privacy-officer', person: 'p-paz' } as const
  const message = {
    id: 'm1',
    case: 'visit-mine',
    by,
    type: 'send-message',
    at: '2026-11-25T18:05:00Z',
    expected: 1,
    data: { toDevice: mine.device, message: 'Well done at the door.' },
  } as const
  assert.ok(!('refused' in (await h.office.record.submit(mercy, message))))
  const close = { ...message, id: 'm2', type: 'close-case', expected: 2, data: { why: 'Done.' } } as const
  assert.ok(!('refused' in (await h.office.record.submit(mercy, close as never))))
  const { rows } = (await (await mine.calls('/api/desk/outcomes')).json()) as { rows: readonly unknown[] }
  assert.deepEqual(rows, [
    {
      case: 'visit-mine',
      status: 'closed',
      openedAt: '2026-11-25T13:00:00-05:00',
      lookedAt: true,
      thanks: true,
      messages: [{ message: 'Well done at the door.', at: '2026-11-25T18:05:00Z' }],
    },
  ])
})
