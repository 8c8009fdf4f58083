import type { Transaction } from 'kysely'
import type { Tables } from '../../database/tables.ts'

/** Somebody who works at a facility now. */
export interface Member {
  readonly person: string
  readonly name: string
  readonly language: 'en' | 'es'
  readonly roles: readonly string[]
}

/** Everybody who has a confirmed role at a facility and has not left, by id. */
export async function membersOf(
  trx: Pick<Transaction<Tables>, 'selectFrom'>,
  facility: string,
): Promise<ReadonlyMap<string, Member>> {
  const rows = await trx
    .selectFrom('memberships as m')
    .innerJoin('persons as p', 'p.id', 'm.person')
    .select(['p.id', 'p.name', 'p.language', 'm.role'])
    .where('m.facility', '=', facility)
    .where('m.confirmed_at', 'is not', null)
    .where('m.ended_at', 'is', null)
    .where('p.left_at', 'is', null)
    .orderBy('p.id')
    .orderBy('m.role')
    .execute()
  const members = new Map<string, Member>()
  for (const { id, name, language, role } of rows) {
    const roles = [...(members.get(id)?.roles ?? []), role]
    members.set(id, { person: id, name, language: language === 'es' ? 'es' : 'en', roles })
  }
  return members
}
