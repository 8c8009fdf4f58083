import { hostname } from 'node:os'
import type { Kysely } from 'kysely'
import { signedCheckpointOf } from '../../ledger/index.ts'
import type { Tables } from '../database/tables.ts'
import { UnusableSetting } from '../settings/setting.ts'
import type { Settings } from '../settings.ts'
import type { ReadableLog } from './publisher.ts'

/** Where a decision about the ledger's name is kept, among what servers on one database share. */
export const originDecided = 'ledger-origin'

/**
 * The name of this log. What was decided after a restore goes first, then what was ever published, then the settings: a log
 * that changes its name is another log to everybody who checks it. Throws where the settings ask for a change.
 */
export async function ledgerOrigin(db: Kysely<Tables>, log: ReadableLog, settings: Settings): Promise<string> {
  const decided = await db
    .selectFrom('shared_state')
    .select('value')
    .where('name', '=', originDecided)
    .executeTakeFirst()
  const before = await log.published()
  const published = before === undefined ? undefined : signedCheckpointOf(before.note)?.checkpoint.origin
  const standing = (decided?.value['origin'] as string | undefined) ?? published
  const asked = settings.ledgerOrigin
  if (standing !== undefined && asked !== undefined && asked !== standing)
    throw new UnusableSetting('OSTIARY_LEDGER_ORIGIN', {
      en: `this log has published checkpoints as ${standing}. Write that name, or leave the setting out.`,
      es: `este registro ya publicó puntos de control como ${standing}. Escriba ese nombre o quite el ajuste.`,
    })
  return standing ?? asked ?? `${hostOf(settings)}/ledger`
}

/** The host under which people reach the server, else the machine's name. */
export function hostOf({ origin }: Settings): string {
  return origin === undefined ? hostname().replaceAll(/[^\w.-]/g, '-') : new URL(origin).host
}
