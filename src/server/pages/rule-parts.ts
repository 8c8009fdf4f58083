import { html, raw } from 'hono/html'
import { addDays, type Rule, type Rulebook, type Version } from '../../engine/index.ts'
import type { Reading } from './condition.ts'
import { dueWords } from './due.ts'
import { knownFacts, questionOf } from './fact.ts'
import { type Html, nothing, type Page, toRule } from './page.ts'
import * as word from './vocabulary.ts'

/** What must be done beside the answer. */
export function duties(page: Page, rulebook: Rulebook, rule: Rule): Html {
  const { say, text } = page
  const list = rule.duties ?? []
  if (list.length === 0) return nothing
  const label = (id: string) => {
    const words = rulebook.duties[id]
    return words === undefined ? id : text(words)
  }
  const item = (d: (typeof list)[number]) => html`<li class="duty">
<p><strong>${label(d.duty)}</strong></p>
<p class="soft small">${word.dutyBearer(page, d.who)} · ${word.dutyMoment(page, d.on)}, ${dueWords(page, d)}${d.years === undefined ? '' : ` · ${say(`keep ${d.years} years`, `conservar ${d.years} años`)}`}${d.citation === undefined ? '' : html` · <span lang="en">${d.citation}</span>`}</p>
${d.note === undefined ? nothing : html`<p>${text(d.note)}</p>`}</li>`
  return html`<section aria-labelledby="duties"><h2 id="duties">${say('What you owe when it applies', 'Qué se debe hacer cuando se aplica')}</h2>
<ul class="duties">${list.map(item)}</ul></section>`
}

/** The examples of a rule. */
export function examples(reading: Reading, rule: Rule): Html {
  const { page, facts } = reading
  const { say, text, day } = page
  if (rule.examples.length === 0) return nothing
  const missing = (ids: readonly string[]) =>
    ids.length === 0
      ? nothing
      : html`<p>${say('Ask first:', 'Pregunte primero:')} ${ids.map((id) => questionOf(page, facts.get(id), id)).join(' · ')}</p>`
  const item = (e: Rule['examples'][number]) => html`<li class="example">
<h3>${text(e.name)}</h3>
<p class="small"><span class="badge ${e.expect}">${word.exampleWord(page, e.expect)}</span> <span class="soft">${day(e.on)}</span></p>
${knownFacts(page, facts, e.facts)}
${missing(e.missing ?? [])}</li>`
  return html`<section aria-labelledby="examples"><h2 id="examples">${say('Examples', 'Ejemplos')}</h2>
<p class="soft">${say('Invented. Each is checked against the rule on every change.', 'Inventados. Cada uno se comprueba con la regla en cada cambio.')}</p>
<ul class="examples">${rule.examples.map(item)}</ul></section>`
}

/** Every version of a rule, newest first. */
export function history(page: Page, rule: Rule, shown: Version): Html {
  const { say, day } = page
  const item = (v: Version) => html`<li class="version"${v === shown ? raw(' aria-current="true"') : ''}>
<p><strong>${v.until === undefined ? say(`From ${day(v.from)} on`, `Desde el ${day(v.from)}`) : `${day(v.from)} – ${last(page, v)}`}</strong>
${v === shown ? html`<span class="badge">${say('shown here', 'se muestra aquí')}</span>` : html`<a href="${toRule(page, rule.id, v.from)}">${say('Show this version', 'Ver esta versión')}</a>`}</p>
<p lang="en">${v.act}</p>
${v.complianceFrom === undefined ? nothing : html`<p class="soft small">${say(`Compliance due from ${day(v.complianceFrom)}.`, `Cumplimiento exigido desde el ${day(v.complianceFrom)}.`)}</p>`}</li>`
  return html`<section aria-labelledby="history"><h2 id="history">${say('History', 'Historia')}</h2>
<ol class="history">${rule.versions.toReversed().map(item)}</ol></section>`
}

/** The last day of a version in words: it ends before `until`, and people count the last day on which it holds. */
export function last({ day }: Page, { until }: Version): string {
  return until === undefined ? '' : day(addDays(until, -1))
}
