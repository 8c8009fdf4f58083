import { randomUUID } from 'node:crypto'
import { commitment, entryBytes, type Item, saltLength } from '../../ledger/index.ts'
import type { Database } from '../database/database.ts'
import { freshRandom } from '../keys/seal.ts'
import type { Beside } from '../log/beside.ts'
import { payloadOf, secondOf } from './event-row.ts'
import type { CaseRecord, OfficeEvent, StoredOfficeEvent } from './record.ts'
import { sha256 } from './sha256.ts'

const version = 1

/** An event of the office as it is written. Its data lies open, so its salt does: it hides the event from readers of the ledger alone. */
export function writtenOfficeEvent({ facility, type, by, data }: OfficeEvent, now: Date): Item<Beside> {
  const id = randomUUID()
  const received = secondOf(now)
  const salt = freshRandom(saltLength)
  const payload = payloadOf({ id, facility, received, by, type, v: version, data })
  return {
    entry: entryBytes({ time: received, type, role: by.role, commitment: commitment(payload, salt, sha256) }),
    beside: {
      event: {
        facility,
        case_id: null,
        seq: null,
        event_id: id,
        command: id,
        type,
        v: version,
        at: received,
        received,
        by_role: by.role,
        by_person: by.person ?? null,
        by_device: null,
        open: data,
      },
      sealed: salt,
      last: true,
    },
  }
}

/** The events of the office of a facility, the latest first. */
export function officeEventsOf({ inFacility }: Pick<Database, 'inFacility'>): CaseRecord['officeEvents'] {
  return (facility, { before, limit, types }) =>
    inFacility(facility, async (trx) => {
      let query = trx
        .selectFrom('events')
        .select(['position', 'type', 'received', 'by_role', 'by_person', 'open'])
        .where('facility', '=', facility)
        .where('case_id', 'is', null)
      if (before !== undefined) query = query.where('position', '<', String(before))
      if (types !== undefined) query = query.where('type', 'in', types)
      const rows = await query.orderBy('position', 'desc').limit(limit).execute()
      return rows.map(
        ({ position, type, received, by_role, by_person, open }): StoredOfficeEvent => ({
          facility,
          position: Number(position),
          type,
          received: secondOf(received),
          by: {
            role: by_role as StoredOfficeEvent['by']['role'],
            ...(by_person === null ? {} : { person: by_person }),
          },
          data: open,
        }),
      )
    })
}
