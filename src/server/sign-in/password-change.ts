import type { Problem } from '../access/problem.ts'
import type { Entrance } from './enter.ts'
import { setPassword } from './password/account.ts'
import { weaknessOf } from './password/rules.ts'
import { weakPassword } from './problems.ts'
import { endSessions } from './session/store.ts'

/** Why a person may not have a new password; undefined where it is good. */
export async function weaknessFor(
  { office }: Entrance,
  person: string,
  password: string,
): Promise<Problem | undefined> {
  const about = await office.database.db
    .selectFrom('persons')
    .leftJoin('memberships', 'memberships.person', 'persons.id')
    .leftJoin('facilities', 'facilities.id', 'memberships.facility')
    .select(['persons.name', 'persons.email', 'facilities.name as facility'])
    .where('persons.id', '=', person)
    .execute()
  const weak = weaknessOf(
    password,
    about.flatMap(({ name, email, facility }) => [name, email, facility ?? '']),
  )
  return weak && weakPassword(weak)
}

/** Gives a person a new password and ends their sessions, save the one to keep. */
export async function changePassword(
  entrance: Entrance,
  person: string,
  password: string,
  keep?: string,
): Promise<void> {
  await setPassword(entrance, person, password)
  // Killed before this, sessions that the old password began go on until they end by themselves: at most a shift.
  await endSessions(entrance.office.database.db, person, { except: keep })
}
