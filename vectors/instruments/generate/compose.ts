import { blind2 } from './blind-2/index.ts'
import { later } from './days.ts'
import type { Degradation, Expected, Half } from './expected.ts'
import { stamp } from './marks.ts'
import { type Fault, type Notes, pen } from './pen.ts'
import { type Random, seeded } from './random.ts'
import { type Scene, scene } from './scene.ts'
import { type Template, templateId } from './template.ts'
import { test } from './test/index.ts'
import { train } from './train/index.ts'

/** All halves: their templates and style sheets. */
export const catalogue = { train, test, 'blind-2': blind2 } as const

/** Which sheet: half, seed and number decide everything about it. */
export interface SheetRequest {
  readonly half: Half
  readonly seed: string
  readonly index: number
  readonly degrade: Degradation
  /** Dots to the inch; the sheet's own choice if left out. */
  readonly dpi?: number
}

/** A sheet ready for the press: its name, its HTML and what a perfect reader would say, before places are known. */
export interface Composed {
  readonly html: string
  readonly size: 'letter' | 'card'
  readonly expected: Expected
  /** The numbers for what happens to the sheet after it is drawn. */
  readonly random: Random
}

function templateFor({ half, seed, index }: SheetRequest): Template {
  const { templates } = catalogue[half]
  const round = Math.floor(index / templates.length)
  const order = seeded(`${half}/${seed}/round ${round}`).shuffled(templates)
  return order[index % templates.length] as Template
}

function courtFact(template: Template, at: Scene): Expected['facts']['document.court'] {
  if (template.court === 'state') return at.stateCourt.state === at.facility.state ? 'state-this' : 'state-other'
  return template.court ?? 'none'
}

function factsOf(template: Template, drawn: Notes, at: Scene): Expected['facts'] {
  const merged: Expected['facts'] = {
    'document.kind': drawn.kind ?? template.kind,
    'document.court': courtFact(template, at),
    ...template.facts,
    ...drawn.facts,
  }
  if (!drawn.defects.has('blank-form')) return merged
  const { 'document.describes-the-items': _items, 'document.names-this-facility': _place, ...rest } = merged
  return rest
}

function overlays(random: Random, degrade: Degradation, at: Scene): string {
  const pieces: string[] = []
  if (degrade !== 'clean' && random.chance(0.2)) {
    const words = random.pick([['RECEIVED', at.at], ['COPY'], ['FILED', 'CLERK’S OFFICE'], ['ORIGINAL'], ['SCANNED']])
    pieces.push(stamp(random, words, random.int(430, 620), random.int(20, 900)))
  }
  if (degrade === 'fax') {
    const clock = `${random.int(8, 18)}:${random.int(10, 59)}`
    pieces.push(
      `<div class="faxline">${at.at} ${clock} &nbsp; FROM: ${at.phone} &nbsp;&nbsp; P.00${random.int(1, 4)}/00${random.int(4, 9)}</div>`,
    )
  }
  return pieces.join('')
}

/** Draws one sheet: the same half, seed and number always give the same sheet. */
export function compose(request: SheetRequest): Composed {
  const { half, seed, index, degrade } = request
  const template = templateFor(request)
  const random = seeded(`${half}/${seed}/sheet ${index}`)
  const faults = template.faults ?? []
  const fault: Fault | undefined = faults.length > 0 && random.chance(0.2) ? random.pick(faults) : undefined
  const drawnFrom = scene(half, random, template.away ?? false)
  const at = fault === 'expired' ? { ...drawnFrom, issued: later(drawnFrom.at, -random.int(16, 30)) } : drawnFrom
  const drawing = pen(random, at, fault)
  const filledIn = random.pick(['var(--serif)', 'var(--sans)', 'var(--mono)', 'var(--mono)'])
  const body = template.draw(drawing)
  const { notes } = drawing
  const sheet = `${half}-${seed}-${String(index).padStart(5, '0')}`
  const size = template.size ?? 'letter'
  const html =
    `<div id="sheet" class="sheet ${size}" style="--filled:${filledIn}"><div id="body">${body}</div>` +
    `${size === 'letter' ? overlays(random, degrade, at) : ''}</div>`
  const expected: Expected = {
    sheet,
    half,
    template: templateId(half, template),
    degrade,
    picture: null,
    facility: at.facility,
    at: at.at,
    instrument: template.instrument,
    kind: notes.kind ?? template.kind,
    alsoRight: [...new Set([...(template.alsoRight ?? []), ...(notes.alsoRight ?? [])])].filter(
      (kind) => kind !== (notes.kind ?? template.kind),
    ),
    standing: template.standing,
    lookalike: template.lookalike ?? false,
    form:
      template.form === undefined ? null : { number: template.form.number, revision: template.form.revision ?? null },
    facts: factsOf(template, notes, at),
    fields: notes.fields,
    dates: notes.dates,
    hours: notes.hours,
    aNumber: notes.aNumber,
    handwritten: [...notes.handwritten],
    defects: [...notes.defects],
    boxes: {},
    outside: [],
  }
  return { html, size, expected, random }
}
