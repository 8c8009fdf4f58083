import type { Language, Rulebook } from '../../engine/index.ts'
import { overviewLines } from '../assess/verdict.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { wrap } from '../terminal/wrap.ts'
import { valueWords } from '../words/facts.ts'
import { say } from '../words/phrases.ts'
import type { JudgedFile, JudgedSheet } from './run.ts'

/** The sheets of a file as lines for people. */
export function sheetLines(
  { file, sheets }: JudgedFile,
  rulebook: Rulebook,
  terminal: Terminal,
  language: Language,
): readonly string[] {
  const { style } = terminal
  return [
    style.title(file),
    ...sheets.flatMap((sheet) => ['', ...oneSheet(sheet, rulebook, terminal, language)]),
    '',
    ...wrap(
      say(
        language,
        'These are proposals. Look at the paper and confirm each one before you rely on it.',
        'Son propuestas. Mire el papel y confirme cada una antes de confiar en ella.',
      ),
      terminal.width,
    ).map(style.careful),
  ]
}

function oneSheet(sheet: JudgedSheet, rulebook: Rulebook, terminal: Terminal, language: Language): readonly string[] {
  const { style, width } = terminal
  const where =
    sheet.pages.length === 1
      ? say(language, `Page ${sheet.page}`, `Página ${sheet.page}`)
      : say(language, `Pages ${sheet.pages.join(', ')}`, `Páginas ${sheet.pages.join(', ')}`)
  const form = sheet.form ? ` · ${sheet.form.number}${sheet.form.revision ? ` (${sheet.form.revision})` : ''}` : ''
  const sure = sheet.unsure ? '' : ` · ${Math.round(sheet.confidence * 100)} %`
  return [
    style.strong(`${where}: ${sheet.name[language]}${form}${sure}`),
    ...factLines(sheet, rulebook, terminal, language),
    ...sheet.defects.flatMap((defect) => wrap(defect.words[language], width, '  ! ').map(style.bad)),
    ...sheet.ask.flatMap((ask) => wrap(ask.question[language], width, '  ? ')),
    ...allowsLines(sheet, rulebook, terminal, language),
  ]
}

function factLines(sheet: JudgedSheet, rulebook: Rulebook, terminal: Terminal, language: Language): readonly string[] {
  return Object.entries(sheet.facts)
    .filter(([id]) => id !== 'document.kind')
    .flatMap(([id, value]) => {
      const fact = rulebook.facts.find((one) => one.id === id)
      const question = fact?.question?.[language] ?? id
      return wrap(`${question} ${valueWords(fact, value as string, language)}`, terminal.width, '  - ').map(
        terminal.style.faint,
      )
    })
}

function allowsLines(
  { allows }: JudgedSheet,
  rulebook: Rulebook,
  { style, width }: Terminal,
  language: Language,
): readonly string[] {
  if (allows.length === 0) return []
  const head = say(language, 'With this paper and nothing else', 'Con este papel y nada más')
  const laws = [
    ...new Set(
      allows.flatMap(({ because }) => because.filter(({ source }) => source === 'law')).map(({ citation }) => citation),
    ),
  ]
  return [
    style.strong(`  ${head}`),
    ...overviewLines({ rulebook, language, width: width - 2, style }, allows).map((line) => `  ${line}`),
    ...wrap(`${say(language, 'By', 'Según')}: ${laws.slice(0, 8).join(' · ')}`, width, '  ').map(style.faint),
  ]
}
