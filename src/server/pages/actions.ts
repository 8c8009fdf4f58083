import { html } from 'hono/html'
import type { Action, Rule } from '../../engine/index.ts'
import { type Html, nothing, type Page } from './page.ts'

// More than this many actions in a row are folded: the reader sees how many, and opens the list.
const mostShown = 6

/** The actions a rule speaks of, in words; long lists are folded. */
export function actionList(page: Page, rule: Rule, actions: readonly Action[]): Html {
  const item = (action: Action) => html`<li>${page.text(action.question)}</li>`
  if (actions.length <= mostShown) return html`<ul class="actions">${actions.map(item)}</ul>`
  const groups = groupWords(page, rule)
  const count = page.say(`See all ${actions.length}`, `Ver las ${actions.length}`)
  return html`${groups.length === 0 ? nothing : html`<ul class="actions">${groups.map((words) => html`<li><strong>${words}</strong></li>`)}</ul>`}
<details><summary>${count}</summary><ul class="actions columns">${actions.map(item)}</ul></details>`
}

function groupWords({ say }: Page, rule: Rule): readonly string[] {
  const words: Readonly<Record<string, string>> = {
    '@phi': say('Telling or giving anything about a patient', 'Decir o entregar algo sobre un paciente'),
    '@disclose': say('Giving any kind of information', 'Entregar cualquier tipo de información'),
    '@presence': say('Saying whether a person is here', 'Decir si una persona está aquí'),
    '@front': say('What staff do when officers come', 'Lo que hace el personal cuando llegan agentes'),
    '@entry': say('Letting officers in', 'Dejar entrar a los agentes'),
    '@facility': say('Everything the facility does', 'Todo lo que hace el centro'),
  }
  const named = rule.actions.filter((a) => a.startsWith('@')).flatMap((a) => words[a] ?? [])
  if (named.length > 0) return named
  const allDisclosures = rule.actions.every((a) => a.startsWith('disclose.') || a.startsWith('!'))
  return allDisclosures ? [say('Giving information about a patient', 'Entregar información sobre un paciente')] : []
}
