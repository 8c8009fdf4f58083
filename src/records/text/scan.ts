import type { Kind, Span } from '../finding.ts'
import { buildAutomaton, eachAnchor } from './automaton.ts'
import { isAboutOther, oppositeOf } from './context.ts'
import { fieldPatterns } from './fields.ts'
import { type Folded, fold, folded } from './fold.ts'
import type { Pattern } from './pattern.ts'
import { casePatterns } from './patterns-cases.ts'
import { classPatterns } from './patterns-classes.ts'
import { composedPatterns } from './patterns-composed.ts'
import { composedHistoryPatterns } from './patterns-composed-history.ts'
import { documentPatterns } from './patterns-documents.ts'
import { eventPatterns } from './patterns-events.ts'
import { formPatterns } from './patterns-forms.ts'
import { historyPatterns } from './patterns-history.ts'
import { plainHistoryPatterns, plainWordPatterns } from './patterns-plain-words.ts'
import { proxyPatterns } from './patterns-proxies.ts'
import { spanishHistoryPatterns, spanishStatusPatterns } from './patterns-spanish.ts'
import { standingPatterns } from './patterns-standing.ts'
import { statusPatterns } from './patterns-status.ts'
import { halves, isMisspelt, repaired } from './repair.ts'
import { sentenceAround } from './sentence.ts'

/** Every statement that the scanner knows. */
export const patterns: readonly Pattern[] = [
  ...statusPatterns,
  ...documentPatterns,
  ...casePatterns,
  ...formPatterns,
  ...spanishStatusPatterns,
  ...historyPatterns,
  ...spanishHistoryPatterns,
  ...proxyPatterns,
  ...fieldPatterns,
  ...classPatterns,
  ...standingPatterns,
  ...eventPatterns,
  ...plainWordPatterns,
  ...plainHistoryPatterns,
  ...composedPatterns,
  ...composedHistoryPatterns,
]

/** A statement found in a text. */
export interface TextHit {
  readonly kind: Kind
  /** The statement's own words. */
  readonly span: Span
  /** The sentence that it stands in. */
  readonly sentence: Span
  readonly pattern: string
  readonly about?: 'other'
}

interface Compiled {
  readonly pattern: Pattern
  readonly match: RegExp
  readonly unless: RegExp | undefined
  readonly asWritten: RegExp | undefined
}

const compiled: readonly Compiled[] = patterns.map((pattern) => ({
  pattern,
  match: new RegExp(pattern.match, 'g'),
  unless: pattern.unless === undefined ? undefined : new RegExp(pattern.unless),
  asWritten: pattern.asWritten === undefined ? undefined : new RegExp(pattern.asWritten),
}))

/** All anchors of all patterns, each once. */
export const anchors: readonly string[] = [...new Set(patterns.flatMap((pattern) => pattern.anchors))]

const owners: readonly (readonly number[])[] = anchors.map((anchor) =>
  patterns.flatMap((pattern, i) => (pattern.anchors.includes(anchor) ? [i] : [])),
)

/** True for the words of `statementWords` that end a word instead of beginning one. */
export function isEnding(index: number): boolean {
  return halves[index - anchors.length]?.begins === false
}

// What follows the anchors are halves of words that may be misspelt.
const automaton = buildAutomaton([...anchors, ...halves.map((half) => half.letters)], isEnding)
const anchorsOnly = buildAutomaton(anchors)

/** What a text must hold, whole or in part, for `scanText` to find something in it. */
export const statementWords: readonly string[] = [...anchors, ...halves.map((half) => half.letters)]

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
// Too short to mean anything as the beginning of some other word.
const wholeWords = new Set(
  'orr ead ero itin tps cbp lpr pob sij isap daca tsc curp b1 b2 mali peru iran iraq cuba b-1 b-2 k-1 f-1 j-1 h1b l-1 o-1 r-1 undoc ice usa ij bp eb5 usc udi uac poe coa siv h1 h-1 h2 h-2 h3 h-3 h4 h-4 l1 l-1 l2 l-2 j1 j2 j-2 f1 f2 f-2 k1 k2 k-2 k3 k-3 o1 o2 o-2 p1 p-1 r1 r2 e1 e-1 e2 e-2 e3 e-3 q1 q-1 m1 m-1 eb1 eb2 eb3 u1 u-1 t1 t-1 mica lpr lprs mo nta opt cpt oar esta cofa nat bp dhs orr came come left sent paso perm national nationals papers docs case caso raid raids send muro barda cit uacs sijs ewi spc ipc'
    .split(' ')
    .map((word) => anchors.indexOf(word)),
)
const numbered = new Set(
  anchors.flatMap((anchor, i) =>
    /^a[- ]?\d$|^(?:eac|wac|lin|src|nbc|msc|ioe|vsc|csc|tsc|ysc)$/.test(anchor) ? [i] : [],
  ),
)

