import type { Box } from '../page.ts'
import type { Caption } from '../reading/caption.ts'
import { printedNumber } from '../reading/form-number.ts'
import type { AgencyHead } from '../reading/head.ts'
import { alone, height, startness, titleness } from '../reading/place.ts'
import type { Hit, Phrase, Reading } from '../reading/reading.ts'
import { shapeFits } from '../reading/shape.ts'
import type { Compiled } from './compiled.ts'
import type { Finder } from './finder.ts'

/** What stands at the head of the page, before any instrument is weighed. */
export interface Head {
  readonly caption: Caption | undefined
  readonly agency: AgencyHead | undefined
}

/** Why a score is what it is: words on the page and what they weighed. */
export interface Reason {
  readonly part: 'title' | 'number' | 'authority' | 'strong' | 'anchor' | 'signature' | 'against' | 'issuer' | 'shape'
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

const weights = { title: 5, number: 4, authority: 1.2, strong: 1.5, anchor: 0.5, signature: 1, against: -2.5 } as const
const caps = { strong: 4.5, anchor: 3, against: -6 } as const

/** Scores every instrument on a page, best first. */
export function scores(reading: Reading, all: readonly Compiled[], finder: Finder, head: Head): readonly Score[] {
  const titles = titleHits(reading, all, finder)
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
    sum('shape')
  )
}

function reason(part: Exclude<Reason['part'], 'issuer' | 'shape'>, hit: Hit, share: number): Reason {
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

interface Title {
  readonly one: Compiled
  readonly hit: Hit
  readonly share: number
}

// The longest title wins the words it covers: "Subpoena" inside "Subpoena to Testify Before a Grand Jury" is no title.
function titleHits(
  reading: Reading,
  all: readonly Compiled[],
  finder: Finder,
): ReadonlyMap<Compiled, readonly Reason[]> {
  const found: readonly Title[] = all.flatMap((one) =>
    one.titles.flatMap((wanted) => finder(wanted).map((hit) => ({ one, hit, share: titleness(reading, hit) }))),
  )
  const starts: readonly Title[] = all.flatMap((one) =>
    one.starts.flatMap((wanted) => finder(wanted).map((hit) => ({ one, hit, share: startness(reading, hit) }))),
  )
  const left = found
    .concat(starts.filter(({ share }) => share > 0))
    .filter(
      ({ hit }) =>
        !found.some(
          (other) =>
            other.hit.words.length > hit.words.length &&
            other.hit.quality > 0.85 &&
            hit.words.every((word) => other.hit.words.includes(word)),
        ),
    )
  const map = new Map<Compiled, readonly Reason[]>()
  for (const { one, hit, share } of left) {
    const mine = reason('title', hit, share)
    if (mine.weight > (map.get(one)?.[0]?.weight ?? 0)) map.set(one, [mine])
  }
  return map
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
  if (caption === undefined) return agency ? -4 : -1.5
  if (caption.level === 'immigration') return -5
  if (authority === '') return 1
  return authority.includes('United States') === (caption.level === 'federal') ? 1 : -3
}

function shape({ instrument }: Compiled, reading: Reading): readonly Reason[] {
  if (instrument.shape === 'form') return []
  const weight = 4 * shapeFits(reading, instrument.shape)
  return weight === 0 ? [] : [{ part: 'shape', words: instrument.shape, weight }]
}
