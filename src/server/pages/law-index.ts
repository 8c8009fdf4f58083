import { html, raw } from 'hono/html'
import type { Rulebook } from '../../engine/index.ts'
import type { Listed, Section, Wanted } from '../law/catalogue.ts'
import { sections } from '../law/catalogue.ts'
import type { Content } from './layout.ts'
import { type Html, nothing, type Page, toRule } from './page.ts'
import { badges, packKind } from './vocabulary.ts'

/** What a reader typed that cannot be used, to be said beside its field. */
export interface Mistakes {
  readonly at?: string
}

/** The index of the law: what is in force on a day, by jurisdiction and door. */
export function lawIndex(page: Page, rulebook: Rulebook, wanted: Wanted, mistakes: Mistakes): Content {
  const { say, day } = page
  const found = sections(rulebook, wanted, page.language)
  const count = found.reduce((n, s) => n + s.rules.length, 0)
  const narrow = wanted.state !== undefined || wanted.words !== undefined || wanted.door !== undefined
  const title = say('The law at the two doors', 'La ley en las dos puertas')
  const main = html`<div class="wide flow">
<header class="page-head"><h1>${title}</h1>
<p class="lead">${say(
    'Every rule that Ostiary answers by: what it says, when it applies, and where to read the law itself.',
    'Cada regla con la que responde Ostiary: qué dice, cuándo se aplica y dónde leer la ley misma.',
  )}</p></header>
${form(page, rulebook, wanted, mistakes)}
<p class="count" role="status"><strong>${count}</strong> ${count === 1 ? say('rule in force on', 'regla vigente el') : say('rules in force on', 'reglas vigentes el')} <strong>${day(wanted.at)}</strong>${narrow ? html` · <a href="${page.to('/law')}">${say('Clear the filters', 'Quitar los filtros')}</a>` : ''}</p>
${count === 0 ? empty(page) : jumps(page, found)}
${found.map((s) => section(page, s, wanted, found.length > 3 && wanted.words === undefined))}
</div>`
  return {
    title,
    description: say('The rules in force, by place and day.', 'Las reglas vigentes, por lugar y día.'),
    at: 'law',
    main,
  }
}

function form(page: Page, rulebook: Rulebook, wanted: Wanted, mistakes: Mistakes): Html {
  const { say, text, to } = page
  const option = (value: string, words: string, chosen: boolean) =>
    html`<option value="${value}"${chosen ? raw(' selected') : ''}>${words}</option>`
  const states = rulebook.packs.filter((p) => p.kind === 'state')
  const mistake = mistakes.at
  return html`<form class="filters" method="get" action="${to('/law')}" role="search" aria-label="${say('Filter the rules', 'Filtrar las reglas')}">
<div class="field"><label for="at">${say('As of', 'En la fecha')}</label>
<input id="at" name="at" type="date" value="${wanted.at}" required${mistake === undefined ? '' : raw(' aria-invalid="true" aria-describedby="at-mistake"')}>
${mistake === undefined ? nothing : html`<p id="at-mistake" class="mistake">${mistake}</p>`}</div>
<div class="field"><label for="state">${say('State', 'Estado')}</label>
<select id="state" name="state">${option('', say('All', 'Todos'), wanted.state === undefined)}${states.map((p) => option(p.state ?? '', text(p.title), p.state === wanted.state))}</select></div>
<div class="field"><label for="door">${say('Door', 'Puerta')}</label>
<select id="door" name="door">${option('', say('Both', 'Las dos'), wanted.door === undefined)}${option('front', say('Front door: visits', 'Entrada: visitas'), wanted.door === 'front')}${option('records', say('Records: requests', 'Expedientes: solicitudes'), wanted.door === 'records')}</select></div>
<div class="field grow"><label for="q">${say('Words or citation', 'Palabras o cita legal')}</label>
<input id="q" name="q" type="search" value="${wanted.words ?? ''}" autocomplete="off" maxlength="200"></div>
<div class="submit"><button type="submit">${say('Show', 'Mostrar')}</button></div>
</form>`
}

function empty({ say }: Page): Html {
  return html`<p class="callout">${say('No rule matches. Try fewer words, another day, or all states.', 'Ninguna regla coincide. Pruebe con menos palabras, otro día o todos los estados.')}</p>`
}

function jumps(page: Page, found: readonly Section[]): Html {
  if (found.length < 2) return nothing
  return html`<nav aria-label="${page.say('Jump to', 'Ir a')}"><ul class="chips">${found.map(
    ({ pack, rules }) =>
      html`<li><a href="#${pack.id}">${page.text(pack.title)} <span class="soft">${rules.length}</span></a></li>`,
  )}</ul></nav>`
}

function section(page: Page, { pack, rules }: Section, wanted: Wanted, folded: boolean): Html {
  const list = html`<ul class="rules">${rules.map((listed) => row(page, listed, wanted))}</ul>`
  const body = folded
    ? html`<details><summary>${page.say(`Show ${rules.length} rules`, `Ver ${rules.length} reglas`)}</summary>${list}</details>`
    : list
  return html`<section class="pack" aria-labelledby="${pack.id}"><h2 id="${pack.id}">${page.text(pack.title)}</h2>
<p class="soft small">${packKind(page, pack.kind)} · ${page.say(`checked to ${page.day(pack.checkedTo)}`, `revisado hasta el ${page.day(pack.checkedTo)}`)}</p>
${body}</section>`
}

function row(page: Page, { rule }: Listed, wanted: Wanted): Html {
  const at = wanted.at === page.today ? undefined : wanted.at
  return html`<li><div><h3><a href="${toRule(page, rule.id, at)}">${page.text(rule.title)}</a></h3>
<p class="soft small" lang="en">${rule.citation}</p></div>
<p class="badges">${badges(page, rule.effect, rule.status)}</p></li>`
}
