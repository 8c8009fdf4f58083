import { height } from './place.ts'
import type { Hit, Reading } from './reading.ts'

const edge = 0.13

/**
 * How much a hit looks like the number that a printer set on the form, 0 to 1: in a corner of the page, or beside
 * "Form" or "Rev."; a number inside running text speaks of another form.
 */
export function printedNumber(reading: Reading, hit: Hit): number {
  const segment = reading.segments[reading.segmentOf.get(hit.words[0] ?? -1) ?? -1]
  if (segment === undefined) return 0
  const first = segment.words.indexOf(hit.words[0] ?? -1)
  const before = reading.page.words[segment.words[first - 1] ?? -1]?.text ?? ''
  const after = reading.page.words[segment.words[first + hit.words.length] ?? -1]?.text ?? ''
  const short = segment.words.length <= hit.words.length + 7
  const marked = /^\(?(form|fonn|dhs|cbp|ice)$/i.test(before) || /^[([{]?(rev|01|1\d|0\d)/i.test(after)
  const y = height(hit)
  const inZone = y < edge || y > 1 - edge
  if (!short) return 0.1
  if (inZone) return marked || first <= 0 ? 1 : 0.8
  return marked ? 0.6 : 0.2
}

/** The revision printed after a form's number, such as `11/13`. */
export function revisionAfter(reading: Reading, hit: Hit): string | undefined {
  const segment = reading.segments[reading.segmentOf.get(hit.words[0] ?? -1) ?? -1]
  const found = /rev[.,:]?\s*(\d{1,2}\/\d{2,4}|[A-Z][a-z]+ \d{1,2}, \d{4})/i.exec(segment?.text ?? '')
  return found?.[1]
}
