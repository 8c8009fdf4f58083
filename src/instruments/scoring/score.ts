import { ordersNothing } from '../kinds.ts'
import type { Box } from '../page.ts'
import type { Caption } from '../reading/caption.ts'
import { printedNumber } from '../reading/form-number.ts'
import type { AgencyHead } from '../reading/head.ts'
import { alone, height, startness, tellsOfForm, titleness } from '../reading/place.ts'
import type { Hit, Phrase, Reading } from '../reading/reading.ts'
import { shapeFits } from '../reading/shape.ts'
import { type Compiled, disclaimerPatterns } from './compiled.ts'
import { type CueFinder, cueFinderOf } from './cue-finder.ts'
import type { Finder } from './finder.ts'

/** What stands at the head of the page, before any instrument is weighed. */
export interface Head {
  readonly caption: Caption | undefined
  readonly agency: AgencyHead | undefined
}

/** Why a score is what it is: words on the page and what they weighed. */
export interface Reason {
  readonly part:
    | 'title'
    | 'number'
    | 'authority'
    | 'strong'
    | 'anchor'
    | 'signature'
    | 'against'
    | 'issuer'
    | 'shape'
    | 'says'
    | 'law'
  readonly words: string
  readonly weight: number
  readonly box?: Box
}

/** How well a page fits an instrument. */
export interface Score {
  readonly compiled: Compiled
  readonly total: number
  readonly reasons: readonly Reason[]
}

const weights = {
  title: 5,
  number: 4,
  authority: 1.2,
  strong: 1.5,
  anchor: 0.5,
  signature: 1,
  against: -2.5,
  cueTitle: 4.2,
  says: 1.2,
  law: 2,
  head: 1.5,
  missing: -4,
  disclaimer: -3,
} as const
const caps = { strong: 4.5, anchor: 3, against: -6, says: 3, law: 3 } as const

/** Scores every instrument on a page, best first. */
export function scores(reading: Reading, all: readonly Compiled[], finder: Finder, head: Head): readonly Score[] {
  const cues = cueFinderOf(reading)
  const titles = titleHits(reading, all, finder, cues)
  return all
    .map((one) => {
      const reasons = [
        ...(titles.get(one) ?? []),
        ...best(one.numbers, finder, 'number', (hit) => printedNumber(reading, hit)),
        ...best(one.authority, finder, 'authority', (hit) =>
          height(hit) < 0.3 ? Math.min(1, alone(reading, hit) * 1.4) : 0.15,
        ),
        ...every(one.strong, finder, 'strong', () => 1),
        ...every(one.anchors, finder, 'anchor', () => 1),
        ...best(one.signature, finder, 'signature', (hit) =>
          height(hit) > 0.3 && alone(reading, hit) > 0.5 ? 1 : 0.1,
        ),
        ...every(one.against, finder, 'against', (hit) =>
          alone(reading, hit) > 0.6 || hit.words.length > 2 ? 1 : 0.3,
        ),
        ...issuer(one, head),
        ...said(one, cues),
        ...cited(one, cues),
        ...headed(one, cues),
        ...lacking(one, cues),
        ...disclaimed(one, cues),
        ...shape(one, reading),
      ]
      return { compiled: one, total: total(reasons), reasons }
    })
    .toSorted((a, b) => b.total - a.total)
}

function total(reasons: readonly Reason[]): number {
  const sum = (part: Reason['part']): number =>
    reasons.filter((reason) => reason.part === part).reduce((all, { weight }) => all + weight, 0)
  return (
    sum('title') +
    sum('number') +
    sum('authority') +
    Math.min(caps.strong, sum('strong')) +
    Math.min(caps.anchor, sum('anchor')) +
    sum('signature') +
    Math.max(caps.against, sum('against')) +
    sum('issuer') +
    Math.min(caps.says, sum('says')) +
    Math.min(caps.law, sum('law')) +
    sum('shape')
  )
}

function reason(part: Exclude<Reason['part'], 'issuer' | 'shape' | 'says' | 'law'>, hit: Hit, share: number): Reason {
  return { part, words: hit.phrase, weight: weights[part] * share * hit.quality ** 2, box: hit.box }
}

function best(
  phrases: readonly Phrase[],
  finder: Finder,
  part: 'number' | 'authority' | 'signature',
  share: (hit: Hit) => number,
): readonly Reason[] {
  return phrases
    .flatMap((wanted) => finder(wanted).map((hit) => reason(part, hit, share(hit))))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, 1)
}

function every(
  phrases: readonly Phrase[],
  finder: Finder,
  part: 'strong' | 'anchor' | 'against',
  share: (hit: Hit) => number,
): readonly Reason[] {
  return phrases.flatMap((wanted) =>
    finder(wanted)
      .map((hit) => reason(part, hit, share(hit)))
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .slice(0, 1),
  )
}

function said({ says }: Compiled, cues: CueFinder): readonly Reason[] {
  return says.flatMap((pattern) => {
    const hit = cues.says(pattern)
    return hit ? [{ part: 'says' as const, words: pattern.text, weight: weights.says, box: hit.box }] : []
  })
}

