import { html } from 'hono/html'
import type { Pack, Rulebook } from '../../engine/index.ts'
import { federalSlice } from '../../rulebook/index.ts'
import type { Listed, Section, Wanted } from '../law/catalogue.ts'
import { sections } from '../law/catalogue.ts'
import { filters, type Mistakes } from './law-filters.ts'
import type { Content } from './layout.ts'
import { type Html, nothing, type Page, toRule } from './page.ts'
import { badges, groupOf, packKind } from './vocabulary.ts'

/** The index of the law: what is in force on a day, by jurisdiction and door. */
export function lawIndex(page: Page, rulebook: Rulebook, wanted: Wanted, mistakes: Mistakes): Content {
  const { say, day, to } = page
  const found = sections(rulebook, wanted, page.language)
  const count = found.reduce((n, s) => n + s.rules.length, 0)
  const narrow = wanted.state !== undefined || wanted.words !== undefined || wanted.door !== undefined
  const choosing = wanted.state === undefined && wanted.words === undefined
  const title = say('The law at the two doors', 'La ley en las dos puertas')
  const rules =
    count === 1 ? say('rule in force on', 'regla vigente el') : say('rules in force on', 'reglas vigentes el')
  const main = html`<div class="wide flow">
<header class="page-head"><h1>${title}</h1>
<p class="lead">${say(
    'Every rule that Ostiary answers by: what it says, when it applies, and where to read the law itself.',
    'Cada regla con la que responde Ostiary: qué dice, cuándo se aplica y dónde leer la ley misma.',
  )}</p></header>
${filters(page, rulebook, wanted, mistakes)}
<p role="status"><strong>${count}</strong> ${rules} <strong>${day(wanted.at)}</strong>${narrow ? html` · <a href="${to('/law')}">${say('Clear the filters', 'Quitar los filtros')}</a>` : ''}</p>
${count === 0 ? empty(page) : choosing ? places(page, found, wanted) : html`${jumps(page, found)}${found.map((s) => section(page, s, wanted))}`}
</div>`
  const description = say('The rules in force, by place and day.', 'Las reglas vigentes, por lugar y día.')
  return { title, description, at: 'law', main }
}

function empty({ say }: Page): Html {
  return html`<p class="callout">${say('No rule matches. Try fewer words, another day, or all states.', 'Ninguna regla coincide. Pruebe con menos palabras, otro día o todos los estados.')}</p>`
}

function places(page: Page, found: readonly Section[], wanted: Wanted): Html {
  const { say, text } = page
  const place = ({ pack, rules }: Section) => html`<li>
<a href="${asked(page, wanted, pack)}">${text(pack.title)}</a>
<p class="soft small">${packKind(page, pack.kind)}</p>
<p class="small">${rules.length === 1 ? say('1 rule', '1 regla') : say(`${rules.length} rules`, `${rules.length} reglas`)}</p></li>`
  return html`<section aria-labelledby="places"><h2 id="places">${say('Where is the hospital?', '¿Dónde está el hospital?')}</h2>
<p class="soft">${say('Federal law holds in every state; a state’s page shows both.', 'La ley federal vale en todos los estados; la página de un estado muestra ambas.')}</p>
<ul class="places">${found.map(place)}</ul></section>`
}

// What was asked for already is kept; a house policy stands with every state, and so with federal law too.
function asked(page: Page, wanted: Wanted, pack: Pack): string {
  const query = new URLSearchParams({ state: pack.state ?? federalSlice })
  if (wanted.at !== page.today) query.set('at', wanted.at)
  if (wanted.door !== undefined) query.set('door', wanted.door)
  return `${page.to('/law')}?${query}${pack.kind === 'house' ? `#${pack.id}` : ''}`
}

function jumps(page: Page, found: readonly Section[]): Html {
  if (found.length < 2) return nothing
  const jump = ({ pack, rules }: Section) =>
    html`<li><a href="#${pack.id}">${page.text(pack.title)} <span class="soft">${rules.length}</span></a></li>`
  return html`<nav aria-label="${page.say('Jump to', 'Ir a')}"><ul class="chips">${found.map(jump)}</ul></nav>`
}

function section(page: Page, { pack, rules }: Section, wanted: Wanted): Html {
  const groups = new Map<string, Listed[]>()
  for (const listed of rules) {
    const name = groupOf(page, listed.rule.id)
    groups.set(name, [...(groups.get(name) ?? []), listed])
  }
  const list = ([name, members]: readonly [string, readonly Listed[]]) =>
    html`${name === '' ? nothing : html`<h3>${name}</h3>`}<ul class="rules">${members.map((listed) => row(page, listed, wanted))}</ul>`
  return html`<section class="pack" aria-labelledby="${pack.id}"><h2 id="${pack.id}">${page.text(pack.title)}</h2>
<p class="soft small">${packKind(page, pack.kind)} · ${page.say(`checked to ${page.day(pack.checkedTo)}`, `revisado hasta el ${page.day(pack.checkedTo)}`)}</p>
${[...groups].map(list)}</section>`
}

function row(page: Page, { rule }: Listed, wanted: Wanted): Html {
  const at = wanted.at === page.today ? undefined : wanted.at
  return html`<li><div><a class="name" href="${toRule(page, rule.id, at)}">${page.text(rule.title)}</a>
<p class="soft small" lang="en">${rule.citation}</p></div>
<p class="badges">${badges(page, rule)}</p></li>`
}
