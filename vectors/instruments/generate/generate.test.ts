import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { rulebook } from '../../../src/rulebook/index.ts'
import { catalogue, compose } from './compose.ts'
import { degraded } from './degrade.ts'
import { degradations, expectedSchema, type Half, halves, kinds, textSchema } from './expected.ts'
import { decodePng, encodeBilevelPng, encodePng } from './png.ts'
import { openPresses, type Press } from './press.ts'
import { seeded } from './random.ts'
import { requestOf } from './sample.ts'
import { pictureSheet, textSheet, within } from './sheet.ts'
import { faces } from './typefaces.ts'

const root = join(import.meta.dirname, '../../..')

// Every row of the fact base's section on instruments.
const rows = [
  ...Array.from({ length: 18 }, (_, i) => `J${i + 1}`),
  ...Array.from({ length: 23 }, (_, i) => `A${i + 1}`),
  'A4b',
  'A5b',
]

const presses = new Map<Half, Press>()
const closing: (() => Promise<void>)[] = []

before(async () => {
  for (const half of halves) {
    const opened = await openPresses(half, 1)
    closing.push(opened.close)
    presses.set(half, opened.presses[0] as Press)
  }
})

after(async () => {
  for (const close of closing) await close()
})

function pressFor(half: Half): Press {
  const found = presses.get(half)
  assert.ok(found)
  return found
}

for (const half of halves) {
  test(`the ${half} half draws every instrument of the fact base, and the look-alikes`, () => {
    const { templates } = catalogue[half]
    const drawn = new Set(templates.flatMap((template) => template.rows))
    assert.deepEqual(
      rows.filter((row) => !drawn.has(row)),
      [],
    )
    assert.deepEqual(
      [...drawn].filter((row) => !rows.includes(row)),
      [],
    )
    assert.ok(templates.length >= 40)
    assert.equal(new Set(templates.map(({ key }) => key)).size, templates.length)
    const alike = new Set(templates.filter(({ lookalike }) => lookalike).map(({ instrument }) => instrument))
    for (const key of ['warrant-in-debt', 'unlawful-detainer', 'know-your-rights', 'game-prop', 'b-2570']) {
      assert.ok(alike.has(key), key)
    }
  })

  test(`every template of the ${half} half can be drawn, says only what it prints, and keeps to the shape`, async () => {
    const { templates } = catalogue[half]
    const seen = new Set<string>()
    for (let index = 0; index < templates.length; index += 1) {
      const { expected, text } = await textSheet({ half, seed: 'shape', index, degrade: 'clean' }, pressFor(half))
      assert.equal(expectedSchema.safeParse(expected).success, true, expected.template)
      assert.equal(textSchema.safeParse(text).success, true, expected.template)
      const lowest = Math.max(...text.words.map(({ box }) => box[3]))
      assert.ok(lowest <= text.height, `${expected.template} runs off the sheet`)
      seen.add(expected.template)
    }
    assert.equal(seen.size, templates.length)
  })
}

test('administrative papers are never drawn with a judge of a real court', () => {
  for (const half of halves) {
    for (let index = 0; index < 400; index += 1) {
      const { expected } = compose({ half, seed: 'roles', index, degrade: 'clean' })
      if (expected.standing === 'administrative') assert.notEqual(expected.facts['document.signer'], 'judge')
      if (expected.defects.includes('unsigned')) assert.equal(expected.facts['document.signer'], 'nobody')
      if (expected.kind.startsWith('dhs-i')) assert.equal(expected.facts['document.court'], 'none')
    }
  }
})

test('the halves share no template, no typeface and no code of their own', () => {
  for (const half of halves) {
    const others = halves.filter((each) => each !== half)
    for (const path of globSync(`vectors/instruments/generate/${half}/*.ts`, { cwd: root })) {
      const text = readFileSync(join(root, path), 'utf8')
      for (const other of others) assert.equal(text.includes(`/${other}/`), false, path)
    }
    for (const other of others) {
      const shared = Object.values(faces[half]).filter((face) => Object.values(faces[other]).includes(face))
      assert.deepEqual(shared, [])
      assert.notEqual(catalogue[half].style, catalogue[other].style)
    }
  }
})

