import type { PageFinding } from '../judge-page.ts'

/** Pages of one paper, in order; each finding with its place in the packet, counted from 1. */
export type SheetPages = readonly { readonly number: number; readonly finding: PageFinding }[]

/** Parts a packet into its papers: a page begins a new one unless its own print says that it goes on with the last. */
export function sheetsOf(findings: readonly PageFinding[]): readonly SheetPages[] {
  const sheets: { number: number; finding: PageFinding }[][] = []
  for (const [at, finding] of findings.entries()) {
    const last = sheets.at(-1)
    if (last?.[0] && goesOn(last[0].finding, finding)) last.push({ number: at + 1, finding })
    else sheets.push([{ number: at + 1, finding }])
  }
  return sheets
}

const pageMark = /\bpage\s+(\d{1,2})(?:\s+of\s+(\d{1,2}))?/i
const attached =
  /^\s*(attachment|exhibit|schedule|appendix|return|inventory|proof of service|certificate of service|continuation)\b/i

function goesOn(first: PageFinding, next: PageFinding): boolean {
  if (next.reading.page.words.length === 0) return true
  const title = next.best?.reasons.some(({ part, weight }) => part === 'title' && weight > 2.5) ?? false
  const text = next.reading.lines.map((line) => line.text)
  const marked = text.map((line) => pageMark.exec(line)).find((found) => found !== null && Number(found[1]) > 1)
  const same = next.best?.compiled.instrument.key === first.best?.compiled.instrument.key && first.best !== undefined
  if (marked && (same || !title)) return true
  if (same && !title) return true
  if (title || next.issue.agency !== undefined) return false
  // A page with no head, no title and no words that any paper carries is the back of the one before it.
  if (next.best === undefined && next.issue.caption === undefined && first.best !== undefined) return true
  return text.slice(0, 4).some((line) => attached.test(line))
}
