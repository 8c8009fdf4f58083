import { html } from 'hono/html'
import type { Rulebook } from '../../engine/index.ts'
import type { WatchItem } from '../../rulebook/index.ts'
import type { Content } from './layout.ts'
import type { Html, Page } from './page.ts'

/** Bills and orders that could change the law: shown, never applied. */
export function watchPage(page: Page, rulebook: Rulebook, watch: readonly WatchItem[]): Content {
  const { say, text, day } = page
  const title = say('Bills and orders we watch', 'Proyectos y órdenes que seguimos')
  const place = (state: string): string => {
    const pack = rulebook.packs.find((p) => p.state === state)
    if (pack !== undefined) return text(pack.title)
    return /^(us|federal)$/i.test(state) ? say('Federal', 'Federal') : state
  }
  const item = (w: WatchItem): Html => html`<li><h2>${text(w.title)}</h2>
<p class="soft small">${place(w.state)} · <span lang="en">${w.citation}</span></p>
<p>${text(w.stage)}</p><p class="soft small">${say(`Seen on ${day(w.seenOn)}`, `Visto el ${day(w.seenOn)}`)}</p></li>`
  const list =
    watch.length === 0
      ? html`<p class="callout">${say('Nothing is on the list in this release.', 'No hay nada en la lista en esta versión.')}</p>`
      : html`<ul class="cards">${watch.map(item)}</ul>`
  const main = html`<div class="wide flow"><header class="page-head"><h1>${title}</h1>
<p class="lead">${say(
    'These could change the law. They are not law now, and no answer of Ostiary uses them.',
    'Estos podrían cambiar la ley. Hoy no son ley, y ninguna respuesta de Ostiary los usa.',
  )}</p></header>${list}</div>`
  return {
    title,
    description: say('Pending bills, shown and never applied.', 'Proyectos pendientes, mostrados y nunca aplicados.'),
    at: 'watch',
    main,
  }
}
