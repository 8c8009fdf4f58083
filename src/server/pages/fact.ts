import { html } from 'hono/html'
import type { Fact, Facts, Value } from '../../engine/index.ts'
import type { Html, Page } from './page.ts'

/** Facts by id. */
export type FactsById = ReadonlyMap<string, Fact>

// Longer lists of values tell a reader less than what they leave out.
const mostNamed = 8

/** What a test of a fact asks for, in words: the question and the answers that count. */
export function factTest(page: Page, facts: FactsById, id: string, values: readonly Value[], negated = false): Html {
  const fact = facts.get(id)
  return html`<span class="fact"><span class="ask">${questionOf(page, fact, id)}</span> <b>${answers(page, fact, values, negated)}</b></span>`
}

/** What is known in an example, as a list of questions with their answers. */
export function knownFacts(page: Page, facts: FactsById, known: Facts): Html {
  const entries = Object.entries(known)
  if (entries.length === 0) return html`<p class="soft">${page.say('Nothing is known.', 'No se sabe nada.')}</p>`
  return html`<ul class="facts">${entries.map(([id, value]) => html`<li>${factTest(page, facts, id, [value])}</li>`)}</ul>`
}

/** The question of a fact. */
export function questionOf(page: Page, fact: Fact | undefined, id: string): string {
  return fact === undefined ? id : page.text(fact.question)
}

/** One value of a fact in words. */
export function valueWord({ say, text }: Page, fact: Fact | undefined, value: Value): string {
  if (value === true) return say('Yes', 'Sí')
  if (value === false) return say('No', 'No')
  const label = fact?.labels?.[value]
  return label === undefined ? value : text(label)
}

function answers(page: Page, fact: Fact | undefined, values: readonly Value[], negated: boolean): string {
  const { say, language } = page
  const all: readonly Value[] =
    fact?.kind === 'yes-no' ? [true, false] : (fact?.values ?? []).filter((v) => v !== 'unknown')
  const rest = all.filter((v) => !values.includes(v))
  const words = (list: readonly Value[]) =>
    new Intl.ListFormat(language, { type: 'disjunction' }).format(list.map((v) => valueWord(page, fact, v)))
  const anythingBut = (list: readonly Value[]) =>
    say(`Anything but: ${words(list)}`, `Cualquiera menos: ${words(list)}`)
  if (negated) return fact?.kind === 'yes-no' ? words(rest) : anythingBut(values)
  return values.length > mostNamed && rest.length > 0 && rest.length < values.length ? anythingBut(rest) : words(values)
}
