import { html } from 'hono/html'
import { nearest, type Rulebook } from '../../engine/index.ts'
import type { Content } from './layout.ts'
import { nothing, type Page, toRule } from './page.ts'

/** The page for an address that leads nowhere, with the rule that was probably meant. */
export function notFoundPage(page: Page, rulebook: Rulebook, path: string): Content {
  const { say, text, to } = page
  const asked = path.startsWith('/law/') ? path.slice('/law/'.length) : undefined
  const meant =
    asked === undefined
      ? undefined
      : nearest(
          asked,
          rulebook.rules.map((r) => r.id),
        )
  const rule = rulebook.rules.find((r) => r.id === meant)
  const title =
    asked === undefined
      ? say('There is no such page', 'Esta página no existe')
      : say('There is no such rule', 'Esta regla no existe')
  const main = html`<div class="wide flow narrow"><header class="page-head"><h1>${title}</h1>
<p class="lead">${say('The address may be mistyped, or what stood here has moved.', 'Quizá la dirección está mal escrita, o lo que había aquí se movió.')}</p></header>
${rule === undefined ? nothing : html`<p>${say('Did you mean this?', '¿Quiso decir esto?')} <a href="${toRule(page, rule.id)}">${text(rule.title)}</a> <span class="soft" lang="en">${rule.citation}</span></p>`}
<p><a class="button" href="${to('/law')}">${say('See all the rules', 'Ver todas las reglas')}</a> <a href="${to('/')}">${say('Go to the start', 'Ir al inicio')}</a></p></div>`
  return { title, description: title, main }
}

/** The page for a fault of ours; the id finds it in the log, and says nothing of what was asked. */
export function faultPage(page: Page, requestId: string): Content {
  const { say, to } = page
  const title = say('Something went wrong here', 'Algo falló aquí')
  const main = html`<div class="wide flow narrow"><header class="page-head"><h1>${title}</h1>
<p class="lead">${say('It is our fault, not yours. Try again. If it goes on, tell your IT team this number:', 'La falla es nuestra, no suya. Inténtelo de nuevo. Si continúa, dé este número a su equipo de sistemas:')} <code>${requestId}</code></p></header>
<p><a class="button" href="${to('/')}">${say('Go to the start', 'Ir al inicio')}</a></p></div>`
  return { title, description: title, main }
}

/** The page in place of the dialogue while the web app is not built. */
export function notBuiltPage(page: Page): Content {
  const { say, to } = page
  const title = say('The questions page is not built yet', 'La página de preguntas aún no está lista')
  const main = html`<div class="wide flow narrow"><header class="page-head"><h1>${title}</h1>
<p class="lead">${say('Ask your IT team to start Ostiary with “npm start”, which builds it. The law can be read meanwhile.', 'Pida a su equipo de sistemas que inicie Ostiary con “npm start”, que la prepara. Mientras tanto se puede leer la ley.')}</p></header>
<p><a class="button" href="${to('/law')}">${say('Read the law', 'Leer la ley')}</a></p></div>`
  return { title, description: title, main }
}
