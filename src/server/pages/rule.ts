import { html, raw } from 'hono/html'
import type { Day, Rule, Rulebook, Version } from '../../engine/index.ts'
import { packOf } from '../../engine/index.ts'
import { addressOf, coverage, parseCitation } from '../../rulebook/index.ts'
import { actionsOf, relations, versionAt } from '../law/catalogue.ts'
import type { Source } from '../law/sources.ts'
import { actionList } from './actions.ts'
import { conditionText, type Reading } from './condition.ts'
import { dueWords } from './due.ts'
import { knownFacts, questionOf } from './fact.ts'
import type { Content } from './layout.ts'
import { type Html, nothing, type Page, toRule } from './page.ts'
import { displacement } from './relations.ts'
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
${what(page, rulebook, rule, over.length > 0)}
<section aria-labelledby="clauses"><h2 id="clauses">${page.say('When it applies', 'Cuándo se aplica')}</h2>
<p class="soft">${whenApplies(page, shown.version)}</p>
${conditionText(reading, shown.version.when)}</section>
${duties(page, rulebook, rule)}
${displacement(page, over, under)}
${examples(reading, rule)}
${history(page, rule, shown.version)}
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
<p class="badges">${word.badges(page, rule.effect, rule.status)}</p>
<p class="lead">${text(rule.plain)}</p></header>`
}

function notInForce({ say, day }: Page, version: Version, at: Day): Html {
  const words =
    version.from > at
      ? say(
          `On ${day(at)} this was not yet law. It starts on ${day(version.from)}.`,
          `El ${day(at)} esto aún no era ley. Comienza el ${day(version.from)}.`,
        )
      : say(
          `On ${day(at)} this was no longer in force. It ended on ${day(version.until ?? at)}.`,
          `El ${day(at)} esto ya no estaba vigente. Terminó el ${day(version.until ?? at)}.`,
        )
  return html`<p class="callout warn" role="note">${words}</p>`
}

function what(page: Page, rulebook: Rulebook, rule: Rule, displaces: boolean): Html {
  return html`<section aria-labelledby="what"><h2 id="what">${page.say('What it does', 'Qué hace')}</h2>
<p>${word.effectSentence(page, rule.effect, displaces)}</p>
${actionList(page, rule, actionsOf(rulebook, rule))}</section>`
}

function whenApplies({ say, day }: Page, version: Version): string {
  if (version.until === undefined)
    return say(`As in force since ${day(version.from)}.`, `Texto vigente desde el ${day(version.from)}.`)
  return say(
    `As in force from ${day(version.from)} until ${day(version.until)}.`,
    `Texto vigente desde el ${day(version.from)} hasta el ${day(version.until)}.`,
  )
}

function duties(page: Page, rulebook: Rulebook, rule: Rule): Html {
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

function examples(reading: Reading, rule: Rule): Html {
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

function history(page: Page, rule: Rule, shown: Version): Html {
  const { say, day } = page
  const item = (v: Version) => html`<li class="version"${v === shown ? raw(' aria-current="true"') : ''}>
<p><strong>${day(v.from)} – ${v.until === undefined ? say('today', 'hoy') : day(v.until)}</strong>
${v === shown ? html`<span class="badge">${say('shown here', 'se muestra aquí')}</span>` : html`<a href="${toRule(page, rule.id, v.from)}">${say('Show this version', 'Ver esta versión')}</a>`}</p>
<p lang="en">${v.act}</p>
${v.complianceFrom === undefined ? nothing : html`<p class="soft small">${say(`Compliance due from ${day(v.complianceFrom)}.`, `Cumplimiento exigido desde el ${day(v.complianceFrom)}.`)}</p>`}</li>`
  return html`<section aria-labelledby="history"><h2 id="history">${say('History', 'Historia')}</h2>
<p class="soft">${say('Each version holds from its first day until the day before the next.', 'Cada versión vale desde su primer día hasta el día anterior a la siguiente.')}</p>
<ol class="history">${rule.versions.toReversed().map(item)}</ol></section>`
}

function glance(page: Page, rulebook: Rulebook, rule: Rule, version: Version, address: string | undefined): Html {
  const { say, text, day } = page
  const pack = rulebook.packs.find((p) => p.id === packOf(rule.id))
  const row = (name: string, value: Html | string) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`
  return html`<h2>${say('At a glance', 'En breve')}</h2><dl>
${row(say('Source', 'Fuente'), cited(rule, address))}
${pack === undefined ? nothing : row(say('Where', 'Dónde'), html`${text(pack.title)}<br><span class="soft small">${word.packKind(page, pack.kind)}</span>`)}
${row(say('Binds', 'Obliga a'), rule.binds === 'agency' ? say('The agency’s officers', 'Los agentes de la agencia') : say('The facility', 'La institución'))}
${row(say('In force since', 'Vigente desde'), day(version.from))}
${row(say('Made by', 'Creada por'), html`<span lang="en">${version.act}</span>`)}
${row(say('How sure are we', 'Qué tan seguro es'), html`<span class="badge status ${rule.status}">${word.statusWord(page, rule.status)}</span><br><span class="small">${rule.statusReason === undefined ? word.statusMeaning(page, rule.status) : text(rule.statusReason)}</span>`)}
${pack === undefined ? nothing : row(say('Checked to', 'Revisada hasta'), day(pack.checkedTo))}
${row(say('Name in the rulebook', 'Nombre en el reglamento'), html`<code>${rule.id}</code>`)}
</dl><p class="soft small">${text(coverage.notice)}</p>`
}
