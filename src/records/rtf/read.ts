import type { Unread } from '../finding.ts'
import type { Hit, Reading, ReadingContext } from '../hit.ts'

interface Decoded {
  readonly text: string
  /** Where each character's spelling begins and ends in the source. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly unread: readonly Unread[]
}

interface Group {
  skipped: boolean
  /** How many characters stand for a \u that the reader knows. */
  fallback: number
}

// Destinations that hold no text of the document. Its information (title, author, comment) is text.
const silent =
  /^(?:fonttbl|colortbl|stylesheet|listtable|listoverridetable|rsidtbl|generator|themedata|colorschememapping|latentstyles|datastore|xmlnstbl|wgrffmtfilter|filetbl|mmathPr)$/
const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n])/gy
const spaced: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  tab: '\t',
  cell: '\n',
  row: '\n',
  page: '\n',
  sect: '\n',
  emdash: '-',
  endash: '-',
  lquote: "'",
  rquote: "'",
  ldblquote: '"',
  rdblquote: '"',
  bullet: '*',
}
const deepestGroup = 200

/** Reads an RTF document's text, its information and its footnotes; pictures and objects are named as unread. */
export function readRtf(source: string, context: ReadingContext): Reading {
  const decoded = decodeRtf(source)
  if (decoded === undefined) return { hits: [], unread: [{ at: 'the document', code: 'malformed' }] }
  const holder = { at: '', start: 0, end: source.length, text: decoded.text, encode: (text: string) => text }
  const reading = context.inner(holder, 'text')
  const hits = reading.hits.map((hit) => inSource(source, decoded, hit))
  return { hits, unread: [...decoded.unread, ...reading.unread] }
}

// What stands between the characters of a statement (groups, font changes) stays, so that the braces stay in balance.
function inSource(source: string, decoded: Decoded, hit: Hit): Hit {
  const inner = hit.site.how === 'nested' ? hit.site.inner : hit
  const span = inner.finding.span ?? { start: 0, end: 0 }
  const start = decoded.starts[span.start] ?? 0
  const end = decoded.ends[span.end - 1] ?? start
  let between = ''
  for (let i = span.start; i + 1 < span.end; i++) between += source.slice(decoded.ends[i], decoded.starts[i + 1])
  return {
    finding: { ...inner.finding, span: { start, end } },
    site: { how: 'splice', start, end, mask: `[withheld]${between}`, empty: between },
    values: inner.values,
  }
}

interface Decoding {
  readonly text: string[]
  readonly starts: number[]
  readonly ends: number[]
  readonly unread: Unread[]
  readonly groups: Group[]
  /** How many characters that stand for the last \u are still to be passed over. */
  passing: number
}

/** The text of an RTF document, or undefined if its braces do not match or a part of it is no RTF. */
export function decodeRtf(source: string): Decoded | undefined {
  const state: Decoding = {
    text: [],
    starts: [],
    ends: [],
    unread: [],
    groups: [{ skipped: false, fallback: 1 }],
    passing: 0,
  }
  let end = 0
  token.lastIndex = 0
  for (let found = token.exec(source); found !== null; found = token.exec(source)) {
    end = token.lastIndex
    const { 1: word, 2: number, 5: brace } = found
    if (brace !== undefined) {
      if (!turn(state, brace)) return undefined
    } else if (word === 'bin') {
      // Raw bytes follow, as many as it says.
      end += Math.max(0, Number(number ?? 0))
      token.lastIndex = end
    } else if (word === undefined || !control(state, word, number, found.index)) {
      spell(state, found, end)
    }
  }
  const whole = end === source.length && state.groups.length === 1
  return whole ? { text: state.text.join(''), starts: state.starts, ends: state.ends, unread: state.unread } : undefined
}

function turn(state: Decoding, brace: string): boolean {
  const group = state.groups.at(-1) as Group
  if (brace === '{') return state.groups.push({ ...group }) <= deepestGroup
  state.groups.pop()
  return state.groups.length > 0
}

function control(state: Decoding, word: string, number: string | undefined, at: number): boolean {
  const group = state.groups.at(-1) as Group
  if (word === 'uc') {
    group.fallback = Number(number ?? 1)
    return true
  }
  const holdsData = word === 'pict' || word === 'objdata'
  if (!holdsData && !silent.test(word)) return false
  if (holdsData && !group.skipped)
    state.unread.push({ at: `offset ${at}`, code: word === 'pict' ? 'image' : 'unknown-format' })
  group.skipped = true
  return true
}

function spell(state: Decoding, found: RegExpExecArray, end: number): void {
  const group = state.groups.at(-1) as Group
  const character = spelled(found)
  if (character === '' || group.skipped) return
  if (state.passing > 0 && found[1] !== 'u') {
    state.passing--
    return
  }
  state.text.push(character)
  state.starts.push(found.index)
  state.ends.push(end)
  if (found[1] === 'u') state.passing = group.fallback
}

function spelled(found: RegExpExecArray): string {
  const { 1: word, 2: number, 3: hex, 4: symbol, 6: plain } = found
  if (plain !== undefined) return plain
  if (word === 'u') return String.fromCharCode((Number(number) + 65536) % 65536)
  if (word !== undefined) return spaced[word] ?? ''
  if (hex !== undefined) return quotes[hex.toLowerCase()] ?? String.fromCharCode(Number.parseInt(hex, 16))
  if (symbol === '~') return ' '
  if (symbol === '_') return '-'
  return symbol === '\\' || symbol === '{' || symbol === '}' ? symbol : ''
}

// Where Windows-1252 is not Latin-1.
const quotes: Readonly<Record<string, string>> = { 91: "'", 92: "'", 93: '"', 94: '"', 96: '-', 97: '-' }
