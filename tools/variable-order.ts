import { writeFileSync } from 'node:fs'
import { siftStates } from '../src/engine/check/index.ts'
import { rulebook } from '../src/rulebook/index.ts'

// npm run order [-- STATE…]: looks for an order of the facts in which the diagrams that devices load are small, and writes it to
// src/rulebook/fact-order.ts. The order changes no answer, only sizes and times; run it after the rulebook has grown.
const states = process.argv.slice(2)
const of = states.length > 0 ? states : rulebook.packs.flatMap((p) => (p.state === undefined ? [] : [p.state]))
const day = new Date().toISOString().slice(0, 10)
const start = performance.now()
const found = siftStates(rulebook, of, ['house/starter'], day, (fact, size) =>
  console.error(`${((performance.now() - start) / 1000).toFixed(0)} s  ${size.toLocaleString('en-US')}  ${fact}`),
)
const lines = found.order.map((id) => `  '${id}',`).join('\n')
writeFileSync(
  new URL('../src/rulebook/fact-order.ts', import.meta.url),
  `/** The order of the facts in every decision diagram: found by \`npm run order\`, it changes sizes and no answer. */\nexport const factOrder: readonly string[] = [\n${lines}\n]\n`,
)
console.log(`${found.before.toLocaleString('en-US')} children before, ${found.after.toLocaleString('en-US')} after`)
