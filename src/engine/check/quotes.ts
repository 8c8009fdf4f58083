import { eachClause, type Quote } from '../condition.ts'
import type { Rule, Rulebook } from '../rulebook.ts'
import { type Finding, finding } from './finding.ts'

/** An official text that quotes come from: what it is, where, and which version was seen. */
export interface Source {
  readonly id: string
  readonly citation: string
  readonly title: string
  readonly version: string
  /** The official address, where its pattern is certain. */
  readonly address?: string
  /** Where the copy that was read lies, and what kind of copy it is. */
  readonly copy: string
  readonly status: string
  /** SHA-256 of the whole text, hexadecimal. */
  readonly sha256: string
}

/** Where a quote stands: the hash of the paragraph in its source. */
export interface QuoteEntry {
  readonly source: string
  readonly words: string
  /** SHA-256 of the official paragraph, hexadecimal. */
  readonly paragraph: string
}

/** The register of sources: hashes of official texts, never the texts. */
export interface Register {
  readonly sources: readonly Source[]
  readonly quotes: readonly QuoteEntry[]
}

/** The official texts, where they are at hand: paragraphs with their hashes, by source id. */
export type Texts = ReadonlyMap<string, readonly { readonly words: string; readonly sha256: string }[]>

/** How many clauses are quoted from official text, only told in our words, or stand in rules that are not verified. */
export interface ClauseCounts {
  readonly quoted: number
  readonly paraphrased: number
  readonly unverifiedRules: number
  readonly verifiedRules: number
  readonly disputedRules: number
}

const mostWords = 25

/** One space for any run of white space, so that line breaks do not matter. */
export function normalized(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Every quote of a rulebook with the rule it stands in. */
export function quotesIn(rulebook: Rulebook): readonly { readonly rule: string; readonly quote: Quote }[] {
  return rulebook.rules.flatMap((rule) => {
    const found: { rule: string; quote: Quote }[] = []
    for (const v of rule.versions)
      eachClause(v.when, (clause) => clause.quote && found.push({ rule: rule.id, quote: clause.quote }))
    return found
  })
}

/** Checks each quote against the register and, where the official texts are at hand, against their words. */
export function checkQuotes(rulebook: Rulebook, register: Register, texts?: Texts): readonly Finding[] {
  const known = new Map(register.quotes.map((q) => [`${q.source} ${q.words}`, q]))
  const sources = new Set(register.sources.map((s) => s.id))
  const found: Finding[] = []
  for (const { rule, quote } of quotesIn(rulebook)) {
    const entry = known.get(`${quote.source} ${quote.words}`)
    if (quote.words.split(/\s+/).length > mostWords)
      found.push(
        finding('quote-too-long', rule, `A quote has more than ${mostWords} words: "${quote.words.slice(0, 40)}…".`),
      )
    if (!entry || !sources.has(quote.source)) {
      found.push(
        finding(
          'quote-without-source',
          rule,
          `The register has no hash for this quote from ${quote.source}: "${quote.words.slice(0, 60)}". Run npm run law.`,
        ),
      )
      continue
    }
    const paragraph = texts?.get(quote.source)?.find((p) => p.sha256 === entry.paragraph)
    if (texts && !(paragraph && normalized(paragraph.words).includes(normalized(quote.words)))) {
      found.push(
        finding('quote-not-found', rule, `These words are not in ${quote.source}: "${quote.words.slice(0, 60)}".`),
      )
    }
  }
  return [...found, ...rulebook.rules.flatMap(verifiedWithoutQuote)]
}

function verifiedWithoutQuote(rule: Rule): readonly Finding[] {
  if (rule.status !== 'verified') return []
  let quoted = 0
  for (const v of rule.versions) eachClause(v.when, (clause) => clause.quote && quoted++)
  return quoted > 0
    ? []
    : [finding('verified-without-quote', rule.id, 'The rule is called verified but quotes no official text.')]
}

/** Counts clauses by how they are backed. */
export function countClauses(rulebook: Rulebook): ClauseCounts {
  let quoted = 0
  let paraphrased = 0
  for (const rule of rulebook.rules)
    for (const v of rule.versions) eachClause(v.when, (clause) => (clause.quote ? quoted++ : paraphrased++))
  const count = (status: string) => rulebook.rules.filter((r) => r.status === status).length
  return {
    quoted,
    paraphrased,
    unverifiedRules: count('unverified'),
    verifiedRules: count('verified'),
    disputedRules: count('disputed'),
  }
}
