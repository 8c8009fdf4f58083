import {
  type Condition,
  eachClause,
  type Language,
  type Rule,
  type Rulebook,
  type Version,
} from '../../engine/index.ts'
import { conditionWords } from '../../rulebook/index.ts'
import { readRegister } from '../law/register.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { wrap } from '../terminal/wrap.ts'
import { deciderWords, effectOf, say, statusWords } from '../words/phrases.ts'
import { periodWords } from '../words/time.ts'
import { dutyLines, exampleLines, type Page } from './rule-parts.ts'
import type { RuleInContext } from './show.ts'

/** A rule as lines for people. */
export function ruleLines(
  { rule, displaces, displacedBy }: RuleInContext,
  rulebook: Rulebook,
  { style, width }: Terminal,
  language: Language,
): readonly string[] {
  const page: Page = { rulebook, language, width, style }
  return [
    ...headLines(page, rule),
    ...[...rule.versions].reverse().flatMap((v) => versionLines(page, v)),
    ...listLines(page, say(language, 'Gives way to', 'Cede ante'), titled(page, displacedBy)),
    ...listLines(page, say(language, 'Makes give way', 'Hace ceder a'), titled(page, displaces)),
    ...dutyLines(page, rule),
    ...exampleLines(page, rule),
    ...listLines(page, say(language, 'Rests on (ids of the fact base)', 'Se basa en'), rule.factBase),
  ]
}

function titled({ rulebook, language }: Page, ids: readonly string[]): readonly string[] {
  return ids.map((id) => `${id}: ${rulebook.rules.find((r) => r.id === id)?.title[language] ?? ''}`)
}

// A family of actions says little by its name, so it is told how many there are and which is the first.
function actionWords({ rulebook }: Page, rule: Rule): string {
  const names = rule.actions.map((name) => {
    if (!name.startsWith('@')) return name
    const members = rulebook.actions.filter((a) => a.groups.includes(name))
    const first = members[0]?.id ?? ''
    return `${name} (${members.length}: ${first}, …)`
  })
  return names.join(', ')
}

function headLines(page: Page, r: Rule): readonly string[] {
  const { language, style, width } = page
  const status = `${statusWords[r.status][language]}${r.statusReason === undefined ? '' : `: ${r.statusReason[language]}`}`
  const about = `${say(language, 'About', 'Sobre')}: ${actionWords(page, r)}`
  const binds = r.binds === 'agency' ? say(language, 'Binds the agency.', 'Obliga a la agencia.') : ''
  const decides =
    r.decides === undefined
      ? ''
      : say(
          language,
          `At least ${deciderWords[r.decides].en} decides.`,
          `Decide al menos ${deciderWords[r.decides].es}.`,
        )
  return [
    ...wrap(r.title[language], width).map(style.title),
    ...wrap(`${r.citation} ${effectOf(r, language)}`, width).map(style.strong),
    style.faint(r.id),
    ...(r.address === undefined ? [] : [r.address]),
    '',
    ...wrap(r.plain[language], width),
    '',
    ...wrap([about, binds, decides].filter((w) => w !== '').join(' · '), width),
    ...wrap(`${say(language, 'Status', 'Estado')}: ${status}`, width),
  ]
}

function versionLines(page: Page, v: Version): readonly string[] {
  const { language, style, width } = page
  const compliance =
    v.complianceFrom === undefined
      ? ''
      : say(language, ` (compliance due from ${v.complianceFrom})`, ` (se exige desde ${v.complianceFrom})`)
  return [
    '',
    style.strong(say(language, 'In force ', 'En vigor ') + periodWords(v.from, v.until, language) + compliance),
    ...wrap(v.act, width, '  ').map(style.faint),
    ...clauseLines(page, v.when),
    ...wrap(`${say(language, 'Test', 'Prueba')}: ${conditionWords(v.when, language)}`, width, '  ').map(style.faint),
  ]
}

function clauseLines({ language, width }: Page, when: Condition): readonly string[] {
  const lines: string[] = []
  const seen = new Set<string>()
  eachClause(when, ({ at, paraphrase, quote }) => {
    lines.push(...wrap(paraphrase[language], width, `  ${at} `, '    '))
    if (quote === undefined) return
    lines.push(...wrap(`“${quote.words}”`, width, '    '))
    seen.add(quote.source)
  })
  const from = say(language, 'Quoted from', 'Citado de')
  return [...lines, ...[...seen].flatMap((id) => wrap(`${from}: ${sourceWords(id)}`, width, '  ', '    '))]
}

function sourceWords(id: string): string {
  const source = readRegister().sources.find((s) => s.id === id)
  return source === undefined ? id : `${source.citation}; ${source.version}`
}

function listLines({ style, width }: Page, title: string, entries: readonly string[]): readonly string[] {
  if (entries.length === 0) return []
  return ['', style.strong(title), ...entries.flatMap((e) => wrap(e, width, '  - '))]
}
