import { wanted } from '../finding.ts'
import type { Hit, Reading, ReadingContext } from '../hit.ts'
import { finding } from '../reasons.ts'
import { scanText } from './scan.ts'

/** What stands where something was masked in running text. */
export const mark = '[withheld]'

/** Reads plain text; the place of a hit is its line and column. */
export function readText(source: string, context: ReadingContext): Reading {
  return { hits: textHits(source, source, context, (_piece, words) => words), unread: [] }
}

/** Reads XHTML or XML text: tags count as spaces, entities as what they stand for. */
export function readMarkup(source: string, context: ReadingContext): Reading {
  const blanked = blankMarkup(source)
  return { hits: textHits(source, blanked, context, maskMarkup), unread: [] }
}

function textHits(
  source: string,
  seen: string,
  context: ReadingContext,
  masked: (piece: string, words: string) => string,
): readonly Hit[] {
  return scanText(seen, (kind) => wanted(context.scope, kind)).map((hit) => {
    const { start, end } = hit.span
    const piece = source.slice(start, end)
    return {
      finding: finding(hit.kind, lineAndColumn(source, start), 'The text', `pattern ${hit.pattern}`, {
        span: hit.span,
        ...(hit.about === undefined ? {} : { about: hit.about }),
      }),
      site: { how: 'splice', start, end, mask: masked(piece, mark), empty: masked(piece, '') },
      values: [piece],
    }
  })
}

/** The line and column of an offset, counted from 1. */
export function lineAndColumn(text: string, offset: number): string {
  let line = 1
  let last = -1
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
    line++
    last = i
  }
  return `${line}:${offset - last}`
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

// Letters with accents by their HTML names: the first letter is what folding would leave of them.
const accented = /^([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring)$/i

function entity(name: string): string {
  const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name)
  if (number !== null) {
    const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16)
    return code <= 0xffff ? String.fromCharCode(code) : ' '
  }
  return named[name] ?? accented.exec(name)?.[1] ?? ' '
}

/**
 * The same text with tags turned into spaces and entities into their characters, padded so that every offset stays.
 * What a `<` begins that is no name of a tag, as in `<A# 214…`, stays: it is words.
 */
export function blankMarkup(source: string): string {
  return source.replace(
    /<!--|-->|<\/?([a-z][\w:.-]*)(?![^\s/>])|\/?>|&(#?[a-z0-9]{1,10});/gi,
    (whole, tag, reference) => {
      if (reference !== undefined) return entity(String(reference)) + '\u00ad'.repeat(whole.length - 1)
      if (tag === undefined) return '\u00ad'.repeat(whole.length)
      // Tags inside a word must not part it; those that end a line do, and any other stands for a space: what two elements
      // of a record hold is not one word. Attributes and comments stay, to be read too.
      const name = String(tag).toLowerCase()
      return (lineTags.test(name) ? '\n' : wordTags.test(name) ? '\u00ad' : ' ').padEnd(whole.length, '\u00ad')
    },
  )
}

const lineTags = /^(?:p|div|br|li|ul|ol|tr|td|th|table|h\d|item|list|paragraph|caption|title|text)$/

const wordTags =
  /^(?:a|abbr|b|big|cite|code|content|em|font|i|ins|linkhtml|mark|q|s|small|span|strong|sub|sup|tt|u|wbr)$/

/** The tags of a piece of markup, with a mark where its words stood. */
function maskMarkup(piece: string, words: string): string {
  return words + (piece.match(/<[^>]*>/g) ?? []).join('')
}
