import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Asker, aVisit, type Clinic, clinic } from '../_clinic.ts'
import { mediaTypeOf } from './sniff.ts'

let house: Clinic
let tablet: Asker
let counsel: Asker
let auditor: Asker

const pdf = new Uint8Array(Buffer.from('%PDF-1.4\nA warrant.'))

before(async () => {
  house = await clinic()
  tablet = house.as('desk', { device: 'tablet-1' })
  counsel = house.as('counsel', { person: 'p-cole' })
  auditor = house.as('auditor', { person: 'p-audra' })
  await tablet.does('c1', 'open-case', aVisit, { expected: 0 })
})

const named = (name: string, id: string) => ({ 'X-File-Name': encodeURIComponent(name), 'X-File-Id': id })

test('a paper goes up and comes down, under a name that tells nothing, to be saved and not shown', async () => {
  const put = await tablet.ask('POST', '/api/cases/c1/files', pdf, named('Perez warrant.html', 'f1'))
  const stored = (await put.json()) as Record<string, unknown>
  assert.deepEqual(
    [put.status, stored['mediaType'], stored['bytes'], stored['already']],
    [201, 'application/pdf', 19, false],
  )
  const got = await counsel.ask('GET', '/api/cases/c1/files/f1')
  assert.deepEqual(new Uint8Array(await got.arrayBuffer()), pdf)
  assert.equal(got.headers.get('Content-Disposition'), 'attachment; filename="file.pdf"')
  assert.equal(got.headers.get('X-Content-Type-Options'), 'nosniff')
  assert.match(got.headers.get('Content-Security-Policy') ?? '', /sandbox/)
  assert.ok(![...got.headers].flat().join(' ').includes('Perez'))
})

test('sent twice it is stored once; another file under its id is refused', async () => {
  const again = await tablet.ask('POST', '/api/cases/c1/files', pdf, named('Perez warrant.html', 'f1'))
  assert.equal(((await again.json()) as Record<string, unknown>)['already'], true)
  const other = await tablet.ask('POST', '/api/cases/c1/files', new Uint8Array([...pdf, 10]), named('x', 'f1'))
  assert.equal(other.status, 409)
})

test('a form from a page is taken too', async () => {
  const form = new FormData()
  form.set('file', new File([pdf], 'notice.pdf', { type: 'image/png' }))
  const put = await counsel.ask('POST', '/api/cases/c1/files', form)
  const { mediaType, name } = (await put.json()) as Record<string, unknown>
  assert.deepEqual([put.status, mediaType, name], [201, 'application/pdf', 'notice.pdf'])
})

test('the desk reads the files that it wrote down, and no other; the auditor none', async () => {
  assert.equal((await tablet.ask('GET', '/api/cases/c1/files/f1')).status, 404)
  await tablet.does('c1', 'record', { noun: 'sheet', entry: 's1', fields: { file: 'f1', page: 1 } })
  assert.equal((await tablet.ask('GET', '/api/cases/c1/files/f1')).status, 200)
  await counsel.ask('POST', '/api/cases/c1/files', pdf, named('x', 'f2'))
  await counsel.does('c1', 'record', { noun: 'sheet', entry: 's2', fields: { file: 'f2', page: 1 } })
  assert.equal((await tablet.ask('GET', '/api/cases/c1/files/f2')).status, 404)
  assert.equal((await auditor.ask('GET', '/api/cases/c1/files/f1')).status, 404)
  assert.equal((await auditor.ask('POST', '/api/cases/c1/files', pdf, named('x', 'f3'))).status, 403)
})

test('what is no paper, is too large or has no content is refused', async () => {
  const exe = new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])
  assert.equal((await tablet.ask('POST', '/api/cases/c1/files', exe, named('scan.pdf', 'f4'))).status, 415)
  assert.equal((await tablet.ask('POST', '/api/cases/c1/files', new Uint8Array(0), named('x', 'f5'))).status, 400)
  assert.equal((await tablet.ask('POST', '/api/cases/c1/files', pdf, named('x', '../f6'))).status, 422)
  const large = new Uint8Array(21 * 1024 * 1024)
  large.set(pdf)
  assert.equal((await tablet.ask('POST', '/api/cases/c1/files', large, named('x', 'f7'))).status, 413)
})

test('a file is what its content says, whatever it is called', () => {
  const type = (bytes: readonly number[] | string) =>
    mediaTypeOf(typeof bytes === 'string' ? new Uint8Array(Buffer.from(bytes)) : new Uint8Array(bytes))?.type
  assert.equal(type([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg')
  assert.equal(type([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'image/png')
  assert.equal(type('RIFF1234WEBPVP8 '), 'image/webp')
  assert.equal(type('\0\0\0\x18ftypheic'), 'image/heic')
  assert.equal(type('<script>alert(1)</script>'), 'text/plain')
  assert.equal(type('Señora, una nota.'), 'text/plain')
  assert.equal(type([0xc3, 0x28]), undefined)
  assert.equal(type('PK\x03\x04'), undefined)
})
