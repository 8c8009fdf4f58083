import type { Transaction } from 'kysely'
import type { FacilitySettings } from '../../../../cases/index.ts'
import type { Tables } from '../../../database/tables.ts'
import { isAskedFor } from '../../../webhooks/index.ts'
import type { Member } from '../../steps/people.ts'
import { peopleOfRota } from '../../steps/who.ts'
import { type Found, named } from './found.ts'

type Trx = Transaction<Tables>

/** Ways that count and would not work all the same. */
export async function wayProblems(
  trx: Trx,
  facility: string,
  settings: FacilitySettings,
  members: ReadonlyMap<string, Member>,
  hasMail: boolean,
): Promise<readonly Found[]> {
  const onRota = new Set(peopleOfRota(settings, members).map(({ person }) => person))
  const ways = await trx
    .selectFrom('alert_channels')
    .select(['person', 'kind', 'failing_since', 'confirmed_at'])
    .where('facility', '=', facility)
    .orderBy('created_at')
    .execute()
  const counting = ways.filter(({ person, confirmed_at }) => confirmed_at !== null && onRota.has(person))
  const failing = counting
    .filter(({ failing_since }) => failing_since !== null)
    .map(({ person, kind, failing_since }): Found => {
      const since = (failing_since as Date).toISOString()
      const who = { person, ...named(members.get(person)?.name), kind, from: since }
      return { code: 'way-failing', severity: worksOtherwise(counting, person) ? 'warning' : 'error', ...who }
    })
  const uses = (kind: string) => counting.some((way) => way.kind === kind)
  return [
    ...failing,
    ...(uses('email') && !hasMail ? [{ code: 'mail-not-set', severity: 'error' } as const] : []),
    ...(uses('paging') && !(await isPagingHeard(trx, facility))
      ? [{ code: 'no-webhook', severity: 'error' } as const]
      : []),
  ]
}

function worksOtherwise(
  ways: readonly { readonly person: string; readonly failing_since: Date | null }[],
  person: string,
): boolean {
  return ways.some((way) => way.person === person && way.failing_since === null)
}

/** True if a webhook of the facility is told of alerts. */
export async function isPagingHeard(trx: Trx, facility: string): Promise<boolean> {
  const webhooks = await trx
    .selectFrom('webhooks')
    .select('types')
    .where('facility', '=', facility)
    .where('disabled_at', 'is', null)
    .execute()
  return webhooks.some(({ types }) => isAskedFor(types, 'alert.raised'))
}
