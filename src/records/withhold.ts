import { isHtml } from './detect.ts'
import { withholdFhir } from './fhir/withhold.ts'
import type { Finding, Kind, Screened, Tier, UnreadCode } from './finding.ts'
import { tierOf } from './finding.ts'
import type { Hit, Holder, InnerFormat } from './hit.ts'
import type { JsonNode } from './json/read.ts'
import { rangesOf } from './ndjson.ts'
import { leftBehind } from './prove.ts'
import { readAs, readDecoded, type ScreenOptions } from './screen.ts'
import { type Splice, splice } from './splice.ts'

/** What is to be withheld, and how. */
export interface Policy {
  /** `mask` leaves a mark where something was; `remove` leaves nothing where the format allows it. */
  readonly how: 'mask' | 'remove'
  /** The tiers that are withheld; tier 3 only holds what the scope reports. */
  readonly tiers: readonly Tier[]
  /** Kinds that stay although their tier is withheld. */
  readonly keep?: readonly Kind[]
}

/** The policy when a hospital has written none. */
export const defaultPolicy: Policy = { how: 'mask', tiers: [1, 2, 3, 4] }

/** One line of the record of what was withheld: never the value itself. */
export type Withheld = Finding & { readonly how: 'mask' | 'remove' }

/** The written document with its record, or why nothing may leave. */
export type Withholding =
  | {
      readonly ok: true
      readonly text: string
      readonly format: Screened['format']
      readonly withheld: readonly Withheld[]
    }
  | {
      readonly ok: false
      readonly code: 'unread' | 'cannot-write' | 'still-there'
      readonly at: readonly string[]
      readonly unread?: readonly UnreadCode[]
    }

const mostRounds = 6

/** Withholds by policy and proves it: reads what it wrote again and searches it, decoded, for every value that had to go. */
export function withhold(source: string, policy: Policy, options: ScreenOptions = {}): Withholding {
  const first = readDecoded(source, options)
  if (first.unread.length > 0) {
    return {
      ok: false,
      code: 'unread',
      at: first.unread.map((each) => each.at),
      unread: first.unread.map((each) => each.code),
    }
  }
  if (first.format === 'unknown') return { ok: false, code: 'cannot-write', at: [] }
  const withheld: Withheld[] = []
  const values = new Map<string, Kind>()
  let text = source
  for (let round = 0; round < mostRounds; round++) {
    const reading = round === 0 ? first : readDecoded(text, options)
    const hits = [...chosen(reading.hits, policy), ...leftBehind(text, reading.format, values, options)]
    if (hits.length === 0 && reading.format === 'rtf' && numbersLeft(text, policy)) break
    if (hits.length === 0) return { ok: true, text, format: first.format, withheld }
    for (const hit of hits) {
      withheld.push({ ...hit.finding, how: policy.how })
      for (const value of hit.values) values.set(value, hit.finding.kind)
    }
    text = applyHits(
      reading.source === undefined ? 'text' : innerFormat(text, reading.format),
      text,
      hits,
      policy,
      options,
    )
  }
  return {
    ok: false,
    code: 'still-there',
    at: chosen(readDecoded(text, options).hits, policy).map((hit) => hit.finding.at),
  }
}

// A damaged RTF can hide a number among its control words, where no reader shows it and a search would find it.
function numbersLeft(text: string, policy: Policy): boolean {
  return chosen(readAs('text', text, {}).hits, policy).some(({ finding }) => numbers.has(finding.kind))
}

const numbers: ReadonlySet<Kind> = new Set(['a-number', 'receipt'])

function innerFormat(text: string, format: Screened['format']): InnerFormat {
  return format === 'text' && isHtml(text) ? 'markup' : (format as InnerFormat)
}

/** The hits that the policy withholds. */
export function chosen(hits: readonly Hit[], policy: Policy): readonly Hit[] {
  return hits.filter(
    ({ finding }) => policy.tiers.includes(tierOf(finding.kind)) && !policy.keep?.includes(finding.kind),
  )
}

/** Writes a document without what the hits found; everything else keeps every byte. */
export function applyHits(
  format: InnerFormat,
  source: string,
  hits: readonly Hit[],
  policy: Policy,
  options: ScreenOptions,
): string {
  if (format === 'fhir') return withholdFhir(source, hits, (all) => changedStrings(all, policy, options))
  if (format === 'ndjson') return withholdLines(source, hits, policy, options)
  const splices = [...ownSplices(hits, policy), ...nestedSplices(hits, policy, options)]
  return splice(source, splices)
}

function ownSplices(hits: readonly Hit[], policy: Policy): readonly Splice[] {
  return hits.flatMap(({ site }) =>
    site.how === 'splice'
      ? [{ start: site.start, end: site.end, text: policy.how === 'mask' ? site.mask : site.empty }]
      : [],
  )
}

function nestedSplices(hits: readonly Hit[], policy: Policy, options: ScreenOptions): readonly Splice[] {
  return [...byHolder(hits).values()].map(({ holder, format, inner }) => ({
    start: holder.start,
    end: holder.end,
    text: holder.encode(applyHits(format, holder.text, inner, policy, options)),
  }))
}

interface Grouped {
  readonly holder: Holder
  readonly format: InnerFormat
  readonly inner: Hit[]
}

function byHolder(hits: readonly Hit[]): ReadonlyMap<string, Grouped> {
  const groups = new Map<string, Grouped>()
  for (const { site } of hits) {
    if (site.how !== 'nested') continue
    const key = `${site.holder.start}-${site.holder.end}`
    const group = groups.get(key) ?? { holder: site.holder, format: site.format, inner: [] }
    group.inner.push(site.inner)
    groups.set(key, group)
  }
  return groups
}

function changedStrings(hits: readonly Hit[], policy: Policy, options: ScreenOptions): ReadonlyMap<JsonNode, string> {
  const changed = new Map<JsonNode, string>()
  for (const { holder, format, inner } of byHolder(hits).values()) {
    if (holder.node !== undefined)
      changed.set(holder.node, holder.encode(applyHits(format, holder.text, inner, policy, options)))
  }
  return changed
}

// Sites in a line are told from the line's own beginning, so each line is read again and written by itself.
function withholdLines(source: string, hits: readonly Hit[], policy: Policy, options: ScreenOptions): string {
  const lines = new Set(hits.map((hit) => Number(/^line (\d+)/.exec(hit.finding.at)?.[1] ?? 0)))
  let out = ''
  let at = 0
  let number = 0
  for (const { start, end } of rangesOf(source)) {
    if (!lines.has(++number)) continue
    const line = source.slice(start, end)
    const own = hits.filter((hit) => hit.finding.at.startsWith(`line ${number},`))
    out += source.slice(at, start) + applyHits('fhir', line, own, policy, options)
    at = end
  }
  return out + source.slice(at)
}