function cited({ law }: Compiled, cues: CueFinder): readonly Reason[] {
  return law.filter((wanted) => cues.law(wanted)).map((words) => ({ part: 'law', words, weight: weights.law }))
}

function headed({ heads }: Compiled, cues: CueFinder): readonly Reason[] {
  const [hit] = heads.flatMap((pattern) => cues.head(pattern) ?? [])
  return hit ? [{ part: 'authority', words: '', weight: weights.head, box: hit.box }] : []
}

function lacking({ needs }: Compiled, cues: CueFinder): readonly Reason[] {
  return needs
    .filter((pattern) => cues.says(pattern) === undefined)
    .map(({ text }) => ({ part: 'issuer', words: text, weight: weights.missing }))
}

function disclaimed({ instrument }: Compiled, cues: CueFinder): readonly Reason[] {
  if (ordersNothing(instrument.kind)) return []
  return disclaimerPatterns.flatMap((pattern) => {
    const hit = cues.says(pattern)
    return hit ? [{ part: 'against' as const, words: pattern.text, weight: weights.disclaimer, box: hit.box }] : []
  })
}

interface Title {
  readonly one: Compiled
  readonly words: readonly number[]
  readonly reason: Reason
  /** Sure enough to take its words from a shorter title. */
  readonly sure: boolean
}

// The longest title wins the words it covers: "Subpoena" inside "Subpoena to Testify Before a Grand Jury" is no title.
function titleHits(
  reading: Reading,
  all: readonly Compiled[],
  finder: Finder,
  cues: CueFinder,
): ReadonlyMap<Compiled, readonly Reason[]> {
  const found = all.flatMap((one) => [...printedTitles(one, reading, finder), ...cueTitles(one, cues)])
  const map = new Map<Compiled, readonly Reason[]>()
  for (const { one, words, reason: mine } of found) {
    const longer = found.some(
      (other) => other.sure && other.words.length > words.length && words.every((word) => other.words.includes(word)),
    )
    if (!longer && mine.weight > (map.get(one)?.[0]?.weight ?? 0)) map.set(one, [mine])
  }
  return map
}

function printedTitles(one: Compiled, reading: Reading, finder: Finder): readonly Title[] {
  const whole = one.titles.flatMap((wanted) =>
    finder(wanted).map((hit) => ({
      hit,
      share: titleness(reading, hit) * (mentioned(reading, hit) ? 0.3 : 1),
      sure: hit.quality > 0.85,
    })),
  )
  const starts = one.starts.flatMap((wanted) =>
    finder(wanted)
      .map((hit) => ({ hit, share: startness(reading, hit), sure: false }))
      .filter(({ share }) => share > 0),
  )
  return [...whole, ...starts].map(({ hit, share, sure }) => ({
    one,
    words: hit.words,
    reason: reason('title', hit, share),
    sure,
  }))
}

function mentioned(reading: Reading, hit: Hit): boolean {
  return tellsOfForm(reading.segments[reading.segmentOf.get(hit.words.at(-1) ?? -1) ?? -1]?.text ?? '')
}

function cueTitles(one: Compiled, cues: CueFinder): readonly Title[] {
  return one.cueTitles.flatMap((pattern) => {
    const hit = cues.title(pattern)
    if (hit === undefined) return []
    const weight = weights.cueTitle * hit.share
    return [
      {
        one,
        words: hit.words,
        reason: { part: 'title' as const, words: pattern.text, weight, box: hit.box },
        sure: hit.words.length > 2,
      },
    ]
  })
}

function issuer({ instrument }: Compiled, { caption, agency }: Head): readonly Reason[] {
  const weight = issuerWeight(instrument.issuer, instrument.authority.join(' '), caption, agency)
  return weight === 0 ? [] : [{ part: 'issuer', words: caption?.court ?? agency?.agency ?? '', weight }]
}

function issuerWeight(
  by: Compiled['instrument']['issuer'],
  authority: string,
  caption: Caption | undefined,
  agency: AgencyHead | undefined,
): number {
  if (by === 'court') return courtWeight(authority, caption, agency)
  if (by === 'immigration-court') return caption?.level === 'immigration' ? 1.5 : -3
  if (caption && caption.level !== 'immigration' && caption.real !== 'unresolved') return by === 'agency' ? -4 : -2
  return by === 'agency' && agency ? 0.5 : 0
}

function courtWeight(authority: string, caption: Caption | undefined, agency: AgencyHead | undefined): number {
  if (caption === undefined) return agency ? -4 : -2.2
  if (caption.level === 'immigration') return -5
  if (authority === '') return 1
  return authority.includes('United States') === (caption.level === 'federal') ? 1 : -3
}

function shape({ instrument }: Compiled, reading: Reading): readonly Reason[] {
  if (instrument.shape === 'form') return []
  const weight = 4 * shapeFits(reading, instrument.shape)
  return weight === 0 ? [] : [{ part: 'shape', words: instrument.shape, weight }]
}