/** True for the words that only count before a number: `A1…`, `WAC…`. */
export function needsDigits(index: number): boolean {
  return numbered.has(index)
}

/** True if at least seven of the next ten characters are digits and the others only part them. */
export function digitsFollow(codeAt: (i: number) => number): boolean {
  let digits = 0
  for (let i = 0; i < 10; i++) {
    const code = codeAt(i)
    // Scanners read 0 and 1 as o and l.
    if ((code >= 48 && code <= 57) || code === 111 || code === 79 || code === 108) digits++
    else if (code !== 32 && code !== 45) return digits >= 7
  }
  return digits >= 7
}

/** True if word `index` of `statementWords`, found up to `end`, can belong to a statement: it begins a word, and so on. */
export function fits(index: number, text: string, end: number): boolean {
  const half = halves[index - anchors.length]
  if (half !== undefined) return isMisspelt(half, text, end)
  if (numbered.has(index)) return digitsFollow((i) => text.charCodeAt(end + i))
  return !wholeWords.has(index) || !isLetter(folded(text.charCodeAt(end) || 0))
}

/** Every statement about immigration in a text, in order; `kinds` says which are asked for. */
export function scanText(text: string, asked: (kind: Kind) => boolean): readonly TextHit[] {
  const hits: TextHit[] = []
  let sentence: Span = { start: 0, end: 0 }
  const waiting = new Set<number>()
  let halfSeen = false
  const flush = (): void => {
    if (waiting.size > 0 || halfSeen) confirm(text, sentence, waiting, asked, hits)
    waiting.clear()
    halfSeen = false
  }
  eachAnchor(automaton, text, (anchor, end) => {
    if (!fits(anchor, text, end)) return false
    if (end > sentence.end) {
      flush()
      sentence = sentenceAround(text, end - 1)
    }
    if (anchor >= anchors.length) halfSeen = true
    else for (const owner of owners[anchor] as readonly number[]) waiting.add(owner)
    return false
  })
  flush()
  return distinct(hits)
}

function confirm(
  text: string,
  sentence: Span,
  waiting: Set<number>,
  asked: (kind: Kind) => boolean,
  hits: TextHit[],
): void {
  const plain = fold(text, sentence.start, sentence.end)
  const better = repaired(plain)
  const view = better ?? plain
  if (better !== undefined) {
    eachAnchor(anchorsOnly, better.text, (anchor) => {
      for (const owner of owners[anchor] as readonly number[]) waiting.add(owner)
      return false
    })
  }
  for (const index of waiting) {
    const rule = compiled[index] as Compiled
    if (!asked(rule.pattern.kind)) continue
    rule.match.lastIndex = 0
    for (let found = rule.match.exec(view.text); found !== null; found = rule.match.exec(view.text)) {
      if (found[0] === '') rule.match.lastIndex++
      else keep(text, sentence, view, rule, found, hits)
    }
  }
}

function keep(
  text: string,
  sentence: Span,
  view: Folded,
  rule: Compiled,
  found: RegExpExecArray,
  hits: TextHit[],
): void {
  const end = found.index + found[0].length
  const span = { start: view.origin[found.index] as number, end: view.origin[end] as number }
  if (rule.unless?.test(view.text)) return
  if (rule.asWritten !== undefined && !rule.asWritten.test(text.slice(span.start, span.end))) return
  if (oppositeOf(rule.pattern.kind, view.text, found.index, end, rule.pattern.keeps) !== undefined) return
  hits.push({
    kind: rule.pattern.kind,
    span: trimmed(text, span),
    sentence,
    pattern: rule.pattern.id,
    ...(isAboutOther(view.text, found.index) ? { about: 'other' as const } : {}),
  })
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /[\s,;]/.test(text.charAt(end - 1))) end--
  return { start, end }
}

// Within one sentence, what is near and of one kind is one statement: "SIJ petition …, special immigrant juvenile case".
const near = 60

function distinct(hits: readonly TextHit[]): readonly TextHit[] {
  const sorted = [...hits].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const kept: TextHit[] = []
  for (const hit of sorted) {
    const same = kept.findIndex((other) => other.kind === hit.kind && other.about === hit.about && adjoins(other, hit))
    const other = kept[same]
    if (other === undefined) kept.push(hit)
    else kept[same] = { ...other, span: { start: other.span.start, end: Math.max(other.span.end, hit.span.end) } }
  }
  return kept
}

function adjoins(earlier: TextHit, later: TextHit): boolean {
  if (later.span.start < earlier.span.end) return true
  return earlier.sentence.start === later.sentence.start && later.span.start - earlier.span.end <= near
}
