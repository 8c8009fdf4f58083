import type { Expected, Half, Kind, Standing } from './expected.ts'
import type { Fault, Pen } from './pen.ts'

/** How one paper is drawn: what it is, and the words and lines on it. */
export interface Template {
  /** Unique in its half: the instrument and, where it has several, the revision or variant. */
  readonly key: string
  readonly instrument: string
  readonly kind: Kind
  readonly alsoRight?: readonly Kind[]
  readonly standing: Standing
  /** The rows of the fact base's instruments that it stands for: J1…J18, A1…A23; none for a look-alike. */
  readonly rows: readonly string[]
  readonly lookalike?: boolean
  readonly form?: { readonly number: string; readonly revision?: string }
  readonly court?: 'federal' | 'state' | 'immigration'
  /** True if the court is in another state than the facility. */
  readonly away?: boolean
  readonly faults?: readonly Fault[]
  readonly size?: 'letter' | 'card'
  readonly facts?: Partial<Expected['facts']>
  readonly draw: (pen: Pen) => string
}

/** The name of a template among those of both halves. */
export function templateId(half: Half, template: Template): string {
  return `${half}/${template.key}`
}
