import { type CaseState, eventWords, howWords, isKept, nounWords, type StoredEvent } from '../../../../cases/index.ts'
import { type Block, list, section } from '../../../pdf/index.ts'
import { say, type Written, whenText, writerText } from './context.ts'
import { fileWords } from './words.ts'

/** Who did what and when, from the first event to the last, with the reason where one was given. */
export function timelineBlocks(written: Written, { events }: CaseState): readonly Block[] {
  const items = events.map((event) => {
    const why = whyOf(event)
    const line = `${whenText(written, event)} — ${writerText(written, event.by)} — ${whatOf(written, event)}`
    return why === undefined ? line : `${line}: ${why}`
  })
  return section(2, say(written, fileWords.timeline), list(items))
}

function whatOf(written: Written, event: StoredEvent): string {
  if (isKept(event)) return event.type
  const own = Object.hasOwn(eventWords, event.type) ? eventWords[event.type as keyof typeof eventWords] : undefined
  if (own !== undefined) return say(written, own)
  const found = /^(.+)-(recorded|corrected)$/.exec(event.type)
  if (found === null) return event.type
  const noun = nounWords[found[1] as keyof typeof nounWords]
  const data = event.data as Readonly<Record<string, unknown>>
  const how = data['withdrawn'] === true ? 'withdrawn' : (found[2] as 'recorded' | 'corrected')
  return `${say(written, noun.name)} (${String(data['entry'])}), ${say(written, howWords[how])}`
}

function whyOf(event: StoredEvent): string | undefined {
  const data = event.data as Readonly<Record<string, unknown>>
  const why = data['why'] ?? (event.type === 'task-done' ? data['account'] : undefined)
  return typeof why === 'string' && why.trim() !== '' ? why : undefined
}
