import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Scoped, type ScopeRequest, scopeBundle, scopeCcda } from '../index.ts'
import { readXml } from '../xml/read.ts'

const entry = (resource: Readonly<Record<string, unknown>>): object => ({
  fullUrl: `urn:x:${resource['id']}`,
  resource,
})
const subject = { reference: 'Patient/1' }
const bundle = (more: readonly object[] = []): string =>
  JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      entry({
        resourceType: 'Patient',
        id: '1',
        identifier: [{ value: 'MRN7' }],
        name: [{ family: 'Example' }],
        address: [{ city: 'Fresno' }],
        telecom: [{ value: '555' }],
      }),
      entry({ resourceType: 'Condition', id: 'c1', subject, recordedDate: '2026-02-03' }),
      entry({ resourceType: 'Condition', id: 'c2', subject, recordedDate: '2019-02-03' }),
      entry({ resourceType: 'Condition', id: 'c3', subject }),
      entry({ resourceType: 'MedicationRequest', id: 'm1', subject, authoredOn: '2026-02-03' }),
      entry({ resourceType: 'Organization', id: 'o1', name: 'Hospital' }),
      ...more,
    ],
  })
const diagnosis2026: ScopeRequest = { subject: 'MRN7', items: ['diagnosis'], from: '2026-01-01', to: '2026-12-31' }

function done(result: Scoped): Extract<Scoped, { ok: true }> {
  assert.ok(result.ok, JSON.stringify(result))
  return result
}

test('a bundle is cut to the items and the days asked for, and each thing left out is named', () => {
  const { text, kept, leftOut } = done(scopeBundle(bundle(), diagnosis2026))
  assert.deepEqual(kept, ['Patient/1', 'Condition/c1', 'Organization/o1'])
  assert.deepEqual(
    leftOut.map((each) => `${each.at} ${each.why}`),
    [
      'Patient/1#address not-asked',
      'Patient/1#telecom not-asked',
      'Condition/c2 outside-period',
      'Condition/c3 no-date',
      'MedicationRequest/m1 not-asked',
    ],
  )
  const [patient, ...rest] = JSON.parse(text).entry
  assert.deepEqual(patient.resource, {
    resourceType: 'Patient',
    id: '1',
    identifier: [{ value: 'MRN7' }],
    name: [{ family: 'Example' }],
  })
  assert.equal(rest.length, 2)
})

test('the address goes along only where it was asked for', () => {
  const { text } = done(scopeBundle(bundle(), { ...diagnosis2026, items: ['diagnosis', 'name-address'] }))
  assert.match(text, /Fresno/)
})

test('another patient in the bundle refuses the whole: as a resource, a subject, or a reference deep inside', () => {
  const strangers = [
    entry({ resourceType: 'Patient', id: '2' }),
    entry({ resourceType: 'Observation', id: 'o', subject: { reference: 'Patient/2' } }),
    entry({
      resourceType: 'Observation',
      id: 'o',
      subject,
      focus: [{ reference: 'https://ehr.example/fhir/Patient/2' }],
    }),
    entry({ resourceType: 'Observation', id: 'o', subject: { reference: 'urn:uuid:33' } }),
    entry({
      resourceType: 'Observation',
      id: 'o',
      subject: { reference: '#p' },
      contained: [{ resourceType: 'Patient', id: 'p' }],
    }),
  ]
  for (const stranger of strangers) {
    const result = scopeBundle(bundle([stranger]), diagnosis2026)
    assert.equal(result.ok ? 'ok' : result.code, 'other-subject', JSON.stringify(stranger))
  }
})

test('a bundle without the subject, or that is none, is refused', () => {
  const code = (result: Scoped): string => (result.ok ? 'ok' : result.code)
  assert.equal(code(scopeBundle(bundle(), { ...diagnosis2026, subject: 'MRN8' })), 'no-subject')
  assert.equal(code(scopeBundle('{"resourceType":"Patient"}', diagnosis2026)), 'unknown-format')
  assert.equal(code(scopeBundle('{', diagnosis2026)), 'unread')
})

const section = (code: string, entries: string): string =>
  `<component><section><code code="${code}"/><text>All of it</text>${entries}</section></component>`
const at = (day: string): string => `<entry><act><effectiveTime value="${day}"/></act></entry>`
const ccda = (extra = ''): string =>
  `<ClinicalDocument xmlns="urn:hl7-org:v3"><recordTarget><patientRole><id root="1.2" extension="MRN7"/></patientRole></recordTarget><component><structuredBody>${section('11450-4', at('20260203') + at('20190203'))}${section('10160-0', at('20260203'))}${extra}</structuredBody></component></ClinicalDocument>`

test('a C-CDA is cut by section and by day; the narrative of a section cannot stay when days are asked for', () => {
  const { text, kept, leftOut } = done(scopeCcda(ccda(), diagnosis2026))
  assert.deepEqual(kept, ['section 11450-4'])
  assert.deepEqual(
    leftOut.map((each) => `${each.at} ${each.why}`),
    ['section 11450-4, entry 2 outside-period', 'section 11450-4, text no-date', 'section 10160-0 not-asked'],
  )
  assert.ok(readXml(text).ok)
  assert.doesNotMatch(text, /20190203|All of it|10160-0/)
  assert.match(text, /20260203/)
})

test('another subject in a C-CDA refuses the whole, but a family history is the patient’s own', () => {
  const relative = '<entry><organizer><subject/></organizer></entry>'
  const code = (source: string, request = diagnosis2026): string => {
    const result = scopeCcda(source, request)
    return result.ok ? 'ok' : result.code
  }
  assert.equal(code(ccda(section('11450-4', relative))), 'other-subject')
  assert.equal(code(ccda(section('10157-6', relative))), 'ok')
  assert.equal(code(ccda(), { ...diagnosis2026, subject: 'MRN8' }), 'other-subject')
})
