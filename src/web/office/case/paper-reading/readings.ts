import {
  type CaseState,
  type Entry,
  entriesOf,
  type ReadPaper,
  readPapers,
  type StoredEvent,
} from '../../../../cases/index.ts'

/** What was read on a sheet: one paper of a reading, and which of its pages the sheet is. */
export interface ReadSheet {
  readonly reading: Entry
  /** Which of the reading's papers, from 1, and which page of the reading this sheet is. */
  readonly number: number
  readonly page: number
  readonly paper: ReadPaper
  /** The facts stand with the first page of a paper. */
  readonly isFirst: boolean
  /** Other papers were read with it. */
  readonly beside: boolean
}

/** What was read on that sheet, by the latest reading that stands. */
export function readOn(state: CaseState, sheet: string): ReadSheet | undefined {
  const standing = entriesOf(state, 'paper-reading').filter(({ withdrawn }) => withdrawn === undefined)
  for (const reading of standing.toReversed()) {
    const page = sheetsOf(reading).indexOf(sheet) + 1
    const papers = readPapers(reading.fields['read']?.value)
    const at = papers.findIndex(({ pages }) => pages.includes(page))
    const paper = papers[at]
    if (page > 0 && paper !== undefined)
      return {
        reading,
        number: at + 1,
        page,
        paper,
        isFirst: page === Math.min(...paper.pages),
        beside: papers.length > 1,
      }
  }
  return undefined
}

function sheetsOf({ fields }: Entry): readonly unknown[] {
  const sheets = fields['sheets']?.value
  return Array.isArray(sheets) ? sheets : []
}

/** What a person answered to a fact that was read, and the event that says so. */
export interface Checked {
  readonly right: string
  readonly event: StoredEvent | undefined
}

/** The last answer to each fact of a paper of a reading. */
export function checksOn(state: CaseState, { reading, number }: ReadSheet): Readonly<Record<string, Checked>> {
  const own = entriesOf(state, 'paper-check').filter(
    ({ fields, withdrawn }) =>
      withdrawn === undefined && fields['reading']?.value === reading.entry && fields['number']?.value === number,
  )
  return Object.fromEntries(
    own.map(({ fields, history }) => [
      String(fields['fact']?.value),
      { right: String(fields['right']?.value), event: state.events.find((e) => e.id === history.at(-1)) },
    ]),
  )
}

/** The sheets to read together with one: all of the same paper that can be shown as a picture, page by page; it alone where no paper is named. */
export function readTogether(state: CaseState, sheet: Entry, isPicture: (sheet: Entry) => boolean): readonly Entry[] {
  const paper = sheet.fields['paper']?.value
  if (typeof paper !== 'string') return [sheet]
  const page = ({ fields }: Entry): number => Number(fields['page']?.value ?? 0)
  return entriesOf(state, 'sheet')
    .filter((s) => s.withdrawn === undefined && s.fields['paper']?.value === paper && isPicture(s))
    .toSorted((a, b) => page(a) - page(b))
}
