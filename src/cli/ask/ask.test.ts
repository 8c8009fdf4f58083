import assert from 'node:assert/strict'
import { once } from 'node:events'
import { describe, test } from 'node:test'
import type { Assessment, Situation } from '../../engine/index.ts'
import { ostiary, startOstiary } from '../_run.ts'

type Told = Assessment & { readonly situation: Situation; readonly command: string }

const until = (n: number) => 'unknown\n'.repeat(n)

describe('ostiary ask', () => {
  test('asks where, which day and what kind of contact first, and stops as soon as the answer is settled', () => {
    const { status, stdout } = ostiary(['ask', '--action', 'obstruct'], `California\n2026-06-03\narrest\n${until(3)}`)
    assert.equal(status, 0)
    const order = ['which state', 'which day', 'arrest', 'MUST NOT', 'The same without the questions:'].map((w) =>
      stdout.indexOf(w),
    )
    assert.ok(!order.includes(-1), `${order}`)
    assert.deepEqual(
      order,
      order.toSorted((a, b) => a - b),
    )
    assert.equal(stdout.split('\n> ').length - 1, 3)
    assert.match(stdout, /ostiary assess --at 2026-06-03 --state CA --fact request\.kind=arrest --action obstruct/)
    assert.match(stdout, /Not legal advice/)
  })

  test('does not ask what the options say', () => {
    const { stdout } = ostiary([
      'ask',
      '--state=CA',
      '--at=2026-06-03',
      '--fact=request.kind=arrest',
      '--action=obstruct',
    ])
    assert.doesNotMatch(stdout, /which state|which day|\n> /)
    assert.match(stdout, /MUST NOT/)
  })

  test('the command line that it gives in the end gives the same answers', () => {
    const words = [
      'ask',
      '--state=CA',
      '--at=2026-06-03',
      '--action=admit.non-public',
      '--action=disclose.billing',
      '--json',
    ]
    const { status, stdout, stderr } = ostiary(words, `arrest\n${until(1)}2\n${until(200)}`)
    assert.equal(status, 0)
    const { command, situation, ...assessment } = JSON.parse(stdout) as Told
    assert.match(stderr, /settled: /)
    assert.equal(situation.facts?.['request.kind'], 'arrest')
    const again = ostiary([...command.split(' ').slice(1), '--json'])
    assert.deepEqual((JSON.parse(again.stdout) as Assessment).answers, assessment.answers)
  })

  test('explains a question, refuses what is no answer, and goes back', () => {
    const talk = 'XX\n?\nTX\nyesterday\n2026-06-03\nback\n2026-06-04\narest\narrest\n'
    const { stdout } = ostiary(['ask', '--action', 'obstruct'], talk)
    assert.match(stdout, /There is nothing more to say|Look for/)
    assert.match(stdout, /That is none of the answers\. Did you mean “arrest”\?/)
    assert.match(stdout, /--at 2026-06-04 --state TX/)
  })

  test('an empty line is today; a state without a pack is taken by its letters', () => {
    const { stdout } = ostiary(['ask', '--action', 'obstruct', '--json'], 'oh\n\narrest\n')
    const { situation } = JSON.parse(stdout) as Told
    assert.equal(situation.facility?.['state'], 'OH')
    assert.ok(Math.abs(new Date(situation.at).getTime() - Date.now()) < 600_000)
  })

  test('gives the answer so far where the replies end, or the person has had enough', () => {
    for (const replies of ['', 'enough\nnever read\n']) {
      const { status, stdout } = ostiary(
        ['ask', '--state=CA', '--at=2026-06-03', '--fact=request.kind=records', '--item=billing'],
        replies,
      )
      assert.equal(status, 0)
      assert.match(stdout, /DEPENDS/)
    }
  })

  test('quits without an answer', () => {
    const { status, stdout } = ostiary(['ask'], 'CA\nquit\n')
    assert.equal(status, 0)
    assert.match(stdout, /Stopped\. Nothing was saved\./)
    assert.doesNotMatch(stdout, /Who decides/)
  })

  test('speaks Spanish, and understands it', () => {
    const { stdout } = ostiary(
      ['ask', '--lang', 'es', '--action', 'obstruct'],
      'Nueva York\n2026-06-03\natrás\n2026-06-03\narrest\n',
    )
    for (const words of ['¿En qué estado', '¿Qué día?', 'PROHIBIDO', 'Lo mismo sin las preguntas', '--state NY'])
      assert.ok(stdout.includes(words), words)
  })

  test('asks for the items of a request for records, several at a time', () => {
    const { stdout } = ostiary(['ask', '--state=CA', '--at=2026-06-03', '--json'], 'records\nbilling, video\n')
    const { situation, answers } = JSON.parse(stdout) as Told
    assert.deepEqual(situation.facts?.['items'], ['billing', 'video'])
    assert.ok(answers.some((a) => a.action === 'disclose.video'))
  })

  test('ends when it is settled, though standard input stays open', { timeout: 60_000 }, async () => {
    const child = startOstiary(['ask', '--state=CA', '--at=2026-06-03', '--action=obstruct'])
    child.stdin.write('arrest\n')
    assert.deepEqual(await once(child, 'exit'), [0, null])
  })

  test('refuses an option before it asks anything', () => {
    const { status, stdout, stderr } = ostiary(['ask', '--state', 'California'])
    assert.equal(status, 2)
    assert.equal(stdout, '')
    assert.match(stderr, /California/)
  })
})
