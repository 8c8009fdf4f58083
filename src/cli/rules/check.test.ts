import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import type { CheckReport } from '../../engine/check/index.ts'
import { rulebook } from '../../rulebook/index.ts'
import { ostiary, testFolder } from '../_run.ts'
import { styles } from '../terminal/style.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { checkMarkdown } from './check-markdown.ts'
import { checkLines } from './check-page.ts'

const files = testFolder()

describe('ostiary rules check', () => {
  test('proves the whole rulebook, tells how far it is, and writes its report', { timeout: 1_200_000 }, () => {
    const report = files.path('report.md')
    const { status, stdout, stderr } = ostiary(['rules', 'check', '--json', '--report', report])
    const { findings, proofs, ok } = JSON.parse(stdout) as CheckReport
    assert.deepEqual(findings, [])
    assert.equal(status, ok ? 0 : 1)
    assert.match(stderr, new RegExp(`${proofs.sets}/${proofs.sets} proved`))
    assert.ok(readFileSync(report, 'utf8').includes(rulebook.hash as string))
  })

  test('refuses a number of threads that is none', () => {
    for (const threads of ['0', 'many', '1.5']) {
      const { status, stderr } = ostiary(['rules', 'check', '--threads', threads])
      assert.equal(status, 2)
      assert.match(stderr, /number from 1 to 64/)
    }
  })
})

const bad: CheckReport = {
  ok: false,
  findings: [
    { code: 'unused-fact', at: 'area', message: 'No rule reads this fact.' },
    { code: 'unused-fact', at: 'objection', message: 'No rule reads this fact.' },
    { code: 'no-example', at: 'us/x', message: 'Give it one.' },
  ],
  conflicts: [
    {
      rules: ['us/x', 'us-ca/y'],
      actions: ['disclose.billing'],
      packs: ['us us-ca'],
      day: '2026-01-01',
      witness: { area: 'public' },
      count: '12',
      signedOff: null,
    },
  ],
  families: [{ rule: 'us/x', family: 'us-', members: ['us-ca/y'] }],
  clauses: { quoted: 3, paraphrased: 4, verifiedRules: 1, unverifiedRules: 1, disputedRules: 0 },
  proofs: { sets: 5, actions: 6, completions: '2245800545774401147432405350', largest: { nodes: 8, facts: 9 } },
  properties: [{ id: 'p', why: 'It never gets easier.', holds: false }],
  textsSeen: false,
}

describe('the report of the checker', () => {
  const terminal = { style: styles(false), width: 80 } as Terminal

  test('tells what was found once, however often, and what was proved', () => {
    const text = checkLines(bad, terminal, 'en').join('\n')
    assert.match(text, /^3 findings\./)
    assert.match(text, /unused-fact \(2\)\n {2}No rule reads this fact\.\n {2}area, objection/)
    assert.match(text, /us\/x with us-ca\/y/)
    assert.match(text, /FAILS: It never gets easier\. \(p\)/)
    assert.match(text, /held against the register only/)
    assert.match(checkLines({ ...bad, ok: true, findings: [] }, terminal, 'es')[0] ?? '', /El reglamento pasa/)
  })

  test('is kept as Markdown, every finding by itself', () => {
    const text = checkMarkdown(bad)
    assert.match(text, /\*\*It does not pass: 3 findings\.\*\*/)
    assert.match(text, /- `unused-fact` objection: No rule reads this fact\./)
    assert.match(text, /### us\/x · us-ca\/y\n\n`us\/x` with `us-ca\/y`\n\n\*\*Not signed off\.\*\*/)
    assert.match(
      text,
      /For instance on 2026-01-01: Where do they want to go, or where are they\? An area open to everyone \(`area`\)\./,
    )
    assert.match(text, /It never gets easier\. \| `p` \| \*\*fails\*\*/)
    assert.match(text, /\| Federal law \(`us`\) \| \d{4}-\d\d-\d\d \|/)
    assert.match(text, /\(`us\/x`\) reaches 1 that begin with `us-`:\n {2}`us-ca\/y`/)
    assert.match(text, /Each of their 2\.2 × 10²⁷ combinations of facts/)
  })
})
