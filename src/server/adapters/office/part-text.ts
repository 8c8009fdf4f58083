/** The text of a part of a document, with the place in its XML from which each character came. */
export interface PartText {
  readonly text: string
  /** By character: where it begins and ends in the XML; both are -1 for what only parts the words. */
  readonly from: readonly number[]
  readonly to: readonly number[]
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const token = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--([\s\S]*?)-->|<([^>]*)>|([^<]+)/g
// Attributes in which Office keeps words that a reader sees or that were seen once: cached values, descriptions, targets.
const spoken =
  /\b(?:v|descr|title|alt|tooltip|instr|Target|displayName|caption|uniqueName)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const breaks = /^\/(?:w:p|comment|a:p|si|row|c)\b|^w:(?:br|cr)\b/

// What a tag means for the words around it: those of one paragraph and of one string run together.
function gapOf(tag: string): string {
  if (/^w:tab\b/.test(tag)) return '\t'
  if (/^\/?(?:w:|(?:r|t|rPr|phoneticPr|a:r|a:t|a:rPr)\b)/.test(tag)) return breaks.test(tag) ? '\n\n' : ''
  return '\n\n'
}

/** Reads the words of a part: those of one paragraph run together, whatever stands between them. */
export function textOfPart(xml: string): PartText {
  const parts: string[] = []
  const [from, to]: [number[], number[]] = [[], []]
  const add = (raw: string, at: number): void => {
    for (const found of raw.matchAll(/&(#x[0-9a-fA-F]+|#\d+|[a-z]+);|[\s\S]/g)) {
      const sign = found[1] === undefined ? found[0] : decoded(found[1])
      for (let i = 0; i < sign.length; i++) {
        from.push(at + found.index)
        to.push(at + found.index + found[0].length)
      }
      parts.push(sign)
    }
  }
  // An empty line ends a sentence even where the next one begins in lower case.
  const part = (signs: string): void => {
    parts.push(signs)
    for (let i = 0; i < signs.length; i++) {
      from.push(-1)
      to.push(-1)
    }
  }
  for (const found of xml.matchAll(token)) {
    const [, literal, comment, tag, words] = found
    if (words !== undefined) add(words, found.index)
    else if (literal !== undefined) add(literal, found.index + '<![CDATA['.length)
    else if (comment !== undefined) add(comment, found.index + '<!--'.length)
    else if (tag !== undefined) part(gapOf(tag))
    for (const value of (tag ?? '').matchAll(spoken)) {
      const inner = value[1] ?? value[2] ?? ''
      part('\n\n')
      add(inner, found.index + 1 + value.index + value[0].length - 1 - inner.length)
      part('\n\n')
    }
  }
  return { text: parts.join(''), from, to }
}

function decoded(name: string): string {
  if (!name.startsWith('#')) return entities[name] ?? ' '
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}

/** The XML with a mark in the place of each stretch of its text; markup between the characters stays. */
export function masked(
  xml: string,
  { from, to }: PartText,
  stretches: readonly { readonly start: number; readonly end: number }[],
  mark: string,
): string {
  const gone = new Map<number, number>()
  const marks = new Set<number>()
  for (const { start, end } of stretches) {
    let told = false
    for (let i = start; i < end; i++) {
      const at = from[i] as number
      if (at < 0) continue
      gone.set(at, to[i] as number)
      if (!told) marks.add(at)
      told = true
    }
  }
  let [out, at] = ['', 0]
  for (const [start, end] of [...gone].sort((a, b) => a[0] - b[0])) {
    if (start < at) continue
    out += xml.slice(at, start) + (marks.has(start) ? mark : '')
    at = end
  }
  return out + xml.slice(at)
}
