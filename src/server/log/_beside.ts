import { randomUUID } from 'node:crypto'
import type { Beside } from './beside.ts'

/** An invented event of the office, new each time, to stand beside an entry; or one of a case, at a place in it. */
export function someBeside(facility = 'mercy', caseId?: string, seq = 0): Beside {
  const id = randomUUID()
  const at = '2026-06-03T21:20:00Z'
  return {
    event: {
      facility,
      case_id: caseId ?? null,
      seq: caseId === undefined ? null : seq,
      event_id: id,
      command: id,
      type: caseId === undefined ? 'office.signed-in' : 'note-recorded',
      v: 1,
      at,
      received: at,
      by_role: 'liaison',
      by_person: 'p-lin',
      by_device: null,
      open: {},
    },
    sealed: null,
    last: true,
  }
}
