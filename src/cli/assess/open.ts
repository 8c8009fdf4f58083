import type { ActionAnswer, Assessment } from '../../engine/index.ts'
import { wrap } from '../terminal/wrap.ts'
import { questionWords, valueWords } from '../words/facts.ts'
import { answerWords, personWords, say } from '../words/phrases.ts'
import { type Page, section } from './page.ts'

const mostMissing = 8
const mostChoices = 12

/** What could still change the answer, the best question first. */
export function missingLines(page: Page, a: ActionAnswer): readonly string[] {
  if (a.missing.length === 0) return []
  const { language, rulebook, style, width } = page
  const more = a.missing.length - mostMissing
  return [
    ...section(page, 'Still missing', 'Falta saber'),
    ...a.missing.slice(0, mostMissing).flatMap((id) => {
      const question = questionWords(rulebook, id, language)
      return wrap(question === id ? id : `${question} (${id})`, width, '  ? ')
    }),
    ...(more > 0 ? [style.faint(`  ${say(language, `and ${more} more`, `y ${more} más`)}`)] : []),
  ]
}

/** The smallest changes of fact that would give another answer. */
export function changeLines(page: Page, a: ActionAnswer): readonly string[] {
  if (a.wouldChange.length === 0) return []
  const { language, rulebook, width } = page
  return [
    ...section(page, 'What would change it', 'Qué la cambiaría'),
    ...a.wouldChange.flatMap((c) => {
      const facts = Object.entries(c.facts).map(([id, value]) => {
        const fact = rulebook.facts.find((f) => f.id === id)
        return `${id} = ${valueWords(fact, value, language)}`
      })
      const link = say(language, ' and ', ' y ')
      return wrap(`${answerWords[c.answer][language]}, ${say(language, 'if', 'si')} ${facts.join(link)}`, width, '  - ')
    }),
  ]
}

/** The question most worth asking now, who can answer it, and what to look for. */
export function nextLines(page: Page, next: Assessment['next']): readonly string[] {
  if (next === null) return []
  const { language, rulebook, style, width } = page
  const fact = rulebook.facts.find((f) => f.id === next.fact)
  const choices = fact?.kind === 'choice' ? (fact.values ?? []) : ['true', 'false']
  const shown = choices.slice(0, mostChoices)
  const look = fact?.lookFor?.[language]
  return [
    ...section(page, 'Ask next', 'Pregunte ahora'),
    ...wrap(`${next.question} (${next.fact}; ${personWords[next.who][language]})`, width, '  '),
    ...(look === undefined ? [] : wrap(`${say(language, 'Look for', 'Busque')}: ${look}`, width, '    ')),
    // An option is copied, so it is never broken.
    style.faint(`    --fact ${next.fact}=…`),
    ...wrap(`${shown.join(' ')}${shown.length < choices.length ? ' …' : ''}`, width, '      ').map(style.faint),
  ]
}
