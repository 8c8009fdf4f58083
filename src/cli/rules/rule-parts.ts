import type { Language, Rule, Rulebook } from '../../engine/index.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { wrap } from '../terminal/wrap.ts'
import { valueWords } from '../words/facts.ts'
import { dutyOn, dutyWho, say } from '../words/phrases.ts'
import { dueWords } from '../words/time.ts'

/** What every part of a rule's page needs. */
export interface Page {
  readonly rulebook: Rulebook
  readonly language: Language
  readonly width: number
  readonly style: Terminal['style']
}

/** What must be done beside the answer, and by when. */
export function dutyLines(
  { rulebook, language, style, width }: Page,
  { duties = [], citation }: Rule,
): readonly string[] {
  if (duties.length === 0) return []
  return [
    '',
    style.strong(say(language, 'Duties', 'Deberes')),
    ...duties.flatMap((d) => {
      const words = rulebook.duties[d.duty]?.[language] ?? d.duty
      const who = dutyWho[d.who]?.[language] ?? d.who
      return [
        ...wrap(`${dutyOn[d.on][language]}: ${words}`, width, '  - '),
        ...(d.note === undefined ? [] : wrap(d.note[language], width, '    ')),
        ...wrap(`${dueWords(d, language)}; ${who} · ${d.duty} · ${d.citation ?? citation}`, width, '    ').map(
          style.faint,
        ),
      ]
    }),
  ]
}

/** The examples of a rule: when it holds and when it does not. */
export function exampleLines({ rulebook, language, style, width }: Page, { examples }: Rule): readonly string[] {
  if (examples.length === 0) return []
  const words = {
    met: say(language, 'holds', 'se cumple'),
    'not-met': say(language, 'does not hold', 'no se cumple'),
    unknown: say(language, 'not known yet', 'no se sabe aún'),
  }
  return [
    '',
    style.strong(say(language, 'Examples', 'Ejemplos')),
    ...examples.flatMap((e) => {
      const facts = Object.entries(e.facts).map(([id, value]) => {
        const fact = rulebook.facts.find((f) => f.id === id)
        return `${id} = ${valueWords(fact, value, language)}`
      })
      return [
        ...wrap(`${words[e.expect]}: ${e.name[language]} (${e.on})`, width, '  - '),
        ...wrap(facts.join(', '), width, '    ').map(style.faint),
      ]
    }),
  ]
}
