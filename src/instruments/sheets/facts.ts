import { bearsCaption, type CourtFact, isJudicial, type Kind, type Signer } from '../kinds.ts'
import { around, type Box } from '../page.ts'
import { find, phrase } from '../reading/reading.ts'
import { type Choice, choices } from '../reading/ticks.ts'
import type { Evidence, ProposedFacts } from '../sheet.ts'
import type { Gathered } from './merge.ts'

/** What the reader may be told from outside: the day, the facility's state, its names. */
export interface Setting {
  /** Today at the facility, `YYYY-MM-DD`. */
  readonly day?: string
  /** Two letters of the facility's state. */
  readonly state?: string
  /** Names and addresses by which papers may name this very place. */
  readonly facilityNames?: readonly string[]
}

/** Facts and the evidence they rest on. */
export interface Proposal {
  readonly facts: ProposedFacts
  readonly evidence: readonly Evidence[]
}

const daytime = [
  'in the daytime 6:00 a.m. to 10:00 p.m.',
  'Daytime service only',
  'Day service only',
  'Between the hours of',
  'during daylight hours only',
]
const anyTime = [
  'at any time in the day or night because good cause has been established',
  'Night service',
  'at any hour of the day or night',
  'At any hour, night service',
  'at any time of day or night',
]

/** The facts that a sheet of this kind proposes. */
export function propose(kind: Kind, all: Gathered, setting: Setting): Proposal {
  const signer = signerOf(kind, all)
  const court = courtOf(kind, all, setting)
  const secrecy = isJudicial(kind) ? secrecyOf(all) : undefined
  const returns = all.fields.find(({ name }) => name === 'return-date')
  const place = namesFacility(all, setting)
  const facts: ProposedFacts = {
    'document.kind': kind,
    ...(signer ? { 'document.signer': signer.value } : {}),
    ...(court ? { 'document.court': court.value } : {}),
    ...(secrecy ? { 'document.orders-secrecy': true } : {}),
    ...(returns ? { 'document.return-date': returns.value } : {}),
    ...(place ? { 'document.names-this-facility': true } : {}),
    ...accessOf(kind, all),
    ...currentOf(kind, all, setting),
    ...(all.fields.some(({ name }) => name === 'items') ? { 'document.describes-the-items': true } : {}),
  }
  return { facts, evidence: [signer, court, secrecy, place].flatMap((one) => (one ? one.evidence : [])) }
}

interface Seen<T> {
  readonly value: T
  readonly evidence: readonly Evidence[]
}

function signerOf(kind: Kind, { signatures, lead }: Gathered): Seen<Signer> | undefined {
  const [first] = signatures
  if (first === undefined) return undefined
  const near = `${first.words} ${lead.reading.lines.find((line) => line.box[1] > first.label.box[1])?.text ?? ''}`
  const role: Signer =
    first.signer === 'judge' && /\bclerk\b/i.test(near) && !/judge|magistrate/i.test(near) ? 'clerk' : first.signer
  // An officer's paper never gets a judge from a stray word, nor a judge's paper an officer.
  if (role === 'judge' && !bearsCaption(kind)) return undefined
  // Neither a pen nor a clean line: a person must look.
  if (first.mark === 'unclear') return undefined
  const blank = first.mark === 'blank'
  const evidence: Evidence = {
    fact: 'document.signer',
    words: first.label.phrase,
    box: first.box,
    page: first.page,
    confidence: 0.8,
  }
  return { value: blank ? 'nobody' : role, evidence: [evidence] }
}

function courtOf(kind: Kind, { issue, lead, instrument }: Gathered, { state }: Setting): Seen<CourtFact> | undefined {
  const { caption } = issue
  const page = 1
  if (caption === undefined) {
    if (bearsCaption(kind) || instrument === undefined) return undefined
    return { value: 'none', evidence: [] }
  }
  const evidence = caption.hits.slice(0, 1).map(
    (hit): Evidence => ({
      fact: 'document.court',
      words: caption.court,
      box: hit.box,
      page,
      confidence: hit.quality,
    }),
  )
  if (caption.level !== 'state') return { value: caption.level, evidence }
  if (caption.real === 'no' || caption.state === undefined || state === undefined || lead.doubt) return undefined
  return { value: caption.state === state ? 'state-this' : 'state-other', evidence }
}

const secretly = [
  'shall not disclose the existence of',
  'shall not notify any other person',
  'not be disclosed to any person',
  'prohibited from disclosing the existence',
].map((words) => phrase(words))

function secrecyOf({ pages }: Gathered): Seen<true> | undefined {
  for (const { number, finding } of pages) {
    for (const wanted of secretly) {
      const [hit] = find(finding.reading, wanted)
      if (hit === undefined) continue
      const evidence: Evidence = {
        fact: 'document.orders-secrecy',
        words: hit.phrase,
        box: hit.box,
        page: number,
        confidence: hit.quality,
      }
      return { value: true, evidence: [evidence] }
    }
  }
  return undefined
}

function namesFacility({ pages }: Gathered, { facilityNames = [] }: Setting): Seen<true> | undefined {
  for (const name of facilityNames.map((name) => phrase(name))) {
    for (const { number, finding } of pages) {
      const [hit] = find(finding.reading, name)
      if (hit === undefined) continue
      const evidence: Evidence = {
        fact: 'document.names-this-facility',
        words: hit.phrase,
        box: hit.box,
        page: number,
        confidence: hit.quality,
      }
      return { value: true, evidence: [evidence] }
    }
  }
  return undefined
}

// Only a warrant that describes a place speaks of rooms by itself; an order may, and is for a person to read.
function accessOf(kind: Kind, { fields }: Gathered): ProposedFacts {
  if (!isJudicial(kind)) return { 'document.grants-non-public-access': false }
  const searches = kind === 'search-warrant' || kind === 'administrative-search-warrant'
  return searches && fields.some(({ name }) => name === 'place') ? { 'document.grants-non-public-access': true } : {}
}

function currentOf(kind: Kind, { fields }: Gathered, { day }: Setting): ProposedFacts {
  const by = fields.find(({ name }) => name === 'execute-by')?.value
  if (by === undefined || day === undefined || !isJudicial(kind)) return {}
  return { 'document.current': day <= by }
}

/** The boxes for the hours of a search, and what they say: nothing if none or both are ticked. */
export interface Hours {
  readonly value?: 'daytime' | 'any-time'
  readonly ticked: number
  /** Boxes in which it could be seen whether they are ticked. */
  readonly seen: number
  readonly boxes: number
  readonly page: number
  readonly box: Box
}

/** Reads the boxes for the hours of a search. */
export function hoursOf({ pages }: Gathered): Hours {
  for (const { number, finding } of pages) {
    const day = choices(finding.reading, daytime).slice(0, 1)
    const any = choices(finding.reading, anyTime).slice(0, 1)
    const boxes = [...day, ...any]
    if (boxes.length === 0) continue
    const on = boxes.filter(({ ticked }) => ticked === true)
    const value = on.length !== 1 ? undefined : day.includes(on[0] as Choice) ? 'daytime' : 'any-time'
    const seen = boxes.filter(({ ticked }) => ticked !== undefined).length
    const found = {
      ticked: on.length,
      seen,
      boxes: boxes.length,
      page: number,
      box: around(boxes.map(({ box }) => box)),
    }
    return value ? { ...found, value } : found
  }
  return { ticked: 0, seen: 0, boxes: 0, page: 1, box: [0, 0, 0, 0] }
}
