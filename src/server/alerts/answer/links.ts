import { z } from 'zod'
import { storedSettings } from '../../facility/stored.ts'
import type { Office } from '../../office/office.ts'
import { hashOf } from '../../sign-in/word.ts'
import type { AlertWords } from '../alert.ts'
import { membersOf } from '../steps/people.ts'
import { alertLines, alertTitle, type Said } from '../words/alert-words.ts'
import { type Acknowledged, acknowledge, roleToAnswerIn } from './acknowledge.ts'
import { markSeen } from './seen.ts'

/** An alert as whoever has its link sees it; nothing of a patient, and nothing that is in the case. */
export const linkShown = z.object({
  title: z.string(),
  lines: z.array(z.string()),
  raisedAt: z.string(),
  timeZone: z.string(),
  status: z.enum(['open', 'acknowledged', 'over']),
  mine: z.boolean().describe('Whoever has the link answered this alert.'),
  test: z.boolean(),
})

interface Link {
  readonly facility: string
  readonly alert: string
  readonly person: string
  readonly message: string
  readonly used_at: Date | null
}

function findLink({ database, clock }: Office, word: string): Promise<Link | undefined> {
  return database.db
    .selectFrom('alert_links')
    .select(['facility', 'alert', 'person', 'message', 'used_at'])
    .where('hash', '=', hashOf(word))
    .where('expires_at', '>', clock())
    .executeTakeFirst()
}

/** What a link is about; to look at it is noted. Undefined where there is no such link, or its time is over. */
export async function showLink(
  office: Office,
  word: string,
  language: 'en' | 'es',
): Promise<z.infer<typeof linkShown> | undefined> {
  const link = await findLink(office, word)
  if (link === undefined) return undefined
  const { facility, alert: id, person } = link
  const settings = (await storedSettings(office.database, facility))?.settings
  return office.database.inFacility(facility, async (trx) => {
    const alert = await trx
      .selectFrom('alerts')
      .selectAll()
      .where('facility', '=', facility)
      .where('id', '=', id)
      .executeTakeFirst()
    if (alert === undefined || settings === undefined) return undefined
    await markSeen(trx, facility, id, { person, via: 'link', at: office.clock() })
    const own = await trx
      .selectFrom('alert_people')
      .select('acknowledged_at')
      .where('facility', '=', facility)
      .where('alert', '=', id)
      .where('person', '=', person)
      .executeTakeFirst()
    const { words, about, area } = alert
    const said: Said = {
      words: words as AlertWords,
      facility: settings.name,
      about,
      ...(area === null ? {} : { area }),
    }
    return {
      title: alertTitle(said, language),
      lines: [...alertLines(said, language)],
      raisedAt: alert.raised_at.toISOString(),
      timeZone: settings.timeZone,
      status: alert.status as 'open' | 'acknowledged' | 'over',
      mine: (own?.acknowledged_at ?? null) !== null,
      test: alert.cause === 'test',
    }
  })
}

/** Acknowledges by a link, once: it is used up by that. Undefined where it cannot be used, or its owner no longer works there. */
export async function acknowledgeByLink(office: Office, word: string): Promise<Acknowledged | undefined> {
  const link = await findLink(office, word)
  if (link === undefined || link.used_at !== null) return undefined
  const { facility, alert, person } = link
  const role = await roleOf(office, link)
  if (role === undefined) return undefined
  const done = await acknowledge(office, facility, alert, { person, role, via: 'link' })
  // A crash before this leaves a link that could be used again, for an alert that is answered: it would change nothing.
  await office.database.db
    .updateTable('alert_links')
    .set({ used_at: office.clock() })
    .where('hash', '=', hashOf(word))
    .execute()
  return done
}

function roleOf({ database }: Office, { facility, alert, person }: Link) {
  return database.inFacility(facility, async (trx) => {
    const told = await trx
      .selectFrom('alert_people')
      .select('role')
      .where('facility', '=', facility)
      .where('alert', '=', alert)
      .where('person', '=', person)
      .executeTakeFirst()
    const member = (await membersOf(trx, facility)).get(person)
    return member && roleToAnswerIn(told?.role ?? '', member.roles)
  })
}

/** Notes that the push message with this link came to its browser; false where there is no such link. */
export async function noteDelivered(office: Office, word: string): Promise<boolean> {
  const link = await findLink(office, word)
  if (link === undefined) return false
  const { facility, message } = link
  await office.database.inFacility(facility, (trx) =>
    trx
      .updateTable('alert_messages')
      .set({ status: 'delivered', delivered_at: office.clock(), next_at: null, failure: null })
      .where('facility', '=', facility)
      .where('id', '=', message)
      .where('kind', '=', 'push')
      .where('status', '<>', 'delivered')
      .execute(),
  )
  return true
}
