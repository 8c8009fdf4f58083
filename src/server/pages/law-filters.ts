import { html, raw } from 'hono/html'
import type { Rulebook } from '../../engine/index.ts'
import { federalSlice } from '../../rulebook/index.ts'
import type { Wanted } from '../law/catalogue.ts'
import { type Html, nothing, type Page } from './page.ts'

/** What a reader typed that cannot be used, to be said beside its field. */
export interface Mistakes {
  readonly at?: string
}

/** The form that narrows the index: a plain GET, so that what was asked for stands in the address. */
export function filters(page: Page, rulebook: Rulebook, wanted: Wanted, mistakes: Mistakes): Html {
  const { say, text, to } = page
  const states = rulebook.packs.filter((p) => p.kind === 'state')
  const places = [
    ['', say('All', 'Todos')],
    [federalSlice, say('Federal law only', 'Solo ley federal')],
    ...states.map((p) => [p.state ?? '', text(p.title)] as const),
  ] as const
  const doors = [
    ['', say('Both', 'Las dos')],
    ['front', say('Front door: visits', 'Entrada: visitas')],
    ['records', say('Records: requests', 'Expedientes: solicitudes')],
  ] as const
  return html`<form class="filters" method="get" action="${to('/law')}" role="search" aria-label="${say('Filter the rules', 'Filtrar las reglas')}">
${dayField(page, wanted, mistakes.at)}
${choice('state', say('State', 'Estado'), places, wanted.state)}
${choice('door', say('Door', 'Puerta'), doors, wanted.door)}
<div><label for="q">${say('Words or citation', 'Palabras o cita legal')}</label>
<input id="q" name="q" type="search" value="${wanted.words ?? ''}" autocomplete="off" maxlength="200"></div>
<div class="submit"><button type="submit">${say('Show', 'Mostrar')}</button></div>
</form>`
}

function dayField({ say }: Page, wanted: Wanted, mistake: string | undefined): Html {
  const invalid = mistake === undefined ? '' : raw(' aria-invalid="true" aria-describedby="at-mistake"')
  return html`<div><label for="at">${say('As of', 'En la fecha')}</label>
<input id="at" name="at" type="date" value="${wanted.at}" required${invalid}>
${mistake === undefined ? nothing : html`<p id="at-mistake" class="mistake">${mistake}</p>`}</div>`
}

function choice(
  name: string,
  label: string,
  options: readonly (readonly [string, string])[],
  chosen: string | undefined,
): Html {
  const option = ([value, words]: readonly [string, string]) =>
    html`<option value="${value}"${value === (chosen ?? '') ? raw(' selected') : ''}>${words}</option>`
  return html`<div><label for="${name}">${label}</label><select id="${name}" name="${name}">${options.map(option)}</select></div>`
}
