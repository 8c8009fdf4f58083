/** Who may see a field in the clear at rest: `personal` is encrypted; `claim` too, and it never leaves for a chart, an index or a figure. */
export type Mark = 'open' | 'personal' | 'claim'

/** What a field holds; `words` is free text, `fact-value` a value of a fact of the rulebook, `when` a day or an instant, `data` JSON of our own making. */
export type FieldKind =
  | 'text'
  | 'words'
  | 'choice'
  | 'fact-value'
  | 'yes-no'
  | 'number'
  | 'when'
  | 'day'
  | 'id'
  | 'facts'
  | 'data'

/** One field: its kind, its mark, and whether it may be left out; `T` is the type of its value. */
export interface Field<T = unknown, M extends Mark = Mark, O extends boolean = boolean> {
  readonly kind: FieldKind
  readonly mark: M
  readonly optional: O
  readonly many: boolean
  readonly values?: readonly string[]
  readonly fact?: string
  /** Carries the type only; no value is ever here. */
  readonly type?: T
}

/** Fields by name. */
export type Fields = Readonly<Record<string, Field>>

/** Fields of a recorded noun, inside a payload: each may be absent (not said yet) or `null` (asked, and not known). */
export interface Group<F extends Fields = Fields> {
  readonly kind: 'group'
  readonly fields: F
}

/** The shape of a payload: fields, and at most one level of groups. */
export type Shape = Readonly<Record<string, Field | Group>>

type Flat<T> = { [K in keyof T]: T[K] }

/** The values of a field. */
export type ValueOf<F> = F extends Field<infer T> ? T : never

/** The fields of a noun as they are recorded: each absent, `null` or a value. */
export type RecordedFields<F extends Fields> = { readonly [K in keyof F]?: ValueOf<F[K]> | null }

type PartOf<P> = P extends Group<infer F> ? RecordedFields<F> : ValueOf<P>
type OptionalKeys<S> = { [K in keyof S]: S[K] extends Field<unknown, Mark, true> ? K : never }[keyof S]

/** The type of a payload of that shape. */
export type DataOf<S> = Flat<
  { readonly [K in Exclude<keyof S, OptionalKeys<S>>]: PartOf<S[K]> } & {
    readonly [K in OptionalKeys<S>]?: PartOf<S[K]>
  }
>

type PersonalKeys<F> = {
  [K in keyof F & string]: F[K] extends Field<unknown, infer M> ? ('open' extends M ? never : K) : never
}[keyof F & string]

/** The paths of a payload that are personal, as a type. */
export type PersonalPathOf<S> = {
  [K in keyof S & string]: S[K] extends Group<infer F>
    ? `${K}.${PersonalKeys<F>}`
    : S[K] extends Field<unknown, infer M>
      ? 'open' extends M
        ? never
        : K
      : never
}[keyof S & string]

/** Facts by id, as given to the engine. */
export type GivenFacts = Readonly<Record<string, boolean | string | number | readonly string[]>>

function field<T, M extends Mark>(kind: FieldKind, mark: M, more: Partial<Field> = {}): Field<T, M, true> {
  return { kind, many: false, ...more, mark, optional: true } as Field<T, M, true>
}

/** A short line, at most 300 characters; never open, since anybody may write anything there. */
export const text = <M extends Exclude<Mark, 'open'>>(mark: M) => field<string, M>('text', mark)
/** Free text, at most 10,000 characters; it is shown to the matcher that looks for what must not be written down. */
export const words = <M extends Exclude<Mark, 'open'>>(mark: M) => field<string, M>('words', mark)
/** One of these values; never personal by itself. */
export const choice = <const V extends string>(...values: readonly V[]) =>
  field<V, 'open'>('choice', 'open', { values })
/** Several of these values. */
export const choices = <const V extends string>(...values: readonly V[]) =>
  field<readonly V[], 'open'>('choice', 'open', { values, many: true })
/** A value of that fact of the rulebook; checked when it is written, kept as it is when the rulebook changes. */
export const factValue = (fact: string) => field<string, 'open'>('fact-value', 'open', { fact })
/** Several values of that fact. */
export const factValues = <M extends Mark>(fact: string, mark: M) =>
  field<readonly string[], M>('fact-value', mark, { fact, many: true })
/** True or false. */
export const yesNo = () => field<boolean, 'open'>('yes-no', 'open')
/** A whole number from 0. */
export const number = () => field<number, 'open'>('number', 'open')
/** A day, or an instant with its offset (RFC 3339). */
export const when = () => field<string, 'open'>('when', 'open')
/** A calendar day. */
export const day = <M extends Mark>(mark: M) => field<string, M>('day', mark)
/** The id of an entry, a file, a person of the staff, a task or a case. */
export const id = () => field<string, 'open'>('id', 'open')
/** Several ids. */
export const ids = () => field<readonly string[], 'open'>('id', 'open', { many: true })
/** Facts by id. */
export const facts = <M extends Mark>(mark: M) => field<GivenFacts, M>('facts', mark)
/** JSON that this program made and reads back. */
export const data = <T>() => field<T, 'open'>('data', 'open')
/** The same, encrypted. */
export const personalData = <T>() => field<T, 'personal'>('data', 'personal')

/** The same, of what a requester says or hands over. */
export const claimData = <T>() => field<T, 'claim'>('data', 'claim')

/** The field may not be left out; never for a personal field, which erasure takes away. */
export function required<T>(given: Field<T, 'open', true>): Field<T, 'open', false> {
  return { ...given, optional: false }
}

/** Fields of a noun inside a payload. */
export function group<F extends Fields>(fields: F): Group<F> {
  return { kind: 'group', fields }
}
