import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { type Assessment, assess, type Situation } from '../engine/index.ts'
import { rulebook } from './index.ts'

// The format of these files is told in docs/formats/vectors.md; another implementation can read them as they are.
interface Expected {
  readonly action: string
  readonly answer?: string | readonly string[]
  readonly law?: string | readonly string[]
  readonly meanwhile?: string | readonly string[]
  readonly decides?: string | readonly string[]
  readonly confidence?: string | readonly string[]
  readonly duties?: readonly string[]
  readonly withoutDuties?: readonly string[]
  readonly because?: readonly string[]
  readonly source?: string
  readonly missing?: readonly string[]
  readonly next?: readonly string[]
}

interface Vector {
  readonly id: string
  readonly title: string
  readonly disputed?: string
  readonly cases: readonly {
    readonly name: string
    readonly situation: Situation
    readonly expect: readonly Expected[]
    readonly warnings?: readonly string[]
  }[]
}

const folder = new URL('../../vectors/rulebook/', import.meta.url)
const one = (x: string | readonly string[]) => (typeof x === 'string' ? [x] : x)

function differences(result: Assessment, e: Expected): readonly string[] {
  const answer = result.answers.find((a) => a.action === e.action)
  if (!answer) return [`${e.action}: no answer`]
  const wrong: string[] = []
  for (const field of ['answer', 'law', 'meanwhile', 'decides', 'confidence'] as const) {
    const wanted = e[field]
    if (wanted !== undefined && !one(wanted).includes(answer[field]))
      wrong.push(`${e.action} ${field}: expected ${one(wanted).join(' or ')}, found ${answer[field]}`)
  }
  const duties = answer.duties.map((d) => d.duty)
  const rules = answer.because.filter((b) => b.certain !== false).map((b) => b.rule)
  wrong.push(...(e.duties ?? []).filter((d) => !duties.includes(d)).map((d) => `${e.action}: duty ${d} is not there`))
  wrong.push(...(e.withoutDuties ?? []).filter((d) => duties.includes(d)).map((d) => `${e.action}: duty ${d} is there`))
  wrong.push(
    ...(e.because ?? []).filter((r) => !rules.includes(r)).map((r) => `${e.action}: ${r} is not among the reasons`),
  )
  wrong.push(
    ...(e.missing ?? []).filter((f) => !answer.missing.includes(f)).map((f) => `${e.action}: ${f} is not missing`),
  )
  if (e.source !== undefined && !answer.because.some((b) => b.source === e.source))
    wrong.push(`${e.action}: no reason has source ${e.source}`)
  if (e.next !== undefined && !e.next.includes(result.next?.fact ?? 'nothing'))
    wrong.push(`${e.action}: next question is ${result.next?.fact ?? 'nothing'}`)
  return wrong
}

for (const file of readdirSync(folder)
  .filter((f) => f.endsWith('.json'))
  .sort()) {
  const vector = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Vector
  for (const c of vector.cases) {
    test(`${vector.id} ${c.name}`, () => {
      const result = assess(rulebook, c.situation)
      assert.ok(!('error' in result), JSON.stringify(result))
      const wrong = c.expect.flatMap((e) => differences(result, e))
      const codes = result.warnings.map((w) => w.code as string)
      wrong.push(...(c.warnings ?? []).filter((w) => !codes.includes(w)).map((w) => `warning ${w} is not there`))
      // A disputed vector keeps what the scenario says; the rulebook must at least send it to counsel.
      if (vector.disputed !== undefined && wrong.length > 0)
        assert.ok(
          result.answers.every((a) => a.decides === 'counsel'),
          wrong.join('\n'),
        )
      else assert.deepEqual(wrong, [])
    })
  }
}
