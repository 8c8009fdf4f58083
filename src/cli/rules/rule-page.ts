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
import { valueWords } from '../words/facts.ts'
import { deciderWords, dutyOn, dutyWho, effectOf, say, statusWords } from '../words/phrases.ts'
import { dueWords, periodWords } from '../words/time.ts'
import type { RuleInContext } from './show.ts'

interface Page {
  readonly rulebook: Rulebook
  readonly language: Language
  readonly width: number
  readonly style: Terminal['style']
}

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
    ...listLines(page, say(language, 'Gives way to', 'Cede ante'), displacedBy),
    ...listLines(page, say(language, 'Makes give way', 'Hace ceder a'), displaces),
    ...dutyLines(page, rule),
    ...exampleLines(page, rule),
    ...listLines(page, say(language, 'Rests on (ids of the fact base)', 'Se basa en'), rule.factBase),
  ]
}

function headLines({ language, style, width }: Page, r: Rule): readonly string[] {
  const status = `${statusWords[r.status][language]}${r.statusReason === undefined ? '' : `: ${r.statusReason[language]}`}`
  const about = say(language, `About: ${r.actions.join(', ')}`, `Sobre: ${r.actions.join(', ')}`)
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

function dutyLines({ rulebook, language, style, width }: Page, { duties = [], citation }: Rule): readonly string[] {
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

function exampleLines({ rulebook, language, style, width }: Page, { examples }: Rule): readonly string[] {
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
