import { type Compiled, compile } from './compile.ts'
import type { Action, Pack, Rulebook } from './rulebook.ts'
import { type InForce, rulesFor } from './selection.ts'
import type { Day } from './text.ts'

/** One action on one day: its rules in force and, once built, their diagram. */
export interface Prepared {
  readonly action: Action
  readonly rules: readonly InForce[]
  /** The diagram that is there; built on first use. One that was loaded has the answers only. */
  readonly compiled: () => Compiled
  /** The diagram with the standing of each rule. */
  readonly whole: () => Compiled
  /** True once the diagram was built or loaded. */
  readonly ready: () => boolean
}

interface Memory {
  readonly prepared: Map<string, Prepared>
  readonly compiled: Map<string, Compiled>
}

const memories = new WeakMap<Rulebook, Memory>()

// A process that answers for many days and states keeps the newest; a diagram takes milliseconds to build again.
const mostPrepared = 5_000
const mostCompiled = 600

/** The rules for one action under these packs on a day, remembered for the rulebook. */
export function prepare(rulebook: Rulebook, packs: readonly Pack[], action: Action, day: Day): Prepared {
  const memory = memoryOf(rulebook)
  const key = `${packs.map((p) => p.id).join(' ')}|${action.id}|${day}`
  const known = memory.prepared.get(key)
  if (known) return known
  if (memory.prepared.size > mostPrepared) memory.prepared.clear()
  const rules = rulesFor(rulebook, packs, action, day)
  const diagramKey = keyOf(action, rules)
  const there = () => memory.compiled.get(diagramKey)
  const build = () => {
    if (memory.compiled.size > mostCompiled) memory.compiled.clear()
    const made = compile({ rules, fallback: action.fallback }, rulebook.constraints, rulebook.facts)
    memory.compiled.set(diagramKey, made)
    return made
  }
  const whole = () => {
    const found = there()
    return found !== undefined && found.stands.length === rules.length ? found : build()
  }
  const prepared: Prepared = {
    action,
    rules,
    ready: () => there() !== undefined,
    compiled: () => there() ?? build(),
    whole,
  }
  memory.prepared.set(key, prepared)
  return prepared
}

/** The name of a distinct set of rule versions with its fallback: actions with the same name have the same answers. */
export function keyOf(action: Action, rules: readonly InForce[]): string {
  return `${action.fallback.answer}|${rules.map((r) => `${r.rule.id}@${r.version.from}`).join(' ')}`
}

/** Puts a loaded diagram in its place, under the name that {@link keyOf} gives. */
export function remember(rulebook: Rulebook, key: string, compiled: Compiled): void {
  memoryOf(rulebook).compiled.set(key, compiled)
}

function memoryOf(rulebook: Rulebook): Memory {
  const known = memories.get(rulebook)
  if (known) return known
  const made: Memory = { prepared: new Map(), compiled: new Map() }
  memories.set(rulebook, made)
  return made
}
