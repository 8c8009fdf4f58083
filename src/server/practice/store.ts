import { storedSettings } from '../facility/index.ts'
import type { Office } from '../office/office.ts'
import type { SentResult, Shown } from './result.ts'

/** Who practised: somebody who is signed in, or whoever gave a name on a device. */
export interface Trainee {
  readonly facility: string
  readonly name: string
  readonly person?: string
  readonly device?: string
}

type From = Pick<Office, 'database' | 'clock'>

// What a device brought while it had no network is older than this only if its clock is wrong.
const aheadAtMostMs = 5 * 60_000

/** Stores a result; one that is there already is left as it is, so that a device may send it until it hears that it arrived. */
export async function saveResult({ database, clock }: From, who: Trainee, result: SentResult): Promise<void> {
  const now = clock()
  const said = new Date(result.at)
  const { id, kind, drill, score, passed, chose, wanted, rulebook, day, team } = result
  const row = {
    facility: who.facility,
    ...{ id, kind, drill, score, passed, chose, wanted, rulebook, day, team },
    facts_right: result.factsRight,
    facts_asked: result.factsAsked,
    person: who.person ?? null,
    trainee: who.name,
    device: who.device ?? null,
    at: said.getTime() > now.getTime() + aheadAtMostMs ? now : said,
    received_at: now,
  }
  await database.inFacility(who.facility, (trx) =>
    trx
      .insertInto('practice_results')
      .values(row)
      .onConflict((conflict) => conflict.columns(['facility', 'id']).doNothing())
      .execute(),
  )
}

/** Which results: of one person where the reader sees only their own, of a team, between two days. */
export interface Wanted {
  readonly facility: string
  readonly person?: string
  readonly team?: string
  readonly from?: string
  readonly to?: string
}

const most = 20_000

/** The results, the latest first. */
export async function resultsOf({ database }: Pick<Office, 'database'>, wanted: Wanted): Promise<readonly Shown[]> {
  const { facility, person, team, from, to } = wanted
  const rows = await database.inFacility(facility, (trx) => {
    let query = trx.selectFrom('practice_results').selectAll().where('facility', '=', facility)
    if (person !== undefined) query = query.where('person', '=', person)
    if (from !== undefined) query = query.where('day', '>=', from)
    if (to !== undefined) query = query.where('day', '<=', to)
    return query.orderBy('at', 'desc').orderBy('id').limit(most).execute()
  })
  const shown = rows.map((row) => ({
    id: row.id,
    kind: row.kind as Shown['kind'],
    drill: row.drill,
    score: row.score,
    passed: row.passed,
    factsRight: row.facts_right,
    factsAsked: row.facts_asked,
    chose: row.chose,
    wanted: row.wanted,
    day: row.day,
    at: row.at.toISOString(),
    team: row.team,
    trainee: row.trainee,
    ...(row.person === null ? {} : { person: row.person }),
    byDevice: row.device !== null,
  }))
  return team === undefined ? shown : shown.filter((row) => keyOf(row.team) === keyOf(team))
}

/** How a typed name is told from another: not by capitals or spaces. */
export function keyOf(typed: string): string {
  return typed.trim().replace(/\s+/g, ' ').toLowerCase()
}

/** Deletes results that were kept as long as the facility keeps its cases. */
export async function sweepResults({ database, clock }: From, facility: string): Promise<void> {
  const stored = await storedSettings(database, facility)
  if (stored === undefined) return
  const until = clock()
  until.setUTCFullYear(until.getUTCFullYear() - stored.settings.keepYears)
  await database.inFacility(facility, (trx) =>
    trx.deleteFrom('practice_results').where('facility', '=', facility).where('at', '<', until).execute(),
  )
}
