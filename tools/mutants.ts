/** One small change to a program that its tests should notice. */
export interface Mutant {
  readonly line: number
  readonly was: string
  readonly becomes: string
  readonly text: string
}

const swaps: readonly (readonly [RegExp, string])[] = [
  [/ === /g, ' !== '],
  [/ !== /g, ' === '],
  [/ <= /g, ' < '],
  [/ >= /g, ' > '],
  [/ < (?=[\w(])/g, ' <= '],
  [/ > (?=[\w(])/g, ' >= '],
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/ \?\? /g, ' && '],
  [/ \+ /g, ' - '],
  [/ - /g, ' + '],
  [/\btrue\b/g, 'false'],
  [/\bfalse\b/g, 'true'],
  [/\.some\(/g, '.every('],
  [/\.every\(/g, '.some('],
  [/\bif \((?=[^)])/g, 'if (!'],
  [/\b0\b/g, '1'],
  [/\b1\b/g, '2'],
]

// Types, imports and comments do nothing when the program runs, so a change there tells nothing about the tests.
const inert = /^\s*(\/\/|\/?\*|import\b|export \*|(export )?(type|interface)\b|readonly\b|\|)/

/** All mutants of a program, in the order of its lines. */
export function mutantsOf(text: string): readonly Mutant[] {
  const found: Mutant[] = []
  let offset = 0
  for (const [index, line] of text.split('\n').entries()) {
    for (const [pattern, becomes] of inert.test(line) ? [] : swaps) {
      for (const match of line.matchAll(pattern)) {
        const at = offset + match.index
        const changed = text.slice(0, at) + becomes + text.slice(at + match[0].length)
        found.push({ line: index + 1, was: match[0].trim(), becomes: becomes.trim(), text: changed })
      }
    }
    offset += line.length + 1
  }
  return found
}
