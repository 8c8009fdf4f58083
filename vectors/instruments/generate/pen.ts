import { type DayStyle, later, written } from './days.ts'
import type { DefectCode, Expected, Kind, Signer } from './expected.ts'
import { escaped, scribble, seal, tickBox } from './marks.ts'
import type { Random } from './random.ts'
import type { Scene } from './scene.ts'

/** What can be wrong with a sheet that a template is asked to draw. */
export type Fault = 'unsigned' | 'no-box-ticked' | 'expired' | 'too-late' | 'blank-form'

/** What drawing a sheet has put on paper. */
export interface Notes {
  kind?: Kind
  alsoRight?: readonly Kind[]
  facts: Partial<Expected['facts']>
  fields: Record<string, string>
  dates: Record<string, string>
  hours: Expected['hours']
  aNumber: boolean
  handwritten: Set<string>
  defects: Set<DefectCode>
}

/** Whose signature a line asks for. */
export interface SignatureLine {
  readonly role: Exclude<Signer, 'nobody' | 'illegible'>
  readonly name: string
  readonly title: string
  /** A typed "/s/" instead of ink. */
  readonly typed?: boolean
}

/** Draws the filled parts of a sheet and keeps account of what it wrote. */
export interface Pen {
  readonly random: Random
  readonly scene: Scene
  readonly fault: Fault | undefined
  readonly notes: Notes
  /** A filled-in value; in a blank form the empty line. */
  readonly field: (name: string, text: string, width?: number) => string
  /** A filled-in value that no reader need report. */
  readonly fill: (text: string, width?: number) => string
  readonly day: (name: string, day: string, style?: DayStyle) => string
  readonly boxes: (options: readonly string[], chosen: number) => readonly string[]
  /** The two boxes for the hours of a search, ticked or not. */
  readonly hours: (chosen?: 'daytime' | 'any-time') => readonly [string, string]
  /** The scribble that belongs on a line, or only its place if nobody signed; notes who signed. */
  readonly sign: (line: SignatureLine) => string
  /** A second scribble that says nothing of who issued the paper. */
  readonly scrawl: () => string
  /** The place that the sheet names, noting whether it is the reader's. */
  readonly place: (name?: string) => string
  readonly fact: <K extends keyof Expected['facts']>(id: K, value: NonNullable<Expected['facts'][K]>) => void
  readonly seal: (size: number) => string
}

const handwritable = new Set(['issued', 'execute-by', 'return-on', 'served-on', 'signed-on', 'a-number', 'file-number'])

// A long value must wrap like text, so only a value on a line of its own gets a least width.
function least(width: number): string {
  return width > 0 ? ` style="display:inline-block;min-width:${width}px"` : ''
}

/** A pen for one sheet. */
export function pen(random: Random, scene: Scene, fault: Fault | undefined): Pen {
  const notes: Notes = {
    facts: {},
    fields: {},
    dates: {},
    hours: null,
    aNumber: false,
    handwritten: new Set(),
    defects: new Set(fault === 'blank-form' ? ['blank-form'] : []),
  }
  const byHand = random.chance(0.14)
  const blank = fault === 'blank-form'
  const empty = (width: number): string => `<span class="fill empty" style="min-width:${width}px">&#8203;</span>`
  const fact: Pen['fact'] = (id, value) => {
    notes.facts = { ...notes.facts, [id]: value }
  }
  const field: Pen['field'] = (name, text, width = 0) => {
    if (blank) return empty(width || 120)
    notes.fields[name] = text
    if (name === 'a-number') notes.aNumber = true
    if (name === 'addressee' && text.includes(scene.place.name)) {
      fact('document.names-this-facility', scene.place === scene.facility)
    }
    const hand = byHand && handwritable.has(name)
    if (hand) notes.handwritten.add(name)
    return `<span class="fill${hand ? ' hand' : ''}" data-field="${name}"${least(width)}>${escaped(text)}</span>`
  }
  const sign: Pen['sign'] = ({ role, name, title, typed = false }) => {
    if (blank || fault === 'unsigned') {
      fact('document.signer', 'nobody')
      notes.defects.add('unsigned')
      return '<span data-field="signature"></span>'
    }
    fact('document.signer', role)
    notes.fields['signer-name'] = name
    notes.fields['signer-title'] = title
    const mark = typed ? `<span class="typed-signature">/s/ ${escaped(name)}</span>` : scribble(random)
    return `<span data-field="signature">${mark}</span>`
  }
  return {
    random,
    scene,
    fault,
    notes,
    fact,
    field,
    sign,
    fill: (text, width = 0) =>
      blank ? empty(width || 120) : `<span class="fill"${least(width)}>${escaped(text)}</span>`,
    day: (name, day, style = scene.dayStyle) => {
      if (!blank) notes.dates[name] = day
      return field(name, written(day, style), 90)
    },
    boxes: (options, chosen) => {
      const none = blank || fault === 'no-box-ticked'
      if (none) notes.defects.add('no-box-ticked')
      return options.map((option, i) => `${tickBox(random, !none && i === chosen)} ${option}`)
    },
    hours: (chosen = random.chance(0.75) ? 'daytime' : 'any-time') => {
      const none = blank || fault === 'no-box-ticked'
      notes.hours = none ? 'not-ticked' : chosen
      if (none) notes.defects.add('no-box-ticked')
      return [tickBox(random, !none && chosen === 'daytime'), tickBox(random, !none && chosen === 'any-time')]
    },
    scrawl: () => (blank ? '' : scribble(random)),
    place: (name = 'place-named') => {
      const { place, facility } = scene
      if (!blank) fact('document.names-this-facility', place === facility)
      return field(name, `${place.name}, ${place.address}`)
    },
    seal: (size) => seal(random, size),
  }
}

/** The last day for a search (not over 14 days after issue), noting whether it has gone by or is set too late. */
export function lastDay(pen: Pen, longest = 14): string {
  const { scene, notes, fault, random } = pen
  const days = fault === 'too-late' ? longest + random.int(7, 20) : longest - random.int(0, Math.min(4, longest - 1))
  const last = later(scene.issued, days)
  if (fault === 'too-late') notes.defects.add('execute-by-too-late')
  if (last < scene.at) notes.defects.add('expired')
  if (fault !== 'blank-form') pen.fact('document.current', last >= scene.at)
  return last
}
