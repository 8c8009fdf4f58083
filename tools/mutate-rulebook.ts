import { readdirSync, readFileSync } from 'node:fs'
import { tasksFor, type Vector } from '../src/engine/check/index.ts'
import { coverage, covers, parseCitation, properties, rulebook } from '../src/rulebook/index.ts'
import { killerOf, type Trial } from './mutation/kill.ts'
import { mutantsOfRule, operators, type RuleMutant } from './mutation/rule-mutants.ts'

// npm run mutate [-- WORD…] [--seconds N] [--sample N] [--survivors]: makes each rule of the law wrong in one way at a time and
// tells which wrongs no example, no vector and no proof notices. The order is drawn with OSTIARY_SEED.
const seed = Number(process.env.OSTIARY_SEED ?? 20261124)
const words = process.argv.slice(2)
const option = (name: string) =>
  words.includes(name) ? Number(words[words.indexOf(name) + 1]) : Number.POSITIVE_INFINITY
const seconds = option('--seconds')
const sample = option('--sample')
const ids = words.filter((w, i) => !w.startsWith('--') && !['--seconds', '--sample'].includes(words[i - 1] ?? ''))

function readVectors(): readonly Vector[] {
  const root = new URL('../vectors/', import.meta.url)
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((f) => /^(rulebook|hhs)\b.*\.json$/.test(f))
    .sort()
    .map((f) => JSON.parse(readFileSync(new URL(f, root), 'utf8')) as Vector)
}

function shuffled(list: readonly RuleMutant[]): readonly RuleMutant[] {
  const mixed = [...list]
  let state = seed >>> 0
  for (let i = mixed.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = state % (i + 1)
    ;[mixed[i], mixed[j]] = [mixed[j] as RuleMutant, mixed[i] as RuleMutant]
  }
  return mixed
}

const trial: Trial = {
  rulebook,
  vectors: readVectors(),
  tasks: tasksFor(rulebook, [undefined, ...rulebook.packs.flatMap((p) => (p.state === undefined ? [] : [p.state]))]),
  properties,
  signedOff: coverage.conflicts,
  covers: (a, b) => {
    const [x, y] = [parseCitation(a), parseCitation(b)]
    return x !== undefined && y !== undefined && covers(x, y)
  },
}
const originals = new Map(rulebook.rules.map((r) => [r.id, r]))
const facts = new Map(rulebook.facts.map((f) => [f.id, f]))
const chosen = rulebook.rules.filter((r) => ids.length === 0 || ids.some((id) => r.id.includes(id)))
const all = shuffled(chosen.flatMap((r) => mutantsOfRule(r, facts)))

const tally = new Map(operators.map((o) => [o, { tried: 0, killed: 0 }]))
const killers = new Map<string, number>()
const survivors: RuleMutant[] = []
const start = performance.now()
let tried = 0
for (const mutant of all) {
  if (tried >= sample || performance.now() - start > seconds * 1000) break
  const killer = killerOf(trial, originals.get(mutant.rule.id) as RuleMutant['rule'], mutant)
  const line = tally.get(mutant.operator) as { tried: number; killed: number }
  line.tried++
  tried++
  if (killer === undefined) survivors.push(mutant)
  else {
    line.killed++
    killers.set(killer, (killers.get(killer) ?? 0) + 1)
  }
  if (tried % 500 === 0) console.error(`${tried} of ${all.length}`)
}

const percent = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`)
for (const [operator, { tried: n, killed }] of tally)
  console.log(`${operator.padEnd(18)} ${killed} of ${n} killed, ${percent(killed, n)}`)
console.log([...killers].map(([killer, n]) => `by ${killer}: ${n}`).join(', '))
for (const operator of operators)
  for (const s of survivors.filter((x) => x.operator === operator))
    console.log(`survived: ${operator}: ${s.rule.id}: ${s.what}`)
const killed = tried - survivors.length
console.log(`seed ${seed}: ${tried} of ${all.length} mutants tried, ${killed} killed (${percent(killed, tried)})`)
const goal = 0.9
process.exitCode = tried > 0 && killed / tried >= goal ? 0 : 1
