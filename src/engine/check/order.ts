import { distinctSources } from '../artefact.ts'
import { type Compiled, compileTogether } from '../compile.ts'
import { FIRST_NODE } from '../diagram.ts'
import type { Rulebook } from '../rulebook.ts'
import { packsFor } from '../selection.ts'
import type { Day } from '../text.ts'

/** A diagram whose variables can change places: a node keeps its number and its meaning while its test changes. */
interface Movable {
  /** Facts from the top down. */
  readonly order: string[]
  readonly nodes: Map<string, Set<number>>
  readonly test: Map<number, string>
  readonly kids: Map<number, readonly number[]>
  readonly references: Map<number, number>
  readonly unique: Map<string, number>
  next: number
  /** Children of all nodes: what an artefact stores. */
  size: number
}

/** How far a diagram may grow while a variable looks for its place. */
const mostGrowth = 1.3

/** What a search for a better order found: the facts from the top down, and the size before and after. */
export interface OrderFound {
  readonly order: readonly string[]
  readonly before: number
  readonly after: number
}

/**
 * Looks for an order of the facts in which these diagrams are small (Rudell's sifting: each fact in turn goes through all
 * places and stays where the whole is smallest). `order` names every fact; `progress` hears the size after each fact.
 */
export function sift(
  compiled: readonly Compiled[],
  order: readonly string[],
  progress: (fact: string, size: number) => void = () => undefined,
): OrderFound {
  const m = opened(compiled, order)
  const before = m.size
  const bySize = [...m.order].sort((a, b) => countOf(m, b) - countOf(m, a))
  for (const fact of bySize) {
    settle(m, fact)
    progress(fact, m.size)
  }
  return { order: [...m.order], before, after: m.size }
}

/** {@link sift} for the diagrams of several states together, under these house policies on a day. */
export function siftStates(
  rulebook: Rulebook,
  states: readonly (string | undefined)[],
  policies: readonly string[],
  day: Day,
  progress: (fact: string, size: number) => void,
): OrderFound {
  const sources = new Map(
    states.flatMap((state) => {
      const { sources, keys } = distinctSources(rulebook, packsFor(rulebook, state, policies), day)
      return sources.map((s, i) => [keys[i] as string, s] as const)
    }),
  )
  const compiled = compileTogether([...sources.values()], rulebook.constraints, rulebook.facts, false)
  const order = rulebook.facts.map((f) => f.id)
  return sift(compiled, order, progress)
}

function countOf(m: Movable, fact: string): number {
  return m.nodes.get(fact)?.size ?? 0
}

function settle(m: Movable, fact: string): void {
  const start = m.order.indexOf(fact)
  let best = { size: m.size, at: start }
  const limit = m.size * mostGrowth
  const look = () => {
    if (m.size < best.size) best = { size: m.size, at: m.order.indexOf(fact) }
  }
  for (let at = start; at < m.order.length - 1 && m.size <= limit; at++) {
    swap(m, at)
    look()
  }
  for (let at = m.order.indexOf(fact); at > 0 && (at > start || m.size <= limit); at--) {
    swap(m, at - 1)
    look()
  }
  for (let at = m.order.indexOf(fact); at < best.at; at++) swap(m, at)
  for (let at = m.order.indexOf(fact); at > best.at; at--) swap(m, at - 1)
}

function opened(compiled: readonly Compiled[], order: readonly string[]): Movable {
  const m: Movable = {
    order: [...order],
    nodes: new Map(order.map((f) => [f, new Set<number>()])),
    test: new Map(),
    kids: new Map(),
    references: new Map(),
    unique: new Map(),
    next: FIRST_NODE,
    size: 0,
  }
  const seen = new Map<Compiled['diagram'], Map<number, number>>()
  for (const c of compiled) {
    const copied = seen.get(c.diagram) ?? copyOf(m, c)
    seen.set(c.diagram, copied)
    for (const root of [c.answers, c.allowed]) refer(m, copied.get(root) ?? root)
  }
  // Nodes that only the standing of rules needs are not part of what is stored.
  for (const node of [...m.kids.keys()].reverse()) if (m.kids.has(node) && !m.references.has(node)) drop(m, node)
  return m
}

// Children come after parents in a frozen diagram, so from its end each child is there before its parents.
function copyOf(m: Movable, c: Compiled): Map<number, number> {
  const d = c.diagram
  const copied = new Map<number, number>()
  for (let i = d.level.length - 1; i >= 0; i--) {
    const level = d.level[i] as number
    const own = d.kids.slice(d.base[i] as number, (d.base[i] as number) + (d.sizes[level] as number))
    const fact = (c.variables[level] as Compiled['variables'][number]).fact
    copied.set(
      i + FIRST_NODE,
      make(
        m,
        fact,
        own.map((k) => copied.get(k) ?? k),
      ),
    )
  }
  return copied
}

const keyOf = (fact: string, kids: readonly number[]) => `${fact} ${kids.join(',')}`

function make(m: Movable, fact: string, kids: readonly number[]): number {
  const first = kids[0] as number
  if (kids.every((k) => k === first)) return first
  const known = m.unique.get(keyOf(fact, kids))
  if (known !== undefined) return known
  const node = m.next++
  place(m, node, fact, kids)
  return node
}

function place(m: Movable, node: number, fact: string, kids: readonly number[]): void {
  m.test.set(node, fact)
  m.kids.set(node, kids)
  m.unique.set(keyOf(fact, kids), node)
  m.nodes.get(fact)?.add(node)
  m.size += kids.length
  for (const k of kids) refer(m, k)
}

function lift(m: Movable, node: number): { readonly fact: string; readonly kids: readonly number[] } {
  const fact = m.test.get(node) as string
  const kids = m.kids.get(node) as readonly number[]
  m.unique.delete(keyOf(fact, kids))
  m.nodes.get(fact)?.delete(node)
  m.size -= kids.length
  return { fact, kids }
}

function refer(m: Movable, node: number): void {
  if (node >= FIRST_NODE) m.references.set(node, (m.references.get(node) ?? 0) + 1)
}

function release(m: Movable, node: number): void {
  if (node < FIRST_NODE) return
  const left = (m.references.get(node) as number) - 1
  m.references.set(node, left)
  if (left === 0) drop(m, node)
}

function drop(m: Movable, node: number): void {
  const { kids } = lift(m, node)
  m.test.delete(node)
  m.kids.delete(node)
  m.references.delete(node)
  for (const k of kids) release(m, k)
}

// The two facts at `at` and below it change places. A node above that tests both is rewritten in place, so that whoever
// points to it need not know; a node that tests only one of them stays as it is.
function swap(m: Movable, at: number): void {
  const above = m.order[at] as string
  const below = m.order[at + 1] as string
  const testsBelow = (node: number) => m.test.get(node) === below
  const both = [...(m.nodes.get(above) as Set<number>)].filter((n) =>
    (m.kids.get(n) as readonly number[]).some(testsBelow),
  )
  const lifted = both.map((node) => ({ node, kids: lift(m, node).kids }))
  for (const { node, kids } of lifted) {
    const width = (m.kids.get(kids.find(testsBelow) as number) as readonly number[]).length
    const turned = Array.from({ length: width }, (_, v) =>
      make(
        m,
        above,
        kids.map((k) => (testsBelow(k) ? ((m.kids.get(k) as readonly number[])[v] as number) : k)),
      ),
    )
    place(m, node, below, turned)
    for (const k of kids) release(m, k)
  }
  m.order[at] = below
  m.order[at + 1] = above
}
