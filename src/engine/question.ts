import { answerIn, type Compiled, EXCLUDED } from './compile.ts'
import { type Facts, truth } from './condition.ts'
import { FIRST_NODE } from './diagram.ts'
import { canDiffer, type Known, kidsOf, passed, reach } from './frozen.ts'
import type { Fact, Person } from './rulebook.ts'

/** A fact that can still matter, and how much of the question it is expected to settle (0 to 1). */
export interface Open {
  readonly fact: string
  readonly gain: number
}

/** The facts that can still matter to the answer: learning one would rule an answer out now, or it alone decides in some completion. */
export function openFacts(c: Compiled, known: Known, facts: ReadonlyMap<string, Fact>): readonly Open[] {
  const total = answerMask(reach(c.diagram, c.answers, known))
  if (bits(total) < 2) return []
  const nodes = passed(c.diagram, c.answers, known)
  const memo = new Map<number, boolean>()
  const open: Open[] = []
  c.variables.forEach((variable, level) => {
    if (known[level] !== -1) return
    const masks = variable.classes.map((_, v) => answerMask(reach(c.diagram, c.answers, known.with(level, v))))
    const narrows = masks.some((m) => m !== 0 && m !== total)
    if (!narrows && !decidesAlone(c, known, nodes, level, memo)) return
    open.push({
      fact: variable.fact,
      gain: gainOf(masks, total, weightsOf(variable.classes, facts.get(variable.fact))),
    })
  })
  return open.sort((a, b) => b.gain - a.gain)
}

function decidesAlone(
  c: Compiled,
  known: Known,
  nodes: ReadonlySet<number>,
  level: number,
  memo: Map<number, boolean>,
): boolean {
  const differ = (x: number, y: number) => x !== EXCLUDED && y !== EXCLUDED && answerIn(x) !== answerIn(y)
  for (const node of nodes) {
    if (c.diagram.level[node - FIRST_NODE] !== level) continue
    const kids = kidsOf(c.diagram, node, known)
    for (const [i, a] of kids.entries())
      for (const b of kids.slice(i + 1)) if (canDiffer(c.diagram, a, b, known, differ, memo)) return true
  }
  return false
}

// Four bits: must, may, must-not, conflict.
function answerMask(mask: number): number {
  let found = 0
  for (let code = 0; code < EXCLUDED; code++) if (mask & (1 << code)) found |= 1 << (code & 3)
  return found
}

function bits(mask: number): number {
  let n = 0
  for (let m = mask; m > 0; m >>= 1) n += m & 1
  return n
}

function gainOf(masks: readonly number[], total: number, weights: readonly number[]): number {
  const spread = bits(total) - 1
  let sum = 0
  let gain = 0
  masks.forEach((m, i) => {
    if (m === 0) return
    const weight = weights[i] as number
    sum += weight
    gain += weight * (1 - (bits(m) - 1) / spread)
  })
  return sum === 0 ? 0 : gain / sum
}

function weightsOf(classes: Compiled['variables'][number]['classes'], fact: Fact | undefined): readonly number[] {
  return classes.map((values) => values.reduce<number>((sum, v) => sum + (fact?.weights?.[String(v)] ?? 1), 0))
}

const order: readonly Person[] = ['desk', 'privacy-officer', 'counsel', 'system']

/**
 * The question most worth asking: one that makes sense now, was not answered "unknown", is never the system's own,
 * by the least senior person who can answer it; among these the one that is expected to settle most over all answers.
 */
export function nextFact(
  open: readonly (readonly Open[])[],
  facts: readonly Fact[],
  given: Facts,
  asker: Person,
): Fact | undefined {
  const score = new Map<string, number>()
  for (const list of open) for (const o of list) score.set(o.fact, (score.get(o.fact) ?? 0) + o.gain)
  const askable = facts.filter(
    (f) =>
      score.has(f.id) &&
      f.who !== 'system' &&
      given[f.id] !== 'unknown' &&
      (f.askWhen === undefined || truth(f.askWhen, given) === true),
  )
  // At the desk nothing is asked aloud that would tell a bystander about a patient.
  const fit = (f: Fact) => !(f.exposes === true && asker === 'desk')
  const rank = (f: Fact) => Math.max(order.indexOf(f.who), f.exposes === true ? 1 : 0)
  return askable
    .filter(fit)
    .sort((a, b) => rank(a) - rank(b) || (score.get(b.id) as number) - (score.get(a.id) as number))[0]
}
