import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import sharp from 'sharp'
import { recognize } from '../../../instruments/index.ts'
import { formatOf } from './format.ts'
import { type Progress, readPapers } from './index.ts'
import { pictureOf } from './picture.ts'

const form = [
  'U.S. DEPARTMENT OF HOMELAND SECURITY',
  'Warrant for Arrest of Alien',
  'To: Any immigration officer authorized pursuant to sections 236 and 287 of the',
  'Immigration and Nationality Act',
  'I have determined that there is probable cause to believe that Jorge Example Invented',
  'is removable from the United States. This determination is based upon:',
  'YOU ARE COMMANDED to arrest and take into custody for removal proceedings under the',
  'Immigration and Nationality Act, the above-named alien.',
  '(Signature of Authorized Immigration Officer)',
  'Form I-200 (Rev. 09/16)',
]
const other = [
  'UNITED STATES DISTRICT COURT',
  'for the',
  'Northern District of California',
  'SEARCH AND SEIZURE WARRANT',
  'YOU ARE COMMANDED to execute this warrant on or before June 12, 2026',
  "Judge's signature",
]

// A PDF as plain as can be: one font, lines from the top; text of mode 3 is there for programs and seen by nobody.
function pdfOf(pages: readonly (readonly string[])[], mode = 0, trailer = ''): Uint8Array {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((lines, i) => {
      const shown = lines.map((line, y) => `1 0 0 1 60 ${730 - 40 * y} Tm (${line.replaceAll(/[()]/g, '\\$&')}) Tj`)
      const stream = `BT /F1 12 Tf ${mode} Tr ${shown.join(' ')} ET`
      const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`
      return [page, `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`]
    }),
  ]
  let text = '%PDF-1.7\n'
  const places = objects.map((object, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const rows = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF`
  return new TextEncoder().encode(text)
}

async function pagesOf(bytes: Uint8Array) {
  const read = await readPapers(bytes)
  assert.ok(read.ok, JSON.stringify(read))
  return read.pages
}

describe('reading files of papers', () => {
  test('a PDF’s own text is used where the picture shows the same', async () => {
    const pages = await pagesOf(pdfOf([form]))
    assert.equal(pages[0]?.source, 'text-layer')
    const [sheet] = recognize(pages)
    assert.equal(sheet?.kind, 'dhs-i200')
    assert.equal(sheet?.facts['document.signer'], 'nobody')
  })

  test('text that nobody can see counts for nothing, and is told', async () => {
    const pages = await pagesOf(pdfOf([other], 3))
    assert.ok(pages[0]?.warnings?.length)
    const [sheet] = recognize(pages)
    assert.notEqual(sheet?.kind, 'search-warrant')
  })

  test('files that cannot be read are refused by a stable code', async () => {
    const code = async (bytes: Uint8Array): Promise<string | undefined> => {
      const read = await readPapers(bytes)
      return read.ok ? undefined : read.code
    }
    const locked =
      '/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -3904 /O <' +
      '28'.repeat(32) +
      '> /U <' +
      '29'.repeat(32) +
      '> >> /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]'
    assert.equal(await code(new Uint8Array()), 'empty-file')
    assert.equal(await code(pdfOf([form], 0, locked)), 'password-protected')
    assert.equal(await code(pdfOf(Array.from({ length: 200 }, () => ['x']))), 'too-many-pages')
    assert.equal(await code(new TextEncoder().encode('%PDF-1.7 and no more')), 'damaged-file')
    assert.equal(await code(new TextEncoder().encode('\0\0\0\u0018ftypheic\0\0\0\0')), 'heic-not-supported')
    assert.equal(await code(new Uint8Array([0, 1, 2, 3])), 'unknown-format')
  })

  test('a photo loses where and when it was taken, and stands as its camera says', async () => {
    const place = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 46/1 0/1' }, IFD0: { Model: 'Invented' } }
    const photo = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#fff' } })
      .withExif(place)
      .withMetadata({ orientation: 6, exif: place })
      .jpeg()
      .toBuffer()
    const picture = await pictureOf(photo)
    assert.ok(typeof picture !== 'string')
    assert.deepEqual([picture.width, picture.height], [20, 40])
    assert.equal(picture.data.length, 800, 'points and nothing else')
  })

  test('a reading can be cancelled', async () => {
    const read = await readPapers(pdfOf([form, form]), { signal: AbortSignal.abort() })
    assert.deepEqual(read, { ok: false, code: 'cancelled' })
  })

  test('how a page lies is told before its words, and a reading can be cancelled in the middle of a page', async () => {
    const photo = readFileSync(
      join(import.meta.dirname, '../../../../vectors/instruments/sample/train-sample-00345.png'),
    )
    const stop = new AbortController()
    const steps: Progress[] = []
    const read = await readPapers(photo, {
      signal: stop.signal,
      progress: (step) => {
        steps.push(step)
        if (step.outline === undefined) stop.abort()
      },
    })
    assert.deepEqual(read, { ok: false, code: 'cancelled' })
    assert.equal(steps[0]?.outline?.turns, 0)
    assert.equal(steps[0]?.share, 0)
    assert.ok((steps.at(-1)?.share ?? 1) < 1)
  })

  test('formats are told by the first bytes and not by the name', () => {
    assert.equal(formatOf(new TextEncoder().encode('%PDF-1.4')), 'pdf')
    assert.equal(formatOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0])), 'picture')
    assert.equal(formatOf(new TextEncoder().encode('Dear Custodian of Records')), 'text')
  })
})
