import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import PDFDocument from 'pdfkit'
import { type Screened, screen } from '../../../records/index.ts'
import { openDocuments } from '../documents.ts'

type Draw = (document: InstanceType<typeof PDFDocument>) => void

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

function made(draw: Draw, options: ConstructorParameters<typeof PDFDocument>[0] = {}): Promise<Uint8Array> {
  const document = new PDFDocument(options)
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  return new Promise((resolve) => {
    document.on('end', () => resolve(Buffer.concat(chunks)))
    draw(document)
    document.end()
  })
}

async function screened(draw: Draw, options: ConstructorParameters<typeof PDFDocument>[0] = {}): Promise<Screened> {
  return screen('letter.pdf', await made(draw, options), { extract: await openDocuments() })
}

const kinds = (result: Screened): readonly string[] => result.findings.map(({ at, kind }) => `${kind} ${at}`)

describe('a PDF is screened by the text that it holds', () => {
  test('page by page, and its description', async () => {
    const result = await screened(
      (document) => document.text('Pt eats well.').addPage().text('She is a lawful permanent resident since 2019.'),
      { info: { Title: 'asylum seeker from Togo' } },
    )
    assert.equal(result.format, 'pdf')
    assert.deepEqual(kinds(result), ['asylum the description, 1:1', 'status page 2, 1:10'])
    assert.deepEqual(result.unread, [])
  })

  test('the fields of a form with their values; empty ones state nothing', async () => {
    const result = await screened((document) => {
      document.font('Helvetica').text('Registration')
      document.initForm()
      document.formText('nationality', 50, 100, 200, 20, { value: 'Honduran' })
      document.formText('citizenship', 50, 150, 200, 20, {})
    })
    assert.ok(kinds(result).some((each) => each.startsWith('nationality page 1, form')))
    assert.ok(!kinds(result).some((each) => each.startsWith('citizenship')))
  })

  test('a page that is only a picture is named, and the others are still screened', async () => {
    const result = await screened((document) =>
      document.image(dot, 0, 0, { width: 600, height: 700 }).addPage().text('Detained by ICE in May, now released.'),
    )
    assert.deepEqual(result.unread, [{ at: 'page 1', code: 'image' }])
    assert.equal(result.findings[0]?.kind, 'detention')
  })

  test('nothing but pictures, a password and a broken file are refused by name', async () => {
    const scan = await screened((document) => document.image(dot, 0, 0, { width: 600, height: 700 }))
    assert.deepEqual([scan.unread[0]?.code, scan.findings], ['image', []])
    const locked = await screened((document) => document.text('Pt is undocumented.'), { userPassword: 'x' })
    assert.deepEqual(locked.unread, [{ at: 'the file', code: 'encrypted' }])
    const broken = screen('a.pdf', Buffer.from('%PDF-1.7\nnot one'), { extract: await openDocuments() })
    assert.deepEqual(broken.unread, [{ at: 'the file', code: 'malformed' }])
  })

  test('a small seal beside words is no page of pictures', async () => {
    const result = await screened((document) =>
      document.image(dot, 10, 10, { width: 60, height: 60 }).text('Pt eats well and walks.', 100, 200),
    )
    assert.deepEqual([result.findings, result.unread], [[], []])
  })
})
