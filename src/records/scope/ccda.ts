import { splice } from '../splice.ts'
import { attribute, child, readXml, type XmlElement } from '../xml/read.ts'
import { inPeriod, type LeftOut, type Scoped, type ScopeItem, type ScopeRequest } from './request.ts'

// Sections by their LOINC number; those that are not listed go with `treatment-records` alone.
const itemsBySection: Readonly<Record<string, readonly ScopeItem[]>> = {
  '11450-4': ['diagnosis'],
  '46240-8': ['treatment-dates'],
  '10160-0': ['medication-list'],
  '10183-2': ['medication-list'],
  '48765-2': ['precautions'],
  '30954-2': ['body-fluid-results'],
  '18776-5': ['discharge-plan'],
  '8653-8': ['discharge-plan'],
  '48768-6': ['billing'],
}

/** Cuts a C-CDA to the sections and entries that were asked for; another patient in it refuses the whole. */
export function scopeCcda(source: string, request: ScopeRequest): Scoped {
  const reading = readXml(source)
  if (!reading.ok) return { ok: false, code: 'unread', at: `offset ${reading.offset}`, unread: reading.code }
  const root = reading.root
  if (root.name !== 'ClinicalDocument') return { ok: false, code: 'unknown-format', at: root.name }
  const targets = root.children.filter((each) => each.name === 'recordTarget')
  const other = targets.findIndex((target) => !isSubject(target, request.subject))
  if (targets.length === 0) return { ok: false, code: 'no-subject', at: 'recordTarget' }
  if (other >= 0) return { ok: false, code: 'other-subject', at: `recordTarget[${other + 1}]` }
  const body = child(child(root, 'component'), 'structuredBody')
  if (body === undefined) return { ok: false, code: 'unknown-format', at: 'component/nonXMLBody' }
  const foreign = entrySubject(body)
  if (foreign !== undefined) return { ok: false, code: 'other-subject', at: foreign }
  return cut(source, body, request)
}

function isSubject(target: XmlElement, subject: string): boolean {
  const ids = child(target, 'patientRole')?.children.filter((each) => each.name === 'id') ?? []
  return ids.some(
    (id) =>
      attribute(id, 'extension') === subject || `${attribute(id, 'root')}|${attribute(id, 'extension')}` === subject,
  )
}

// A subject inside an entry says that the entry is about somebody else; only family history may do so.
function entrySubject(element: XmlElement, inFamilyHistory = false): string | undefined {
  const family = inFamilyHistory || child(element, 'code')?.attributes.some((each) => each.value === '10157-6') === true
  if (element.name === 'subject' && !family) return 'subject'
  for (const each of element.children) {
    const found = entrySubject(each, family)
    if (found !== undefined) return `${element.name}/${found}`
  }
  return undefined
}

function cut(source: string, body: XmlElement, request: ScopeRequest): Scoped {
  const kept: string[] = []
  const leftOut: LeftOut[] = []
  const splices: { start: number; end: number; text: string }[] = []
  for (const component of body.children.filter((each) => each.name === 'component')) {
    const section = child(component, 'section')
    if (section === undefined) continue
    const number = attribute(child(section, 'code') ?? section, 'code') ?? 'unknown'
    const asked = [...(itemsBySection[number] ?? []), 'treatment-records' as const].some((item) =>
      request.items.includes(item),
    )
    if (!asked) {
      splices.push({ start: component.start, end: component.end, text: '' })
      leftOut.push({ at: `section ${number}`, why: 'not-asked' })
      continue
    }
    kept.push(`section ${number}`)
    splices.push(...entriesOutside(section, number, request, leftOut))
  }
  return { ok: true, text: splice(source, splices), kept, leftOut }
}

function entriesOutside(
  section: XmlElement,
  number: string,
  request: ScopeRequest,
  leftOut: LeftOut[],
): readonly { start: number; end: number; text: string }[] {
  const splices = section.children
    .filter((each) => each.name === 'entry')
    .flatMap((entry, i) => {
      const inside = inPeriod(request, timeIn(entry))
      if (inside === true) return []
      leftOut.push({ at: `section ${number}, entry ${i + 1}`, why: inside === false ? 'outside-period' : 'no-date' })
      return [{ start: entry.start, end: entry.end, text: '' }]
    })
  const text = child(section, 'text')
  const limited = request.from !== undefined || request.to !== undefined
  // The narrative tells of every entry, those of other days too: with a period it cannot stay.
  if (text === undefined || !limited) return splices
  leftOut.push({ at: `section ${number}, text`, why: 'no-date' })
  return [
    ...splices,
    { start: text.innerStart, end: text.innerEnd, text: 'Limited to the period asked for: see the entries.' },
  ]
}

function timeIn(element: XmlElement): string | undefined {
  if (element.name === 'effectiveTime' || element.name === 'time') {
    const low = child(element, 'low')
    return attribute(element, 'value') ?? (low === undefined ? undefined : attribute(low, 'value'))
  }
  for (const each of element.children) {
    const time = timeIn(each)
    if (time !== undefined) return time
  }
  return undefined
}
