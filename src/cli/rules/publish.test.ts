import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { before, describe, test } from 'node:test'
import type { Assessment } from '../../engine/index.ts'
import { type Publication, publicationOf, publicationText, rulebook } from '../../rulebook/index.ts'
import { publicKeyText } from '../../server/publish/index.ts'
import { ostiary, testFolder } from '../_run.ts'

const files = testFolder()
const ours = generateKeyPairSync('ed25519')
const theirs = generateKeyPairSync('ed25519')
const key = files.write('key.pem', ours.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string)
const trusted = files.write('trusted.pem', ours.publicKey.export({ type: 'spki', format: 'pem' }) as string)
const stranger = files.write('stranger.txt', `${publicKeyText(theirs.publicKey)}\n`)
const whole = files.path('rulebook.json')
const unsigned = files.path('unsigned.json')
const answer = ['assess', '--state=NY', '--at=2026-06-03', '--action=obstruct', '--json']

function changedCopy(name: string, change: (p: Publication) => unknown): string {
  return files.write(name, JSON.stringify(change(JSON.parse(readFileSync(whole, 'utf8')) as Publication)))
}

describe('ostiary rules export', () => {
  before(() => {
    const { status, stderr } = ostiary(['rules', 'export', '--key', key, '--out', whole])
    assert.equal(status, 0)
    assert.ok(stderr.includes(`Signed by ${publicKeyText(ours.publicKey)}`))
    assert.match(ostiary(['rules', 'export', '--out', unsigned]).stderr, /It is unsigned: nobody vouches for it/)
  })

  test('writes one canonical file with the rulebook’s hash and its slices’', () => {
    const text = readFileSync(whole, 'utf8')
    const publication = JSON.parse(text) as Publication
    assert.equal(text, `${JSON.stringify(publication)}\n`)
    assert.equal(publication.hash, rulebook.hash)
    const states = rulebook.packs.filter((p) => p.kind === 'state').length + 1
    assert.equal(Object.keys(publication.slices).length, states * 3)
    assert.equal(readFileSync(unsigned, 'utf8'), publicationText(publicationOf(rulebook)))
  })

  test('writes the slice of a state to standard output; one without a pack is sent to the federal slice', () => {
    const { stdout } = ostiary(['rules', 'export', '--state', 'NY'])
    const slice = JSON.parse(stdout) as Publication
    const { slices } = JSON.parse(readFileSync(whole, 'utf8')) as Publication
    assert.equal(slice.hash, slices['NY'])
    const spanish = ostiary(['rules', 'export', '--state', 'NY', '--lang', 'es'])
    assert.equal((JSON.parse(spanish.stdout) as Publication).hash, slices['NY-es'])
    assert.match(spanish.stderr, /parte NY-es/)
    const { status, stderr } = ostiary(['rules', 'export', '--state', 'OH'])
    assert.equal(status, 2)
    assert.match(stderr, /OH is not in this rulebook.*--state US/)
  })

  test('refuses a key that is none', () => {
    const { status, stderr } = ostiary(['rules', 'export', '--key', trusted])
    assert.equal(status, 2)
    assert.match(stderr, /no private Ed25519 key/)
  })
})

describe('a published rulebook', () => {
  test('answers like the one that came with the program, if a trusted key signed it', () => {
    const { status, stdout, stderr } = ostiary([...answer, '--rulebook', whole, '--trust', trusted])
    assert.equal(status, 0)
    assert.equal(stderr, '')
    assert.deepEqual(JSON.parse(stdout), JSON.parse(ostiary(answer).stdout))
  })

  test('says plainly that it is unsigned, or self-signed where no keys are trusted', () => {
    const bare = ostiary([...answer, '--rulebook', unsigned])
    assert.equal(bare.status, 0)
    assert.match(bare.stderr, /this rulebook is unsigned\. Nobody vouches for it\./)
    assert.match(ostiary([...answer, '--rulebook', whole]).stderr, /this rulebook is self-signed/)
  })

  test('is refused, with exit status 1, if it was changed or no trusted key signed it', () => {
    const changed = changedCopy('changed.json', (p) => ({ ...p, rulebook: { ...p.rulebook, version: '9' } }))
    const relisted = changedCopy('relisted.json', (p) => ({ ...p, slices: {} }))
    for (const [words, message] of [
      [['--rulebook', changed], /was changed after it was published/],
      [['--rulebook', relisted], /The signature of .* does not fit it/],
      [['--rulebook', whole, '--trust', stranger], /none of the trusted keys/],
      [['--rulebook', unsigned, '--trust', trusted], /is unsigned, but a signature of a trusted key is asked for/],
    ] as const) {
      const { status, stdout, stderr } = ostiary([...answer, ...words])
      assert.equal(status, 1)
      assert.match(stderr, message)
      assert.ok('error' in (JSON.parse(stdout) as object))
    }
  })

  test('is trusted by a key in the setting', () => {
    const setting = `${publicKeyText(theirs.publicKey)}, ${publicKeyText(ours.publicKey)}`
    const { status, stderr } = ostiary([...answer, '--rulebook', whole], '', { OSTIARY_TRUSTED_KEYS: setting })
    assert.equal(status, 0)
    assert.equal(stderr, '')
    const wrong = ostiary([...answer, '--rulebook', whole], '', { OSTIARY_TRUSTED_KEYS: 'nowhere.pem' })
    assert.equal(wrong.status, 2)
  })

  test('that is no published rulebook at all is unusable input', () => {
    const other = files.write('other.json', '{"rules":[]}')
    const { status, stderr } = ostiary([...answer, '--rulebook', other])
    assert.equal(status, 2)
    assert.match(stderr, /no published rulebook of the format ostiary-rulebook\/1/)
  })

  test('a slice does not answer for a day before it begins', () => {
    const slice = files.path('ny.json')
    ostiary(['rules', 'export', '--state', 'NY', '--out', slice])
    const early = ostiary([...answer, '--rulebook', slice])
    assert.equal(early.status, 2)
    assert.match(early.stderr, /"2026-06-03" is before the first day of this slice[\s\S]*\d{4}-\d\d-\d\d/)
    const { since } = JSON.parse(readFileSync(slice, 'utf8')) as Publication
    const { stdout } = ostiary([
      'assess',
      '--state=NY',
      `--at=${since}`,
      '--action=obstruct',
      '--json',
      '--rulebook',
      slice,
    ])
    assert.equal((JSON.parse(stdout) as Assessment).answers[0]?.answer, 'must-not')
  })

  test('in one language is refused in the other, and answers in its own', () => {
    const slice = files.path('ny-es.json')
    ostiary(['rules', 'export', '--state', 'NY', '--lang', 'es', '--out', slice])
    const { since } = JSON.parse(readFileSync(slice, 'utf8')) as Publication
    const asked = ['assess', '--state=NY', `--at=${since}`, '--action=obstruct', '--json', '--rulebook', slice]
    const english = ostiary(asked)
    assert.equal(english.status, 2)
    assert.match(english.stderr, /in es alone\. Add --lang es/)
    const { answers } = JSON.parse(ostiary([...asked, '--lang', 'es']).stdout) as Assessment
    const whole = ostiary([...asked.slice(0, -2), '--lang', 'es'])
    assert.deepEqual(answers, (JSON.parse(whole.stdout) as Assessment).answers)
  })
})
