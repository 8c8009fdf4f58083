/** A command of a page with what the page shows of its output; nothing is shown where no block of text follows. */
export interface Shown {
  readonly words: readonly string[]
  readonly lines: readonly string[]
}

const fence = /```(sh|text)\n([\s\S]*?)```/g

/** The commands of a Markdown page that begin with a word, each with the lines of output shown after it; "…" stands for lines left out. */
export function commandsIn(page: string, program: string): readonly Shown[] {
  const blocks = [...page.matchAll(fence)].map(([, kind, body = '']) => ({ kind, body }))
  return blocks.flatMap(({ kind, body }, i) => {
    if (kind !== 'sh') return []
    const next = blocks[i + 1]
    const commands = body
      .replaceAll('\\\n', ' ')
      .split('\n')
      .filter((line) => line.startsWith(`${program} `))
    return commands.map((line, n) => ({
      words: wordsOf(line),
      lines: n === commands.length - 1 && next?.kind === 'text' ? next.body.trimEnd().split('\n') : [],
    }))
  })
}

// A comment ends the line; a word in quotes is one word.
function wordsOf(line: string): readonly string[] {
  const words = line.replace(/\s#\s.*$/, '').match(/'[^']*'|\S+/g) ?? []
  return words.map((word) => word.replaceAll("'", ''))
}

/** The first line shown that the output does not have, in order; what stands around "…" may lie apart, all else must follow at once. */
export function firstLineNotIn(output: string, shown: readonly string[]): string | undefined {
  const real = output.split('\n')
  let at = 0
  let apart = true
  for (const line of shown) {
    if (line === '…') {
      apart = true
      continue
    }
    const found = apart ? real.indexOf(line, at) : real[at] === line ? at : -1
    if (found < 0) return line
    at = found + 1
    apart = false
  }
  return undefined
}
