import { type Compiled, compileTogether, type Source, variablesTogether } from './compile.ts'
import { FIRST_NODE } from './diagram.ts'
import type { Frozen } from './frozen.ts'
import { keyOf, type Prepared, prepare, remember } from './prepare.ts'
import type { Pack, Rulebook } from './rulebook.ts'
import { packsFor } from './selection.ts'
import type { Day } from './text.ts'

/** The diagrams of one state on one day, for a device that shall not build them; they hold no words, so every language shares them. */
export interface Artefact {
  /** The hash of the whole rulebook, whichever slice of it they are built from or loaded beside. */
  readonly rulebook: string
  /** The packs whose rules they hold. */
  readonly packs: readonly string[]
  readonly day: Day
  /** Nodes of each variable, in order: nodes are sorted by variable. */
  readonly counts: readonly number[]
  /** Each node's children: a terminal `t` as `-1 - t`, a node as its distance from the parent. */
  readonly kids: readonly number[]
  /** For each distinct set of rules, roots of the answers and of what is allowed, written as children of node 0. */
  readonly roots: readonly (readonly [number, number])[]
}

/** Builds the diagrams of every action for these packs on a day, sharing what they have in common. */
export function packDiagrams(
  rulebook: Rulebook,
  state: string | undefined,
  policies: readonly string[],
  day: Day,
): Artefact {
  const packs = packsFor(rulebook, state, policies)
  const { sources } = distinctSources(rulebook, packs, day)
  const all = compileTogether(sources, rulebook.constraints, rulebook.facts, false)
  const d = all[0]?.diagram as Frozen
  const counts = d.sizes.map(() => 0)
  for (const level of d.level) counts[level] = (counts[level] as number) + 1
  const write = (kid: number, parent: number) => (kid < FIRST_NODE ? -1 - kid : kid - FIRST_NODE - parent)
  const kids: number[] = []
  d.level.forEach((level, i) => {
    for (let v = 0; v < (d.sizes[level] as number); v++)
      kids.push(write(d.kids[(d.base[i] as number) + v] as number, i))
  })
  return {
    rulebook: wholeOf(rulebook) ?? 'unpublished',
    packs: packs.map((p) => p.id),
    day,
    counts,
    kids,
    roots: all.map((c) => [write(c.answers, 0), write(c.allowed, 0)] as const),
  }
}

function wholeOf({ whole, hash }: Rulebook): string | undefined {
  return whole ?? hash
}

/** Puts the diagrams of an artefact in their place; false where they are of another rulebook, or of law that this slice lacks. */
export function loadDiagrams(rulebook: Rulebook, artefact: Artefact): boolean {
  if (artefact.rulebook !== wholeOf(rulebook)) return false
  const packs = rulebook.packs.filter((p) => artefact.packs.includes(p.id))
  // A slice without these packs, or without that day's versions, would take the diagrams for those of other sets of rules.
  if (packs.length !== artefact.packs.length || artefact.day < (rulebook.since ?? '')) return false
  const { sources, keys } = distinctSources(rulebook, packs, artefact.day)
  const variables = variablesTogether(sources, rulebook.constraints, rulebook.facts)
  if (variables.length !== artefact.counts.length || keys.length !== artefact.roots.length) return false
  const level = artefact.counts.flatMap((n, i) => new Array<number>(n).fill(i))
  const sizes = variables.map((v) => v.classes.length)
  const read = (kid: number, parent: number) => (kid < 0 ? -1 - kid : kid + parent + FIRST_NODE)
  const base: number[] = []
  const kids: number[] = []
  level.forEach((l, i) => {
    base.push(kids.length)
    for (let v = 0; v < (sizes[l] as number); v++) kids.push(read(artefact.kids[kids.length] as number, i))
  })
  const diagram: Frozen = { sizes, level, base, kids, roots: [] }
  artefact.roots.forEach(([answers, allowed], i) => {
    const compiled: Compiled = {
      variables,
      diagram,
      answers: read(answers, 0),
      allowed: read(allowed, 0),
      ...withoutStanding,
    }
    remember(rulebook, keys[i] as string, compiled)
  })
  return true
}

const withoutStanding = { stands: [], duties: new Map<string, number>() }

/** The distinct sets of rules that these packs select on a day, with their names. */
export function distinctSources(
  rulebook: Rulebook,
  packs: readonly Pack[],
  day: Day,
): { readonly sources: readonly Source[]; readonly keys: readonly string[] } {
  const found = new Map<string, Prepared>()
  for (const action of rulebook.actions) {
    const p = prepare(rulebook, packs, action, day)
    found.set(keyOf(action, p.rules), p)
  }
  return {
    sources: [...found.values()].map((p) => ({ rules: p.rules, fallback: p.action.fallback })),
    keys: [...found.keys()],
  }
}
