import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import { screen } from '../../records/index.ts'
import { rulebook } from '../../rulebook/index.ts'
import { extractDocument } from './documents.ts'
import { lawOfFindings } from './law-of-findings.ts'

// A zip file by hand: local headers, directory, end.
function zip(files: Readonly<Record<string, string>>, flags = 0): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const packed = deflateRawSync(Buffer.from(text))
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(flags, 8)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(text.length, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    locals.push(local, Buffer.from(name), packed)
    directory.push(entry, Buffer.from(name))
    offset += 30 + name.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, ...directory, end])
}

const docx = {
  'word/document.xml':
    '<w:p><w:r><w:t>Pt is a lawful </w:t></w:r><w:r><w:t>permanent resident.</w:t></w:r></w:p><w:p><w:r><w:t>Eats well.</w:t></w:r></w:p>',
}
const xlsx = {
  'xl/workbook.xml': '<workbook/>',
  'xl/sharedStrings.xml':
    '<sst><si><t>mrn</t></si><si><t>Immigration status</t></si><si><r><t>asy</t></r><r><t>lee</t></r></si></sst>',
  'xl/worksheets/sheet1.xml':
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="2"><c r="A2"><v>77</v></c><c r="C2" t="s"><v>2</v></c></row>',
}

describe('documents of Word and Excel', () => {
  test('their text is screened: across runs, by the heading of a column', () => {
    const word = screen('note.docx', zip(docx), { extract: extractDocument })
    assert.deepEqual([word.format, word.findings.map((each) => each.kind)], ['docx', ['status']])
    const sheet = screen('list.xlsx', zip(xlsx), { extract: extractDocument })
    assert.deepEqual(
      [sheet.format, sheet.findings.map((each) => each.at)],
      ['xlsx', ['sheet1, row 2, column Immigration status']],
    )
  })

  test('locked ones, other archives and those with pictures are refused by name', () => {
    const code = (files: Readonly<Record<string, string>>, flags = 0): string | undefined =>
      screen('file', zip(files, flags), { extract: extractDocument }).unread[0]?.code
    assert.equal(code(docx, 1), 'encrypted')
    assert.equal(code({ 'a.txt': 'x' }), 'archive')
    assert.equal(code({ ...docx, 'word/media/image1.png': 'x' }), 'image')
  })
})

describe('the law of findings', () => {
  test('California guards the place of birth from its effective day, and Ohio does not', () => {
    assert.deepEqual(lawOfFindings(rulebook, { state: 'CA', at: '2026-06-03' }).scope, { proxies: ['birth-place'] })
    assert.deepEqual(lawOfFindings(rulebook, { state: 'CA', at: '2025-09-01' }).scope, {})
    assert.deepEqual(lawOfFindings(rulebook, { state: 'OH', at: '2026-06-03' }).scope, {})
  })

  test('Florida requires the question of a hospital that takes Medicaid, Colorado forbids it', () => {
    assert.equal(lawOfFindings(rulebook, { state: 'FL', at: '2026-06-03' }).law.status?.says, 'requires')
    assert.equal(lawOfFindings(rulebook, { state: 'CO', at: '2026-06-03' }).law.status?.says, 'forbids')
  })
})
