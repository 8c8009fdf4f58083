import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { rulebook } from '../../rulebook/index.ts'
import { createApp, type Fault } from '../app.ts'
import { publicRefusalSchema } from './answer-schema.ts'
import { mostRecordBytes } from './screen.ts'
import { screeningSchema } from './screen-schema.ts'

const examples = {
  hl7: [
    'MSH|^~\\&|REG|HOSP|EHR|HOSP|20260301101500||ADT^A04|M1|P|2.8',
    `PID|1||77^^^HOSP^MR||EXAMPLE^ANA${'|'.repeat(18)}Choluteca|||HN^Honduras^ISO3166||HN^Honduras^ISO3166`,
    'NTE|1||Patient is undocumented.',
    'NTE|2||Granted asylum last year.',
    'NTE|3||Came to the US from Honduras in 2019.',
    '',
  ].join('\r'),
  patient: JSON.stringify({
    resourceType: 'Patient',
    id: 'p1',
    extension: [
      {
        url: 'http://hl7.org/fhir/StructureDefinition/patient-citizenship',
        extension: [{ url: 'code', valueCodeableConcept: { text: 'Honduras' } }],
      },
      { url: 'http://hl7.org/fhir/StructureDefinition/patient-birthPlace', valueAddress: { city: 'Choluteca' } },
    ],
  }),
} as const

const faults: Fault[] = []
const clock = () => new Date('2026-11-25T20:00:00Z')
const app = createApp({
  rulebook,
  webFolder: '/nowhere',
  clock,
  timeZone: 'America/New_York',
  report: (fault) => faults.push(fault),
})

function post(body: string | Uint8Array<ArrayBuffer>, query = ''): Promise<Response> {
  return Promise.resolve(app.request(`/api/screen${query}`, { method: 'POST', body }))
}

describe('POST /api/screen', () => {
  test('answers in the shape of the API’s document, with no value of the record and nothing kept', async () => {
    const response = await post(examples.hl7)
    assert.equal(response.status, 200)
    assert.equal(response.headers.get('Cache-Control'), 'no-store')
    const text = await response.text()
    const { files } = screeningSchema.parse(JSON.parse(text))
    assert.ok(files[0]?.findings.some((each) => each.kind === 'citizenship'))
    assert.doesNotMatch(text, /Honduras|EXAMPLE/)
    assert.deepEqual(faults, [])
  })

  test('the law of the state says whether a place of birth counts', async () => {
    const kinds = async (query: string) =>
      screeningSchema
        .parse(await (await post(examples.patient, query)).json())
        .files[0]?.findings.map((each) => each.kind)
    assert.ok((await kinds('?state=CA'))?.includes('birth-place'))
    assert.ok(!(await kinds('?state=CA&at=2025-09-01'))?.includes('birth-place'))
    assert.ok(!(await kinds(''))?.includes('birth-place'))
  })

  test('names what it cannot read', async () => {
    const { files } = screeningSchema.parse(await (await post(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]))).json())
    assert.deepEqual(files[0]?.unread, [{ at: 'the file', code: 'image' }])
  })

  test('refuses an unknown state, a body that is too large, and another method', async () => {
    const code = async (response: Response | Promise<Response>) =>
      publicRefusalSchema.parse(await (await response).json()).error.code
    assert.equal(await code(post('x', '?state=XQ')), 'unknown-state')
    assert.equal(await code(post('x'.repeat(mostRecordBytes + 1))), 'too-large')
    assert.equal(await code(app.request('/api/screen')), 'method-not-allowed')
  })
})
