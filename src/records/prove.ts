import { isHtml } from './detect.ts'
import type { Kind, Screened } from './finding.ts'
import type { Hit, InnerFormat, Reading, ReadingContext } from './hit.ts'
import { finding } from './reasons.ts'
import { contextAt, readerOf, type ScreenOptions } from './screen.ts'
import { fold } from './text/fold.ts'
import { blankMarkup, mark } from './text/read.ts'

/** True for a value that can be searched for by itself: "Honduras" can, "MX" and "Yes" would be found everywhere. */
export function isTelling(value: string): boolean {
  const plain = fold(value.slice(0, 400)).text.trim()
  return (
    plain.length >= 4 &&
    /[a-z0-9]/.test(plain) &&
    !/^(?:true|false|none|unknown|withheld|positive|negative|pending|active|\[withheld\])$/.test(plain)
  )
}

/** Searches a document, decoded (escapes, base64, what is nested), for values that were withheld elsewhere in it. */
export function leftBehind(
  text: string,
  format: Screened['format'],
  values: ReadonlyMap<string, Kind>,
  options: ScreenOptions,
): readonly Hit[] {
  const sought = [...values]
    .filter(([value]) => isTelling(value))
    .map(([value, kind]) => ({ kind, rule: ruleFor(value) }))
  if (sought.length === 0 || format === 'unknown') return []
  const search = (source: string, markup: boolean): readonly Hit[] => found(source, markup, sought)
  const context = searching(contextAt({ ...options, scope: { topics: [] } }, 0), search)
  if (format === 'text') return search(text, isHtml(text))
  return readerOf(format as InnerFormat)(text, context).hits.filter((hit) => hit.finding.source === proof)
}

const proof = 'the search for what was withheld'

interface Sought {
  readonly kind: Kind
  readonly rule: RegExp
}

function ruleFor(value: string): RegExp {
  const plain = fold(value.slice(0, 400)).text.trim()
  const spelled = plain.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ ]')
  return new RegExp(`(?<![a-z0-9])${spelled}(?![a-z0-9])`, 'g')
}

function found(source: string, markup: boolean, sought: readonly Sought[]): readonly Hit[] {
  const hits: Hit[] = []
  const view = foldAll(markup ? blankMarkup(source) : source)
  for (const { kind, rule } of sought) {
    for (const match of view.text.matchAll(rule)) {
      const start = view.origin[match.index] as number
      const end = view.origin[match.index + match[0].length] as number
      const tags = markup ? (source.slice(start, end).match(/<[^>]*>/g) ?? []).join('') : ''
      hits.push({
        finding: finding(kind, 'a repeated value', 'The same value, repeated,', proof, { span: { start, end } }),
        site: { how: 'splice', start, end, mask: mark + tags, empty: tags },
        values: [],
      })
    }
  }
  return hits
}

// In pieces, because folding spreads its characters over the stack.
function foldAll(text: string): { readonly text: string; readonly origin: readonly number[] } {
  const texts: string[] = []
  const origin: number[] = []
  for (let at = 0; at < text.length; at += 8192) {
    const piece = fold(text, at, Math.min(text.length, at + 8192))
    texts.push(piece.text)
    for (let i = 0; i < piece.text.length; i++) origin.push(piece.origin[i] as number)
  }
  origin.push(text.length)
  return { text: texts.join(''), origin }
}

// The readers bring every decoded text to `inner` and every attachment to `attached`: searching rides along with them.
function searching(
  context: ReadingContext,
  search: (source: string, markup: boolean) => readonly Hit[],
): ReadingContext {
  const inner: ReadingContext['inner'] = (holder, format) => {
    const hits =
      format === 'text' || format === 'markup'
        ? search(holder.text, format === 'markup')
        : readerOf(format)(holder.text, own).hits
    return nest(holder, format, hits)
  }
  const nest = (
    holder: Parameters<ReadingContext['inner']>[0],
    format: InnerFormat,
    hits: readonly Hit[],
  ): Reading => ({
    hits: hits.map((hit) => ({
      finding: { ...hit.finding, at: holder.at === '' ? hit.finding.at : holder.at },
      site: { how: 'nested', holder, format, inner: hit },
      values: [],
    })),
    unread: [],
  })
  const own: ReadingContext = {
    ...context,
    inner,
    attached: (bytes, claimed, place) => {
      const holders: Reading[] = []
      context.open(bytes, claimed, place, (holder, format) => holders.push(inner(holder, format)))
      return { hits: holders.flatMap((reading) => reading.hits), unread: [] }
    },
  }
  return own
}
