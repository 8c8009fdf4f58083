// Latin-1 and a few neighbours, each mapped to the plain lower-case letter that a pattern is written with.
const plain: ReadonlyMap<string, string> = new Map(
  [
    ['àáâãäå', 'a'],
    ['ç', 'c'],
    ['èéêë', 'e'],
    ['ìíîï', 'i'],
    ['ñ', 'n'],
    ['òóôõö', 'o'],
    ['ùúûü', 'u'],
    ['ýÿ', 'y'],
    ['‘’ʼ`´', "'"],
    ['“”«»', '"'],
    ['‐‑‒–—−', '-'],
  ].flatMap(([from, to]) => [...(from as string)].map((c): [string, string] => [c, to as string])),
)

const spaces: ReadonlySet<number> = new Set([
  9, 10, 11, 12, 13, 32, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
])

/** The code of a character that folding drops: soft hyphens, zero-width marks, combining accents. */
export function isDropped(code: number): boolean {
  return (
    code === 0xad ||
    code === 0xfeff ||
    (code >= 0x0300 && code <= 0x036f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2060 && code <= 0x2064)
  )
}

/** The folded code of a character: lower case without accents, one kind of space; 0 for a character that is dropped. */
export function foldCode(code: number): number {
  if (code < 128) {
    if (code >= 65 && code <= 90) return code + 32
    if (spaces.has(code)) return 32
    // Control characters are one: the sign that this is no text.
    return code < 32 ? 1 : code
  }
  if (isDropped(code)) return 0
  if (spaces.has(code) || (code >= 0x2000 && code <= 0x200a)) return 32
  // Letters of full width, as some East Asian keyboards type them.
  if (code >= 0xff01 && code <= 0xff5e) return foldCode(code - 0xfee0)
  const lower = String.fromCharCode(code).toLowerCase()
  return (plain.get(lower) ?? lower).charCodeAt(0)
}

const table = Uint16Array.from({ length: 65536 }, (_, code) => foldCode(code))

/** The folded code of a UTF-16 unit, by table; 0 means dropped. */
export function folded(code: number): number {
  return table[code] as number
}

/** Text as the patterns see it, with the way back to where each character stood. */
export interface Folded {
  readonly text: string
  /** For each folded character its offset in the original; one more entry for the end. */
  readonly origin: readonly number[]
}

/** Folds part of a text: lower case, no accents, runs of white space as one space. */
export function fold(text: string, start = 0, end = text.length): Folded {
  const codes: number[] = []
  const origin: number[] = []
  let lastSpace = false
  for (let i = start; i < end; i++) {
    const code = table[text.charCodeAt(i)] as number
    if (code === 0 || (code === 32 && lastSpace)) continue
    lastSpace = code === 32
    codes.push(code)
    origin.push(i)
  }
  origin.push(end)
  return { text: String.fromCharCode(...codes), origin }
}
