import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { unzipSync } from 'fflate'
import {
  checkSignatures,
  entryOf,
  fromBase64,
  noteOf,
  opensEntry,
  receiptOf,
  verifyReceipt,
} from '../../../ledger/index.ts'
import { verifySignature } from '../../ledger-routes/hashing.ts'
import { type Asker, aVisit, type Clinic, clinic } from '../_clinic.ts'
import { signedText } from './archive.ts'

let house: Clinic
let tablet: Asker
let privacy: Asker
let auditor: Asker

const scan = new Uint8Array(Buffer.from('%PDF-1.4\nHe is a fugitive.'))

before(async () => {
  house = await clinic()
  tablet = house.as('desk', { device: 'tablet-1' })
  privacy = house.as('privacy-officer', { person: 'p-paz' })
  auditor = house.as('auditor', { person: 'p-audra' })
  await tablet.does('c1', 'open-case', aVisit, { expected: 0 })
  await tablet.does('c1', 'record', { noun: 'officer', entry: 'o1', fields: { nameAsGiven: 'A. Agent', masked: true } })
  await tablet.does('c1', 'record', { noun: 'claim', entry: 'k1', fields: { inTheirWords: 'He is a fugitive.' } })
  await tablet.ask('POST', '/api/cases/c1/files', scan, { 'X-File-Name': 'Perez.pdf', 'X-File-Id': 'f1' })
  await tablet.does('c1', 'record', { noun: 'sheet', entry: 's1', fields: { file: 'f1', page: 1 } })
  await tablet.does('c1', 'give-facts', { facts: { 'document.kind': 'dhs-i200' } })
  await tablet.does('c1', 'assess', { actions: ['admit.non-public'] })
  await privacy.does('c1', 'record', {
    noun: 'note',
    entry: 'n1',
    fields: { account: 'Nadie entró; todo está en orden.' },
  })
  await privacy.does('c1', 'settle-action', { action: 'admit.non-public', choice: 'declined' })
})

type Files = Readonly<Record<string, Uint8Array>>
interface Told {
  readonly events: readonly {
    readonly event: string
    readonly line: number
    readonly receipt: string
    readonly salt?: string
  }[]
  readonly papers: readonly { readonly path: string; readonly name: string }[]
  readonly extent: string
}

async function archive(asker: Asker, query = ''): Promise<Files> {
  const answer = await asker.ask('GET', `/api/cases/c1/export?format=archive${query}`)
  assert.equal(answer.status, 200, await (answer.ok ? '' : answer.text()))
  return unzipSync(new Uint8Array(await answer.arrayBuffer()))
}

const textOf = (files: Files, path: string) => Buffer.from(files[path] as Uint8Array).toString('utf8')
const linesOf = (files: Files) => textOf(files, 'events.jsonl').trimEnd().split('\n')

async function isSigned(files: Files): Promise<boolean> {
  const note = noteOf(textOf(files, 'manifest.note'))
  assert.ok(note)
  const verdict = await checkSignatures(note, [house.signer.key], verifySignature)
  return verdict.ok && verdict.by.length === 1 && note.text === signedText(files['manifest.json'] as Uint8Array)
}

test('a case that was just written waits for the checkpoint that covers it', async () => {
  const answer = await privacy.ask('GET', '/api/cases/c1/export?format=archive')
  assert.deepEqual([answer.status, answer.headers.get('Retry-After')], [409, '2'])
  const receipt = await privacy.ask('GET', '/api/cases/c1/receipts/k-desk-1.0')
  assert.equal(((await receipt.json()) as Record<string, unknown>)['code'], 'not-yet-published')
  await house.publish()
})

test('a receipt proves an event without us, and opens with what the whole archive has', async () => {
  const listed = await privacy.gets<{ rows: readonly { event: string; published: boolean }[] }>(
    '/api/cases/c1/receipts',
  )
  const event = listed.rows[0]?.event ?? ''
  assert.ok(listed.rows.every((r) => r.published))
  const receipt = receiptOf(await (await privacy.ask('GET', `/api/cases/c1/receipts/${event}`)).text())
  assert.ok(receipt?.entry && verifyReceipt(receipt, receipt.entry).ok)
  assert.equal(entryOf(receipt.entry)?.type, 'case-opened')
})

test('a whole archive proves itself: every file in its manifest, every event in the ledger, word for word', async () => {
  const files = await archive(privacy)
  assert.ok(await isSigned(files))
  const manifest = JSON.parse(textOf(files, 'manifest.json')) as { files: { path: string; sha256: string }[] }
  const listed = manifest.files.map((f) => f.path)
  assert.deepEqual([...listed, 'manifest.json', 'manifest.note'].toSorted(), Object.keys(files).toSorted())
  for (const { path, sha256 } of manifest.files)
    assert.equal(
      createHash('sha256')
        .update(files[path] as Uint8Array)
        .digest('hex'),
      sha256,
      path,
    )
  const told = JSON.parse(textOf(files, 'case.json')) as Told
  const lines = linesOf(files)
  assert.equal(told.events.length, lines.length)
  for (const { receipt: path, line, salt } of told.events) {
    const receipt = receiptOf(textOf(files, path))
    const entry = receipt?.entry && entryOf(receipt.entry)
    assert.ok(receipt?.entry && entry && verifyReceipt(receipt, receipt.entry).ok)
    assert.ok(opensEntry(entry, Buffer.from(lines[line - 1] ?? ''), fromBase64(salt ?? '') ?? new Uint8Array()))
  }
  assert.deepEqual(
    told.papers.map((p) => p.name),
    ['Perez.pdf'],
  )
  assert.deepEqual(files['papers/0001.pdf'], scan)
})

