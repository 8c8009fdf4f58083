import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { linesOf, type Outcome, percent, rateOf, survivorsPage } from './mutation/report.ts'
import type { RuleMutant } from './mutation/rule-mutants.ts'
import { mutantsFor } from './mutation/sample.ts'
import type { Share, Tried } from './mutation/worker.ts'

// npm run mutate [-- WORD… --seconds N --sample N --threads N --floor PERCENT --report]: makes each rule of the law (or each whose id
// holds a WORD; an operator is a WORD too) wrong in one way at a time and tells which wrongs no example, boundary, vector or proof notices. The order is drawn
// with OSTIARY_SEED.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string' },
    sample: { type: 'string' },
    threads: { type: 'string' },
    floor: { type: 'string', default: '90' },
    report: { type: 'boolean', default: false },
  },
})
const seed = Number(process.env['OSTIARY_SEED'] ?? 20261124)
const threads = Number(values.threads ?? Math.min(2, availableParallelism()))
const sample = Number(values.sample ?? Number.MAX_SAFE_INTEGER)
const time = Number(values.seconds ?? 86_400) * 1000
const all = mutantsFor(positionals, seed)
console.log(`seed: OSTIARY_SEED=${seed}`)

const outcomes: Outcome[] = []
function take({ place, fate }: Tried): void {
  outcomes.push({ mutant: all[place] as RuleMutant, fate })
  if (outcomes.length % 500 === 0) console.error(`${outcomes.length} of ${all.length}`)
}

function work(mine: number): Promise<void> {
  const share: Share = { words: positionals, seed, mine, of: threads, sample, time }
  const worker = new Worker(new URL('./mutation/worker.ts', import.meta.url), { workerData: share })
  return new Promise((resolve, reject) => {
    worker.on('message', take)
    worker.on('error', reject)
    worker.on('exit', () => resolve())
  })
}
await Promise.all(Array.from({ length: threads }, (_, i) => work(i)))

for (const l of linesOf(outcomes)) {
  const count = `${l.killed} of ${l.tried - l.equivalent} killed, ${percent(rateOf(l))}`
  console.log(`${l.name.padEnd(18)} ${count}${l.equivalent > 0 ? `; ${l.equivalent} change nothing` : ''}`)
}
const killers = Map.groupBy(outcomes, (o) => o.fate)
console.log([...killers].map(([fate, of]) => `${fate}: ${of.length}`).join(', '))
for (const { mutant } of (killers.get('survived') ?? []).toSorted((a, b) =>
  a.mutant.rule.id < b.mutant.rule.id ? -1 : 1,
))
  console.log(`survived: ${mutant.operator}: ${mutant.rule.id}: ${mutant.what}`)
if (values.report)
  writeFileSync(new URL('../docs/mutation-survivors.md', import.meta.url), survivorsPage(outcomes, all.length, seed))
const total = linesOf(outcomes).at(-1)
const rate = total ? rateOf(total) : 0
console.log(`${outcomes.length} of ${all.length} mutants tried; the floor is ${values.floor} %, found ${percent(rate)}`)
process.exitCode = outcomes.length > 0 && rate * 100 >= Number(values.floor) ? 0 : 1
