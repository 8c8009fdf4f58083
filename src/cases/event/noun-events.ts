import { type NounFields, type NounName, nouns } from '../entry/nouns.ts'
import { type Fields, type Group, group, id, ids, required, type Shape, words, yesNo } from '../shape/shape.ts'

/** The shape of an event that records an entry of a noun, or adds to it. */
export function recordedShape<F extends Fields>(fields: F) {
  return { entry: required(id()), fields: group(fields) } as const satisfies Shape
}

/** The shape of an event that corrects an entry: which events it corrects, why, and the right values or that it is withdrawn. */
export function correctedShape<F extends Fields>(fields: F) {
  return {
    entry: required(id()),
    corrects: required(ids()),
    withdrawn: yesNo(),
    fields: group(fields),
    why: words('personal'),
  } as const satisfies Shape
}

/** What an event that records an entry says. */
export interface RecordedData<N extends NounName = NounName> {
  readonly entry: string
  readonly fields: NounFields<N>
}

/** What an event that corrects an entry says. */
export interface CorrectedData<N extends NounName = NounName> extends RecordedData<N> {
  readonly corrects: readonly string[]
  readonly withdrawn?: boolean
  readonly why?: string
}

/** Type of each event that records or corrects a noun. */
export type NounEventType = `${NounName}-recorded` | `${NounName}-corrected`

type ShapesOfNoun<N extends NounName> = {
  readonly [K in `${N}-recorded`]: { readonly fields: Group<(typeof nouns)[N]> }
} & {
  readonly [K in `${N}-corrected`]: {
    readonly fields: Group<(typeof nouns)[N]>
    readonly why: ReturnType<typeof words<'personal'>>
  }
}

type Intersection<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never

/** The shapes of noun events, as far as marks go. */
export type NounShapes = Intersection<{ [N in NounName]: ShapesOfNoun<N> }[NounName]>

/** Shapes of all events that record or correct a noun, by type. */
export const nounEvents = Object.fromEntries(
  Object.entries(nouns).flatMap(([name, fields]: readonly [string, Fields]): readonly (readonly [string, Shape])[] => [
    [`${name}-recorded`, recordedShape(fields)],
    [`${name}-corrected`, correctedShape(fields)],
  ]),
) as Readonly<Record<NounEventType, Shape>>

/** The noun of an event that records or corrects one, and which of the two. */
export function nounOf(type: string): { readonly noun: NounName; readonly how: 'recorded' | 'corrected' } | undefined {
  const m = /^(.+)-(recorded|corrected)$/.exec(type)
  if (m === null || !Object.hasOwn(nouns, m[1] as string)) return undefined
  return { noun: m[1] as NounName, how: m[2] as 'recorded' | 'corrected' }
}
