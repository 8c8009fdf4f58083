import { html } from 'hono/html'
import type { Clause, Condition } from '../../engine/index.ts'
import { clauseLabel } from '../../rulebook/publish/index.ts'
import type { Source } from '../law/sources.ts'
import { type FactsById, factTest } from './fact.ts'
import { type Html, nothing, type Page } from './page.ts'

/** What a condition is written with. */
export interface Reading {
  readonly page: Page
  readonly facts: FactsById
  readonly sources: ReadonlyMap<string, Source>
  /** The rule's official address, for quotes whose source has none. */
  readonly address: string | undefined
}

/** A condition as a reader meets it: clause by clause, each with the law's words, what they mean and what must be known. */
export function conditionText(reading: Reading, condition: Condition): Html {
  if ('all' in condition && condition.all.length > 1)
    return html`<ol class="clauses">${condition.all.map((part) => html`<li>${partText(reading, part)}</li>`)}</ol>`
  return html`<div class="clauses"><div>${partText(reading, condition)}</div></div>`
}

function partText(reading: Reading, condition: Condition): Html {
  const { page, facts } = reading
  if ('fact' in condition) return factTest(page, facts, condition.fact, condition.in)
  if ('clause' in condition) return clauseText(reading, condition.clause, condition.when)
  if ('not' in condition) return notText(reading, condition.not)
  return 'all' in condition ? group(reading, 'all', condition.all) : group(reading, 'any', condition.any)
}

function clauseText(reading: Reading, clause: Clause, when: Condition): Html {
  const { page } = reading
  const needs = isAlways(when)
    ? nothing
    : html`<div class="needs"><p class="label">${page.say('What must be known', 'Qué se debe saber')}</p>${partText(reading, when)}</div>`
  return html`<section class="clause">
${labelText(page, clause.at)}
<p class="meaning">${page.text(clause.paraphrase)}</p>
${quoteText(reading, clause)}
${needs}
</section>`
}

// A citation stays as it is written, in English; a word is in the language of the page.
function labelText({ language }: Page, at: string): Html {
  const label = clauseLabel(at, language)
  return label === at ? html`<p class="at" lang="en">${at}</p>` : html`<p class="at">${label}</p>`
}

function quoteText({ page, sources, address }: Reading, { quote }: Clause): Html {
  if (quote === undefined)
    return html`<p class="soft small">${page.say('In our own words; the law’s words are not quoted here.', 'Con nuestras palabras; aquí no se cita el texto de la ley.')}</p>`
  const source = sources.get(quote.source)
  const link = source?.address ?? address
  const cite = source?.citation ?? page.say('official text', 'texto oficial')
  return html`<figure class="law"><blockquote lang="en">“${quote.words}”</blockquote>
<figcaption>${page.say('The law’s own words', 'Las palabras de la ley')}: ${link === undefined ? cite : html`<a href="${link}" rel="external" lang="en">${cite}</a>`}</figcaption></figure>`
}

function notText(reading: Reading, inner: Condition): Html {
  const { page, facts } = reading
  if ('fact' in inner) return factTest(page, facts, inner.fact, inner.in, true)
  if ('any' in inner) return listed(reading, page.say('None of these:', 'Nada de esto:'), inner.any)
  if ('all' in inner && inner.all.length > 1)
    return listed(reading, page.say('Not all of these together:', 'No todo esto a la vez:'), inner.all)
  return listed(reading, page.say('This must not hold:', 'Esto no debe cumplirse:'), [inner])
}

function group(reading: Reading, kind: 'all' | 'any', parts: readonly Condition[]): Html {
  const { say } = reading.page
  const [only] = parts
  if (only === undefined) return html`<p>${kind === 'all' ? say('Always.', 'Siempre.') : say('Never.', 'Nunca.')}</p>`
  if (parts.length === 1) return partText(reading, only)
  const implied = kind === 'any' ? impliedBy(parts) : undefined
  if (implied !== undefined) {
    const [first, then] = implied
    return html`${listed(reading, say('If this holds:', 'Si se cumple esto:'), [first])}${listed(reading, say('then this too:', 'entonces también esto:'), [then])}`
  }
  return listed(
    reading,
    kind === 'all' ? say('All of these:', 'Todo esto:') : say('At least one of these:', 'Al menos uno de estos:'),
    parts,
  )
}

// "Not a, or b" is how conditions write "if a then b".
function impliedBy(parts: readonly Condition[]): readonly [Condition, Condition] | undefined {
  const [first, then] = parts
  if (parts.length !== 2 || first === undefined || then === undefined || !('not' in first)) return undefined
  return [first.not, then]
}

function listed(reading: Reading, head: string, parts: readonly Condition[]): Html {
  return html`<div class="joint"><p>${head}</p><ul>${parts.map((part) => html`<li>${partText(reading, part)}</li>`)}</ul></div>`
}

function isAlways(condition: Condition): boolean {
  return 'all' in condition && condition.all.length === 0
}
