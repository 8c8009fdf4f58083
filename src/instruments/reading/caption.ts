import {
  federalCircuits,
  federalCourts,
  federalDistricts,
  immigrationCourts,
  knownPlaces,
  type StateCourts,
  stateCourtNames,
  stateCourts,
  tribalCourts,
} from '../courts/index.ts'
import { alone, emphasized, height } from './place.ts'
import { find, type Hit, phrase, type Reading } from './reading.ts'

/** The court whose caption stands at the head of a page. */
export interface Caption {
  readonly level: 'federal' | 'state' | 'tribal' | 'immigration'
  readonly court: string
  /** The federal district or circuit, or the state's two letters. */
  readonly district?: string
  readonly state?: string
  /** Whether such a court exists by our lists; a state court without its state cannot be resolved. */
  readonly real: 'yes' | 'no' | 'unresolved'
  readonly hits: readonly Hit[]
}

const named = (names: readonly string[]) =>
  // "U.S." is two letters from "the": what is short of a whole court's name must be letter-perfect.
  names.map((name) => ({ name, wanted: phrase(name, name.startsWith('U.S.') ? 0 : 9) }))
const federal = named(federalCourts)
const districts = named(federalDistricts)
const circuits = named(federalCircuits)
const immigration = named(immigrationCourts)
const tribal = named(tribalCourts)
const ofStates = named(stateCourtNames)
const states = stateCourts.map((state) => ({ state, wanted: phrase(state.name) }))
const places = Object.entries(knownPlaces).map(([name, code]) => ({ code, wanted: phrase(name) }))

interface Found {
  readonly name: string
  readonly hit: Hit
}

function first(
  reading: Reading,
  list: readonly { readonly name: string; readonly wanted: ReturnType<typeof phrase> }[],
  least: number,
  lowest = 0.42,
): Found | undefined {
  const found = list.flatMap(({ name, wanted }) =>
    find(reading, wanted)
      .filter((hit) => height(hit) < lowest && alone(reading, hit) >= least)
      .map((hit) => ({ name, hit })),
  )
  // A "Judicial District" is where a court sits; the court itself is named above it.
  const named = found.some(({ name }) => /court/i.test(name)) ? found.filter(({ name }) => /court/i.test(name)) : found
  return named.toSorted((a, b) => b.hit.quality - a.hit.quality || b.name.length - a.name.length)[0]
}

/** The caption of a page: the immigration courts before all others, so that none of them passes for a court. */
export function captionOf(reading: Reading): Caption | undefined {
  const ofImmigration = first(reading, immigration, 0.4)
  if (ofImmigration) return { level: 'immigration', court: ofImmigration.name, real: 'yes', hits: [ofImmigration.hit] }
  const ofUnion = first(reading, federal, 0.55)
  if (ofUnion) return federalCaption(reading, ofUnion)
  const ofTribe = first(reading, tribal, 0.4)
  if (ofTribe) return { level: 'tribal', court: ofTribe.name, real: 'yes', hits: [ofTribe.hit] }
  return stateCaption(reading)
}

function federalCaption(reading: Reading, { name, hit }: Found): Caption {
  const where = first(reading, name.includes('Appeals') ? circuits : districts, 0, 0.55) ?? divided(reading)
  return {
    level: 'federal',
    court: name === 'U.S. District Court' ? 'United States District Court' : name,
    real: 'yes',
    hits: where ? [hit, where.hit] : [hit],
    ...(where ? { district: where.name } : {}),
  }
}

// Forms print "District of" with a line on each side, where the direction and the state are filled in apart.
function divided(reading: Reading): Found | undefined {
  const top = reading.lines.filter((line) => line.box[1] < 0.4)
  const text = top
    .map((line) => line.text.replaceAll(/[_.]{2,}/g, ' '))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
  const name = federalDistricts.find((district) => text.toLowerCase().includes(district.toLowerCase()))
  const line = top.find((one) => /district of/i.test(one.text))
  if (name === undefined || line === undefined) return undefined
  const words = line.segments.flatMap((segment) => segment.words)
  return { name, hit: { phrase: name, words, box: line.box, quality: 1 } }
}

// A caption on one line holds the county and the state too; running text is not all in capitals.
function inCapitals(reading: Reading): Found | undefined {
  const found = first(reading, ofStates, 0.16, 0.22)
  const segment = reading.segments[reading.segmentOf.get(found?.hit.words[0] ?? -1) ?? -1]
  return segment !== undefined && !/[a-z]{2}/.test(segment.text) ? found : undefined
}

function stateCaption(reading: Reading): Caption | undefined {
  const court = first(reading, ofStates, 0.28) ?? inCapitals(reading)
  if (court === undefined || court.hit.quality < 0.88 || federalName(reading, court.hit)) return undefined
  if (!emphasized(reading, court.hit) && !inThe(reading, court.hit)) return undefined
  const where = stateOf(reading, court.hit)
  if (where === undefined) return { level: 'state', court: court.name, real: 'unresolved', hits: [court.hit] }
  const real = where.state.courts.includes(court.name) || court.name === 'Supreme Court'
  return {
    level: 'state',
    court: court.name,
    state: where.state.code,
    real: real ? 'yes' : 'no',
    hits: where.hit ? [court.hit, where.hit] : [court.hit],
  }
}

// "United States District Court" in running text is no caption of a state's District Court.
function federalName(reading: Reading, hit: Hit): boolean {
  const line = reading.lines.find((one) =>
    one.segments.some((segment) => segment.words.some((word) => hit.words.includes(word))),
  )
  return /united\s+states|u\.s\.|federal/i.test(line?.text ?? '')
}

function inThe(reading: Reading, hit: Hit): boolean {
  const first = Math.min(...hit.words)
  const words = [first - 2, first - 1].map((at) => reading.page.words[at]?.text.toLowerCase())
  return words[0] === 'in' && words[1] === 'the'
}

function stateOf(reading: Reading, court: Hit): { readonly state: StateCourts; readonly hit?: Hit } | undefined {
  const found = states
    .flatMap(({ state, wanted }) =>
      find(reading, wanted)
        .filter((hit) => height(hit) < 0.5)
        .map((hit) => ({ state, hit })),
    )
    .toSorted(
      (a, b) => rank(reading, b.hit, court) - rank(reading, a.hit, court) || b.state.name.length - a.state.name.length,
    )[0]
  if (found) return found
  const place = places.find(({ wanted }) => find(reading, wanted).some((hit) => height(hit) < 0.4))
  const state = stateCourts.find(({ code }) => code === place?.code)
  return state ? { state } : undefined
}

// A state beside the court's name outranks one in "The People of the State of", and that one outranks an address.
function rank(reading: Reading, hit: Hit, court: Hit): number {
  const before = reading.page.words[Math.min(...hit.words) - 1]?.text.toLowerCase() ?? ''
  const beside = Math.abs(hit.box[1] - court.box[1]) < 2.2 * Math.max(reading.height, 0.008)
  return hit.quality + (beside ? 2 : 0) + (before === 'of' ? 1 : 0)
}