test('neither the generator nor the recognizer imports the other', () => {
  const imports = (path: string): readonly string[] =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((m) => m[1] ?? '')
  for (const path of globSync('vectors/instruments/**/*.ts', { cwd: root })) {
    assert.deepEqual(
      imports(path).filter((from) => from.includes('src/instruments')),
      [],
      path,
    )
  }
  for (const path of globSync('src/instruments/**/*.ts', { cwd: root })) {
    assert.deepEqual(
      imports(path).filter((from) => from.includes('vectors')),
      [],
      path,
    )
  }
})

test('the kinds are those of the fact document.kind, save "none"', () => {
  const known = rulebook.facts.find(({ id }) => id === 'document.kind')?.values ?? []
  assert.deepEqual([...kinds].sort(), [...known].filter((kind) => kind !== 'none').sort())
})

for (const degrade of degradations) {
  test(`the same seed gives the same ${degrade} sheet, byte for byte; another seed does not`, async () => {
    const draw = (seed: string): ReturnType<typeof pictureSheet> =>
      pictureSheet({ half: 'test', seed, index: 3, degrade }, pressFor('test'))
    const [first, again, other] = [await draw('same'), await draw('same'), await draw('other')]
    assert.deepEqual(again.expected, first.expected)
    assert.equal(Buffer.compare(again.picture, first.picture), 0)
    assert.notEqual(Buffer.compare(other.picture, first.picture), 0)
    assert.equal(first.expected.picture?.file.startsWith('test-same-00003.'), true)
  })
}

test('a field lies where its box says, after every kind of bending', async () => {
  const sheet = { width: 400, height: 500, data: new Uint8Array(400 * 500).fill(255) }
  for (let y = 240; y < 260; y += 1) sheet.data.fill(0, y * 400 + 190, y * 400 + 210)
  for (const how of ['scan', 'fax', 'photo', 'hard-photo'] as const) {
    for (let i = 0; i < 6; i += 1) {
      const { picture, where, partial } = degraded(sheet, how, seeded(`box ${how} ${i}`))
      const [x, y] = where([200, 250]).map(Math.round) as [number, number]
      if (partial && (x < 0 || y < 0 || x >= picture.width || y >= picture.height)) continue
      const around = [where([150, 250]), where([250, 250])].map(
        ([u, v]) => picture.data[Math.round(v) * picture.width + Math.round(u)] ?? 255,
      )
      const ink = picture.data[y * picture.width + x] ?? 255
      assert.ok(
        around.every((paper) => ink < paper),
        `${how} ${i}: ink ${ink}, paper ${around.join(' ')}`,
      )
    }
  }
})

test('what a picture cuts off takes its facts, its days and its defect with it', () => {
  const { expected } = compose(requestOf({ template: 'test/state-search-warrant', defect: 'expired' }))
  assert.equal(expected.facts['document.signer'], 'judge')
  assert.equal(expected.facts['document.current'], false)
  const cut = within(expected, ['signature', 'execute-by', 'issued'])
  assert.equal(cut.facts['document.signer'], undefined)
  assert.equal(cut.facts['document.current'], undefined)
  assert.equal(cut.facts['document.court'], expected.facts['document.court'])
  assert.deepEqual([cut.dates, cut.fields['signer-name'], cut.fields['issued']], [{}, undefined, undefined])
  assert.deepEqual(cut.defects, [])
  const unsigned = compose(requestOf({ template: 'test/state-search-warrant', defect: 'unsigned' })).expected
  assert.deepEqual([unsigned.defects, within(unsigned, ['signature']).defects], [['unsigned'], []])
})

test('a picture survives its file', () => {
  const random = seeded('png')
  const gray = { width: 37, height: 11, data: Uint8Array.from({ length: 37 * 11 }, () => random.int(0, 255)) }
  for (const level of [0, 3]) {
    const back = decodePng(Buffer.from(encodePng(gray, 200, level).map((byte) => byte)))
    assert.deepEqual([...back.data], [...gray.data])
  }
  assert.equal(encodeBilevelPng(gray, 200)[24], 1)
})
