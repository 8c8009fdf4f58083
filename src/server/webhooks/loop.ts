import type { Office } from '../office/office.ts'
import type { Reach } from './address.ts'
import { deliverDue } from './deliver.ts'
import { queueNews } from './queue.ts'

/** How the loop runs. */
export interface WebhookLoopOptions {
  readonly reach?: Reach
  /** Milliseconds between looks; 2,000 where left out. */
  readonly every?: number
  /** Told of a failure by its name alone; the loop goes on. */
  readonly failed?: (error: Error) => void
}

const keepDelivered = 30 * 86_400_000
const keepDead = 90 * 86_400_000

/** Tells webhooks of what happens at every facility until the returned function is called, which waits for what is on its way. */
export function startWebhooks(
  office: Office,
  { reach = {}, every = 2_000, failed }: WebhookLoopOptions = {},
): () => Promise<void> {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const round = async () => {
    try {
      await runWebhooksOnce(office, reach)
    } catch (error) {
      failed?.(error instanceof Error ? error : new Error('unknown'))
    }
    if (!stopped) timer = setTimeout(start, every).unref()
  }
  const start = () => {
    running = round()
  }
  start()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await running
  }
}

/** One round: queues the news of every facility, and sends what is due until nothing is. */
export async function runWebhooksOnce(office: Office, reach: Reach): Promise<void> {
  const facilities = await office.database.db.selectFrom('facilities').select('id').orderBy('id').execute()
  // Side by side: what one facility's receivers are slow to take keeps no other waiting.
  await Promise.all(facilities.map(({ id }) => roundOf(office, id, reach)))
}

async function roundOf(office: Office, facility: string, reach: Reach): Promise<void> {
  while ((await queueNews(office, facility)) > 0);
  for (let turns = 0; turns < 5 && (await deliverDue(office, facility, reach)) > 0; turns++);
}

/** Forgets delivered messages after 30 days and dead ones after 90. */
export async function sweepDeliveries(
  { database, clock }: Pick<Office, 'database' | 'clock'>,
  facility: string,
): Promise<void> {
  const before = (age: number) => new Date(clock().getTime() - age)
  await database.inFacility(facility, (trx) =>
    trx
      .deleteFrom('webhook_deliveries')
      .where('facility', '=', facility)
      .where((e) =>
        e.or([
          e('status', '=', 'delivered').and('created_at', '<', before(keepDelivered)),
          e('status', '=', 'dead').and('created_at', '<', before(keepDead)),
        ]),
      )
      .execute(),
  )
}
