import type { Language } from '../../engine/index.ts'
import { drillName, moveName } from '../../practice/index.ts'
import { type Block, heading, pdfOf, section, table, text } from '../pdf/index.ts'
import type { Shown } from './result.ts'
import { type Standing, summaryOf } from './summary.ts'

/** What a training record is made of. */
export interface RecordOf {
  readonly facility: string
  readonly rows: readonly Shown[]
  readonly from?: string
  readonly to?: string
  readonly made: Date
  readonly timeZone: string
  readonly language: Language
}

const headers = {
  en: [
    'Name',
    'Team',
    'When',
    'Drill',
    'Points',
    'Passed',
    'Told right',
    'What they did',
    'What was right',
    'Entered by',
  ],
  es: [
    'Nombre',
    'Equipo',
    'Cuándo',
    'Práctica',
    'Puntos',
    'Aprobada',
    'Bien contado',
    'Qué hizo',
    'Qué era correcto',
    'Ingresado por',
  ],
} as const

/** The results as CSV (RFC 4180, UTF-8 with its mark, so that a spreadsheet reads the accents), one a line. */
export function csvOf({ rows, timeZone, language }: RecordOf): string {
  const es = language === 'es'
  const lines = rows.map((row) => [
    row.trainee,
    row.team,
    when(row.at, timeZone),
    drillName(row.drill, language),
    String(row.score),
    yesNo(row.passed, language),
    `${row.factsRight} / ${row.factsAsked}`,
    moveName(row.chose, language),
    moveName(row.wanted, language),
    row.byDevice ? (es ? 'dispositivo' : 'device') : es ? 'la persona' : 'the person',
  ])
  return `\ufeff${[headers[language], ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`
}

// A spreadsheet would take what begins so for a formula; names are typed by anybody.
function cell(words: string): string {
  const safe = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The training record as a tagged PDF: by person, by team, and every result. */
export function recordPdf(of: RecordOf): Promise<Uint8Array> {
  const es = of.language === 'es'
  const title = es ? 'Registro de capacitación' : 'Training record'
  return pdfOf(blocksOf(of, title), { title, language: of.language, made: of.made, landscape: true })
}

function blocksOf(of: RecordOf, title: string): readonly Block[] {
  const { facility, rows, made, timeZone, language } = of
  const es = language === 'es'
  const { people, teams } = summaryOf(rows)
  return [
    heading(1, `${title}: ${facility}`),
    text(spanOf(of)),
    text(
      es
        ? `Hecho el ${when(made.toISOString(), timeZone)}. Prácticas con situaciones inventadas; ningún dato de pacientes.`
        : `Made on ${when(made.toISOString(), timeZone)}. Drills with invented situations; nothing about any patient.`,
    ),
    ...(rows.length === 0 ? [text(es ? 'No hay resultados.' : 'There are no results.')] : []),
    ...section(2, es ? 'Por persona' : 'By person', peopleTable(of, people)),
    ...section(2, es ? 'Por equipo' : 'By team', teamTable(of, teams)),
    ...section(2, es ? 'Cada resultado' : 'Every result', resultTable(of)),
  ]
}

const countHeads = { en: ['Drills', 'Passed', 'Average'], es: ['Prácticas', 'Aprobadas', 'Promedio'] } as const

function counts({ drills, passed, average }: Standing): readonly string[] {
  return [String(drills), String(passed), drills === 0 ? '–' : String(average)]
}

function peopleTable({ language, timeZone }: RecordOf, people: readonly Standing[]): readonly Block[] {
  const head = countHeads[language]
  return table(
    language === 'es'
      ? ['Nombre', 'Equipo', ...head, 'Primeros cinco minutos', 'Última vez']
      : ['Name', 'Team', ...head, 'First five minutes', 'Last time'],
    people.map((p) => [
      p.name,
      p.team ?? '',
      ...counts(p),
      p.firstFive === undefined ? '–' : day(p.firstFive, timeZone),
      day(p.last, timeZone),
    ]),
    [5, 4, 2, 2, 2, 3, 2],
  )
}

function teamTable({ language, timeZone }: RecordOf, teams: readonly Standing[]): readonly Block[] {
  const head = countHeads[language]
  return table(
    language === 'es' ? ['Equipo', 'Personas', ...head, 'Última vez'] : ['Team', 'People', ...head, 'Last time'],
    teams.map((t) => [t.name, String(t.people ?? 0), ...counts(t), day(t.last, timeZone)]),
    [6, 2, 2, 2, 2, 3],
  )
}

function resultTable({ language, timeZone, rows }: RecordOf): readonly Block[] {
  return table(
    [0, 2, 3, 4, 7, 8].map((i) => headers[language][i] ?? ''),
    rows.map((r) => [
      r.trainee,
      when(r.at, timeZone),
      drillName(r.drill, language),
      `${r.score} ${r.passed ? '✓' : '✗'}`,
      moveName(r.chose, language),
      moveName(r.wanted, language),
    ]),
    [4, 3, 6, 2, 5, 5],
  )
}

function spanOf({ from, to, language }: RecordOf): string {
  const es = language === 'es'
  if (from === undefined && to === undefined) return es ? 'Todos los resultados.' : 'All results.'
  const since = from === undefined ? '' : es ? `desde ${from}` : `from ${from}`
  const until = to === undefined ? '' : es ? `hasta ${to}` : `to ${to}`
  return `${es ? 'Resultados' : 'Results'} ${[since, until].filter(Boolean).join(' ')}.`
}

function yesNo(value: boolean, language: Language): string {
  if (language === 'es') return value ? 'sí' : 'no'
  return value ? 'yes' : 'no'
}

function day(at: string, timeZone: string): string {
  return when(at, timeZone).slice(0, 10)
}

function when(at: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  return format.format(new Date(at))
}
