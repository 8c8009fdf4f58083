// Writes law/register.json: for each quote of the rulebook, the hash of the official paragraph that holds it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { lawTextsFolder, readLawTexts } from '../src/cli/law/texts.ts'
import { normalized, type QuoteEntry, quotesIn, type Register } from '../src/engine/check/index.ts'
import { rulebook } from '../src/rulebook/index.ts'

const texts = readLawTexts()
if (!texts) {
  console.error(`There are no official texts in ${lawTextsFolder()}. Set OSTIARY_LAW_TEXTS to their folder.`)
  process.exit(3)
}

const quotes = new Map<string, QuoteEntry>()
const lost: string[] = []
for (const { rule, quote } of quotesIn(rulebook)) {
  const paragraph = texts
    .get(quote.source)
    ?.paragraphs.find((p) => normalized(p.words).includes(normalized(quote.words)))
  if (paragraph)
    quotes.set(`${quote.source} ${quote.words}`, {
      source: quote.source,
      words: quote.words,
      paragraph: paragraph.sha256,
    })
  else lost.push(`${rule}: not in ${quote.source}: "${quote.words}"`)
}

const used = new Set([...quotes.values()].map((q) => q.source))
const register: Register = {
  sources: [...texts.values()].map((t) => t.source).filter((s) => used.has(s.id)),
  quotes: [...quotes.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, q]) => q),
}
mkdirSync(new URL('../law/', import.meta.url), { recursive: true })
writeFileSync(new URL('../law/register.json', import.meta.url), `${JSON.stringify(register, null, 1)}\n`)
console.log(`law/register.json: ${register.quotes.length} quotes from ${register.sources.length} sources`)
for (const line of lost) console.error(line)
process.exitCode = lost.length > 0 ? 1 : 0
