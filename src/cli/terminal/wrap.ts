/** Breaks a paragraph into lines of at most `width` characters; the first starts with `first`, the others with as many spaces (or `rest`). */
export function wrap(text: string, width: number, first = '', rest = ' '.repeat(lengthOf(first))): readonly string[] {
  const lines: string[] = []
  let line = first
  let empty = true
  for (const word of printable(text)
    .split(/\s+/)
    .filter((w) => w !== '')) {
    if (!empty && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line)
      line = rest
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  lines.push(line)
  return lines
}

/** The text without control characters, which could move a terminal's cursor or change its colours. */
export function printable(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ')
}

/** Characters that a text takes on a terminal. */
export function lengthOf(text: string): number {
  return [...text].length
}

/** The text with spaces to the right, at least one if it is too long. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(text === '' ? width : 1, width - lengthOf(text)))
}

/** The text cut to so many characters, with an ellipsis where it was cut. */
export function cut(text: string, width: number): string {
  const plain = printable(text)
  return lengthOf(plain) <= width ? plain : `${[...plain].slice(0, Math.max(1, width - 1)).join('')}…`
}
