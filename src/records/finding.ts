/** How plainly a hit speaks: 1 explicit status or document, 2 immigration history, 3 weak proxy, 4 another protected category. */
export type Tier = 1 | 2 | 3 | 4

/** What a finding is about. */
export type Topic = 'immigration' | 'part2' | 'psychotherapy' | 'hiv' | 'mental-health' | 'reproductive' | 'genetic'

/** The kinds of finding of each tier; those of tier 4 are topics of their own. */
export const kindsByTier = {
  1: [
    'status',
    'visa',
    'a-number',
    'receipt',
    'i-94',
    'ead',
    'daca',
    'tps',
    'asylum',
    'refugee',
    'undocumented',
    'proceedings',
    'detention',
    'citizenship',
    'nationality',
  ],
  2: ['history'],
  3: ['birth-place', 'language', 'residence', 'coverage', 'consular-id', 'itin'],
  4: ['part2', 'psychotherapy', 'hiv', 'mental-health', 'reproductive', 'genetic'],
} as const satisfies Readonly<Record<Tier, readonly string[]>>

/** What was found, within its topic. */
export type Kind = (typeof kindsByTier)[Tier][number]

/** A topic of tier 4. */
export type SensitiveTopic = (typeof kindsByTier)[4][number]

const tierByKind: ReadonlyMap<string, Tier> = new Map(
  ([1, 2, 3, 4] as const).flatMap((tier) => kindsByTier[tier].map((kind): [string, Tier] => [kind, tier])),
)

/** The tier of a kind. */
export function tierOf(kind: Kind): Tier {
  return tierByKind.get(kind) as Tier
}

/** True if that word names a kind. */
export function isKind(word: string): word is Kind {
  return tierByKind.has(word)
}

/** The topic of a kind: immigration for tiers 1 to 3, the kind itself for tier 4. */
export function topicOf(kind: Kind): Topic {
  return tierOf(kind) === 4 ? (kind as SensitiveTopic) : 'immigration'
}

/** One statement or code, never an inference about a person. It holds no value from the record, only where the value stands. */
export interface Finding {
  readonly tier: Tier
  readonly topic: Topic
  readonly kind: Kind
  /** Where: `PID[3]-26`, `Patient/1#extension[2]`, `/ClinicalDocument/…`, `row 4, column citizenship`, `12:7`. */
  readonly at: string
  /** The reason, in plain words. */
  readonly why: string
  /** The rule or value set behind it. */
  readonly source: string
  /** Set when the statement is made of somebody else: a parent, a partner, a room-mate. */
  readonly about?: 'other'
  /** Offsets in the decoded source, where the finding has an extent there. */
  readonly span?: Span
}

/** A half-open range of UTF-16 offsets in the decoded source. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Why a part could not be read. */
export type UnreadCode =
  | 'archive'
  | 'audio-or-video'
  | 'dicom'
  | 'encrypted'
  | 'entity-expansion'
  | 'image'
  | 'malformed'
  | 'needs-extraction'
  | 'nested-too-deep'
  | 'no-text'
  | 'not-text'
  | 'too-large'
  | 'unknown-format'

/** A part that was refused, by name: nothing in it was screened. */
export interface Unread {
  readonly at: string
  readonly code: UnreadCode
}

/** The formats that are read as text. */
export type Format = 'fhir' | 'ndjson' | 'hl7v2' | 'ccda' | 'x12' | 'csv' | 'rtf' | 'fsh' | 'text'

/** The result for one file. */
export interface Screened {
  readonly file: string
  readonly format: Format | 'pdf' | 'docx' | 'xlsx' | 'unknown'
  readonly findings: readonly Finding[]
  readonly unread: readonly Unread[]
}

/** What the caller wants looked for; the law comes in here, as kinds. */
export interface Scope {
  /** Weak proxies that the law of the place and day protects, and that are therefore reported (California: `birth-place`). */
  readonly proxies?: readonly Kind[]
  /** Tier 4 topics to look for; all of them when left out. */
  readonly topics?: readonly Topic[]
}

/** True if findings of that kind are asked for. */
export function wanted(scope: Scope, kind: Kind): boolean {
  const tier = tierOf(kind)
  if (tier === 3) return scope.proxies?.includes(kind) ?? false
  if (tier === 4) return scope.topics?.includes(topicOf(kind)) ?? true
  return true
}
