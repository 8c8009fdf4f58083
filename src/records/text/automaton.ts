import { folded } from './fold.ts'

/** An Aho-Corasick automaton over folded characters: every word is found in one pass. */
export interface Automaton {
  /** `next[row + class]` is the next row; where words end there it is stored as `-1 - row`. */
  readonly next: Int32Array
  /** By state: which words end there. */
  readonly outputs: readonly (readonly number[])[]
  readonly width: number
  /** Class of each UTF-16 unit; 0 is a character of no word. */
  readonly classes: Uint8Array
}

interface Building {
  readonly edges: Map<number, number>[]
  readonly ends: number[][]
  readonly fail: number[]
  /** By state: the letter that leads to it. */
  readonly last: number[]
}

// Classes: 1 is a space, 2 the invisible beginning of a word, the letters and digits follow.
const space = 1
const beginning = 2
const firstAlphanumeric = 3
const alphanumerics = 'abcdefghijklmnopqrstuvwxyz0123456789'
const firstOther = firstAlphanumeric + alphanumerics.length

function isAlphanumeric(letter: number): boolean {
  return letter >= firstAlphanumeric && letter < firstOther
}

function begins(letters: readonly number[], at: number): boolean {
  return isAlphanumeric(letters[at] as number) && (at === 0 || !isAlphanumeric(letters[at - 1] as number))
}

/**
 * Builds the automaton of a list of folded words; word `i` is reported as `i`. A word that begins with a letter or a digit is
 * found only where a word of the text begins, unless `anywhere` says otherwise.
 */
export function buildAutomaton(
  words: readonly string[],
  anywhere: (index: number) => boolean = () => false,
): Automaton {
  const letters = new Map<number, number>([[32, space]])
  for (const c of alphanumerics) letters.set(c.charCodeAt(0), firstAlphanumeric + letters.size - 1)
  let other = firstOther
  for (const word of words)
    for (const c of word) if (!letters.has(c.charCodeAt(0))) letters.set(c.charCodeAt(0), other++)
  const skip = other
  const width = skip + 1
  const spelled = words.map((word, i) => {
    const codes = [...word].map((c) => letters.get(c.charCodeAt(0)) as number)
    return codes.flatMap((letter, at) =>
      begins(codes, at) && (at > 0 || !anywhere(i)) ? [beginning, letter] : [letter],
    )
  })
  const building = plant(spelled)
  const { rows, order } = connect(building, width)
  for (const state of order) building.ends[state]?.push(...(building.ends[building.fail[state] as number] as number[]))
  const { next, outputs } = composed(building, rows, width, skip)
  return { next, outputs, width, classes: classTable(letters, skip) }
}

function classTable(letters: ReadonlyMap<number, number>, skip: number): Uint8Array {
  const classes = new Uint8Array(65536)
  for (let code = 0; code < 65536; code++) {
    const plain = folded(code)
    classes[code] = plain === 0 ? skip : (letters.get(plain) ?? 0)
  }
  return classes
}

function plant(words: readonly (readonly number[])[]): Building {
  const building: Building = { edges: [new Map()], ends: [[]], fail: [0], last: [0] }
  words.forEach((word, index) => {
    let state = 0
    for (const letter of word) {
      let to = building.edges[state]?.get(letter)
      if (to === undefined) {
        to = building.edges.push(new Map()) - 1
        building.ends.push([])
        building.fail.push(0)
        building.last.push(letter)
        building.edges[state]?.set(letter, to)
      }
      state = to
    }
    building.ends[state]?.push(index)
  })
  return building
}

// Breadth first, so that the state a failure leads to is complete before it is copied from.
function connect(building: Building, width: number): { rows: Int32Array; order: readonly number[] } {
  const { edges, fail } = building
  const rows = new Int32Array(edges.length * width)
  const order: number[] = []
  for (const [letter, to] of edges[0] as Map<number, number>) {
    rows[letter] = to
    order.push(to)
  }
  for (let i = 0; i < order.length; i++) {
    const state = order[i] as number
    const back = (fail[state] as number) * width
    for (let letter = 0; letter < width; letter++) {
      const to = edges[state]?.get(letter)
      const byFailure = rows[back + letter] as number
      if (to === undefined) rows[state * width + letter] = byFailure
      else {
        fail[to] = byFailure
        rows[state * width + letter] = to
        order.push(to)
      }
    }
  }
  return { rows, order }
}

// The beginning of a word is no character: it is put between one that is no letter and one that is. One state more than the
// tree has stands for "nothing matches, inside a word".
function composed(
  building: Building,
  rows: Int32Array,
  width: number,
  skip: number,
): Pick<Automaton, 'next' | 'outputs'> {
  const inWord = building.edges.length
  const next = new Int32Array((inWord + 1) * width)
  for (let state = 0; state <= inWord; state++) {
    const inside = state === inWord || isAlphanumeric(building.last[state] as number)
    const from = state === inWord ? 0 : state
    for (let letter = 0; letter < width; letter++) {
      const middle = isAlphanumeric(letter) && !inside ? (rows[from * width + beginning] as number) : from
      const reached = rows[middle * width + letter] as number
      const to = reached === 0 && isAlphanumeric(letter) ? inWord : reached
      next[state * width + letter] = (building.ends[reached] as number[]).length > 0 ? -1 - to * width : to * width
    }
    // What folding drops leaves every state as it is, and a run of white space counts as one space.
    next[state * width + skip] = state * width
    if (building.last[state] === space) next[state * width + space] = state * width
  }
  return { next, outputs: [...building.ends, []] }
}

/** Told of each word found and of the offset after its last character; an answer of true ends the search. */
export type Found = (anchor: number, end: number) => boolean

/** Calls back with each word found from `start` up to `end`. */
export function eachAnchor(automaton: Automaton, text: string, found: Found, start = 0, end = text.length): void {
  const { next, outputs, width, classes } = automaton
  let row = 0
  for (let i = start; i < end; i++) {
    row = next[row + (classes[text.charCodeAt(i)] as number)] as number
    if (row >= 0) continue
    row = -1 - row
    for (const anchor of outputs[row / width] as readonly number[]) if (found(anchor, i + 1)) return
  }
}

/** The same over bytes of ASCII. */
export function eachAnchorInBytes(automaton: Automaton, bytes: Uint8Array, found: Found): void {
  const { next, outputs, width, classes } = automaton
  let row = 0
  for (let i = 0; i < bytes.length; i++) {
    row = next[row + (classes[bytes[i] as number] as number)] as number
    if (row >= 0) continue
    row = -1 - row
    for (const anchor of outputs[row / width] as readonly number[]) if (found(anchor, i + 1)) return
  }
}
