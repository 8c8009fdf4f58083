import { answerIn, type Compiled, EXCLUDED } from './compile.ts'
import { eachTest, type Facts, truth } from './condition.ts'
import { FIRST_NODE } from './diagram.ts'
import { canDiffer, type Frozen, type Known, levelAt, mayBe, project } from './frozen.ts'
import type { Fact, Person } from './rulebook.ts'

/** A fact that can still matter, and how much of the question it is expected to settle (0 to 1). */
export interface Open {
  readonly fact: string
  readonly gain: number
}

/** The facts that can still matter to the answer: learning one would rule an answer out now, or it alone decides in some completion. */
export function openFacts(c: Compiled, known: Known, facts: ReadonlyMap<string, Fact>): readonly Open[] {
  const view = project(c.diagram, c.answers, c.allowed, known, EXCLUDED)
  const masks = masksByValue(view)
  const total = masks.total
  if (bits(total) < 2) return []
  const memo = new Map<number, boolean>()
  const open: Open[] = []
  c.variables.forEach((variable, level) => {
    if ((known[level] as number) >= 0) return
    // A value that is never assumed rules nothing out, even on paths that do not ask for it.
    const own = (masks.of[level] as readonly number[]).map((m, v) => (mayBe(known[level] as number, v) ? m : 0))
    const narrows = own.some((m) => m !== 0 && m !== total)
    if (!narrows && !decidesAlone(view, level, memo)) return
    open.push({
      fact: variable.fact,
      gain: gainOf(own, total, weightsOf(variable.classes, facts.get(variable.fact))),
    })
  })
  return open.sort((a, b) => b.gain - a.gain)
}

/** For each variable and value, the answers that remain possible with it (four bits); in one pass over the diagram. */
function masksByValue(d: Frozen): { readonly total: number; readonly of: readonly (readonly number[])[] } {
  const below = new Array<number>(d.level.length).fill(0)
  const maskOf = (node: number) =>
    node < FIRST_NODE ? (node === EXCLUDED ? 0 : 1 << (node & 3)) : (below[node - FIRST_NODE] as number)
  // Children come after their parents, so from the last node to the first each child is known.
  for (let i = d.level.length - 1; i >= 0; i--) {
    const size = d.sizes[d.level[i] as number] as number
    for (let v = 0; v < size; v++) below[i] = (below[i] as number) | maskOf(d.kids[(d.base[i] as number) + v] as number)
  }
  const of = d.sizes.map((size) => new Array<number>(size).fill(0))
  const passedBy = (from: number, node: number) => {
    const mask = maskOf(node)
    for (let level = from; level < levelAt(d, node); level++) {
      const own = of[level] as number[]
      for (let v = 0; v < own.length; v++) own[v] = (own[v] as number) | mask
    }
  }
  const root = d.roots[0] as number
  passedBy(0, root)
  d.level.forEach((level, i) => {
    const own = of[level] as number[]
    for (let v = 0; v < own.length; v++) {
      const kid = d.kids[(d.base[i] as number) + v] as number
      own[v] = (own[v] as number) | maskOf(kid)
      passedBy(level + 1, kid)
    }
  })
  return { total: maskOf(root), of }
}

function decidesAlone(d: Frozen, level: number, memo: Map<number, boolean>): boolean {
  const differ = (x: number, y: number) => x !== EXCLUDED && y !== EXCLUDED && answerIn(x) !== answerIn(y)
  for (let i = 0; i < d.level.length; i++) {
    if (d.level[i] !== level) continue
    const kids = d.kids.slice(d.base[i] as number, (d.base[i] as number) + (d.sizes[level] as number))
    for (const [k, a] of kids.entries())
      for (const b of kids.slice(k + 1)) if (canDiffer(d, a, b, differ, memo)) return true
  }
  return false
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
 * The question most worth asking: one that makes sense now, was not answered "unknown", is never the system's own and can be
 * answered by the person there; by the least senior person who can, and among these the one that is expected to settle most.
 */
export function nextFact(
  open: readonly (readonly Open[])[],
  facts: readonly Fact[],
  given: Facts,
  asker: Person,
): Fact | undefined {
  const score = new Map<string, number>()
  for (const list of open) for (const o of list) score.set(o.fact, (score.get(o.fact) ?? 0) + o.gain)
  // At the desk nothing is asked aloud that would tell a bystander about a patient.
  const rank = (f: Fact) => Math.max(order.indexOf(f.who), f.exposes === true ? order.indexOf('privacy-officer') : 0)
  const fits = (f: Fact) =>
    score.has(f.id) && rank(f) <= order.indexOf(asker) && given[f.id] !== 'unknown' && makesSense(f, given)
  return facts
    .filter((f) => f.who !== 'system' && fits(f))
    .sort((a, b) => rank(a) - rank(b) || (score.get(b.id) as number) - (score.get(a.id) as number))[0]
}

// Where what it hangs on was answered "I don't know", the question is still worth asking: the paper may be unclear, its signature not.
function makesSense(fact: Fact, given: Facts): boolean {
  if (fact.askWhen === undefined) return true
  const value = truth(fact.askWhen, given)
  if (value !== undefined) return value
  let answered = true
  eachTest(fact.askWhen, (id) => {
    answered &&= given[id] !== undefined
  })
  return answered
}
