import { people, toyRulebook } from '../../cases/check/index.ts'
import type { Command, CommandData, CommandType, Writer } from '../../cases/index.ts'
import { type FreshDatabase, freshDatabase } from '../database/_fresh.ts'
import type { Keyring } from '../keys/keyring.ts'
import { addHospitals, testKeyring } from './_hospitals.ts'
import { type OpenRecord, openRecord, type RecordOptions } from './open-record.ts'

/** A record in an empty database, with the toy rulebook, two hospitals, and a clock that a test may set. */
export interface TestRecord extends OpenRecord {
  readonly database: FreshDatabase
  readonly keyring: Keyring
  /** Gives a command that names no version of its own as one that saw all there is. */
  readonly does: <T extends CommandType>(
    by: Writer,
    type: T,
    data: CommandData<T>,
    more?: Partial<Command>,
  ) => ReturnType<OpenRecord['record']['submit']>
  now: Date
}

/** Opens a record in a new database. */
export async function testRecord(options: Partial<RecordOptions> = {}): Promise<TestRecord> {
  const database = await freshDatabase()
  await addHospitals(database)
  const keyring = await testKeyring()
  let now = new Date('2026-06-03T21:20:00Z')
  const opened = await openRecord({ database, keyring, rulebook: toyRulebook, clock: () => now, ...options })
  let n = 0
  return {
    ...opened,
    database,
    keyring,
    get now() {
      return now
    },
    set now(moment) {
      now = moment
    },
    does: async (by, type, data, more = {}) => {
      const caseId = more.case ?? 'c1'
      const expected = more.expected ?? (await opened.record.load('mercy', caseId))?.version ?? 0
      n += 1
      const plain = { id: `k${n}`, case: caseId, at: '2026-06-03T14:20:00-07:00', by, expected, type, data }
      return opened.record.submit('mercy', { ...plain, ...more } as Command)
    },
    close: async () => {
      await opened.close()
      await database.close()
    },
  }
}

/** The data of a visit's opening. */
export const aVisit = { kind: 'visit', facility: 'mercy', requestKind: 'arrest' } as const

export { addHospitals, people, testKeyring }
