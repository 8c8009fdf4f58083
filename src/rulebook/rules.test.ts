import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkExceptions, checkStructure, checkTime } from '../engine/check/index.ts'
import { type Example, inForce, type Rule, type Truth, truth } from '../engine/index.ts'
import { rulebook } from './index.ts'

const found = (value: Truth): Example['expect'] => (value === undefined ? 'unknown' : value ? 'met' : 'not-met')

function failures(rule: Rule): readonly string[] {
  return rule.examples.flatMap((e) => {
    const where = `${rule.id}: ${e.name.en} (${e.on})`
    const version = rule.versions.find((v) => inForce(v, e.on))
    const got = version ? found(truth(version.when, e.facts)) : 'not-met'
    return got === e.expect ? [] : [`${where}: expected ${e.expect}, found ${got}`]
  })
}

test('every example of every rule comes out as it says', () => {
  assert.deepEqual(rulebook.rules.flatMap(failures), [])
})

test('an unknown example names facts whose absence leaves it unknown', () => {
  const wrong = rulebook.rules.flatMap((rule) =>
    rule.examples
      .filter((e) => e.expect === 'unknown')
      .flatMap((e) =>
        [...(e.missing ?? [])]
          .filter((id) => e.facts[id] !== undefined)
          .map((id) => `${rule.id}: ${e.name.en} gives ${id}`),
      ),
  )
  assert.deepEqual(wrong, [])
})

test('every rule has examples of met, not met and unknown, unless it always or never holds', () => {
  const poor = rulebook.rules.filter((r) => {
    const kinds = new Set(r.examples.map((e) => e.expect))
    const alwaysHolds = r.versions.every((v) => truth(v.when, {}) !== undefined)
    return !(kinds.has('met') && (alwaysHolds || (kinds.has('not-met') && kinds.has('unknown'))))
  })
  assert.deepEqual(
    poor.map((r) => r.id),
    [],
  )
})

test('names, values, layers, time and exceptions hold together', () => {
  assert.deepEqual([...checkStructure(rulebook), ...checkTime(rulebook), ...checkExceptions(rulebook).findings], [])
})

test('a rule survives JSON unchanged', () => {
  assert.deepEqual(JSON.parse(JSON.stringify(rulebook.rules)), rulebook.rules)
})

test('both languages are there in every rule, and the plain words are not the same', () => {
  const poor = rulebook.rules.filter((r) => [r.title, r.plain].some((t) => !t.en || !t.es || t.en === t.es))
  assert.deepEqual(
    poor.map((r) => r.id),
    [],
  )
})

test('every rule rests on the fact base, and its id is a path of its pack', () => {
  assert.deepEqual(
    rulebook.rules.filter((r) => r.factBase.length === 0 && !r.id.startsWith('house/')).map((r) => r.id),
    [],
  )
})

test('what is not verified says why', () => {
  assert.deepEqual(
    rulebook.rules.filter((r) => r.status !== 'verified' && !r.statusReason).map((r) => r.id),
    [],
  )
})
