import { html } from 'hono/html'
import type { Relation } from '../law/catalogue.ts'
import { type Html, nothing, type Page, toRule } from './page.ts'
import { effectWord } from './vocabulary.ts'

// A family may reach a hundred rules: the first few say what kind they are, the rest are folded.
const mostShown = 5

/** What a rule sets aside, and what sets it aside, each linked. */
export function displacement(page: Page, over: readonly Relation[], under: readonly Relation[]): Html {
  const { say } = page
  if (over.length === 0 && under.length === 0) return nothing
  return html`<section aria-labelledby="rank"><h2 id="rank">${say('Which rule gives way', 'Qué regla cede')}</h2>
${list(page, say('When it applies, it sets these aside:', 'Cuando se aplica, deja sin efecto estas:'), over)}
${list(page, say('These set it aside when they apply:', 'Estas la dejan sin efecto cuando se aplican:'), under)}
</section>`
}

function list(page: Page, head: string, relations: readonly Relation[]): Html {
  if (relations.length === 0) return nothing
  const item = ({ rule }: Relation) =>
    html`<li><a href="${toRule(page, rule.id)}">${page.text(rule.title)}</a> <span class="soft small"><span lang="en">${rule.citation}</span> · ${effectWord(page, rule)}</span></li>`
  const rest = relations.slice(mostShown)
  return html`<div class="rank-group"><p>${head}</p><ul class="rank">${relations.slice(0, mostShown).map(item)}</ul>
${rest.length === 0 ? nothing : html`<details><summary>${page.say(`${rest.length} more`, `${rest.length} más`)}</summary><ul class="rank">${rest.map(item)}</ul></details>`}</div>`
}