test('the page of the format names every file and every field of the heading', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../../../docs/formats/case-archive.md'), 'utf8')
  const files = await archive(privacy)
  const { state: _, ...heading } = JSON.parse(textOf(files, 'case.json')) as Record<string, unknown>
  for (const name of [
    ...Object.keys(files).map((path) => path.replace(/000[2-9]|00[1-9]\d/, '0001')),
    ...Object.keys(heading),
  ])
    assert.ok(page.includes(name), name)
  assert.ok(page.includes(signedText(new Uint8Array()).split(' ').slice(0, 2).join(' ')))
})

test('for a chart nothing is taken along that a requester claims, neither in words nor in papers', async () => {
  const files = await archive(privacy, '&for=chart')
  assert.ok(await isSigned(files))
  for (const path of ['case.json', 'events.jsonl']) assert.ok(!/fugitive|Perez/.test(textOf(files, path)), path)
  assert.match(textOf(files, 'events.jsonl'), /A\. Agent/)
  assert.ok(!Object.keys(files).some((path) => path.startsWith('papers/')))
  assert.ok(!/fugitive/.test(await pdfText(files['case.pdf'] as Uint8Array)))
})

test('the auditor takes an outline with receipts; the desk takes nothing', async () => {
  const files = await archive(auditor)
  const all = ['case.json', 'events.jsonl'].map((path) => textOf(files, path)).join('')
  assert.ok(!/Agent|fugitive|Perez|Nadie|salt/.test(all))
  assert.equal(linesOf(files).length, Object.keys(files).filter((path) => path.startsWith('receipts/')).length)
  assert.equal((await auditor.ask('GET', '/api/cases/c1/export?format=pdf&for=chart')).status, 403)
  assert.equal((await tablet.ask('GET', '/api/cases/c1/export?format=pdf')).status, 403)
})

async function pdfText(bytes: Uint8Array): Promise<string> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(bytes)
  const pages = Array.from({ length: document.getPageCount() }, (_, i) => document.getPage(i).getText())
  document.destroy()
  library.destroy()
  return pages.join('\n').replace(/\s+/g, ' ')
}

test('the printed case file tells what came of it, in the reader’s language, with headings that a screen reader finds', async () => {
  const answer = await privacy.ask('GET', '/api/cases/c1/export?format=pdf', undefined, { 'Accept-Language': 'es' })
  assert.equal(answer.headers.get('Content-Disposition'), 'attachment; filename="case-file.pdf"')
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const raw = Buffer.from(bytes).toString('latin1')
  assert.match(raw, /\/StructTreeRoot/)
  assert.match(raw, /\/MarkInfo/)
  assert.match(raw, /\/Lang \(es-US\)/)
  for (const tag of ['Document', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'LBody']) assert.ok(raw.includes(`/S /${tag}`), tag)
  const text = await pdfText(bytes)
  for (const said of [
    'Expediente del caso — mercy',
    'A. Agent',
    'Nadie entró; todo está en orden.',
    '(UTC−07:00)',
    'Paz Privacy (Privacidad)',
    'dispositivo tablet-1 (Recepción)',
    'us/toy/every-contact',
    'El plazo corre desde',
    'Página 1 de',
  ])
    assert.ok(text.includes(said), `${said}: ${text}`)
  assert.ok(!/Agent|Perez/.test(/\/Title [^\n]*/.exec(raw)?.[0] ?? ''))
})

test('an export may be sealed to a recipient or a passphrase, and only they open it', async () => {
  const identity = await generateIdentity()
  const recipient = await identityToRecipient(identity)
  const send = (sealTo: object) => privacy.ask('POST', '/api/cases/c1/export', { format: 'archive', sealTo })
  const sealed = await send({ recipient })
  assert.equal(sealed.headers.get('Content-Disposition'), 'attachment; filename="case-archive.zip.age"')
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  const opened = await decrypter.decrypt(new Uint8Array(await sealed.arrayBuffer()))
  assert.ok(await isSigned(unzipSync(opened)))
  const byWord = new Decrypter()
  byWord.addPassphrase('correct horse battery')
  const locked = new Uint8Array(await (await send({ passphrase: 'correct horse battery' })).arrayBuffer())
  assert.ok(await isSigned(unzipSync(await byWord.decrypt(locked))))
  assert.equal((await send({ recipient: `age1${'q'.repeat(58)}` })).status, 422)
  assert.equal((await send({ passphrase: 'short' })).status, 422)
})

test('every export is in the record of the office, without a word of the case', async () => {
  const events = await house.record.record.officeEvents('mercy', { limit: 20 })
  const exported = events.filter((e) => e.type === 'office.case-exported')
  const said = new Set(
    exported.map(({ by, data }) => `${by.role} ${data['format']} ${data['extent']} ${data['sealed']}`),
  )
  assert.deepEqual([...said].toSorted(), [
    'auditor archive outline no',
    'privacy-officer archive chart no',
    'privacy-officer archive whole no',
    'privacy-officer archive whole passphrase',
    'privacy-officer archive whole recipient',
    'privacy-officer pdf whole no',
  ])
  assert.ok(!/Agent|Perez|fugitive/.test(JSON.stringify(exported)))
})
