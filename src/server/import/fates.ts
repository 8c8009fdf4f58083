import { randomBytes } from 'node:crypto'
import { setImmediate as pause } from 'node:timers/promises'
import {
  type CaseState,
  type Command,
  decide,
  evolve,
  isRefusal,
  newCase,
  type Refusal,
  type RefusalCode,
  readCommand,
  type World,
} from '../../cases/index.ts'
import type { Office } from '../office/office.ts'
import { type Planned, type PlanOptions, plan, type RowRefusal } from './plan.ts'
import type { LogRow } from './table.ts'

/** What becomes of a row: `new` in a dry run, `made` in a real one. */
export interface Fate {
  readonly row: number
  readonly fate: 'new' | 'made' | 'already' | 'unusable'
  readonly case?: string
  readonly reason?: RowRefusal | RefusalCode
  /** The column, or the field of a command. */
  readonly at?: string
  /** For a row that stands twice in the file: where it stands first. */
  readonly sameAs?: number
}

type Importing = Pick<Office, 'database' | 'record'>

const atOnce = 16

/** The secret that ids of imported rows are made with, made at a facility's first import. */
export async function importKey({ database }: Pick<Office, 'database'>, facility: string): Promise<Uint8Array> {
  const name = `import-key/${facility}`
  const value = JSON.stringify({ key: randomBytes(32).toString('base64') })
  // Two imports that begin together agree on the one that was first.
  await database.db
    .insertInto('shared_state')
    .values({ name, value })
    .onConflict((c) => c.doNothing())
    .execute()
  const row = await database.db
    .selectFrom('shared_state')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  return Buffer.from(String(row.value['key']), 'base64')
}

/** What becomes of each row, in their order; a real run makes its cases meanwhile, a few rows at a time. */
export async function* fates(
  office: Importing,
  rows: readonly LogRow[],
  options: PlanOptions,
  dryRun: boolean,
): AsyncGenerator<Fate> {
  const seen = new Map<string, number>()
  for (let from = 0; from < rows.length; from += atOnce) {
    const group = rows.slice(from, from + atOnce).map((row) => ({ row, planned: planOnce(row, options, seen) }))
    const known = await knownCases(
      office,
      options.world.facility.id,
      group.flatMap(({ planned }) => ('caseId' in planned ? [planned.caseId] : [])),
    )
    yield* await Promise.all(
      group.map(({ row, planned }) => {
        if ('reason' in planned) return { row: row.row, fate: 'unusable' as const, ...planned }
        return dryRun
          ? tried(row.row, planned, options.world, known)
          : made(office, row.row, planned, options.world, known)
      }),
    )
    // A long file must leave room for those who wait at the desk.
    await pause()
  }
}

function planOnce(row: LogRow, options: PlanOptions, seen: Map<string, number>) {
  const planned = plan(row, options)
  if ('reason' in planned) return planned
  const sameAs = seen.get(planned.caseId)
  if (sameAs !== undefined) return { reason: 'twice-in-file' as const, sameAs }
  seen.set(planned.caseId, row.row)
  return planned
}

async function knownCases(
  { database }: Importing,
  facility: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await database.inFacility(facility, (trx) =>
    trx.selectFrom('cases').select('id').where('facility', '=', facility).where('id', 'in', ids).execute(),
  )
  return new Set(rows.map((row) => row.id))
}

// Decided here as the record would decide it, so that a dry run promises only what a real one keeps.
function tried(row: number, { caseId, commands }: Planned, world: World, known: ReadonlySet<string>): Fate {
  if (known.has(caseId)) return { row, fate: 'already', case: caseId }
  let state: CaseState = newCase(caseId)
  for (const given of commands) {
    const command = readCommand({ ...given, expected: state.version })
    const decision = isRefusal(command) ? { refused: command } : decide(state, command, world)
    if ('refused' in decision) return refusedFate(row, decision.refused)
    state = decision.events.reduce(evolve, state)
  }
  return { row, fate: 'new' }
}

async function made(
  { record }: Importing,
  row: number,
  planned: Planned,
  world: World,
  known: ReadonlySet<string>,
): Promise<Fate> {
  const { caseId, commands } = planned
  const there = known.has(caseId) ? await record.load(world.facility.id, caseId) : undefined
  const done = new Set(there?.events.map((e) => e.command))
  const left = commands.filter((c) => !done.has(c.id))
  if (left.length === 0) return { row, fate: 'already', case: caseId }
  // What a real run cannot finish it does not begin: a row is refused as a whole.
  const checked = there === undefined ? tried(row, planned, world, new Set()) : undefined
  if (checked?.fate === 'unusable') return checked
  let version = there?.version ?? 0
  for (const given of left) {
    // A crash between two commands leaves a case that lacks the rest: the same file, sent again, gives what is missing.
    const submitted = await record.submit(world.facility.id, { ...given, expected: version } as Command)
    if ('refused' in submitted) return refusedFate(row, submitted.refused, caseId)
    version = submitted.state.version
  }
  return { row, fate: 'made', case: caseId }
}

function refusedFate(row: number, { code, at }: Refusal, caseId?: string): Fate {
  return {
    row,
    fate: 'unusable',
    reason: code,
    ...(at === undefined ? {} : { at }),
    ...(caseId === undefined ? {} : { case: caseId }),
  }
}
