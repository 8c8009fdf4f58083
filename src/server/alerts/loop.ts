import type { Office } from '../office/office.ts'
import { deliverDue } from './deliver/deliver.ts'
import { raiseMonthlyTest } from './raise/monthly-test.ts'
import { raiseNews } from './raise/news.ts'
import type { AlertSettings } from './settings.ts'
import { takeSteps } from './steps/take-steps.ts'

/** How the loop runs. */
export interface AlertLoopOptions {
  /** Milliseconds between looks where nothing is heard; 2,000 where left out. */
  readonly every?: number
  /** Told of a failure by its name alone; the loop goes on. */
  readonly failed?: (error: Error) => void
}

/** Looks after the alerts of every facility until the returned function is called, which waits for what is under way. */
export function startAlerts(
  office: Office,
  settings: AlertSettings,
  { every = 2_000, failed }: AlertLoopOptions = {},
): () => Promise<void> {
  const following = new Map<string, () => void>()
  let stopped = false
  let again = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  const round = async () => {
    do {
      again = false
      try {
        for (const facility of await facilitiesOf(office)) {
          // What is heard only wakes the loop: what is raised is read from the record, so nothing is lost while nobody listens.
          const follow = () => office.changes.follow({ facility }, undefined, wake)
          if (!following.has(facility)) following.set(facility, follow())
        }
        await runAlertsOnce(office, settings)
      } catch (error) {
        failed?.(error instanceof Error ? error : new Error('unknown'))
      }
    } while (again && !stopped)
    running = undefined
    if (!stopped) timer = setTimeout(wake, every).unref()
  }
  const wake = () => {
    again = true
    if (stopped || running !== undefined) return
    clearTimeout(timer)
    running = round()
  }
  wake()
  return async () => {
    stopped = true
    clearTimeout(timer)
    for (const stop of following.values()) stop()
    await running
  }
}

/** One round at every facility: raises what there is cause for, takes the steps that are due, and sends until nothing is due. */
export async function runAlertsOnce(office: Office, settings: AlertSettings): Promise<void> {
  // Side by side: what one facility's receivers are slow to take keeps no other waiting.
  await Promise.all((await facilitiesOf(office)).map((facility) => roundOf(office, settings, facility)))
}

async function facilitiesOf({ database }: Office): Promise<readonly string[]> {
  const rows = await database.db.selectFrom('facilities').select('id').orderBy('id').execute()
  return rows.map(({ id }) => id)
}

const mostTurns = 20

async function roundOf(office: Office, settings: AlertSettings, facility: string): Promise<void> {
  while ((await raiseNews(office, facility)) > 0);
  await raiseMonthlyTest(office, facility)
  for (let turns = 0; turns < mostTurns && (await takeSteps(office, facility)) > 0; turns++);
  for (let turns = 0; turns < mostTurns && (await deliverDue(office, settings, facility)) > 0; turns++);
}

const keptMessages = 90 * 86_400_000

/** Forgets links whose time is over and, after 90 days, messages; who was told of an alert stays. */
export async function sweepAlerts({ database, clock }: Pick<Office, 'database' | 'clock'>, facility: string) {
  const now = clock()
  await database.db.deleteFrom('alert_links').where('facility', '=', facility).where('expires_at', '<', now).execute()
  await database.inFacility(facility, (trx) =>
    trx
      .deleteFrom('alert_messages')
      .where('facility', '=', facility)
      .where('created_at', '<', new Date(now.getTime() - keptMessages))
      .execute(),
  )
}
