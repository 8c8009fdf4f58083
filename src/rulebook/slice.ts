import { type Day, type Language, languages, type Rulebook, type Version } from '../engine/index.ts'
import { hashOf } from './publish.ts'

/** The slice for a state without a pack: federal law and house policy. */
export const federalSlice = 'US'

/** Which part of a rulebook a slice is: whose law, and one language or all of them (`null`). */
export interface SliceKind {
  /** Two letters; {@link federalSlice} for a state without a pack. */
  readonly state: string
  readonly language: Language | null
}

/** The name that a slice is listed under: `CA`, `CA-en`. */
export function sliceName({ state, language }: SliceKind): string {
  return language === null ? state : `${state}-${language}`
}

/** The states that a rulebook has slices for. */
export function sliceStates(rulebook: Rulebook): readonly string[] {
  return [...rulebook.packs.flatMap((p) => p.state ?? []), federalSlice]
}

/** Every slice of a rulebook: each state's in all languages, then in each one. */
export function slicesOf(rulebook: Rulebook): readonly SliceKind[] {
  return sliceStates(rulebook).flatMap((state) => [null, ...languages].map((language) => ({ state, language })))
}

/** The day on which every slice begins: the first to which some pack was checked. */
export function slicesBegin(rulebook: Rulebook): Day {
  return rulebook.packs.map((p) => p.checkedTo).sort()[0] ?? '0001-01-01'
}

/**
 * The part of a rulebook that a device in one state needs: federal law, the state's and house policy, in one language where
 * one is given. It has nothing that no device shows: no examples, no ids of the fact base, no versions that ended by `since`.
 */
export function sliceFor(rulebook: Rulebook, state: string | undefined, since: Day, language?: Language): Rulebook {
  const { hash, ...whole } = rulebook
  const packs = whole.packs.filter((p) => p.kind !== 'state' || p.state === state)
  const ids = packs.map((p) => `${p.id}/`)
  const rules = whole.rules
    .filter((r) => ids.some((id) => r.id.startsWith(id)))
    .map((r) => ({ ...r, examples: [], factBase: [], versions: r.versions.filter((v) => !hasEnded(v, since)) }))
    .filter((r) => r.versions.length > 0)
  const cut: Rulebook = { ...whole, whole: hash ?? hashOf(whole), since, packs, rules }
  const slice = language === undefined ? cut : { ...inLanguage(cut, language), languages: [language] }
  return { ...slice, hash: hashOf(slice) }
}

function hasEnded({ until }: Version, day: Day): boolean {
  return until !== undefined && until <= day
}

// The type goes on promising both languages: `languages` says which is there, and whoever loads a slice asks `speaks`.
function inLanguage<T>(value: T, language: Language): T {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((v) => inLanguage(v, language)) as T
  if (isText(value)) return { [language]: value[language] } as T
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, inLanguage(v, language)])) as T
}

function isText(value: object): value is Readonly<Record<Language, string>> {
  const entries = Object.entries(value)
  return entries.length === languages.length && languages.every((l) => typeof (value as never)[l] === 'string')
}
