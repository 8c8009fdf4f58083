import { type AlertSettings, startAlerts, sweepAlerts } from '../alerts/index.ts'
import { type DeskRoom, fileWhatIsLeft, openDeskRoom, sweepSetAside } from '../devices/index.ts'
import { pinRulebooks } from '../facility/index.ts'
import { sweepIdempotencyKeys } from '../idempotency/index.ts'
import type { ServerLog } from '../monitoring/logger.ts'
import { sweepResults } from '../practice/index.ts'
import { allTold, type SignInSettings, sweepSignIn } from '../sign-in/index.ts'
import { type Reach, startWebhooks, sweepDeliveries } from '../webhooks/index.ts'
import type { Office } from './office.ts'

const everyMinutes = 5

/** Looks after alerts, sends webhooks, files what devices left behind, and every few minutes deletes what is over (sessions, ceremonies, old deliveries), until the returned function is called. */
export function startHousekeeping(
  office: Office,
  { signIn, reach, alerts }: { readonly signIn: SignInSettings; readonly reach: Reach; readonly alerts: AlertSettings },
  lines: ServerLog,
): () => Promise<void> {
  const failed = (event: string) => (error: unknown) =>
    lines.warn({ event, name: error instanceof Error ? error.name : 'unknown' })
  const stopWebhooks = startWebhooks(office, { reach, failed: failed('webhooks-failed') })
  const stopAlerts = startAlerts(office, alerts, { failed: failed('alerts-failed') })
  const room = openDeskRoom(office, failed('filing-failed'))
  // What devices had brought when the server last stopped.
  let under: Promise<void> = fileWhatIsLeft(room).catch(failed('filing-failed'))
  const timer = setInterval(() => {
    under = sweep(office, signIn, room).catch(failed('sweeping-failed'))
  }, everyMinutes * 60_000).unref()
  return async () => {
    clearInterval(timer)
    await Promise.all([stopWebhooks(), stopAlerts(), under, allTold()])
  }
}

async function sweep(office: Office, signIn: SignInSettings, room: DeskRoom): Promise<void> {
  await sweepSignIn(office, signIn)
  const facilities = await office.database.db.selectFrom('facilities').select('id').orderBy('id').execute()
  for (const { id } of facilities) {
    await sweepDeliveries(office, id)
    await sweepAlerts(office, id)
    await sweepIdempotencyKeys(office, id)
    await sweepSetAside(office, id)
    await sweepResults(office, id)
  }
  await fileWhatIsLeft(room)
  // Facilities that were set up since the start.
  await pinRulebooks(office)
}
