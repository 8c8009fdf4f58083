import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Composed, catalogue, compose } from '../compose.ts'
import { type DefectCode, expectedSchema, kinds } from '../expected.ts'

const half = 'blind-2'
const { templates } = catalogue[half]

/** The words of a sheet as they stand in its HTML, with no space between. */
function wordsOf(html: string): string {
  return html
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', '')
    .replaceAll('&#8203;', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, '')
}

const rounds = 25

const sheets: readonly Composed[] = Array.from({ length: templates.length * rounds }, (_, index) =>
  compose({ half, seed: 'labels', index, degrade: 'clean' }),
)

test('every kind of paper is drawn, and at least ten look-alikes', () => {
  const drawn = new Set(templates.map(({ kind }) => kind))
  assert.deepEqual(
    kinds.filter((kind) => !drawn.has(kind)),
    [],
  )
  assert.ok(templates.length >= 45)
  assert.ok(templates.filter(({ lookalike }) => lookalike).length >= 10)
  assert.equal(new Set(sheets.map(({ expected }) => expected.template)).size, templates.length)
})

test('every label of a sheet stands in its words', () => {
  for (const { expected, html } of sheets) {
    assert.equal(expectedSchema.safeParse(expected).success, true, expected.template)
    const words = wordsOf(html)
    for (const [name, value] of Object.entries(expected.fields)) {
      assert.ok(words.includes(value.replace(/\s+/g, '')), `${expected.sheet} ${expected.template}: ${name} ${value}`)
    }
    for (const [name, day] of Object.entries(expected.dates)) {
      const text = expected.fields[name] ?? ''
      const [year = '', , date = ''] = day.split('-')
      assert.ok(text.includes(year) && text.includes(String(Number(date))), `${expected.template}: ${name} ${text}`)
    }
    assert.equal(words.includes('undefined') || words.includes('[object'), false, expected.template)
    const named = new Set(Object.keys(expected.fields))
    for (const [, name = ''] of html.matchAll(/data-field="([^"]*)"/g)) {
      assert.ok(name === 'title' || name === 'signature' || named.has(name), `${expected.template}: ${name}`)
    }
  }
})

test('what a sheet says of itself holds together', () => {
  for (const { expected } of sheets) {
    const { facts, defects, standing, template } = expected
    assert.equal(facts['document.kind'], expected.kind, template)
    if (standing === 'administrative') assert.notEqual(facts['document.signer'], 'judge', template)
    if (standing === 'none') assert.notEqual(facts['document.signer'], 'judge', template)
    if (standing === 'judicial' && !defects.includes('unsigned')) {
      const allowed = expected.kind === 'arrest-warrant' ? ['judge', 'clerk'] : ['judge']
      assert.ok(allowed.includes(facts['document.signer'] ?? ''), template)
    }
    if (defects.includes('unsigned')) assert.equal(facts['document.signer'], 'nobody', template)
    if (expected.dates['execute-by'] !== undefined) {
      assert.equal(facts['document.current'], expected.dates['execute-by'] >= expected.at, template)
    }
    assert.equal(expected.aNumber, expected.fields['a-number'] !== undefined, template)
    if (expected.form !== null && facts['document.court'] === 'none') assert.equal(standing, 'administrative', template)
  }
})

test('the defects that a paper can have are drawn', () => {
  const seen = new Set(sheets.flatMap(({ expected }) => expected.defects))
  const wanted: readonly DefectCode[] = ['unsigned', 'no-box-ticked', 'expired', 'execute-by-too-late', 'blank-form']
  assert.deepEqual(
    wanted.filter((code) => !seen.has(code)),
    [],
  )
})

test('the same seed gives the same sheet, another seed does not', () => {
  const draw = (seed: string): string =>
    Array.from({ length: templates.length }, (_, index) => compose({ half, seed, index, degrade: 'clean' }).html).join(
      '',
    )
  assert.equal(draw('one'), draw('one'))
  assert.notEqual(draw('one'), draw('two'))
})
