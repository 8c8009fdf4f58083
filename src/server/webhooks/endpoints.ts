import { randomBytes } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Keyring } from '../keys/keyring.ts'
import type { Office } from '../office/office.ts'
import { beginNews } from './cursor.ts'

/** A webhook as people see it; its secret is shown once, when it is made. */
export interface WebhookShown {
  readonly id: string
  readonly url: string
  readonly types: readonly string[]
  readonly createdBy: string
  readonly createdAt: string
  readonly disabledAt?: string
  readonly waiting: number
  readonly dead: number
}

/** The most webhooks that one facility may have. */
export const mostWebhooks = 20

const prefix = 'whsec_'

/** What the secret of a webhook is bound to when it is sealed. */
export function sealedFor(facility: string, id: string): string {
  return `webhook/${facility}/${id}`
}

/** Makes a webhook with a new secret; undefined if the facility has as many as it may. */
export async function addWebhook(
  { database, keyring }: Pick<Office, 'database' | 'keyring'>,
  facility: string,
  asked: { readonly url: string; readonly types: readonly string[]; readonly by: string },
): Promise<{ readonly id: string; readonly secret: string } | undefined> {
  const id = `wh_${crypto.randomUUID()}`
  const key = randomBytes(32)
  const sealed = Buffer.from(await keyring.seal(key, sealedFor(facility, id)))
  const made = await database.inFacility(facility, async (trx) => {
    // Two people who add at once must not both take the last place.
    await trx.selectFrom('facilities').select('id').where('id', '=', facility).forUpdate().execute()
    const { count } = await trx
      .selectFrom('webhooks')
      .select((e) => e.fn.countAll<string>().as('count'))
      .where('facility', '=', facility)
      .executeTakeFirstOrThrow()
    if (Number(count) >= mostWebhooks) return false
    const row = {
      facility,
      id,
      url: asked.url,
      types: JSON.stringify(asked.types),
      sealed_secret: sealed,
      created_by: asked.by,
    }
    await beginNews(trx, facility)
    await trx.insertInto('webhooks').values(row).execute()
    return true
  })
  return made ? { id, secret: prefix + key.toString('base64') } : undefined
}

/** The webhooks of a facility with what waits and what died, oldest first. */
export async function listWebhooks(
  { database }: Pick<Office, 'database'>,
  facility: string,
): Promise<readonly WebhookShown[]> {
  return database.inFacility(facility, async (trx) => {
    const rows = await trx
      .selectFrom('webhooks')
      .selectAll()
      .where('facility', '=', facility)
      .orderBy('created_at')
      .execute()
    const counts = await trx
      .selectFrom('webhook_deliveries')
      .select((e) => ['webhook', 'status', e.fn.countAll<string>().as('count')])
      .where('facility', '=', facility)
      .where('status', 'in', ['waiting', 'dead'])
      .groupBy(['webhook', 'status'])
      .execute()
    const count = (id: string, status: string) =>
      Number(counts.find((c) => c.webhook === id && c.status === status)?.count ?? 0)
    return rows.map((row) => ({ ...shown(row), waiting: count(row.id, 'waiting'), dead: count(row.id, 'dead') }))
  })
}

function shown(row: Selectable<Tables['webhooks']>): Omit<WebhookShown, 'waiting' | 'dead'> {
  return {
    id: row.id,
    url: row.url,
    types: row.types,
    createdBy: row.created_by,
    createdAt: row.created_at.toISOString(),
    ...(row.disabled_at === null ? {} : { disabledAt: row.disabled_at.toISOString() }),
  }
}

/** Takes a webhook away, with what waits for it; false if there is none. */
export async function removeWebhook(
  { database }: Pick<Office, 'database'>,
  facility: string,
  id: string,
): Promise<boolean> {
  const gone = await database.inFacility(facility, (trx) =>
    trx.deleteFrom('webhooks').where('facility', '=', facility).where('id', '=', id).executeTakeFirst(),
  )
  return gone.numDeletedRows > 0n
}

/** Switches a webhook on again after it was switched off for failing; false if there is none. */
export async function enableWebhook(
  { database }: Pick<Office, 'database'>,
  facility: string,
  id: string,
): Promise<boolean> {
  const changed = await database.inFacility(facility, async (trx) => {
    await beginNews(trx, facility)
    return trx
      .updateTable('webhooks')
      .set({ disabled_at: null })
      .where('facility', '=', facility)
      .where('id', '=', id)
      .executeTakeFirst()
  })
  return changed.numUpdatedRows > 0n
}

/** The secret of a webhook as its receiver has it; undefined if no key opens it. */
export async function secretOf(
  keyring: Keyring,
  facility: string,
  { id, sealed_secret }: { readonly id: string; readonly sealed_secret: Uint8Array },
): Promise<string | undefined> {
  const key = await keyring.open(sealed_secret, sealedFor(facility, id))
  return key && prefix + Buffer.from(key).toString('base64')
}
