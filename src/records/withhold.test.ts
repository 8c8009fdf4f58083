import assert from 'node:assert/strict'
import { test } from 'node:test'
import { examples } from './_examples.ts'
import { kindsByTier, type Policy, type ScreenOptions, screenText, type Withholding, withhold } from './index.ts'
import { readXml } from './xml/read.ts'

const options: ScreenOptions = { scope: { proxies: kindsByTier[3] } }
const mask: Policy = { how: 'mask', tiers: [1, 2, 3, 4] }
const remove: Policy = { how: 'remove', tiers: [1, 2, 3, 4] }

function written(source: string, policy: Policy): Extract<Withholding, { ok: true }> {
  const result = withhold(source, policy, options)
  assert.ok(result.ok, JSON.stringify(result))
  return result
}

for (const [name, source] of Object.entries(examples)) {
  for (const policy of [mask, remove]) {
    test(`${name}, ${policy.how}: the same format, nothing left to find, and each loss on record`, () => {
      const { text, format, withheld } = written(source, policy)
      const again = screenText('record', text, options)
      assert.equal(again.format, format)
      assert.deepEqual(again.findings, [])
      assert.deepEqual(again.unread, [])
      assert.ok(withheld.length > 0)
      assert.ok(withheld.every((each) => each.how === policy.how && each.why !== '' && each.source !== ''))
      assert.doesNotMatch(JSON.stringify(withheld), /Honduras|Choluteca|X12345678|214-776/)
    })
  }
}

test('what is not withheld keeps every byte', () => {
  const { text } = written(examples.hl7, mask)
  assert.ok(
    text.startsWith(
      'MSH|^~\\&|REG|HOSP|EHR|HOSP|20260301101500||ADT^A04|M1|P|2.8\rPID|1||77^^^HOSP^MR~||EXAMPLE^ANA||19800412||||12 MAIN ST',
    ),
  )
  assert.equal(text.split('\r').length, examples.hl7.split('\r').length)
  assert.equal(
    written(examples.text, mask).text,
    'Pt is [withheld] and afraid. BP 120/80.\nPaid with Visa card ending 4412.\n[withheld] on file.\n',
  )
})

test('a FHIR patient stays one: the extension is gone with its list, the other extension stays', () => {
  const patient = JSON.parse(written(examples.patient, remove).text)
  assert.deepEqual(patient.extension, [
    { url: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex', valueCode: 'F' },
  ])
  assert.equal(patient.identifier.length, 1)
  const only = JSON.stringify({
    resourceType: 'Patient',
    extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/patient-nationality', valueString: 'Honduran' }],
    gender: 'female',
  })
  assert.equal(written(only, mask).text, '{"resourceType":"Patient","gender":"female"}')
})

test('a withheld value is searched for everywhere, decoded: in base64, in escapes, in other fields', () => {
  const bundle = JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      {
        resource: {
          resourceType: 'Patient',
          id: 'a',
          extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/patient-birthPlace', valueString: 'Choluteca' }],
        },
      },
      {
        resource: {
          resourceType: 'DocumentReference',
          id: 'd',
          content: [
            {
              attachment: {
                contentType: 'text/plain',
                data: Buffer.from('Visits family, CHOLUTECA, each year.').toString('base64'),
              },
            },
          ],
        },
      },
    ],
  })
  const { text } = written(bundle, mask)
  const note = Buffer.from(JSON.parse(text).entry[1].resource.content[0].attachment.data, 'base64').toString()
  assert.equal(note, 'Visits family, [withheld], each year.')
})

test('an observation that asks for status is replaced as a whole, inside its bundle', () => {
  const bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      {
        fullUrl: 'urn:x',
        resource: {
          resourceType: 'Observation',
          id: 'o',
          status: 'final',
          code: { coding: [{ system: 'http://loinc.org', code: '93027-1' }] },
          valueCodeableConcept: { coding: [{ system: 'http://loinc.org', code: 'LA33-6', display: 'Yes' }] },
        },
      },
    ],
  }
  const { text } = written(JSON.stringify(bundle), mask)
  assert.equal(JSON.parse(text).entry[0].resource.resourceType, 'OperationOutcome')
})

test('a C-CDA stays well formed, and masked elements say so in its own way', () => {
  const { text } = written(examples.ccda, mask)
  assert.ok(readXml(text).ok)
  assert.match(text, /<birthplace><place><addr nullFlavor="MSK"\/><\/place><\/birthplace>/)
  assert.match(
    text,
    /<observation classCode="OBS" moodCode="EVN" nullFlavor="MSK"><code nullFlavor="MSK"\/><\/observation>/,
  )
  assert.doesNotMatch(text, /Honduras|asylum|Refugee|446654005/)
})

test('tags inside a statement stay in balance', () => {
  const { text } = written(examples.patient, mask)
  assert.match(JSON.parse(text).text.div, /^<div [^>]*><p>Ana is a <b>\[withheld\]<\/b>\.<\/p><\/div>$/)
})

test('nothing leaves while a part is unread', () => {
  const scan = JSON.stringify({ resourceType: 'Binary', contentType: 'image/png', data: 'iVBORw0KGgo=' })
  const result = withhold(scan, mask, options)
  assert.deepEqual(result, { ok: false, code: 'unread', at: ['Binary#data'], unread: ['image'] })
})

test('kinds and tiers outside the policy stay', () => {
  const { text } = written(examples.hl7, { how: 'mask', tiers: [1], keep: ['nationality'] })
  assert.match(text, /HN\^Honduras\^ISO3166/)
  assert.match(text, /Choluteca/)
})

test('a number in the name of a column is found, though the name asks, and no place repeats it', () => {
  const { text, withheld } = written('mrn,immigration A# 214-776-093,note\r\n77,asylee,well\r\n', mask)
  assert.doesNotMatch(text, /214|asylee/)
  assert.doesNotMatch(JSON.stringify(withheld), /214|asylee/)
  assert.deepEqual(
    withheld.map(({ kind }) => kind),
    ['a-number', 'status'],
  )
})

test('what a < begins that is no name of a tag is words', () => {
  const { text } = written('<html><body><p>Ana is well.</p><p><A# 214-776-093</p></body></html>', mask)
  assert.doesNotMatch(text, /214/)
})

test('what two elements of a record hold is not one word; what a word holds in itself is', () => {
  const { text } = written(
    examples.ccda.replace(/<given>[^<]*<\/given><family>[^<]*/, '<given>Ana</given><family>A# 214-776-093'),
    mask,
  )
  assert.doesNotMatch(text, /214/)
  const html = written('<html><body><p>She is undocu<b>mented</b>.</p></body></html>', mask)
  assert.doesNotMatch(html.text, /undocu/)
})

test('an HL7 message whose list of delimiters holds words is refused', () => {
  const result = withhold('MSH|^~\\A# 214-776-093&|REG|HOSP\rPID|1||77', mask, options)
  assert.deepEqual(result, { ok: false, code: 'unread', at: ['MSH[1]-2'], unread: ['malformed'] })
})
