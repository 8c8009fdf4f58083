import { html } from 'hono/html'
import type { Action, ActionAnswer, Assessment, Rulebook } from '../../engine/index.ts'
import type { Content } from './layout.ts'
import { type Html, nothing, type Page, toRule } from './page.ts'
import { sampleWords } from './sample.ts'
import { answerWord } from './vocabulary.ts'

/** The first page: what this is and where to go. */
export function homePage(page: Page, rulebook: Rulebook, sample: Assessment | undefined): Content {
  const { say, to, canAsk } = page
  const main = html`<div class="hero"><div class="wide split">
<div class="flow"><h1>${say('Someone is at the door. Know what the law says, now.', 'Alguien está en la puerta. Sepa ahora qué dice la ley.')}</h1>
<p class="lead">${say(
    'Ostiary tells hospital and clinic staff what to do when officers come, or when someone asks for records: what you must, may and must not do, why, and whom to call.',
    'Ostiary le dice al personal de hospitales y clínicas qué hacer cuando llegan agentes o alguien pide expedientes: qué debe, qué puede y qué no debe hacer, por qué, y a quién llamar.',
  )}</p>
<p class="calls">${canAsk ? html`<a class="button" href="${to('/ask')}">${say('What do I do now?', '¿Qué hago ahora?')}</a>` : nothing}
<a class="button${canAsk ? ' quiet' : ''}" href="${to('/law')}">${say('Read the law', 'Leer la ley')}</a></p></div>
${sample?.answers[0] === undefined ? nothing : sampleCard(page, rulebook, sample.answers[0])}
</div></div>
<div class="wide flow home">
${doors(page)}
${promises(page)}
${standing(page, rulebook)}
</div>`
  const title = say('Ostiary: the law at the hospital’s two doors', 'Ostiary: la ley en las dos puertas del hospital')
  return {
    title,
    description: say(
      'What to do when officers come to a hospital, by the law in force today.',
      'Qué hacer cuando llegan agentes a un hospital, según la ley vigente hoy.',
    ),
    at: 'home',
    main,
  }
}

function sampleCard(page: Page, rulebook: Rulebook, answer: ActionAnswer): Html {
  const { say, text } = page
  const words = sampleWords(page)
  const action = rulebook.actions.find((a) => a.id === answer.action)
  const because = answer.because.filter((b) => b.source === 'law' && b.effect !== 'lifts').slice(0, 2)
  const rules = new Map(rulebook.rules.map((r) => [r.id, r]))
  const reason = (b: ActionAnswer['because'][number]) => {
    const rule = rules.get(b.rule)
    const cite = html`<span class="soft small" lang="en">${b.citation}</span>`
    return rule === undefined
      ? html`<li>${cite}</li>`
      : html`<li><a href="${toRule(page, rule.id)}">${text(rule.title)}</a><br>${cite}</li>`
  }
  return html`<figure class="sample" aria-labelledby="sample-name">
<figcaption id="sample-name">${say('A real answer', 'Una respuesta real')}</figcaption>
<p class="soft">${words.situation}</p>
<p class="ask">${action === undefined ? '' : text(action.question)}</p>
<p class="verdict ${answer.answer}">${answerWord(page, answer.answer)}</p>
${because.length === 0 ? nothing : html`<p class="label">${say('Because', 'Porque')}</p><ul>${because.map(reason)}</ul>`}
${action === undefined ? nothing : html`<p class="label">${say('What to do', 'Qué hacer')}</p><p>${whatToDo(page, action, answer)}</p>`}</figure>`
}

function whatToDo({ say, text }: Page, action: Action, { meanwhile }: ActionAnswer): string {
  if (meanwhile === 'must-not') return text(action.notDoing)
  if (meanwhile !== 'wait') return text(action.doing)
  return say(
    'Wait, and call the person who can decide. Do nothing that cannot be undone.',
    'Espere y llame a quien puede decidir. No haga nada que no se pueda deshacer.',
  )
}

function doors(page: Page): Html {
  const { say, to } = page
  const door = (path: string, name: string, words: string, link: string) =>
    html`<li class="card"><h3>${name}</h3><p>${words}</p><p><a href="${to(path)}">${link}</a></p></li>`
  return html`<section aria-labelledby="doors"><h2 id="doors">${say('Two doors, one set of rules', 'Dos puertas, las mismas reglas')}</h2><ul class="cards two">
${door('/law?door=front', say('The front door', 'La entrada'), say('Visits: to search, to interview, to arrest, to watch, to hand over papers, to offer a “partnership”.', 'Visitas: para registrar, entrevistar, arrestar, vigilar, entregar papeles u ofrecer una “alianza”.'), say('The rules for visits', 'Las reglas para visitas'))}
${door('/law?door=records', say('The records door', 'La puerta de los expedientes'), say('Requests: warrants, court orders, subpoenas of every kind, letters, calls. Also when the hospital reports a threat itself.', 'Solicitudes: órdenes judiciales, citaciones de todo tipo, cartas, llamadas. También cuando el hospital informa de una amenaza.'), say('The rules for records', 'Las reglas para expedientes'))}
</ul></section>`
}

function promises({ say }: Page): Html {
  const item = (name: string, words: string) => html`<div><dt>${name}</dt><dd>${words}</dd></div>`
  return html`<section aria-labelledby="promises"><h2 id="promises">${say('What it always does, and never', 'Lo que siempre hace y lo que nunca')}</h2><dl class="promises">
${item(say('It honors a real warrant', 'Respeta una orden judicial válida'), say('Valid papers are served. Papers that give no right to enter or to see records are turned down, politely.', 'Los papeles válidos se cumplen. Los que no dan derecho a entrar ni a ver expedientes se rechazan con cortesía.'))}
${item(say('It never tells you to hide or block', 'Nunca le dice que oculte ni estorbe'), say('Do not lie, hide a person, stand in the way or resist. That is a rule here too.', 'No mienta, no esconda a nadie, no cierre el paso, no se resista. Eso también es una regla aquí.'))}
${item(say('It does not ask about immigration status', 'No pregunta por el estatus migratorio'), say('It never asks, keeps or guesses it, unless a state’s law obliges the hospital to ask.', 'Nunca lo pregunta, guarda ni supone, salvo que la ley de un estado obligue al hospital a preguntar.'))}
${item(say('It shows its reasons', 'Muestra sus razones'), say('Each answer names the law, quotes it, and says what would change the answer.', 'Cada respuesta nombra la ley, la cita y dice qué cambiaría la respuesta.'))}
</dl></section>`
}

function standing(page: Page, rulebook: Rulebook): Html {
  const { say, to, day } = page
  const states = rulebook.packs.filter((p) => p.kind === 'state').length
  const checked = rulebook.packs.map((p) => p.checkedTo).toSorted()[0] ?? ''
  const figure = (n: string | number, words: string) => html`<div><dt>${words}</dt><dd>${n}</dd></div>`
  return html`<section aria-labelledby="standing"><h2 id="standing">${say('Where it stands today', 'Cómo está hoy')}</h2><dl class="figures">
${figure(rulebook.rules.length, say('rules of law and policy', 'reglas de ley y de política'))}
${figure(states, say('states, beside federal law', 'estados, además de la ley federal'))}
${figure(day(checked), say('checked to', 'revisado hasta'))}
</dl><p>${say('No lawyer has reviewed it yet.', 'Ningún abogado lo ha revisado todavía.')} <a href="${to('/law/coverage')}">${say('See what is covered and how sure we are', 'Vea qué está cubierto y qué tan seguro es')}</a></p></section>`
}
