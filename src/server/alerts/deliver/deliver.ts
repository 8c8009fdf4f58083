import { sql } from 'kysely'
import type { Office } from '../../office/office.ts'
import type { AlertSettings } from '../settings.ts'
import { type Attempted, attempt } from './attempt.ts'
import { type Claimed, claimDue } from './claim.ts'
import { waitAfter } from './schedule.ts'

/** Sends what is due at a facility, at most ten messages together; gives how many were tried. */
export async function deliverDue(office: Office, settings: AlertSettings, facility: string): Promise<number> {
  const claimed = await claimDue(office, facility)
  await Promise.all(
    claimed.map(async (message) => {
      const attempted = await attempt(office, settings, facility, message)
      // A crash before this leaves the message as claimed: it goes again in a minute, and a mail is known by its id.
      await settle(office, facility, message, attempted)
    }),
  )
  return claimed.length
}

async function settle(
  { database, clock }: Office,
  facility: string,
  message: Claimed,
  attempted: Attempted,
): Promise<void> {
  const now = clock()
  await database.inFacility(facility, async (trx) => {
    await trx
      .updateTable('alert_messages')
      .set(outcome(message, attempted, now))
      .where('facility', '=', facility)
      .where('id', '=', message.id)
      // A slow server's lease may have run out: then the later attempt counts. A push message may be there before its sender hears of it.
      .where('attempts', '=', message.attempts)
      .where('status', 'in', attempted.sent ? ['waiting', 'dropped'] : ['waiting'])
      .execute()
    const channel = trx.updateTable('alert_channels').where('facility', '=', facility).where('id', '=', message.channel)
    if (attempted.sent) {
      await channel.set({ worked_at: now, failing_since: null, failure: null }).execute()
      return
    }
    await channel
      .set({
        failing_since: sql`coalesce(failing_since, ${now})`,
        failure: attempted.failure,
        // The browser's subscription is gone for ever: it counts no more, and the rota says that its owner cannot be reached.
        ...(isGone(attempted) ? { confirmed_at: null } : {}),
      })
      .execute()
  })
}

function isGone(attempted: Exclude<Attempted, { sent: true }>): boolean {
  return attempted.failure === 'push-gone' || attempted.failure === 'other-push-key'
}

function outcome({ attempts }: Claimed, attempted: Attempted, now: Date) {
  if (attempted.sent) return { status: 'sent', sent_at: now, next_at: null, failure: null }
  const wait = attempted.forGood ? undefined : waitAfter(attempts, attempted.retryAfterSeconds)
  const { failure } = attempted
  if (wait === undefined) return { status: 'dead', next_at: null, failure }
  return { status: 'waiting', next_at: new Date(now.getTime() + wait * 1000), failure }
}
