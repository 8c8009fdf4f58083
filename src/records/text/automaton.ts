import { folded } from './fold.ts'

/** An Aho-Corasick automaton over folded characters: every anchor of every pattern is found in one pass. */
export interface Automaton {
  /** Row of the next state: `next[row + class]`. */
  readonly next: Int32Array
  /** By row: the index of its list in `outputs`, or 0. */
  readonly emits: Int32Array
  readonly outputs: readonly (readonly number[])[]
  /** Class of each UTF-16 unit; 0 is a character of no anchor, `skip` one that does not count. */
  readonly classes: Uint8Array
  readonly space: number
}

/** The class of characters that are passed over as if they were not there. */
export const skip = 255

interface Building {
  readonly edges: Map<number, number>[]
  readonly ends: number[][]
  readonly fail: number[]
}

/** Builds the automaton of a list of folded words; word `i` is reported as `i`. */
export function buildAutomaton(words: readonly string[]): Automaton {
  const letters = new Map<number, number>()
  for (const word of words) {
    for (const c of word) if (!letters.has(c.charCodeAt(0))) letters.set(c.charCodeAt(0), letters.size + 1)
  }
  const space = letters.get(32) ?? letters.size + 1
  const width = Math.max(letters.size, space) + 1
  const building = plant(words, letters)
  const { next, order } = connect(building, width)
  for (const state of order) {
    const failing = building.ends[building.fail[state] as number] as number[]
    if (failing.length > 0) building.ends[state]?.push(...failing)
  }
  const outputs: (readonly number[])[] = [[]]
  const emits = new Int32Array(building.edges.length * width)
  building.ends.forEach((ends, state) => {
    if (ends.length > 0) emits[state * width] = outputs.push(ends) - 1
  })
  return { next, emits, outputs, classes: classTable(letters, space), space }
}

function classTable(letters: ReadonlyMap<number, number>, space: number): Uint8Array {
  const classes = new Uint8Array(65536)
  for (let code = 0; code < 65536; code++) {
    const plain = folded(code)
    classes[code] = plain === 0 ? skip : plain === 32 ? space : (letters.get(plain) ?? 0)
  }
  // NUL is a character that breaks words, not one that hides inside them.
  classes[0] = 0
  return classes
}

function plant(words: readonly string[], letters: ReadonlyMap<number, number>): Building {
  const building: Building = { edges: [new Map()], ends: [[]], fail: [0] }
  words.forEach((word, index) => {
    let state = 0
    for (const c of word) {
      const letter = letters.get(c.charCodeAt(0)) as number
      let to = building.edges[state]?.get(letter)
      if (to === undefined) {
        to = building.edges.push(new Map()) - 1
        building.ends.push([])
        building.fail.push(0)
        building.edges[state]?.set(letter, to)
      }
      state = to
    }
    building.ends[state]?.push(index)
  })
  return building
}

// Breadth first, so that the state a failure leads to is complete before it is copied from.
function connect(building: Building, width: number): { next: Int32Array; order: readonly number[] } {
  const { edges, fail } = building
  const next = new Int32Array(edges.length * width)
  const order: number[] = []
  for (const [letter, to] of edges[0] as Map<number, number>) {
    next[letter] = to * width
    order.push(to)
  }
  for (let i = 0; i < order.length; i++) {
    const state = order[i] as number
    const back = (fail[state] as number) * width
    for (let letter = 0; letter < width; letter++) {
      const to = edges[state]?.get(letter)
      const byFailure = next[back + letter] as number
      if (to === undefined) {
        next[state * width + letter] = byFailure
      } else {
        fail[to] = byFailure / width
        next[state * width + letter] = to * width
        order.push(to)
      }
    }
  }
  return { next, order }
}

/** Calls back with each anchor found and the offset after its last character. */
export function eachAnchor(automaton: Automaton, text: string, found: (anchor: number, end: number) => boolean): void {
  const { next, emits, outputs, classes, space } = automaton
  let row = 0
  let last = 0
  for (let i = 0; i < text.length; i++) {
    const letter = classes[text.charCodeAt(i)] as number
    // A run of white space counts as one space; what folding drops does not count at all.
    if (letter === skip || (letter === space && last === space)) continue
    last = letter
    row = next[row + letter] as number
    const list = emits[row] as number
    if (list === 0) continue
    for (const anchor of outputs[list] as readonly number[]) if (found(anchor, i + 1)) return
  }
}
