import { type Hit, median, type Reading } from './reading.ts'

/** How far down the page a hit stands, 0 at the top and 1 at the bottom. */
export function height(hit: Hit): number {
  return (hit.box[1] + hit.box[3]) / 2
}

/** The share of the printed pieces it touches that the hit itself makes up: near one for a title, small in running text. */
export function alone(reading: Reading, hit: Hit): number {
  const touched = new Set(hit.words.map((word) => reading.segmentOf.get(word)))
  let all = 0
  let own = 0
  for (const at of touched) {
    if (at === undefined) continue
    for (const word of reading.segments[at]?.words ?? []) {
      const letters = lettersOf(reading.page.words[word]?.text ?? '')
      all += letters
      if (hit.words.includes(word)) own += letters
    }
  }
  return all === 0 ? 0 : own / all
}

function lettersOf(text: string): number {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '').length
}

/** Whether the words are set apart by their print: capitals, larger type, or in the middle of the page. */
export function emphasized(reading: Reading, hit: Hit): boolean {
  const words = hit.words.map((word) => reading.page.words[word])
  const text = words.map((word) => word?.text ?? '').join('')
  const capitals = text.replaceAll(/[^A-Z]/g, '').length
  const small = text.replaceAll(/[^a-z]/g, '').length
  const tall = median(words.map((word) => (word === undefined ? 0 : word.box[3] - word.box[1])))
  const middle = Math.abs((hit.box[0] + hit.box[2]) / 2 - 0.5)
  return capitals > 2 * small || tall > 1.2 * reading.height || middle < 0.06
}

/** Whether these words tell of a form by its number in brackets; the form itself has it in a corner. */
export function tellsOfForm(text: string): boolean {
  return /\((?:form )?(?:AO|I|DHS|SUBP|B)[\s-]?\d+\w?\)/i.test(text)
}

/** How much a hit looks like the title of a sheet, 0 to 1. */
export function titleness(reading: Reading, hit: Hit): number {
  const share = alone(reading, hit)
  const standing = share >= 0.72 ? 1 : share >= 0.5 ? 0.5 : 0.12
  const y = height(hit)
  const zone = y < 0.38 ? 1 : y < 0.5 ? 0.75 : 0.3
  return standing * zone * (emphasized(reading, hit) ? 1 : 0.75)
}

/** How much a hit looks like the first words of a title that goes on after it, 0 to 1. */
export function startness(reading: Reading, hit: Hit): number {
  const segment = reading.segments[reading.segmentOf.get(hit.words[0] ?? -1) ?? -1]
  if (segment === undefined || segment.words[0] !== hit.words[0] || segment.words.length > 14) return 0
  const y = height(hit)
  const last = reading.page.words[segment.words.at(-1) ?? -1]?.text ?? ''
  // A sentence or an unfinished line of running text is no title.
  if (y > 0.5 || /[.;,]$/.test(last)) return 0
  return emphasized(reading, hit) ? 0.75 : 0.45
}
