import { z } from 'zod'
import { facilityOf, type Writer } from '../../cases/index.ts'
import { jsonLines } from '../access/lines.ts'
import { problem } from '../access/problem.ts'
import type { Router } from '../access/route.ts'
import type { SignedIn } from '../access/signed-in.ts'
import { languageAsked } from '../api/language.ts'
import { noFacility } from '../facility/problems.ts'
import { rulebookBy } from '../facility/rulebooks/library.ts'
import { storedSettings, writerOf } from '../facility/stored.ts'
import type { Office } from '../office/office.ts'
import { type Fate, fates, importKey } from './fates.ts'
import { mayClose, type PlanOptions } from './plan.ts'
import { isTableRefusal, type LogRow, readTable, textOf } from './table.ts'
import { badTable, mayNotClose, reasonWords } from './words.ts'

const mostBytes = 20 * 1024 * 1024

const yesNo = z.enum(['true', 'false']).default('false')
const query = z.strictObject({
  dryRun: yesNo,
  close: yesNo,
  dates: z.enum(['iso', 'month-first', 'day-first']).default('iso'),
  lang: z.string().optional(),
})

/** Brings in a log that was kept on paper: each row of a table becomes a case that was entered late. */
export function importRoutes(router: Router, office: Office): void {
  router.add(
    {
      method: 'post',
      path: '/api/import',
      id: 'importLog',
      summary: 'Reads a paper log (CSV, docs/formats/paper-log.md); answers line by line what becomes of each row',
      access: ['liaison', 'privacy-officer', 'administrator'],
      scope: 'cases:write',
      raw: 'text/csv',
      query,
      mostBytes,
      problems: [
        'no-rows',
        'unclosed-quote',
        'unknown-column',
        'column-twice',
        'no-date-column',
        'too-many-rows',
        'may-not-close',
      ],
    },
    async ({ c, who, query: asked }) => {
      const rows = readTable(textOf(new Uint8Array(await c.req.arrayBuffer())))
      if (isTableRefusal(rows)) return problem(c, badTable(rows))
      const options = await optionsFor(office, who, asked)
      if (options === undefined) return problem(c, noFacility)
      if (options.close && !mayClose(options.by)) return problem(c, mayNotClose)
      const dryRun = asked.dryRun === 'true'
      return jsonLines(c, answers(office, who, { rows, options, dryRun, language: languageAsked(c) }))
    },
  )
}

interface Run {
  readonly rows: readonly LogRow[]
  readonly options: PlanOptions
  readonly dryRun: boolean
  readonly language: 'en' | 'es'
}

async function* answers(
  office: Office,
  who: SignedIn,
  { rows, options, dryRun, language }: Run,
): AsyncGenerator<unknown> {
  const counts = { new: 0, made: 0, already: 0, unusable: 0 }
  try {
    for await (const fate of fates(office, rows, options, dryRun)) {
      counts[fate.fate] += 1
      yield shown(fate, language)
    }
    yield { done: true, dryRun, rows: rows.length, counts }
  } finally {
    // Also where whoever sent it went away: what was made until then stays, and is told.
    if (!dryRun) await note(office, who, counts)
  }
}

function shown(fate: Fate, language: 'en' | 'es'): unknown {
  return fate.reason === undefined ? fate : { ...fate, message: reasonWords(fate.reason)[language] }
}

async function optionsFor(
  office: Office,
  who: SignedIn,
  { close, dates }: z.infer<typeof query>,
): Promise<PlanOptions | undefined> {
  const facility = who.viewer?.facility ?? ''
  const stored = await storedSettings(office.database, facility)
  if (stored === undefined || who.viewer === undefined) return undefined
  const rulebook = (await rulebookBy(office, stored.settings.rulebook)) ?? office.rulebook
  const { role, person } = who.viewer
  const by: Writer = { role, ...(person === undefined ? {} : { person }) }
  return {
    world: { rulebook, facility: facilityOf(facility, stored.settings) },
    order: dates,
    now: office.clock(),
    by,
    key: await importKey(office, facility),
    close: close === 'true',
  }
}

async function note(office: Office, who: SignedIn, counts: Readonly<Record<string, number>>): Promise<void> {
  const { made, already, unusable } = counts
  const data = { made, already, unusable }
  await office.record.note({
    facility: who.viewer?.facility ?? '',
    type: 'office.log-imported',
    by: writerOf(who),
    data,
  })
}
