import { html } from 'hono/html'
import { addDays, type Rulebook, staleAfterDays } from '../../engine/index.ts'
import { coverageOf, federalSlice, type PackCoverage, type coverage as release } from '../../rulebook/index.ts'
import type { Content } from './layout.ts'
import { type Html, nothing, type Page, toRule } from './page.ts'

/** What is modelled, how far it was checked and by whom. */
export function coveragePage(page: Page, rulebook: Rulebook, coverage: typeof release): Content {
  const { say, text, to } = page
  const title = say('What is covered, and how sure we are', 'Qué está cubierto y qué tan seguro es')
  const main = html`<div class="wide flow">
<header class="page-head"><h1>${title}</h1>
<p class="lead">${text(coverage.notice)}</p></header>
<p class="callout warn">${reviewed(page, coverage.reviewedBy)} ${say('Ask your own counsel before you rely on an answer.', 'Consulte a su propio asesor legal antes de confiar en una respuesta.')}</p>
${meanings(page)}
<section aria-labelledby="packs"><h2 id="packs">${say('Pack by pack', 'Paquete por paquete')}</h2>
${table(page, rulebook)}
<p class="soft small">${say(
    `A pack that nobody checks again for ${staleAfterDays} days goes stale: its answers then count as not verified.`,
    `Un paquete que nadie vuelve a revisar en ${staleAfterDays} días caduca: sus respuestas cuentan entonces como no verificadas.`,
  )}</p></section>
<section aria-labelledby="others"><h2 id="others">${say('Other states', 'Otros estados')}</h2>
<p>${text(coverage.elsewhere)}</p></section>
${conflicts(page, rulebook, coverage)}
<section aria-labelledby="next"><h2 id="next">${say('What may change', 'Qué puede cambiar')}</h2>
<p><a href="${to('/law/watch')}">${say('Bills and orders that we watch', 'Proyectos de ley y órdenes que seguimos')}</a></p></section>
</div>`
  return { title, description: text(coverage.notice), at: 'coverage', main }
}

function reviewed({ say }: Page, names: readonly string[]): string {
  return names.length === 0
    ? say('Reviewed by counsel: nobody yet.', 'Revisado por un abogado: nadie aún.')
    : say(`Reviewed by: ${names.join(', ')}.`, `Revisado por: ${names.join(', ')}.`)
}

function meanings({ say }: Page): Html {
  const item = (name: string, words: string) => html`<div><dt>${name}</dt><dd>${words}</dd></div>`
  return html`<section aria-labelledby="meanings"><h2 id="meanings">${say('What the words mean', 'Qué significan las palabras')}</h2><dl class="meanings">
${item(say('Verified', 'Verificada'), say('We compared the rule with the official text and quote it word for word.', 'Comparamos la regla con el texto oficial y la citamos palabra por palabra.'))}
${item(say('Not yet verified', 'Aún sin verificar'), say('We know the rule from a reliable description, but have not compared it with the official text.', 'Conocemos la regla por una descripción confiable, pero no la hemos comparado con el texto oficial.'))}
${item(say('Disputed', 'En disputa'), say('Good sources disagree on what it means. Counsel decides for your hospital.', 'Buenas fuentes no coinciden en su sentido. El asesor legal decide para su hospital.'))}
</dl></section>`
}

function table(page: Page, rulebook: Rulebook): Html {
  const { say } = page
  return html`<table class="packs"><thead><tr>
<th scope="col">${say('Pack', 'Paquete')}</th><th scope="col">${say('How sure we are of its rules', 'Qué tan seguras son sus reglas')}</th>
</tr></thead><tbody>${coverageOf(rulebook).map((pack) => row(page, rulebook, pack))}</tbody></table>`
}

function row(page: Page, rulebook: Rulebook, covered: PackCoverage): Html {
  const { say, text, to, day, today } = page
  const pack = rulebook.packs.find((p) => p.id === covered.pack)
  const stale = pack?.kind !== 'house' && today > addDays(covered.checkedTo, staleAfterDays)
  const where = `/law?state=${pack?.state ?? federalSlice}#${covered.pack}`
  const title = text(covered.title)
  const empty = covered.provisions.length === 0
  return html`<tr><th scope="row">${empty ? title : html`<a href="${to(where)}">${title}</a>`}
<span class="soft small">${say(`Checked to ${day(covered.checkedTo)}`, `Revisado hasta el ${day(covered.checkedTo)}`)}${stale ? html` <span class="badge disputed">${say('stale', 'caducado')}</span>` : ''}</span></th>
<td>${empty ? html`<span class="soft">${say('No rules yet', 'Aún sin reglas')}</span>` : standing(page, covered)}${gapsOf(page, covered)}</td></tr>`
}

function standing({ say }: Page, { rules, clauses }: PackCoverage): Html {
  const { verified, unverified, disputed } = rules
  const { quoted, paraphrased } = clauses
  const all = verified + unverified + disputed
  const words = [
    say(`${verified} verified`, `${verified} verificadas`),
    say(`${unverified} not yet`, `${unverified} sin verificar`),
    say(`${disputed} disputed`, `${disputed} en disputa`),
  ]
  return html`${bar(verified, unverified, disputed)}
<p><strong>${all === 1 ? say('1 rule', '1 regla') : say(`${all} rules`, `${all} reglas`)}</strong>: ${words.join(', ')}</p>
<p class="soft small">${say(
    `${quoted} of ${quoted + paraphrased} clauses quote the law word for word`,
    `${quoted} de ${quoted + paraphrased} cláusulas citan la ley palabra por palabra`,
  )}</p>`
}

function gapsOf({ say, text }: Page, { gaps }: PackCoverage): Html {
  if (gaps.length === 0) return nothing
  return html`<details class="gaps"><summary>${say('What it does not hold', 'Lo que no contiene')}</summary>
<ul>${gaps.map((gap) => html`<li>${text(gap)}</li>`)}</ul></details>`
}

// The words beside it say the same, so the bar is for the eye only.
function bar(verified: number, unverified: number, disputed: number): Html {
  const whole = verified + unverified + disputed
  const part = (name: string, from: number, size: number) =>
    html`<rect class="${name}" x="${(from / whole) * 100}" width="${(size / whole) * 100}" height="4"/>`
  return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">${part('verified', 0, verified)}${part('unverified', verified, unverified)}${part('disputed', verified + unverified, disputed)}</svg>`
}

function conflicts(page: Page, rulebook: Rulebook, coverage: typeof release): Html {
  const { say, text } = page
  const name = (id: string) => {
    const rule = rulebook.rules.find((r) => r.id === id)
    return rule === undefined ? html`<code>${id}</code>` : html`<a href="${toRule(page, id)}">${text(rule.title)}</a>`
  }
  if (coverage.conflicts.length === 0) return nothing
  return html`<section aria-labelledby="conflicts"><h2 id="conflicts">${say('Where laws collide', 'Dónde chocan las leyes')}</h2>
<p>${say('In these cases one law requires what another forbids. Ostiary does not choose: it says so, and counsel decides.', 'En estos casos una ley exige lo que otra prohíbe. Ostiary no elige: lo dice, y decide el asesor legal.')}</p>
<ul class="duties">${coverage.conflicts.map(({ rules, reason }) => html`<li class="duty"><p>${name(rules[0])} ↔ ${name(rules[1])}</p><p class="soft">${text(reason)}</p></li>`)}</ul></section>`
}
