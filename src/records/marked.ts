import type { Finding, Kind } from './finding.ts'
import { leftBehind } from './prove.ts'
import { readAs, type ScreenOptions } from './screen.ts'
import { chosen, type Policy } from './withhold.ts'

/** A stretch of a text that must not leave, and the words by which a copy of it would be known elsewhere. */
export interface Marked {
  readonly start: number
  readonly end: number
  readonly finding: Finding
  readonly values: readonly string[]
}

/** What the policy withholds in a part of a document, and where values that were withheld elsewhere stand in it. */
export function markedIn(
  text: string,
  format: 'text' | 'csv',
  policy: Policy,
  values: ReadonlyMap<string, Kind>,
  options: ScreenOptions,
): readonly Marked[] {
  const hits = [...chosen(readAs(format, text, options).hits, policy), ...leftBehind(text, 'text', values, options)]
  return hits.flatMap(({ finding, site, values: words }) => {
    if (site.how === 'node') return []
    const { start, end } = site.how === 'splice' ? site : site.holder
    return [{ start, end, finding, values: words }]
  })
}
