import { type CaseState, knownFacts } from '../../../../cases/index.ts'
import type { Language } from '../../../../engine/index.ts'
import { type Block, fields, heading, list, section, text } from '../../../pdf/index.ts'
import type { CaseFile } from '../../../record/record.ts'
import { answerBlocks } from './answers.ts'
import { factOf, factValueText, personText, say, timeText, type Written, whenText, writerText } from './context.ts'
import { factBlocks, recordBlocks } from './record.ts'
import { settledBlocks, taskBlocks } from './tasks.ts'
import { timelineBlocks } from './timeline.ts'
import { fileWords, kindNames, named, statusNames } from './words.ts'

export type { Written } from './context.ts'

/** How much of a case is written down. */
export type Extent = 'whole' | 'outline' | 'chart'

/** What is on the first page beside the case itself. */
export interface Printed {
  readonly facilityName: string
  readonly at: string
  /** Who printed it, in words. */
  readonly by: string
  readonly extent: Extent
  readonly papers: readonly Pick<CaseFile, 'name' | 'mediaType' | 'sha256'>[]
}

/** A case as a document to be read: what came of it, who did what, every answer with its reasons and law, every duty. */
export function caseFileOf(written: Written, state: CaseState, printed: Printed): readonly Block[] {
  return [
    heading(1, `${say(written, fileWords.title)} — ${printed.facilityName}`),
    ...fields(frontRows(written, state, printed)),
    text(`${say(written, fileWords.times)}: ${written.timeZone}.`),
    text(say(written, fileWords.proof)),
    ...timelineBlocks(written, state),
    ...recordBlocks(written, state),
    ...factBlocks(written, state),
    ...answerBlocks(written, state),
    ...settledBlocks(written, state),
    ...taskBlocks(written, state),
    ...messageBlocks(written, state),
    ...paperBlocks(written, printed),
    ...section(2, say(written, fileWords.links), list(state.links.map((l) => `${l.case} (${l.as})`))),
    ...section(2, say(written, fileWords.holds), list(Object.keys(state.holds))),
    ...closingBlocks(written, state),
  ]
}

function frontRows(
  written: Written,
  state: CaseState,
  printed: Printed,
): readonly (readonly [string, string | undefined])[] {
  const { language } = written
  const asked = knownFacts(state)['request.kind']
  const { opened } = state
  return [
    [say(written, fileWords.case), state.id],
    [say(written, fileWords.kind), named(kindNames, state.kind ?? '', language)],
    [
      say(written, fileWords.askedFor),
      asked === undefined ? undefined : factValueText(written, factOf(written, 'request.kind'), asked),
    ],
    [say(written, fileWords.status), named(statusNames, state.status, language)],
    [say(written, fileWords.opened), opened && `${timeText(written, opened.at)}, ${writerText(written, opened.by)}`],
    [say(written, fileWords.enteredLate), opened?.enteredLate === true ? say(written, fileWords.yes) : undefined],
    [say(written, fileWords.keptUntil), state.closing?.keepUntil],
    [say(written, fileWords.shows), say(written, fileWords[printed.extent])],
    [say(written, fileWords.printed), timeText(written, printed.at)],
    [say(written, fileWords.printedBy), printed.by],
  ]
}

function messageBlocks(written: Written, { messages }: CaseState): readonly Block[] {
  const items = messages.map((m) => {
    const to = m.toPerson === undefined ? (m.toDevice ?? '') : personText(written, m.toPerson)
    return `${whenText(written, m)} — ${writerText(written, m.by)} → ${to}: ${m.message ?? ''}`
  })
  return section(2, say(written, fileWords.messages), list(items))
}

function paperBlocks(written: Written, { papers }: Printed): readonly Block[] {
  const items = papers.map(({ name, mediaType, sha256 }, i) => `${i + 1}. ${name} (${mediaType}), SHA-256 ${sha256}`)
  return section(2, say(written, fileWords.papers), list(items))
}

function closingBlocks(written: Written, { closing }: CaseState): readonly Block[] {
  if (closing === undefined) return []
  const left = closing.openTasks.map((task) => task)
  const rows = fields([
    [say(written, fileWords.keptUntil), closing.keepUntil],
    [say(written, fileWords.leftOpen), left.join(', ')],
  ])
  return section(2, say(written, fileWords.closing), [text(writerText(written, closing.by)), ...rows])
}

/** The title of the document itself, which programs show: it names nobody. */
export function documentTitle(language: Language): string {
  return fileWords.title[language]
}
