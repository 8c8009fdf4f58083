import assert from 'node:assert/strict'
import { test } from 'node:test'
import { examples } from './_examples.ts'
import { kindsByTier, type Scope, screen, screenText } from './index.ts'

const everything: Scope = { proxies: kindsByTier[3] }
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

function found(text: string, scope: Scope = {}): readonly string[] {
  const result = screenText('record', text, { scope })
  assert.deepEqual(result.unread, [])
  return result.findings.map((each) => `${each.tier} ${each.kind} ${each.at}`)
}

test('a FHIR patient: extensions, identifiers and the narrative', () => {
  assert.deepEqual(found(examples.patient, everything), [
    '1 citizenship Patient/p1#extension[0]',
    '3 birth-place Patient/p1#extension[1]',
    '1 status Patient/p1#identifier[1]',
    '1 receipt Patient/p1#identifier[1].value',
    '1 status Patient/p1#text.div',
  ])
})

test('weak proxies are off unless the law of the place protects them', () => {
  assert.ok(!found(examples.patient).some((each) => each.startsWith('3')))
  assert.ok(found(examples.patient, { proxies: ['birth-place'] }).includes('3 birth-place Patient/p1#extension[1]'))
})

test('an HL7 message: fields by their place, repetitions, answers, escapes and Z segments; tribal citizenship is none', () => {
  assert.deepEqual(found(examples.hl7, everything), [
    '3 consular-id PID[1]-3[2]',
    '3 language PID[1]-15',
    '3 birth-place PID[1]-23',
    '1 citizenship PID[1]-26',
    '1 nationality PID[1]-28',
    '1 citizenship NK1[1]-19',
    '1 refugee OBX[1]-5',
    '1 undocumented OBX[2]-5',
    '1 asylum NTE[1]-3',
    '1 proceedings ZIM[1]-2',
  ])
})

test('the same message in MLLP frames and with line feeds', () => {
  const framed = `\x0b${examples.hl7}\x1c\r`
  assert.deepEqual(found(framed), found(examples.hl7))
  assert.deepEqual(found(examples.hl7.replaceAll('\r', '\n')), found(examples.hl7))
})

test('a C-CDA: header, narrative across tags, coded entries', () => {
  const places = found(examples.ccda, everything)
  assert.ok(places.some((each) => each.startsWith('3 birth-place ClinicalDocument[1]/recordTarget[1]/')))
  assert.ok(places.some((each) => each.startsWith('3 consular-id ')))
  assert.ok(places.some((each) => each.startsWith('2 history ') && each.includes('/text[1]/paragraph[1]')))
  assert.ok(places.some((each) => each.startsWith('1 asylum ')))
  assert.ok(places.some((each) => each.startsWith('1 refugee ') && each.endsWith('/observation[1]/value[1]')))
})

test('an X12 enrolment: DMG06, DMG07, DMA01, notes; diagnoses of substance use are Part 2', () => {
  assert.deepEqual(found(examples.x12, everything), [
    '1 status DMG[1]-06',
    '1 citizenship DMG[1]-07',
    '1 a-number DMA[1]-01',
    '3 language LUI[1]-02',
    '4 part2 HI[1]-01',
    '1 tps NTE[1]-02',
  ])
})

test('a table: by header and by content; a card is no visa and "not asked" no answer', () => {
  assert.deepEqual(found(examples.csv), [
    '1 status row 2, column immigration_status',
    '1 undocumented row 2, column note',
  ])
})

test('RTF: across font changes, with accents; a font name is no text', () => {
  assert.deepEqual(found(examples.rtf), ['1 status 1:13', '1 undocumented 2:10'])
})

test('plain text: the line and column of each statement', () => {
  assert.deepEqual(found(examples.text), ['1 undocumented 1:7', '1 a-number 3:1'])
})

test('a note in base64 inside a resource is read, and a document inside that note', () => {
  const note = (text: string, contentType: string): string =>
    JSON.stringify({ resourceType: 'Binary', id: 'b', contentType, data: Buffer.from(text).toString('base64') })
  assert.deepEqual(found(note(examples.text, 'text/plain')), [
    '1 undocumented Binary/b#data',
    '1 a-number Binary/b#data',
  ])
  assert.equal(
    found(note(examples.hl7, 'x-application/hl7-v2+er7')).filter((each) => each.includes('PID[1]-26')).length,
    1,
  )
})

test('bulk data: the line of each finding, and nothing on a line that holds nothing', () => {
  const plain = JSON.stringify({ resourceType: 'Observation', id: 'o', status: 'final', valueQuantity: { value: 7 } })
  assert.deepEqual(found(`${plain}\n${examples.patient}\n${plain}\n`), [
    '1 citizenship line 2, Patient/p1#extension[0]',
    '1 status line 2, Patient/p1#identifier[1]',
    '1 receipt line 2, Patient/p1#identifier[1].value',
    '1 status line 2, Patient/p1#text.div',
  ])
})

test('what cannot be read is refused by name', () => {
  const code = (content: Uint8Array | string): string | undefined =>
    screen('file', typeof content === 'string' ? bytes(content) : content).unread[0]?.code
  const dicom = new Uint8Array(200)
  dicom.set(bytes('DICM'), 128)
  assert.equal(code(dicom), 'dicom')
  assert.equal(code('%PDF-1.7 '), 'needs-extraction')
  assert.equal(code(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0])), 'image')
  assert.equal(code(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])), 'archive')
  assert.equal(code(new Uint8Array([0x49, 0x44, 0x33, 4, 0, 0, 0])), 'audio-or-video')
  assert.equal(code(new Uint8Array([1, 2, 3, 4, 0])), 'not-text')
  assert.equal(code('{"resourceType":"Patient","id":'), 'malformed')
  assert.equal(code(`{"resourceType":"Basic","x":${'['.repeat(200)}${']'.repeat(200)}}`), 'nested-too-deep')
  assert.equal(
    code('<!DOCTYPE x [<!ENTITY a "b">]><ClinicalDocument xmlns="urn:hl7-org:v3">&a;</ClinicalDocument>'),
    'entity-expansion',
  )
  assert.equal(code('<Patient xmlns="http://hl7.org/fhir"/>'), 'unknown-format')
  assert.equal(code(''), 'no-text')
})

test('other encodings: UTF-16 and Windows-1252', () => {
  const utf16 = new Uint8Array([0xff, 0xfe, ...[...'Pt has DACA.'].flatMap((c) => [c.charCodeAt(0), 0])])
  assert.equal(screen('note.txt', utf16).findings[0]?.kind, 'daca')
  const latin = new Uint8Array(
    [...'Estatus migratorio: irregular. Ni'].map((c) => c.charCodeAt(0)).concat([0xf1, 0x61]),
  )
  assert.equal(screen('note.txt', latin).findings[0]?.kind, 'status')
})
