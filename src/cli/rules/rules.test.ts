import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { bearsOn, inForce, packOf } from '../../engine/index.ts'
import { coverage, coverageOf, rulebook } from '../../rulebook/index.ts'
import { ostiary } from '../_run.ts'

interface Listed {
  readonly rules: readonly { readonly id: string; readonly pack: string; readonly citation: string }[]
}

function listed(...words: readonly string[]): Listed['rules'] {
  const { status, stdout } = ostiary(['rules', 'list', ...words, '--json'])
  assert.equal(status, 0)
  return (JSON.parse(stdout) as Listed).rules
}

describe('ostiary rules list', () => {
  test('lists every rule, pack by pack, with its citation', () => {
    const { stdout } = ostiary(['rules', 'list'])
    for (const r of rulebook.rules) assert.ok(stdout.includes(`  ${r.id}\n`), r.id)
    assert.match(stdout, /45 CFR 164\.502\(a\) forbids it/)
    assert.match(stdout, new RegExp(`${rulebook.rules.length} rules`))
  })

  test('keeps to a state, an action and a day', () => {
    const action = rulebook.actions.find((a) => a.id === 'disclose.billing')
    assert.ok(action)
    const found = listed('--state=NY', '--action=disclose.billing', '--at=2010-01-01').map((r) => r.id)
    const expected = rulebook.rules.filter(
      (r) =>
        ['us', 'us-ny', 'house/starter'].includes(packOf(r.id)) &&
        bearsOn(r, action) &&
        r.versions.some((v) => inForce(v, '2010-01-01')),
    )
    assert.ok(found.includes('us/hipaa/164.502-a'))
    assert.deepEqual(
      found,
      expected.map((r) => r.id),
    )
  })

  test('keeps to a pack', () => {
    const packs = new Set(listed('--pack', 'us-ny').map((r) => r.pack))
    assert.deepEqual([...packs], ['us-ny'])
  })

  test('refuses what it does not know, with the nearest', () => {
    for (const [words, message] of [
      [['--pack', 'us-nyy'], /us-nyy.*"us-ny"/],
      [['--action', 'disclose.biling'], /disclose\.biling.*"disclose\.billing"/],
      [['--at', 'yesterday'], /yesterday/],
      [['--state', 'ny'], /"ny".*"NY"/],
      [['--pack', 'us-nv'], /"us-nv"\. Valid here: us, us-ca, /],
      [['--pack', 'us-nyy', '--lang', 'es'], /No existe el paquete "us-nyy"\. ¿Quiso decir "us-ny"\?/],
    ] as const) {
      const { status, stderr } = ostiary(['rules', 'list', ...words])
      assert.equal(status, 2)
      assert.match(stderr, message)
    }
  })
})

test('a state without a pack lists federal law and house policy, and says that its own is not there', () => {
  const { status, stdout } = ostiary(['rules', 'list', '--state', 'NV'])
  assert.equal(status, 0)
  assert.match(stdout, /\nNV: Other states are not modelled/)
  assert.doesNotMatch(ostiary(['rules', 'list', '--state', 'NY']).stdout, /not modelled/)
})

describe('ostiary rules show', () => {
  const rule = rulebook.rules.find((r) => r.id === 'us/hipaa/164.502-a')

  test('shows the words of the law, the history, what it gives way to and its examples', () => {
    assert.ok(rule)
    const { status, stdout } = ostiary(['rules', 'show', rule.id])
    assert.equal(status, 0)
    const flat = stdout.replaceAll(/\s+/g, ' ')
    for (const words of [
      rule.title.en,
      '45 CFR 164.502(a) forbids it',
      'https://www.ecfr.gov/',
      'In force from 2003-04-14',
      '“may not use or disclose protected health information',
      'Quoted from: 45 CFR 164.502',
      'Gives way to',
      'us/hipaa/164.512-f-1-ii-A',
      'Examples',
      'verified against the official text',
    ])
      assert.ok(flat.includes(words), words)
  })

  test('is the same as JSON, with exceptions both ways', () => {
    const { stdout } = ostiary(['rules', 'show', 'us/hipaa/164.502-a', '--json'])
    const shown = JSON.parse(stdout) as { rule: unknown; displacedBy: readonly string[] }
    assert.deepEqual(shown.rule, JSON.parse(JSON.stringify(rule)))
    assert.ok(shown.displacedBy.includes('us/hipaa/164.512-f-1-ii-A'))
  })

  test('lists the rules that begin as was asked', () => {
    const { status, stderr } = ostiary(['rules', 'show', 'us/hipaa/164.512-f'])
    assert.equal(status, 2)
    assert.match(stderr, /\d rules begin so: us\/hipaa\/164\.512-f-1/)
  })

  test('names the rule that was most likely meant', () => {
    for (const id of ['us/hipa/164.502-a', '164.502-a']) {
      const { status, stderr } = ostiary(['rules', 'show', id])
      assert.equal(status, 2)
      assert.match(stderr, /Did you mean "us\/hipaa\/164\.502-a"\?/)
    }
  })
})

describe('ostiary rules coverage', () => {
  test('says that no counsel reviewed it, and how far each pack was checked', () => {
    const { status, stdout } = ostiary(['rules', 'coverage'])
    assert.equal(status, 0)
    assert.match(stdout, /Not legal advice; not yet reviewed by counsel\. Reviewed by: nobody yet\./)
    for (const p of rulebook.packs) assert.ok(stdout.includes(`(${p.id})`), p.id)
    assert.match(stdout, /checked to \d{4}-\d\d-\d\d/)
  })

  test('says what each pack does not model, and what holds where there is no pack', () => {
    const flat = ostiary(['rules', 'coverage', '--lang', 'es']).stdout.replaceAll(/\s+/g, ' ')
    for (const c of coverageOf(rulebook))
      for (const gap of c.gaps) assert.ok(flat.includes(`- ${gap.es}`), `${c.pack}: ${gap.es}`)
    assert.ok(flat.includes(coverage.elsewhere.es))
  })

  test('counts as JSON, in Spanish too', () => {
    const { stdout } = ostiary(['rules', 'coverage', '--json', '--lang', 'es'])
    const { packs, notice } = JSON.parse(stdout) as { notice: string; packs: readonly { id: string; rules: number }[] }
    assert.match(notice, /No es asesoría legal/)
    assert.equal(
      packs.reduce((n, p) => n + p.rules, 0),
      rulebook.rules.length,
    )
  })
})
