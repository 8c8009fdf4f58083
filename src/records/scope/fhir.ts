import { editJson } from '../json/edit.ts'
import { itemsOf, type JsonNode, member, readJson, stringOf } from '../json/read.ts'
import { inPeriod, type LeftOut, type Scoped, type ScopeItem, type ScopeRequest } from './request.ts'

const clinical = ['treatment-records'] as const

// Which items ask for which resources; `treatment-records` asks for all that is clinical.
const itemsByType: Readonly<Record<string, readonly ScopeItem[]>> = {
  Condition: ['diagnosis', ...clinical],
  Encounter: ['treatment-dates', ...clinical],
  MedicationRequest: ['medication-list', ...clinical],
  MedicationStatement: ['medication-list', ...clinical],
  MedicationAdministration: ['medication-list', ...clinical],
  MedicationDispense: ['medication-list', ...clinical],
  Medication: ['medication-list', ...clinical],
  AllergyIntolerance: ['precautions', ...clinical],
  Flag: ['precautions', ...clinical],
  Observation: ['body-fluid-results', ...clinical],
  DiagnosticReport: ['body-fluid-results', ...clinical],
  CarePlan: ['discharge-plan', ...clinical],
  Claim: ['billing'],
  ClaimResponse: ['billing'],
  ExplanationOfBenefit: ['billing'],
  Coverage: ['billing'],
  Account: ['billing'],
  Invoice: ['billing'],
  ...Object.fromEntries(
    'Procedure Immunization DocumentReference Composition ServiceRequest CareTeam Goal Specimen ImagingStudy Media FamilyMemberHistory ClinicalImpression QuestionnaireResponse NutritionOrder DeviceUseStatement Consent'
      .split(' ')
      .map((type) => [type, clinical]),
  ),
}

// Who and where, named by the others: they go with whatever refers to them.
const beside = new Set(['Organization', 'Practitioner', 'PractitionerRole', 'Location', 'Device', 'Provenance'])
const identifying: ReadonlySet<string> = new Set(['resourceType', 'id', 'meta', 'identifier', 'name', 'birthDate'])

/** Cuts a FHIR bundle to what was asked for; a resource of another patient refuses the whole. */
export function scopeBundle(source: string, request: ScopeRequest): Scoped {
  const reading = readJson(source)
  if (!reading.ok) return { ok: false, code: 'unread', at: `offset ${reading.offset}`, unread: reading.code }
  if (stringOf(member(reading.root, 'resourceType')) !== 'Bundle')
    return { ok: false, code: 'unknown-format', at: 'resourceType' }
  const entries = itemsOf(member(reading.root, 'entry'))
  const subject = subjectOf(entries, request.subject)
  if (subject === undefined) return { ok: false, code: 'no-subject', at: 'Bundle.entry' }
  const stranger = strangerIn(entries, subject)
  if (stranger !== undefined) return { ok: false, code: 'other-subject', at: stranger }
  const edits = new Map<JsonNode, string | undefined>()
  const kept: string[] = []
  const leftOut: LeftOut[] = []
  for (const entry of entries) decide(entry, request, edits, kept, leftOut)
  const total = member(reading.root, 'total')
  if (total !== undefined && leftOut.length > 0) edits.set(total, String(kept.length))
  return { ok: true, text: editJson(source, reading.root, edits), kept, leftOut }
}

interface Subject {
  readonly names: ReadonlySet<string>
}

// Everything by which resources of this file may refer to the subject.
function subjectOf(entries: readonly JsonNode[], asked: string): Subject | undefined {
  for (const entry of entries) {
    const resource = member(entry, 'resource')
    if (stringOf(member(resource, 'resourceType')) !== 'Patient') continue
    const id = stringOf(member(resource, 'id')) ?? ''
    const url = stringOf(member(entry, 'fullUrl')) ?? ''
    const identifiers = itemsOf(member(resource, 'identifier')).map((each) => stringOf(member(each, 'value')) ?? '')
    const names = new Set([`Patient/${id}`, url].filter((name) => name !== '' && name !== 'Patient/'))
    if (names.has(asked) || (asked !== '' && identifiers.includes(asked)) || id === asked) return { names }
  }
  return undefined
}

