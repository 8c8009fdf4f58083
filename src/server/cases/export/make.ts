import type { Context } from 'hono'
import type { CaseState, FacilitySettings } from '../../../cases/index.ts'
import type { Problem } from '../../access/problem.ts'
import { languageAsked } from '../../api/language.ts'
import type { Office } from '../../office/office.ts'
import { pdfOf } from '../../pdf/index.ts'
import type { CaseFile } from '../../record/record.ts'
import { peopleIn } from '../people.ts'
import type { Sighted } from '../sighted.ts'
import { archiveOf } from './archive.ts'
import { caseFileOf, documentTitle, type Extent, type Written } from './case-file/index.ts'
import { roleNames } from './case-file/words.ts'
import { archivedEvents, leaving, mostPaperBytes, papersOf } from './gather.ts'
import { notYet, tooLarge } from './problems.ts'

/** The file that an export gives, or why there is none. */
export async function make(
  c: Context,
  office: Office,
  seen: Sighted,
  format: 'archive' | 'pdf',
  extent: Extent,
): Promise<{ readonly file: Uint8Array } | Problem> {
  const { viewer, now } = seen
  const state = leaving(seen.visible, extent)
  const facility = await facilityOf(office, viewer.facility)
  const papers = await papersOf(office, viewer, state, extent)
  if (papers.reduce((sum, p) => sum + p.bytes.length, 0) > mostPaperBytes) return tooLarge
  const pdf = await printed(c, office, seen, state, extent, facility, papers)
  if (format === 'pdf') return { file: pdf }
  const events = await archivedEvents(office, seen, state, extent)
  if (events === undefined) return notYet
  const { events: _, ...told } = state
  const archived = {
    case: state.id,
    facility: { id: viewer.facility, ...facility },
    exportedAt: now,
    exportedBy: byOf(seen),
    extent,
    state: told,
    events,
    papers,
    pdf,
  }
  return { file: await archiveOf(archived, office.signer) }
}

async function printed(
  c: Context,
  office: Office,
  { viewer, now }: Sighted,
  state: CaseState,
  extent: Extent,
  facility: { readonly name: string; readonly timeZone: string },
  papers: readonly CaseFile[],
): Promise<Uint8Array> {
  const language = languageAsked(c)
  const people = await peopleIn(office, state)
  const written: Written = { language, timeZone: facility.timeZone, rulebook: office.rulebook, people }
  const who = viewer.person === undefined ? undefined : (people[viewer.person] ?? viewer.person)
  const role = roleNames[viewer.role][language]
  const by = who === undefined ? role : `${who} (${role})`
  const blocks = caseFileOf(written, state, { facilityName: facility.name, at: now, by, extent, papers })
  return pdfOf(blocks, { title: documentTitle(language), language, made: new Date(now) })
}

async function facilityOf(
  { database }: Pick<Office, 'database'>,
  id: string,
): Promise<{ readonly name: string; readonly timeZone: string }> {
  const { name, settings } = await database.db
    .selectFrom('facilities')
    .select(['name', 'settings'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { name, timeZone: (settings as unknown as FacilitySettings).timeZone }
}

function byOf({ viewer }: Sighted): Readonly<Record<string, string>> {
  const { role, person, token } = viewer
  return { role, ...(person === undefined ? {} : { person }), ...(token === undefined ? {} : { token }) }
}
