import { isRecord } from '../shape/read.ts'
import { choice, claimData, id, ids, number, personalData, when } from '../shape/shape.ts'

/** Four corners on the picture, as fractions of its width and height from the upper left: `[x, y]` four times, around the words. */
export type Place = readonly (readonly [x: number, y: number])[]

/** Words on a picture that speak for a fact; `page` counts the sheets that were read, from 1. */
export interface ReadEvidence {
  readonly fact: string
  readonly words: string
  readonly page: number
  readonly place: Place
  readonly confidence: number
}

/** Something to be told or asked of a paper, with its place where it has one. */
export interface ReadRemark {
  readonly code: string
  readonly words: { readonly en: string; readonly es: string }
  readonly page?: number
  readonly place?: Place
}

/** What a device read of one paper of a packet: a proposal, of which each fact is for a person to confirm. */
export interface ReadPaper {
  readonly pages: readonly number[]
  readonly kind: string
  /** It could not be told what this is; then nothing is proposed. */
  readonly unsure: boolean
  readonly standing: 'judge' | 'court' | 'agency' | 'nothing' | 'another' | 'unsure'
  readonly name: { readonly en: string; readonly es: string }
  readonly form?: string
  readonly confidence: number
  readonly facts: Readonly<Record<string, string | boolean>>
  readonly evidence: readonly ReadEvidence[]
  readonly defects: readonly ReadRemark[]
  readonly ask: readonly ReadRemark[]
}

/** What a device read on the sheets of a paper. What stands on the paper are its bearer's words: it is marked as their claim. */
export const paperReading = {
  paper: id(),
  /** The entries of the sheets that were read, page by page. */
  sheets: ids(),
  where: choice('at-the-desk', 'in-the-office'),
  read: claimData<readonly ReadPaper[]>(),
  at: when(),
}

/** What a person answered, by looking, to one fact that was read. */
export const paperCheck = {
  reading: id(),
  /** Which of its papers, counted from 1. */
  number: number(),
  fact: id(),
  proposed: personalData<string | boolean>(),
  right: choice('right', 'wrong', 'not-known'),
  at: when(),
}

const standings: readonly unknown[] = ['judge', 'court', 'agency', 'nothing', 'another', 'unsure']

/** The papers of a reading as they can be shown; what is not well formed is left out, since another release or device wrote it. */
export function readPapers(raw: unknown): readonly ReadPaper[] {
  return listOf(raw, paperOf)
}

function paperOf(raw: Json): ReadPaper | undefined {
  const name = wordsOf(raw['name'])
  const { kind, unsure, form, standing } = raw
  if (name === undefined || typeof kind !== 'string') return undefined
  const facts = isRecord(raw['facts']) ? Object.entries(raw['facts']).filter(([, v]) => isSaid(v)) : []
  return {
    pages: Array.isArray(raw['pages']) ? raw['pages'].filter(isPage) : [],
    kind,
    unsure: unsure !== false,
    standing: unsure === false && standings.includes(standing) ? (standing as ReadPaper['standing']) : 'unsure',
    name,
    ...(typeof form === 'string' ? { form } : {}),
    confidence: share(raw['confidence']),
    facts: unsure === false ? (Object.fromEntries(facts) as ReadPaper['facts']) : {},
    evidence: listOf(raw['evidence'], evidenceOf),
    defects: listOf(raw['defects'], remarkOf),
    ask: listOf(raw['ask'], remarkOf),
  }
}

type Json = Readonly<Record<string, unknown>>

const isSaid = (value: unknown): boolean => typeof value === 'string' || typeof value === 'boolean'
const isPage = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0
const share = (value: unknown): number => (typeof value === 'number' ? Math.min(1, Math.max(0, value)) : 0)

function listOf<T>(raw: unknown, read: (one: Json) => T | undefined): readonly T[] {
  if (!Array.isArray(raw)) return []
  return raw.flatMap((one) => (isRecord(one) ? (read(one) ?? []) : []))
}

function evidenceOf({ fact, words, page, place, confidence }: Json): ReadEvidence | undefined {
  const at = placeOf(place)
  if (typeof fact !== 'string' || typeof words !== 'string' || !isPage(page) || at === undefined) return undefined
  return { fact, words, page, place: at, confidence: share(confidence) }
}

function remarkOf({ code, words, page, place }: Json): ReadRemark | undefined {
  const told = wordsOf(words)
  if (typeof code !== 'string' || told === undefined) return undefined
  const at = placeOf(place)
  return { code, words: told, ...(isPage(page) ? { page } : {}), ...(at === undefined ? {} : { place: at }) }
}

function wordsOf(raw: unknown): ReadRemark['words'] | undefined {
  if (!isRecord(raw)) return undefined
  const { en, es } = raw
  return typeof en === 'string' && typeof es === 'string' ? { en, es } : undefined
}

function placeOf(raw: unknown): Place | undefined {
  if (!Array.isArray(raw) || raw.length !== 4) return undefined
  const points = raw.flatMap((p) =>
    Array.isArray(p) && p.length === 2 && p.every((n) => Number.isFinite(n))
      ? [[share(p[0]), share(p[1])] as const]
      : [],
  )
  return points.length === 4 ? points : undefined
}
