import { instruments } from './forms/index.ts'
import type { Instrument, SignatureLine } from './instrument.ts'
import { isJudicial, type Kind, ordersNothing } from './kinds.ts'
import type { PageText } from './page.ts'
import { captionOf } from './reading/caption.ts'
import { agencyHeadOf, homelandSecurityNumber } from './reading/head.ts'
import { type Reading, readingOf } from './reading/reading.ts'
import { type SignaturePlace, signaturePlaces } from './reading/signature.ts'
import { titleBlocksOf } from './reading/title-blocks.ts'
import { compiled } from './scoring/compiled.ts'
import { confidenceOf, type Signs } from './scoring/confidence.ts'
import { finderOf } from './scoring/finder.ts'
import { contradiction, type Issue } from './scoring/gate.ts'
import { type Score, scores } from './scoring/score.ts'
import { hangsOnSigner, kindBySigner } from './scoring/signer-kind.ts'
import { inTitle, titlePattern } from './text/word-pattern.ts'

/** What one page is by itself, before pages are joined to sheets. */
export interface PageFinding {
  readonly reading: Reading
  readonly issue: Issue
  readonly scores: readonly Score[]
  readonly best: Score | undefined
  readonly kind: Kind
  readonly margin: number
  /** What the confidence was worked out from. */
  readonly signs: Signs
  readonly confidence: number
  /** Why the kind is not told, or undefined if it is. */
  readonly doubt: string | undefined
}

const enough = 4.2
const leastMargin = { judge: 1.5, other: 1 }
const leastConfidence = 0.5
const unsure = 0.4

const everyLine: readonly SignatureLine[] = [
  ...new Map(
    instruments.flatMap(({ signature }) => signature).map((line) => [`${line.signer} ${line.words}`, line]),
  ).values(),
]

/** Judges one page by its structure. */
export function judgePage(page: PageText): PageFinding {
  const reading = readingOf(page)
  const head = { caption: captionOf(reading), agency: agencyHeadOf(reading) }
  const issue: Issue = {
    ...head,
    dhsNumber: homelandSecurityNumber(reading),
    signatures: signaturePlaces(reading, everyLine),
  }
  const all = scores(reading, compiled, finderOf(reading), head)
  const best = all[0]
  if (best === undefined || best.total < enough) return nothingKnown(reading, issue, all)
  return known(reading, issue, all, best)
}

function known(reading: Reading, issue: Issue, all: readonly Score[], best: Score): PageFinding {
  const { instrument } = best.compiled
  const places = ownPlaces(reading, instrument)
  const kind = kindBySigner(instrument, places, reading)
  const rival = all.find(({ compiled: other }) => family(other.instrument.kind) !== family(instrument.kind))
  const margin = best.total - Math.max(0, rival?.total ?? 0)
  const has = (part: string): boolean => best.reasons.some((reason) => reason.part === part && reason.weight > 2)
  const signs: Signs = {
    curve: 'known',
    score: best.total,
    margin,
    legible: legibility(reading.page),
    title: has('title'),
    number: has('number'),
    open: hangsOnSigner(instrument, places),
  }
  const chance = confidenceOf(signs)
  const doubt =
    contradiction(kind, issue, places) ??
    (margin < (isJudicial(kind) ? leastMargin.judge : leastMargin.other)
      ? 'two-kinds-fit'
      : chance < leastConfidence
        ? 'too-little'
        : undefined)
  // A kind that is not told is nothing to be sure of, however well its words fitted.
  const confidence = doubt === undefined ? chance : Math.min(chance, unsure)
  return { reading, issue, scores: all, best, kind, margin, signs, confidence, doubt }
}

// A subpoena is the same paper whoever signs it: clerk's and attorney's are no rivals of each other.
function family(kind: Kind): Kind {
  return kind === 'clerk-subpoena' ? 'attorney-subpoena' : kind
}

function ownPlaces(reading: Reading, { signature }: Instrument): readonly SignaturePlace[] {
  return signaturePlaces(reading, signature)
}

const commanding =
  /\b(?:(?:you are|is hereby|are hereby|therefore)\W+(?:\w+\W+){0,2}(?:commanded|ordered|directed|required|summoned|subpoenaed|authorized)|(?:it is|hereby|so)\W+(?:\w+\W+)?ordered|we command|i command)\b/i
const titledAsPower = titlePattern('warrant|warrants|subpoena|summons|order|writ|demand|detainer')
// A court's paper speaks of its court in more than one way; one such word stands on a menu too.
const ofCourts = [
  /\bcourts?\b/i,
  /\bjudge|magistrate|justice\b/i,
  /\bclerk\b/i,
  /\b(?:plaintiff|petitioner|claimant)/i,
  /\b(?:defendant|respondent)/i,
  /\bdocket|case no|index no/i,
  /\battorney\b/i,
  /\b(?:filed|motion|hearing|judgment)\b/i,
]
const quoted = /[“"][^“”"]{12,400}[”"]/g

// A page that fits nothing and commands nothing is no process, or some other paper of a court; one that speaks of a
// warrant, a subpoena or an order is for a person to read.
function nothingKnown(reading: Reading, issue: Issue, all: readonly Score[]): PageFinding {
  const text = reading.lines.map((line) => line.text).join(' ')
  const legible = legibility(reading.page)
  const readable = reading.page.words.length >= (legible > 0.8 ? 12 : 30) && legible > 0.55
  // Half a score for a paper with power is no ground to say that there is none.
  const [near] = all
  const half =
    near !== undefined && near.total > (bare(reading, issue) ? 3 : 2.4) && !ordersNothing(near.compiled.instrument.kind)
  // What somebody is quoted to have said commands nothing.
  const doubt = !readable
    ? 'too-little'
    : half || commanding.test(text.replaceAll(quoted, ' ')) || powerInTitle(reading)
      ? 'nothing-fits'
      : undefined
  const kind: Kind = issue.caption !== undefined || speaksOfCourts(text) ? 'other' : 'not-process'
  const signs: Signs = { curve: 'nothing', near: near?.total ?? 0, legible, words: reading.page.words.length }
  const confidence = doubt === undefined ? confidenceOf(signs) : 0.3
  return { reading, issue, scores: all, best: undefined, kind, margin: 0, signs, confidence, doubt }
}

function speaksOfCourts(text: string): boolean {
  return ofCourts.filter((words) => words.test(text)).length >= 2
}

function powerInTitle(reading: Reading): boolean {
  return titleBlocksOf(reading).some(
    ({ tokens, whole, box }) => box[1] < 0.5 && inTitle(tokens, whole, titledAsPower).length > 0,
  )
}

// Nobody's head and nobody's line: whoever speaks here, it is no court and no agency.
function bare(reading: Reading, { caption, agency, dhsNumber, signatures }: Issue): boolean {
  return (
    legibility(reading.page) > 0.8 &&
    caption === undefined &&
    agency === undefined &&
    dhsNumber === undefined &&
    signatures.every(({ signer }) => signer === 'attorney')
  )
}

/** How well a page could be read: the mean confidence of its words. */
export function legibility(page: PageText): number {
  if (page.words.length === 0) return 0
  return page.words.reduce((sum, word) => sum + word.confidence, 0) / page.words.length
}
