import { html } from 'hono/html'
import type { Day, Rule, Rulebook, Version } from '../../engine/index.ts'
import { packOf } from '../../engine/index.ts'
import { addressOf, coverage, parseCitation } from '../../rulebook/index.ts'
import { actionsOf, relations, versionAt } from '../law/catalogue.ts'
import type { Source } from '../law/sources.ts'
import { actionList } from './actions.ts'
import { conditionText, type Reading } from './condition.ts'
import type { Content } from './layout.ts'
import { type Html, nothing, type Page } from './page.ts'
import { displacement } from './relations.ts'
import { duties, examples, history, last } from './rule-parts.ts'
import * as word from './vocabulary.ts'

/** The page of one rule, showing the version that is in force on a day. */
export function rulePage(
  page: Page,
  rulebook: Rulebook,
  sources: ReadonlyMap<string, Source>,
  rule: Rule,
  at: Day,
): Content {
  const { text } = page
  const address = addressFor(rule)
  const shown = versionAt(rule, at)
  const reading: Reading = { page, sources, address, facts: new Map(rulebook.facts.map((f) => [f.id, f])) }
  const { over, under } = relations(rulebook, rule)
  const main = html`<article class="rule wide">
${head(page, rulebook, rule, address)}
${shown.inForce ? nothing : notInForce(page, shown.version, at)}
<div class="with-aside">
<div class="flow">
${what(page, rulebook, rule)}
<section aria-labelledby="clauses"><h2 id="clauses">${page.say('When it applies', 'Cuándo se aplica')}</h2>
<p class="soft">${whenApplies(page, shown.version)}</p>
${conditionText(reading, shown.version.when)}</section>
${duties(page, rulebook, rule)}
${displacement(page, over, under)}
${history(page, rule, shown.version)}
${examples(reading, rule)}
</div>
<aside class="facts-box" aria-label="${page.say('At a glance', 'En breve')}">${glance(page, rulebook, rule, shown.version, address)}</aside>
</div>
</article>`
  return { title: `${text(rule.title)} (${rule.citation})`, description: text(rule.plain), at: 'law', main }
}

function addressFor(rule: Rule): string | undefined {
  const citation = parseCitation(rule.citation)
  return rule.address ?? (citation === undefined ? undefined : addressOf(citation))
}

function cited(rule: Rule, address: string | undefined): Html {
  const cite = html`<cite lang="en">${rule.citation}</cite>`
  return address === undefined ? cite : html`<a href="${address}" rel="external">${cite}</a>`
}

function head(page: Page, rulebook: Rulebook, rule: Rule, address: string | undefined): Html {
  const { say, to, text } = page
  const pack = rulebook.packs.find((p) => p.id === packOf(rule.id))
  const back = pack?.kind === 'state' ? `/law?state=${pack.state}` : '/law'
  return html`<nav class="crumbs" aria-label="${say('You are here', 'Usted está aquí')}"><ol>
<li><a href="${to('/law')}">${say('The law', 'La ley')}</a></li>
${pack === undefined ? nothing : html`<li class="step"><a href="${to(back)}#${pack.id}">${text(pack.title)}</a></li>`}
</ol></nav>
<header class="rule-head"><p class="cite">${cited(rule, address)}</p>
<h1>${text(rule.title)}</h1>
<p class="badges">${word.badges(page, rule)}</p>
<p class="lead">${text(rule.plain)}</p></header>`
}

function notInForce(page: Page, version: Version, at: Day): Html {
  const { say, day } = page
  const words =
    version.from > at
      ? say(
          `On ${day(at)} this was not yet law. It starts on ${day(version.from)}.`,
          `El ${day(at)} esto aún no era ley. Comienza el ${day(version.from)}.`,
        )
      : say(
          `On ${day(at)} this was no longer in force. Its last day was ${last(page, version)}.`,
          `El ${day(at)} esto ya no estaba vigente. Su último día fue el ${last(page, version)}.`,
        )
  return html`<p class="callout warn" role="note">${words}</p>`
}

function what(page: Page, rulebook: Rulebook, rule: Rule): Html {
  return html`<section aria-labelledby="what"><h2 id="what">${page.say('What it does', 'Qué hace')}</h2>
<p>${word.effectSentence(page, rule)}</p>
${actionList(page, rule, actionsOf(rulebook, rule))}</section>`
}

function whenApplies(page: Page, version: Version): string {
  const { say, day } = page
  if (version.until === undefined)
    return say(`As in force since ${day(version.from)}.`, `Texto vigente desde el ${day(version.from)}.`)
  return say(
    `As in force from ${day(version.from)} to ${last(page, version)}.`,
    `Texto vigente desde el ${day(version.from)} hasta el ${last(page, version)}.`,
  )
}

function glance(page: Page, rulebook: Rulebook, rule: Rule, version: Version, address: string | undefined): Html {
  const { say, text, day } = page
  const pack = rulebook.packs.find((p) => p.id === packOf(rule.id))
  const row = (name: string, value: Html | string) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`
  return html`<h2>${say('At a glance', 'En breve')}</h2><dl>
${row(say('Source', 'Fuente'), cited(rule, address))}
${pack === undefined ? nothing : row(say('Where', 'Dónde'), html`${text(pack.title)}<br><span class="soft small">${word.packKind(page, pack.kind)}</span>`)}
${row(say('Binds', 'Obliga a'), rule.binds === 'agency' ? say('The agency’s officers', 'Los agentes de la agencia') : say('The facility', 'El centro'))}
${row(say('In force since', 'Vigente desde'), day(version.from))}
${row(say('Made by', 'Creada por'), html`<span lang="en">${version.act}</span>`)}
${row(say('How sure are we', 'Qué tan seguro es'), html`<span class="badge status ${rule.status}">${word.statusWord(page, rule.status)}</span><br><span class="small">${rule.statusReason === undefined ? word.statusMeaning(page, rule.status) : text(rule.statusReason)}</span>`)}
${pack === undefined ? nothing : row(say('Checked to', 'Revisada hasta'), day(pack.checkedTo))}
${row(say('Name in the rulebook', 'Nombre en el reglamento'), html`<code>${rule.id}</code>`)}
</dl><p class="soft small">${text(coverage.notice)}</p>`
}