function strangerIn(entries: readonly JsonNode[], subject: Subject): string | undefined {
  for (const entry of entries) {
    const resource = member(entry, 'resource')
    const type = stringOf(member(resource, 'resourceType')) ?? ''
    const id = stringOf(member(resource, 'id')) ?? ''
    const url = stringOf(member(entry, 'fullUrl')) ?? ''
    if (type === 'Patient' && !subject.names.has(`Patient/${id}`) && !subject.names.has(url)) return `${type}/${id}`
    if (resource !== undefined && refersElsewhere(resource, subject)) return `${type}/${id}`
  }
  return undefined
}

// Any reference to a patient, at any depth: a subject, a beneficiary, a patient named in an extension.
function refersElsewhere(node: JsonNode, subject: Subject): boolean {
  if (node.type === 'array') return node.items.some((item) => refersElsewhere(item, subject))
  if (node.type !== 'object') return false
  if (isContainedPatient(node)) return true
  return node.members.some(({ key, value }) => {
    if (key === 'reference' && value.type === 'string') return isOther(value.value, subject)
    if (/^(?:subject|patient|beneficiary)$/.test(key) && value.type === 'object') {
      const reference = stringOf(member(value, 'reference'))
      if (reference !== undefined && /^urn:uuid:/.test(reference) && !subject.names.has(reference)) return true
    }
    return refersElsewhere(value, subject)
  })
}

function isContainedPatient(node: JsonNode): boolean {
  return itemsOf(member(node, 'contained')).some((each) => stringOf(member(each, 'resourceType')) === 'Patient')
}

function isOther(reference: string, subject: Subject): boolean {
  const found = /(?:^|\/)(Patient\/[A-Za-z0-9.-]{1,64})(?:\/_history\/.*)?$/.exec(reference)
  return found !== null && !subject.names.has(found[1] as string) && !subject.names.has(reference)
}

const dates =
  'effectiveDateTime effectiveInstant performedDateTime occurrenceDateTime authoredOn recordedDate onsetDateTime date issued created started servicedDate'.split(
    ' ',
  )
const periods = 'effectivePeriod performedPeriod period occurrencePeriod billablePeriod servicePeriod'.split(' ')

function timeOf(resource: JsonNode): string | undefined {
  for (const key of dates) {
    const time = stringOf(member(resource, key))
    if (time !== undefined) return time
  }
  for (const key of periods) {
    const time = stringOf(member(member(resource, key), 'start')) ?? stringOf(member(member(resource, key), 'end'))
    if (time !== undefined) return time
  }
  return undefined
}

function decide(
  entry: JsonNode,
  request: ScopeRequest,
  edits: Map<JsonNode, string | undefined>,
  kept: string[],
  leftOut: LeftOut[],
): void {
  const resource = member(entry, 'resource')
  if (resource === undefined) return
  const type = stringOf(member(resource, 'resourceType')) ?? ''
  const at = `${type}/${stringOf(member(resource, 'id')) ?? ''}`
  if (type === 'Patient') {
    kept.push(at)
    if (!request.items.some((item) => item === 'name-address' || item === 'contact-details'))
      reduce(resource, at, edits, leftOut)
    return
  }
  const why = reasonToLeave(type, resource, request)
  if (why === undefined) kept.push(at)
  else {
    edits.set(entry, undefined)
    leftOut.push({ at, why })
  }
}

function reasonToLeave(type: string, resource: JsonNode, request: ScopeRequest): LeftOut['why'] | undefined {
  if (beside.has(type)) return undefined
  if (!itemsByType[type]?.some((item) => request.items.includes(item))) return 'not-asked'
  const inside = inPeriod(request, timeOf(resource))
  return inside === true ? undefined : inside === false ? 'outside-period' : 'no-date'
}

// Whose record it is must be told; everything else about the person was not asked for.
function reduce(patient: JsonNode, at: string, edits: Map<JsonNode, string | undefined>, leftOut: LeftOut[]): void {
  if (patient.type !== 'object') return
  for (const { key, value } of patient.members) {
    if (identifying.has(key)) continue
    edits.set(value, undefined)
    leftOut.push({ at: `${at}#${key}`, why: 'not-asked' })
  }
}
