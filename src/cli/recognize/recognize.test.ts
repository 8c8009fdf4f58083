import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { ostiary, testFolder } from '../_run.ts'

const files = testFolder()
const card = 'Example Invented\nSpecial Agent\nHomeland Security Investigations\n555-010-0199\ne.invented@example.gov'
const warrant = `U.S. DEPARTMENT OF HOMELAND SECURITY          Warrant for Arrest of Alien

                                    File No. A 200 111 222
To: Any immigration officer authorized pursuant to sections 236 and 287 of the
    Immigration and Nationality Act
I have determined that there is probable cause to believe that Jorge Example Invented
is removable from the United States. This determination is based upon:
YOU ARE COMMANDED to arrest and take into custody for removal proceedings under the
Immigration and Nationality Act, the above-named alien.

                             /s/ T. Sample
                        (Signature of Authorized Immigration Officer)

                                                       Form I-200 (Rev. 09/16)`
const packet = files.write('packet.txt', `${warrant}\f${card}`)

interface Out {
  readonly files: readonly {
    readonly file: string
    readonly sheets: readonly {
      readonly page: number
      readonly kind: string
      readonly instrument: string | null
      readonly unsure: boolean
      readonly form: { readonly number: string } | null
      readonly facts: Readonly<Record<string, unknown>>
      readonly evidence: readonly { readonly fact: string; readonly box: readonly number[] }[]
      readonly allows: readonly { readonly action: string; readonly answer: string }[]
    }[]
  }[]
}

describe('ostiary recognize', () => {
  test('gives each sheet of a packet in the shape of the contract, joined with the rulebook', () => {
    const { status, stdout } = ostiary(['recognize', packet, '--json', '--state', 'CA', '--at', '2026-06-03'])
    assert.equal(status, 0)
    const [file] = (JSON.parse(stdout) as Out).files
    assert.deepEqual(
      file?.sheets.map(({ page, kind }) => [page, kind]),
      [
        [1, 'dhs-i200'],
        [2, 'not-process'],
      ],
    )
    const [first] = file?.sheets ?? []
    assert.equal(first?.facts['document.signer'], 'agency-officer')
    assert.equal(first?.form?.number, 'I-200')
    assert.equal(first?.allows.find(({ action }) => action === 'admit.non-public')?.answer, 'must-not')
    for (const { box } of first?.evidence ?? [])
      assert.ok(box.length === 4 && box.every((side) => side >= 0 && side <= 1))
    assert.ok(!stdout.includes('200 111 222'), 'the number of an immigration file is never told')
  })

  test('tells people what each sheet is, what to look at and what it allows', () => {
    const { status, stdout } = ostiary(['recognize', packet, '--state', 'CA', '--at', '2026-06-03'])
    assert.equal(status, 0)
    assert.match(stdout, /Page 1: Warrant for arrest of alien · I-200 \(09\/16\)/)
    assert.match(stdout, /Is there a signature on the line marked/)
    assert.match(stdout, /MUST NOT\s+May we let them into an area that is not public/)
    const spanish = ostiary(['recognize', packet, '--lang', 'es', '--at', '2026-06-03'])
    assert.match(spanish.stdout, /Página 1: Orden de arresto de extranjero/)
  })

  test('tells with --progress how the page lies before a word is read, and how far the reading is', () => {
    const sample = join(import.meta.dirname, '../../../vectors/instruments/sample/test-sample-00012.png')
    const { status, stdout, stderr } = ostiary(['recognize', sample, '--progress', '--at', '2026-06-03'])
    assert.equal(status, 0)
    assert.match(stdout, /Page 1/)
    const lines = stderr.split('\n').filter((line) => line.startsWith('page 1 of 1: '))
    const [first = '', ...rest] = lines
    assert.match(first, /turned by 0°$/)
    const shares = rest.flatMap((line) => /: (\d+) %$/.exec(line)?.[1] ?? []).map(Number)
    assert.ok(shares.length > 0, stderr)
    assert.deepEqual(shares, shares.toSorted((a, b) => a - b))
  })

  test('refuses what it cannot read, with what to do', () => {
    const cases = [
      ['empty.pdf', '', 'is empty'],
      ['noise.bin', '\u0000\u0001\u0002', 'neither a PDF'],
      ['phone.heic', '\u0000\u0000\u0000\u0018ftypheic', 'HEIC'],
      ['broken.pdf', '%PDF-1.7 and no more', 'damaged'],
    ] as const
    for (const [name, text, words] of cases) {
      const { status, stderr } = ostiary(['recognize', files.write(name, text)])
      assert.equal(status, 2, name)
      assert.match(stderr, new RegExp(words))
    }
    const wrongDay = ostiary(['recognize', packet, '--at', 'someday'])
    assert.equal(wrongDay.status, 2)
  })
})
