import type { Language } from '../../engine/index.ts'
import { coverage } from '../../rulebook/index.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { cut, lengthOf, wrap } from '../terminal/wrap.ts'
import { personWords, say } from '../words/phrases.ts'
import type { Step } from './dialogue.ts'
import type { Question } from './question.ts'

/** How to answer, and that this is no legal advice. */
export function greetingLines({ style, width }: Terminal, language: Language): readonly string[] {
  const how = say(
    language,
    'Answer with a number or in words. Also: ? what to look for, back, unknown, enough (stop asking), quit.',
    'Responda con un número o con palabras. También: ? qué buscar, atrás, no sé, basta (no preguntar más), salir.',
  )
  return [...wrap(coverage.notice[language], width).map(style.strong), ...wrap(how, width).map(style.faint)]
}

// After so many lines the question would have scrolled away, so it stands below its choices.
const longList = 15

/** A question with its numbered choices, and how many answers are settled so far. */
export function questionLines(terminal: Terminal, step: Step, language: Language): readonly string[] {
  const { question, assessment } = step
  if (question === undefined) return []
  const { style, width } = terminal
  const open = assessment?.answers.filter((a) => a.answer === 'depends').length ?? 0
  const all = assessment?.answers.length ?? 0
  const settled = say(language, `settled: ${all - open} of ${all}`, `resueltas: ${all - open} de ${all}`)
  const who = question.who === 'desk' ? '' : ` (${personWords[question.who][language]})`
  const asked = wrap(`${question.text}${who}`, width).map(style.strong)
  const choices = choiceLines(question, width)
  return [
    '',
    ...(all === 0 ? [] : [style.faint(settled)]),
    ...(choices.length > longList ? [...choices, ...asked] : [...asked, ...choices]),
  ]
}

/** What to look for, to answer a question. */
export function helpLines({ width }: Terminal, question: Question, language: Language): readonly string[] {
  const none = say(
    language,
    'There is nothing more to say about this question. If you cannot tell, answer: unknown.',
    'No hay más que decir sobre esta pregunta. Si no lo puede saber, responda: no sé.',
  )
  return wrap(question.lookFor ?? none, width, '  ')
}

// In columns read downwards, as many as fit.
function choiceLines({ choices }: Question, width: number): readonly string[] {
  const digits = String(choices.length).length
  const cells = choices.map((c, i) => cut(`${String(i + 1).padStart(digits)} ${c.label}`, width - 2))
  const widest = Math.max(0, ...cells.map(lengthOf)) + 2
  const columns = choices.length < 5 ? 1 : Math.max(1, Math.floor((width - 2) / widest))
  const rows = Math.ceil(cells.length / columns)
  return Array.from({ length: rows }, (_, row) => {
    const line = Array.from({ length: columns }, (_, column) => cells[column * rows + row] ?? '')
    return `  ${line.map((cell) => cell + ' '.repeat(Math.max(0, widest - lengthOf(cell)))).join('')}`
  })
}
