import { randomUUID } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { Tables } from '../../database/tables.ts'
import type { Office } from '../../office/office.ts'
import type { ChannelKind } from '../alert.ts'
import { type Address, type ChannelShown, sealedTo } from './channel.ts'

/** Whose channels these are. */
export interface Owner {
  readonly facility: string
  readonly person: string
}

/** The most channels of one person. */
export const mostChannels = 10

/** Adds a channel, which counts once its owner has confirmed it; undefined where they have as many as they may. */
export async function addChannel(
  { database, keyring, clock }: Pick<Office, 'database' | 'keyring' | 'clock'>,
  { facility, person }: Owner,
  address: Address,
  { name, pushKey }: { readonly name: string; readonly pushKey?: string },
): Promise<string | undefined> {
  const id = `channel-${randomUUID()}`
  const sealed = Buffer.from(await keyring.seal(Buffer.from(JSON.stringify(address)), sealedTo(facility, id)))
  const row = { facility, id, person, kind: address.kind, name, sealed, push_key: pushKey ?? null, created_at: clock() }
  return database.inFacility(facility, async (trx) => {
    // Two requests at once must not both take the last place.
    await trx.selectFrom('persons').select('id').where('id', '=', person).forUpdate().execute()
    const own = await trx
      .selectFrom('alert_channels')
      .select('id')
      .where('facility', '=', facility)
      .where('person', '=', person)
      .execute()
    if (own.length >= mostChannels) return undefined
    await trx.insertInto('alert_channels').values(row).execute()
    return id
  })
}

/** The channels of a person, oldest first. */
export async function channelsOf(
  { database }: Pick<Office, 'database'>,
  { facility, person }: Owner,
): Promise<readonly ChannelShown[]> {
  const rows = await database.inFacility(facility, (trx) =>
    trx
      .selectFrom('alert_channels')
      .selectAll()
      .where('facility', '=', facility)
      .where('person', '=', person)
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
  )
  return rows.map(shown)
}

function shown(row: Selectable<Tables['alert_channels']>): ChannelShown {
  return {
    id: row.id,
    kind: row.kind as ChannelKind,
    name: row.name,
    createdAt: row.created_at.toISOString(),
    ...(row.confirmed_at === null ? {} : { confirmedAt: row.confirmed_at.toISOString() }),
    ...(row.worked_at === null ? {} : { workedAt: row.worked_at.toISOString() }),
    ...(row.failing_since === null ? {} : { failingSince: row.failing_since.toISOString() }),
    ...(row.failure === null ? {} : { failure: row.failure }),
  }
}

/** Takes a channel away; false where the person has none of that id. */
export async function removeChannel(
  { database }: Pick<Office, 'database'>,
  { facility, person }: Owner,
  id: string,
): Promise<boolean> {
  const gone = await database.inFacility(facility, (trx) =>
    trx
      .deleteFrom('alert_channels')
      .where('facility', '=', facility)
      .where('id', '=', id)
      .where('person', '=', person)
      .executeTakeFirst(),
  )
  return gone.numDeletedRows > 0n
}
