import { html } from 'hono/html'
import type { Answer, Duty, Effect, Example, Pack, Rule, Status } from '../../engine/index.ts'
import type { Html, Page } from './page.ts'

/** The word for what a rule does, as a verb with the rule as its subject. */
export function effectWord({ say }: Page, { effect, exceptionTo }: Rule): string {
  if (effect === 'lifts' && exceptionTo === undefined) return say('Adds duties', 'Añade deberes')
  const words: Record<Effect, string> = {
    forbids: say('Forbids', 'Prohíbe'),
    permits: say('Permits', 'Permite'),
    requires: say('Requires', 'Exige'),
    lifts: say('Makes room', 'Da paso'),
  }
  return words[effect]
}

/** What a rule does, said of the questions that follow it. */
export function effectSentence({ say }: Page, { effect, exceptionTo }: Rule): string {
  const sentences: Record<Effect, string> = {
    forbids: say(
      'When its conditions are met, it answers “you must not” to:',
      'Si se cumplen sus condiciones, responde “no debe hacerlo” a:',
    ),
    permits: say(
      'When its conditions are met, it answers “you may” to:',
      'Si se cumplen sus condiciones, responde “puede hacerlo” a:',
    ),
    requires: say(
      'When its conditions are met, it answers “you must” to:',
      'Si se cumplen sus condiciones, responde “debe hacerlo” a:',
    ),
    lifts:
      exceptionTo !== undefined
        ? say(
            'When its conditions are met, it sets other prohibitions aside. It gives no permission itself. It speaks of this:',
            'Si se cumplen sus condiciones, deja sin efecto otras prohibiciones. No da permiso por sí misma. Trata de esto:',
          )
        : say(
            'It neither permits nor forbids. It adds duties when this comes up:',
            'No permite ni prohíbe. Añade deberes cuando se trata de esto:',
          ),
  }
  return sentences[effect]
}

/** The word for how sure we are of a rule. */
export function statusWord({ say }: Pick<Page, 'say'>, status: Status): string {
  const words: Record<Status, string> = {
    verified: say('Verified', 'Verificada'),
    unverified: say('Not yet verified', 'Aún sin verificar'),
    disputed: say('Disputed', 'En disputa'),
  }
  return words[status]
}

/** What the word for how sure we are means. */
export function statusMeaning({ say }: Pick<Page, 'say'>, status: Status): string {
  const words: Record<Status, string> = {
    verified: say(
      'Its words were checked against the official text.',
      'Sus palabras se cotejaron con el texto oficial.',
    ),
    unverified: say(
      'Its words were not yet checked against the official text.',
      'Sus palabras aún no se cotejaron con el texto oficial.',
    ),
    disputed: say('Sources disagree. Counsel decides.', 'Las fuentes no coinciden. Decide el asesor legal.'),
  }
  return words[status]
}

/** The badges of a rule: what it does and how sure we are. */
export function badges(page: Page, rule: Rule): Html {
  const { effect, status } = rule
  return html`<span class="badge ${effect}">${effectWord(page, rule)}</span> <span class="badge status ${status}">${statusWord(page, status)}</span>`
}

/** Who has a duty. */
export function dutyBearer({ say }: Pick<Page, 'say'>, who: Duty['who']): string {
  const words: Record<Duty['who'], string> = {
    staff: say('Staff', 'Personal'),
    liaison: say('Liaison', 'Enlace'),
    administrator: say('Administrator', 'Administración'),
    'privacy-officer': say('Privacy officer', 'Responsable de privacidad'),
    counsel: say('Counsel', 'Asesor legal'),
    facility: say('The facility', 'La institución'),
  }
  return words[who]
}

/** When a duty begins. */
export function dutyMoment({ say }: Pick<Page, 'say'>, on: Duty['on']): string {
  const words: Record<Duty['on'], string> = {
    asked: say('when they ask', 'cuando lo piden'),
    done: say('when it is done', 'cuando se hace'),
    declined: say('when it is declined', 'cuando se niega'),
  }
  return words[on]
}

/** How the example of a rule ends. */
export function exampleWord({ say }: Page, expect: Example['expect']): string {
  const words: Record<Example['expect'], string> = {
    met: say('The rule applies', 'La regla se aplica'),
    'not-met': say('The rule does not apply', 'La regla no se aplica'),
    unknown: say('Not known yet', 'Aún no se sabe'),
  }
  return words[expect]
}

/** The words for an answer. */
export function answerWord({ say }: Page, answer: Answer): string {
  const words: Record<Answer, string> = {
    must: say('You must', 'Debe hacerlo'),
    may: say('You may', 'Puede hacerlo'),
    'must-not': say('You must not', 'No debe hacerlo'),
    depends: say('It depends', 'Depende'),
    conflict: say('The laws conflict', 'Las leyes chocan'),
  }
  return words[answer]
}

/** What a pack is. */
export function packKind({ say }: Page, kind: Pack['kind']): string {
  const words: Record<Pack['kind'], string> = {
    federal: say('Everywhere in the United States', 'En todos los Estados Unidos'),
    state: say('In this state only', 'Solo en este estado'),
    house: say('A hospital’s own policy, not law', 'Política propia del hospital, no ley'),
  }
  return words[kind]
}

/** The part of federal law that a rule belongs to; empty for rules of other packs. */
export function groupOf({ say }: Page, ruleId: string): string {
  const groups: Readonly<Record<string, string>> = {
    'us/hipaa': say('Privacy of health information (HIPAA)', 'Privacidad de la información de salud (HIPAA)'),
    'us/part-2': say('Substance use records (42 CFR Part 2)', 'Expedientes de adicciones (42 CFR Parte 2)'),
    'us/special': say('Other confidential records', 'Otros expedientes confidenciales'),
    'us/care': say('Emergency care (EMTALA)', 'Atención de emergencia (EMTALA)'),
    'us/process': say('Warrants, court orders and subpoenas', 'Órdenes judiciales y citaciones'),
    'us/dhs': say('Immigration officers', 'Agentes de inmigración'),
    'us/obstruct': say('Never obstruct', 'Nunca obstruir'),
  }
  const [pack, part] = ruleId.split('/')
  return pack === 'us' ? (groups[`us/${part}`] ?? say('Other federal law', 'Otra ley federal')) : ''
}
