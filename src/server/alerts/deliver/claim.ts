import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../database/tables.ts'
import type { Office } from '../../office/office.ts'
import { hashOf, randomWord } from '../../sign-in/word.ts'
import type { ChannelKind } from '../alert.ts'
import { newCode } from '../channels/try-channel.ts'

/** A message that this server sends now. */
export interface Claimed {
  readonly id: string
  readonly alert: string | null
  readonly person: string
  readonly channel: string
  readonly kind: ChannelKind
  readonly attempts: number
  /** Null where the channel was taken away meanwhile. */
  readonly sealed: Buffer | null
  readonly push_key: string | null
  readonly words: string | null
  readonly about: string | null
  readonly area: string | null
  readonly language: string
  readonly facility_name: string
  /** Of a message of an alert: the word of its link. Of a test: the code. */
  readonly secret: string
}

const atOnce = 10
// Longer than an attempt may take: when a server dies on the way, another sends the message again.
const lease = '60 seconds'
/** How long the link of a message can be used. */
export const linkHours = 24

/**
 * Claims what is due at a facility, for a minute; another server passes over it. The hash of each message's link, or code, is stored here,
 * before the message is tried: a crash afterwards leaves a link that was perhaps never sent, and the next attempt brings another.
 */
export function claimDue(
  { database, clock }: Pick<Office, 'database' | 'clock'>,
  facility: string,
): Promise<readonly Claimed[]> {
  return database.inFacility(facility, async (trx) => {
    const now = clock()
    const { rows } = await sql<Omit<Claimed, 'secret'>>`
      with due as (
        select q.id from alert_messages q left join alerts a on a.facility = q.facility and a.id = q.alert
        where q.facility = ${facility} and q.status = 'waiting' and q.next_at <= ${now}
          and (q.alert is null or a.status = 'open')
        order by q.next_at limit ${atOnce} for update of q skip locked),
      claimed as (
        update alert_messages m set next_at = ${now}::timestamptz + ${lease}::interval, attempts = m.attempts + 1
        from due where m.facility = ${facility} and m.id = due.id returning m.*)
      select m.id, m.alert, m.person, m.channel, m.kind, m.attempts, c.sealed, c.push_key, a.words, a.about, a.area,
        p.language, f.name as facility_name
      from claimed m
        join persons p on p.id = m.person
        join facilities f on f.id = m.facility
        left join alert_channels c on c.facility = m.facility and c.id = m.channel
        left join alerts a on a.facility = m.facility and a.id = m.alert`.execute(trx)
    const claimed: Claimed[] = []
    for (const row of rows) claimed.push({ ...row, secret: await secretOf(trx, facility, row, now) })
    return claimed
  })
}

async function secretOf(
  trx: Transaction<Tables>,
  facility: string,
  { id, alert, person, channel }: Omit<Claimed, 'secret'>,
  now: Date,
): Promise<string> {
  if (alert === null) return newCode(trx, facility, channel, now)
  const word = randomWord()
  const expires_at = new Date(now.getTime() + linkHours * 3_600_000)
  await trx
    .insertInto('alert_links')
    .values({ hash: hashOf(word), facility, alert, person, message: id, expires_at })
    .execute()
  return word
}
