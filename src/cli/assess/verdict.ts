import type { Action, ActionAnswer } from '../../engine/index.ts'
import type { Tone } from '../terminal/style.ts'
import { lengthOf, wrap } from '../terminal/wrap.ts'
import { answerWords, deciderCalled, deciderWords, say, statusWords } from '../words/phrases.ts'
import type { Page } from './page.ts'

const tones: Readonly<Record<ActionAnswer['answer'], Tone>> = {
  must: 'good',
  may: 'good',
  'must-not': 'bad',
  depends: 'careful',
  conflict: 'careful',
}

/** One answer: the big word, what to do now, who decides, and what law alone says where house policy makes it stricter. */
export function verdictLines(page: Page, a: ActionAnswer): readonly string[] {
  const { language, style, width } = page
  const action = actionOf(page, a)
  const word = answerWords[a.answer][language]
  const question = askedOf(page, a)
  const [first = '', ...more] = wrap(question, width, `${word}  `)
  return [
    `${style.badge(word, tones[a.answer])}${style.strong(first.slice(word.length))}`,
    ...more.map(style.strong),
    ...wrap(nowWords(page, a, action), width, '  '),
    ...wrap(decidesWords(page, a), width, '  '),
    ...wrap(sureWords(page, a), width, '  ').map(style.faint),
  ]
}

/** All answers at a glance. */
export function overviewLines(page: Page, answers: readonly ActionAnswer[]): readonly string[] {
  const { language, style, width } = page
  const words = answers.map((a) => answerWords[a.answer][language])
  const column = Math.max(...words.map(lengthOf)) + 2
  return answers.flatMap((a, i) => {
    const word = words[i] as string
    const first = word.padEnd(column)
    const [line = '', ...more] = wrap(`${askedOf(page, a)}${meanwhileWords(page, a)}`, width, first)
    const tone = style[tones[a.answer]]
    return [`${style.strong(tone(word))}${line.slice(word.length)}`, ...more]
  })
}

function actionOf(page: Page, a: ActionAnswer): Action | undefined {
  return page.rulebook.actions.find((b) => b.id === a.action)
}

// The id is what other commands and files call it.
function askedOf(page: Page, a: ActionAnswer): string {
  const question = actionOf(page, a)?.question[page.language] ?? a.action
  return question === a.action ? a.action : `${question} (${a.action})`
}

function meanwhileWords({ language }: Page, a: ActionAnswer): string {
  if (a.answer !== 'depends' && a.answer !== 'conflict') return ''
  const word = answerWords[a.meanwhile][language].toLowerCase()
  return say(language, ` · meanwhile: ${word}`, ` · mientras tanto: ${word}`)
}

function nowWords({ language }: Page, a: ActionAnswer, action: Action | undefined): string {
  const doing = sentence(action?.doing[language] ?? a.action)
  const notDoing = sentence(action?.notDoing[language] ?? a.action)
  const settled = a.answer !== 'depends' && a.answer !== 'conflict'
  const now = settled ? say(language, 'Now', 'Ahora') : say(language, 'Meanwhile', 'Mientras tanto')
  if (a.meanwhile === 'must') return `${now}: ${doing}`
  if (a.meanwhile === 'must-not') return `${now}: ${notDoing}`
  if (a.meanwhile === 'may') return `${settled ? '' : `${now}: `}${say(language, 'Allowed', 'Se permite')}: ${doing}`
  const who = deciderWords[a.decides][language]
  return `${now}: ${say(
    language,
    `wait. Do nothing that cannot be undone. Say that you are not the person who can decide, and call ${who}.`,
    `espere. No haga nada que no se pueda deshacer. Diga que no es usted quien puede decidir, y llame ${deciderCalled[a.decides]}.`,
  )}`
}

function decidesWords({ language }: Page, a: ActionAnswer): string {
  const who = say(language, 'Who decides: ', 'Quién decide: ') + deciderWords[a.decides][language]
  if (a.law === a.answer) return `${who}.`
  const law = answerWords[a.law][language].toLowerCase()
  return `${who}. ${say(
    language,
    `By law alone the answer would be: ${law}; house policy makes it stricter.`,
    `Solo por ley la respuesta sería: ${law}; la política de la casa es más estricta.`,
  )}`
}

function sureWords({ language }: Page, a: ActionAnswer): string {
  const status = `${say(language, 'How sure', 'Certeza')}: ${statusWords[a.confidence][language]}.`
  if (a.exact) return status
  return `${status} ${say(language, 'Worked out without diagrams: it may say “depends” too often.', 'Calculado sin diagramas: puede decir «depende» de más.')}`
}

/** The words as a sentence: a capital to begin with and a full stop at the end. */
export function sentence(words: string): string {
  const whole = /[.!?][”»")]?$/.test(words) ? words : `${words}.`
  return whole.charAt(0).toUpperCase() + whole.slice(1)
}
