import type { Kysely } from 'kysely'
import * as record from './0001-record.ts'
import * as devices from './0002-devices.ts'
import * as alerts from './0003-alerts.ts'
import * as practice from './0004-practice.ts'
import * as write from './0005-write.ts'
import * as screening from './0006-screening.ts'

/** A step of the schema; it goes forward only, inside a transaction. */
export interface Migration {
  readonly up: (db: Kysely<unknown>) => Promise<void>
}

/** Every step of the schema by name, in the order of their names; one that was released is never changed. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-record': record,
  '0002-devices': devices,
  '0003-alerts': alerts,
  '0004-practice': practice,
  '0005-write': write,
  '0006-screening': screening,
}
