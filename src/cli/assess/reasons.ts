import type { ActionAnswer, ClauseMet, Reason } from '../../engine/index.ts'
import { clauseLabel } from '../../rulebook/publish/index.ts'
import { wrap } from '../terminal/wrap.ts'
import { effectWords, say, sourceWords, statusWords } from '../words/phrases.ts'
import { type Page, section } from './page.ts'

const mostListed = 8

/** Why: the rules that decide with their clauses, then (for the whole of it) those that only add duties or lift a bar, then those that may yet count. */
export function reasonLines(page: Page, a: ActionAnswer, whole: boolean): readonly string[] {
  const sure = a.because.filter((r) => r.certain !== false)
  const open = a.answer === 'depends'
  // While the answer is open, the default is no reason yet: it is what is left if no rule comes to count.
  const deciding = sure.filter((r) => r.effect !== 'lifts' && !(open && r.source === 'default'))
  const perhaps = [
    ...a.because.filter((r) => open && r.certain === false),
    ...sure.filter((r) => open && r.source === 'default'),
  ]
  return [
    ...(deciding.length === 0 ? [] : section(page, 'Why', 'Por qué')),
    ...deciding.flatMap((r) => wholeReason(page, r)),
    ...listed(
      page,
      sure.filter((r) => whole && r.effect === 'lifts'),
      'Also in force here',
      'También rige aquí',
    ),
    ...listed(page, perhaps, 'May yet count, once more is known', 'Puede contar cuando se sepa más'),
  ]
}

/** The rules that were met but gave way, and to what. */
export function displacedLines(page: Page, a: ActionAnswer): readonly string[] {
  if (a.displaced.length === 0) return []
  const { language, width } = page
  return [
    ...section(page, 'Gave way', 'Cedió'),
    ...a.displaced.flatMap((d) => {
      const by = `${say(language, 'gives way to', 'cede ante')} ${d.by.join(', ')}`
      return wrap(`${d.citation} (${d.rule}) ${effectWords[d.effect][language]}; ${by}`, width, '  - ')
    }),
  ]
}

function wholeReason(page: Page, r: Reason): readonly string[] {
  const { language, style, width } = page
  const head = `${r.citation} ${effectWords[r.effect][language]}`
  const since = r.version === null ? '' : say(language, `in force since ${r.version}`, `en vigor desde ${r.version}`)
  const marks = [sourceWords[r.source][language], since, r.status && statusWords[r.status][language]]
  return [
    ...wrap(head, width, '  ').map(style.strong),
    ...wrap([r.rule, ...marks.filter((m) => m !== undefined && m !== '')].join(' · '), width, '  ').map(style.faint),
    ...(r.title === undefined ? [] : wrap(r.title, width, '  ')),
    ...(r.clauses.length === 0 && r.plain !== undefined ? wrap(r.plain, width, '    ') : []),
    ...r.clauses.flatMap((c) => clauseLines(page, c)),
  ]
}

function clauseLines({ language, style, width }: Page, c: ClauseMet): readonly string[] {
  const facts = c.facts.length === 0 ? '' : say(language, `by: ${c.facts.join(', ')}`, `por: ${c.facts.join(', ')}`)
  return [
    ...wrap(c.paraphrase, width, `    ${clauseLabel(c.at, language)} `, '      '),
    ...(c.quote === undefined ? [] : wrap(`“${c.quote}”`, width, '      ')),
    ...(facts === '' ? [] : wrap(facts, width, '      ').map(style.faint)),
  ]
}

function listed(page: Page, reasons: readonly Reason[], en: string, es: string): readonly string[] {
  if (reasons.length === 0) return []
  const { language, style } = page
  // A list of one more than fits is no shorter with "and 1 more".
  const shown = reasons.length <= mostListed + 1 ? reasons : reasons.slice(0, mostListed)
  const more = reasons.length - shown.length
  const rest = say(language, `and ${more} more (--json has them all)`, `y ${more} más (--json las da todas)`)
  return [
    ...section(page, en, es),
    ...shown.flatMap((r) => listedReason(page, r)),
    ...(more > 0 ? [style.faint(`  ${rest}`)] : []),
  ]
}

function listedReason({ language, width }: Page, r: Reason): readonly string[] {
  const effect = r.effect === 'lifts' ? '' : ` (${effectWords[r.effect][language]})`
  const house = r.source === 'law' ? '' : ` [${sourceWords[r.source][language]}]`
  return wrap(`${r.citation}${effect}: ${r.title ?? r.plain ?? r.rule}${house}`, width, '  - ')
}
