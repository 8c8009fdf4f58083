import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { defaultPolicy, screen } from '../../../records/index.ts'
import { extractDocument } from '../documents.ts'
import { withholdDocument } from './withhold.ts'

const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const word = {
  '[Content_Types].xml': '<Types><Default Extension="xml" ContentType="application/xml"/></Types>',
  '_rels/.rels': '<Relationships><Relationship Id="r1" Target="word/document.xml"/></Relationships>',
  'word/document.xml': `<w:document><w:body>
    <w:p>${run('Pt is a lawful ')}${run('permanent resid')}${run('ent &amp; eats well.')}</w:p>
    <w:p><w:del><w:r><w:delText>Her A-number is A 088 123 456.</w:delText></w:r></w:del><w:ins>${run('See file.')}</w:ins></w:p>
    </w:body></w:document>`,
  'word/comments.xml': `<w:comments><w:comment><w:p>${run('She arrived from Honduras in 2015.')}</w:p></w:comment></w:comments>`,
  'word/footnotes.xml': `<w:footnotes><w:footnote><w:p>${run('A 088 123 456, see above')}</w:p></w:footnote></w:footnotes>`,
  'docProps/core.xml': '<cp><dc:title>Letter</dc:title><dc:description>asylum seeker from Togo</dc:description></cp>',
  'word/styles.xml': '<w:styles/>',
}

const inline = (at: string, index: number): string => `<c r="${at}" s="3" t="s"><v>${index}</v></c>`
const excel = {
  '[Content_Types].xml': '<Types/>',
  'xl/workbook.xml': '<workbook><sheets><sheet name="Patients"/></sheets></workbook>',
  'xl/sharedStrings.xml': `<sst>${[
    'mrn',
    'Immigration status',
    'asylee',
    'note',
    'wound clean',
    'TPS from El Salvador, renewed',
  ]
    .map((text) => `<si><t>${text}</t></si>`)
    .join('')}</sst>`,
  'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1">${inline('A1', 0)}${inline('B1', 1)}${inline('C1', 3)}</row>
    <row r="2"><c r="A2"><v>77</v></c>${inline('B2', 2)}${inline('C2', 4)}</row>
    <row r="3"><c r="A3"><v>78</v></c><c r="B3" t="str"><f>B2</f><v>asylee</v></c>${inline('C3', 5)}</row></sheetData></worksheet>`,
  'xl/comments1.xml': '<comments><comment><text><t>asylee since 2020</t></text></comment></comments>',
  'xl/pivotCache/pivotCacheDefinition1.xml': '<pivot><sharedItems><s v="asylee"/></sharedItems></pivot>',
}

function everything(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${strFromU8(part)}\n${strFromU8(part).replace(/<[^>]*>/g, '')}`)
    .join('\n')
}

describe('withholding in documents of Word and Excel', () => {
  for (const how of ['mask', 'remove'] as const) {
    test(`Word, ${how}: nothing is left in runs, tracked changes, comments, notes or the description`, () => {
      const result = withholdDocument(zipped(word), { ...defaultPolicy, how })
      assert.ok(result.ok, JSON.stringify(result))
      assert.doesNotMatch(everything(result.bytes), /permanent resid|088 ?123 ?456|Honduras|asylum/)
      assert.match(everything(result.bytes), /eats well/)
      assert.match(everything(result.bytes), /See file/)
      assert.deepEqual(Object.keys(unzipSync(result.bytes)), Object.keys(word))
      assert.ok(result.withheld.every((each) => !/088|Honduras/.test(JSON.stringify(each))))
      const again = screen('letter.docx', result.bytes, { extract: extractDocument })
      assert.deepEqual([again.format, again.findings, again.unread], ['docx', [], []])
    })

    test(`Excel, ${how}: nothing is left in cells, shared strings, cached values, comments or pivots`, () => {
      const result = withholdDocument(zipped(excel), { ...defaultPolicy, how })
      assert.ok(result.ok, JSON.stringify(result))
      assert.doesNotMatch(everything(result.bytes), /asylee|TPS/)
      assert.match(everything(result.bytes), /wound clean/)
      assert.match(everything(result.bytes), /Immigration status/)
      const again = screen('list.xlsx', result.bytes, { extract: extractDocument })
      assert.deepEqual([again.format, again.findings, again.unread], ['xlsx', [], []])
    })
  }

  test('tags stay in balance', () => {
    const result = withholdDocument(zipped(word), defaultPolicy)
    assert.ok(result.ok)
    for (const part of Object.values(unzipSync(result.bytes))) {
      const open: string[] = []
      for (const [, close, name = '', self] of strFromU8(part).matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
        if (close === '/') assert.equal(open.pop(), name)
        else if (self !== '/') open.push(name)
      }
      assert.deepEqual(open, [])
    }
  })

  test('damaged files, seeded: refused or written, never a crash', () => {
    let state = Number(process.env.OSTIARY_SEED ?? 20260603) >>> 0
    const below = (n: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return Math.floor((state / 2 ** 32) * n)
    }
    for (let i = 0; i < (process.env.OSTIARY_DEEP === '1' ? 20_000 : 200); i++) {
      const bytes = Uint8Array.from(zipped(i % 2 === 0 ? word : excel))
      for (let j = 1 + below(4); j > 0; j--) bytes[below(bytes.length)] = below(256)
      const result = withholdDocument(bytes, defaultPolicy)
      if (result.ok) assert.equal(screen('a', result.bytes, { extract: extractDocument }).unread.length, 0)
    }
  })

  test('a document with what cannot be read is refused by name', () => {
    const macro = withholdDocument(zipped({ ...word, 'word/vbaProject.bin': 'x' }), defaultPolicy)
    assert.deepEqual(macro, { ok: false, code: 'unread', at: ['word/vbaProject.bin'] })
    const pictured = withholdDocument(zipped({ ...word, 'word/media/image1.png': 'x' }), defaultPolicy)
    assert.equal(pictured.ok ? '' : pictured.code, 'unread')
  })

  test('what Word keeps as a picture of the first page goes', () => {
    const rels =
      '<Relationships><Relationship Id="r2" Type="thumbnail" Target="docProps/thumbnail.jpeg"/></Relationships>'
    const result = withholdDocument(
      zipped({ ...word, '_rels/.rels': rels, 'docProps/thumbnail.jpeg': 'x' }),
      defaultPolicy,
    )
    assert.ok(result.ok)
    assert.doesNotMatch(everything(result.bytes), /thumbnail/)
  })
})
