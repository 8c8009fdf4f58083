import { type Language, packOf, type Rule } from '../../engine/index.ts'
import { coverage } from '../../rulebook/index.ts'
import { type Given, languageOf, valueGiven } from '../command/options.ts'
import { isRefusal, type Refusal } from '../command/refusal.ts'
import { loadRulebook } from '../rulebook/load.ts'
import { printJson, printLines, type Terminal } from '../terminal/terminal.ts'
import { wrap } from '../terminal/wrap.ts'
import { effectOf, rulesCounted, statusWords } from '../words/phrases.ts'
import { periodWords } from '../words/time.ts'
import { rulesAskedFor } from './filter.ts'

/** `ostiary rules list`. */
export async function listRules(given: Given, terminal: Terminal): Promise<number | Refusal> {
  const language = languageOf(given)
  const loaded = await loadRulebook(given, terminal, language)
  if (isRefusal(loaded)) return loaded
  const { rulebook } = loaded
  const rules = rulesAskedFor(rulebook, given)
  if (isRefusal(rules)) return rules
  if (given.switches.has('json')) {
    const { version, hash } = rulebook
    await printJson(terminal, { rulebook: { version, hash }, rules: rules.map((r) => summary(r, language)) })
    return 0
  }
  const packs = rulebook.packs.filter((p) => rules.some((r) => packOf(r.id) === p.id))
  const lines = packs.flatMap((p) => [
    terminal.style.title(`${p.title[language]} (${p.id})`),
    ...rules.filter((r) => packOf(r.id) === p.id).flatMap((r) => ruleLines(r, terminal, language)),
    '',
  ])
  const total = rulesCounted(rules.length, language)
  const state = valueGiven(given, 'state')
  const modelled = state === undefined || rulebook.packs.some((p) => p.state === state)
  const none = modelled ? [] : [...wrap(`${state}: ${coverage.elsewhere[language]}`, terminal.width), '']
  await printLines(terminal, [...lines, ...none.map(terminal.style.careful), terminal.style.faint(total)])
  return 0
}

function summary(r: Rule, language: Language) {
  return {
    id: r.id,
    pack: packOf(r.id),
    title: r.title[language],
    citation: r.citation,
    effect: r.effect,
    binds: r.binds,
    actions: r.actions,
    status: r.status,
    versions: r.versions.map(({ from, until, act }) => ({ from, until, act })),
  }
}

function ruleLines(r: Rule, { style, width }: Terminal, language: Language): readonly string[] {
  const periods = r.versions.map((v) => periodWords(v.from, v.until, language)).join(', ')
  return [
    `  ${style.strong(r.id)}`,
    ...wrap(`${r.citation} ${effectOf(r, language)}: ${r.title[language]}`, width, '    '),
    ...wrap(`${periods} · ${statusWords[r.status][language]}`, width, '    ').map(style.faint),
  ]
}
