import type { Condition, Rule, Version } from '../../../engine/index.ts'
import { all, clause, is, type RuleSource, rule, t } from '../../authoring.ts'

/** The statute's file among the official texts. */
export const statute = '42-usc-290dd-2'

/** Why Part 2 rules are not marked as verified. */
export const notSeen = t(
  'The statute was read in a copy of the official text. The regulation was read only in older or secondary copies, so its words are not quoted.',
  'La ley se leyó en una copia del texto oficial. El reglamento solo se leyó en copias antiguas o secundarias; por eso no se citan sus palabras.',
)

/** The official address of a section of the regulation. */
export function section(number: string): string {
  return `https://www.ecfr.gov/current/title-42/section-${number}`
}

/** The same rule through the rewritings of 2017 and 2024, which left it as it was in substance. */
export function sinceThe1987Rule(when: Condition): readonly Version[] {
  return [
    { from: '1987-08-10', until: '2017-03-21', act: '52 FR 21796 (June 9, 1987)', when },
    { from: '2017-03-21', until: '2024-04-16', act: '82 FR 6052 (Jan. 18, 2017)', when },
    { from: '2024-04-16', act: '89 FR 12472 (Feb. 16, 2024)', when },
  ]
}

/** What the prohibition covers inside a program: everything about a patient, also that the person is there. */
export const insideProgram = ['@phi', '@presence', '!disclose.part2-records'] as const

/** The place is a Part 2 program. */
export const inProgram: Condition = clause(
  '2.11',
  t(
    'This is a program, or a unit known as one, that treats substance use with federal help.',
    'Es un programa, o una unidad conocida como tal, que trata el consumo de sustancias con ayuda federal.',
  ),
  is('facility.kind', 'sud-program'),
)

/** What a permission under Part 2 says, apart from where it applies. */
export type Permission = Omit<RuleSource, 'actions' | 'binds' | 'status' | 'exceptionTo'> & {
  /** Actions inside a program; all patient information where absent. */
  readonly inside?: readonly string[]
  /** Further rules that yield to this one. */
  readonly alsoExceptionTo?: readonly string[]
}

/** Writes a permission twice: for everything in a program (`id`), and for program records held elsewhere (`id`-records). */
export function inBothPlaces({ inside, alsoExceptionTo, ...source }: Permission): readonly Rule[] {
  const shared = { ...source, binds: 'facility', status: 'unverified', statusReason: notSeen } as const
  const also = alsoExceptionTo ?? []
  // A rule that lifts has no say over Part 2 itself: it lays duties, or displaces only what it names.
  const displaces = (bar: string) => (source.effect === 'lifts' ? also : [bar, 'us/hipaa/164.502-a', ...also])
  const exceptions = (bar: string) => (displaces(bar).length > 0 ? { exceptionTo: displaces(bar) } : {})
  return [
    rule({
      ...shared,
      actions: [...(inside ?? ['@phi']), '!disclose.part2-records'],
      ...exceptions('us/part-2/2.13'),
      versions: source.versions.map((v) => ({ ...v, when: all(inProgram, v.when) })),
      examples: source.examples.map((e) => ({ ...e, facts: { 'facility.kind': 'sud-program', ...e.facts } })),
    }),
    rule({
      ...shared,
      id: `${source.id}-records`,
      actions: ['disclose.part2-records'],
      ...exceptions('us/part-2/2.13-records'),
    }),
  ]
}
