// Answers per second of our engine beside others, deciding the same ported rules on the same facts in the same run.
// Every engine must agree with our interpreter on every situation before anything is timed.
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { assess, decider, type Facts } from '../../src/engine/index.ts'
import { byHand } from './by-hand.ts'
import { cedarPeer } from './cedar.ts'
import { celPeer } from './cel.ts'
import { jsonRulesPeer } from './json-rules.ts'
import { book, byInterpreter, type Peer, prepared, situationOf, situations, type Verdict } from './subset.ts'
import { zenPeer } from './zen.ts'

const seed = Number(process.env.OSTIARY_SEED ?? 20261124)
const rounds = 7
const minimumMs = 400
const facts = situations(2_000, seed)
// The rules by hand are ported by people, so they are compared on many more situations than are timed.
const portedOn = situations(40_000, seed + 1)

const decide = decider(book, prepared)
const ours: Peer = {
  name: 'ostiary, compiled, explanations off',
  decide: (f) => {
    const found = decide(f)
    if (found === undefined) throw new Error('complete facts without contradiction must be decided')
    return { answer: found.law, duties: found.duties.map((d) => `${d.duty} ${d.on}`) }
  },
}
// Timed without the copying that only the comparison of answers needs.
const bare: Peer = { ...ours, decide: (f) => decide(f) as unknown as Verdict }
const whole = (explain: boolean): Peer => ({
  name: `ostiary, assess() with input checked, explanations ${explain ? 'on' : 'off'}`,
  decide: (f) => {
    const found = assess(book, situationOf(f), { explain })
    assert.ok(!('error' in found))
    const [answer] = found.answers
    assert.ok(answer)
    return { answer: answer.law as Verdict['answer'], duties: answer.duties.map((d) => `${d.duty} ${d.on}`) }
  },
})

const peers: readonly Peer[] = [byHand, celPeer(), zenPeer(), cedarPeer(), jsonRulesPeer()]

async function agree(peer: Peer, among: readonly Facts[]): Promise<void> {
  for (const f of among) {
    const reference = ours.decide(f) as Verdict
    const found = await peer.decide(f)
    assert.equal(reference.answer, byInterpreter(f))
    assert.equal(found.answer, reference.answer, `${peer.name}: ${JSON.stringify(f)}`)
    assert.deepEqual([...found.duties].sort(), [...reference.duties].sort(), `${peer.name}: ${JSON.stringify(f)}`)
  }
}

/** Situations answered per second in one go of at least {@link minimumMs}. */
async function rate(peer: Peer): Promise<number> {
  let done = 0
  const start = performance.now()
  for (;;) {
    for (let i = 0; i < 50; i++) {
      const found = peer.decide(facts[done++ % facts.length] as Facts)
      if (found instanceof Promise) await found
    }
    const spent = performance.now() - start
    if (spent >= minimumMs) return (done * 1000) / spent
  }
}

const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] as number

console.log(
  `${prepared.rules.length} rules on one action, ${facts.length} situations, seed ${seed}, ${rounds} rounds, one thread`,
)
const contenders = [bare, whole(false), whole(true), ...peers]
for (const p of [whole(false), whole(true), ...peers]) await agree(p, facts)
await agree(byHand, portedOn)
console.log('all engines agree on answers and duties')
const rates = new Map(contenders.map((p) => [p.name, [] as number[]]))
for (const p of contenders) await rate(p)
for (let round = 0; round < rounds; round++) for (const p of contenders) rates.get(p.name)?.push(await rate(p))

const base = median(rates.get(bare.name) as number[])
const rows = contenders.map((p) => {
  const list = rates.get(p.name) as number[]
  const middle = median(list)
  const spread = ((Math.max(...list) - Math.min(...list)) / middle) * 100
  return { name: p.name, perSecond: Math.round(middle), spreadPercent: Math.round(spread), oursTimes: base / middle }
})
const table = [
  '| engine | answers per second (median) | spread | ours is |',
  '| --- | --: | --: | --: |',
  ...rows.map(
    (r) =>
      `| ${r.name} | ${r.perSecond.toLocaleString('en-US')} | ${r.spreadPercent} % | ${r.oursTimes >= 10 ? r.oursTimes.toFixed(0) : r.oursTimes.toFixed(2)} × |`,
  ),
]
console.log(table.join('\n'))
if (process.env.OSTIARY_BENCH_FILE) writeFileSync(process.env.OSTIARY_BENCH_FILE, `${table.join('\n')}\n`)
