import type { ActionAnswer, Language, Rulebook } from '../../engine/index.ts'
import { coverage } from '../../rulebook/index.ts'
import { type Loaded, trustWords } from '../rulebook/load.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { wrap } from '../terminal/wrap.ts'
import { valueWords } from '../words/facts.ts'
import { say } from '../words/phrases.ts'
import { dayWords } from '../words/time.ts'
import { dutyLines, sharedDuties } from './duties.ts'
import { changeLines, missingLines, nextLines } from './open.ts'
import { displacedLines, reasonLines } from './reasons.ts'
import type { Answered } from './run.ts'
import { overviewLines, verdictLines } from './verdict.ts'

/** What every part of the page needs. */
export interface Page {
  readonly rulebook: Rulebook
  readonly language: Language
  readonly width: number
  readonly style: Terminal['style']
}

/** The answer to a situation as lines for people: the answers first, then why, what to do, what is missing. */
export function assessmentLines(
  { assessment, checked }: Answered,
  loaded: Loaded,
  terminal: Terminal,
  language: Language,
): readonly string[] {
  const page: Page = { rulebook: loaded.rulebook, language, width: terminal.width, style: terminal.style }
  const { answers } = assessment
  const [only] = answers
  return [
    ...headLines(page, checked),
    ...(answers.length === 1 && only !== undefined ? singleLines(page, only) : severalLines(page, answers)),
    ...nextLines(page, assessment.next),
    ...warningLines(page, assessment.warnings),
    '',
    ...noticeLines(page, loaded),
  ]
}

function headLines(page: Page, { day, state, facts }: Answered['checked']): readonly string[] {
  const { rulebook, language, style } = page
  const title = rulebook.packs.find((p) => p.state !== undefined && p.state === state)?.title[language] ?? state
  const fact = (id: string) =>
    facts[id] === undefined
      ? []
      : [
          valueWords(
            rulebook.facts.find((f) => f.id === id),
            facts[id],
            language,
          ),
        ]
  const words = [
    dayWords(day, language),
    title ?? say(language, 'no state given', 'sin estado'),
    ...fact('facility.kind'),
    ...fact('facility.owner'),
  ]
  return [...wrap(words.join(' · '), page.width).map(style.faint), '']
}

function singleLines(page: Page, answer: ActionAnswer): readonly string[] {
  return [
    ...verdictLines(page, answer),
    ...reasonLines(page, answer, true),
    ...displacedLines(page, answer),
    ...dutyLines(page, answer.duties),
    ...missingLines(page, answer),
    ...changeLines(page, answer),
  ]
}

// What falls due as soon as they ask is told once, not with each answer; so are, by it, the rules that only lay duties.
function severalLines(page: Page, answers: readonly ActionAnswer[]): readonly string[] {
  const { language } = page
  if (answers.length === 0)
    return [say(language, 'These facts make no action relevant.', 'Con estos hechos no hay acción que responder.')]
  return [
    ...overviewLines(page, answers),
    ...dutyLines(page, sharedDuties(answers)),
    ...answers.flatMap((answer) => [
      '',
      page.style.faint('─'.repeat(page.width)),
      ...verdictLines(page, answer),
      ...reasonLines(page, answer, false),
      ...displacedLines(page, answer),
      ...dutyLines(
        page,
        answer.duties.filter((d) => d.on !== 'asked'),
      ),
      ...missingLines(page, answer),
      ...changeLines(page, answer),
    ]),
  ]
}

function warningLines(page: Page, warnings: readonly { readonly code: string; readonly message: string }[]) {
  if (warnings.length === 0) return []
  const { language, style, width } = page
  return [
    '',
    style.careful(style.strong(say(language, 'Warnings', 'Advertencias'))),
    ...warnings.flatMap((w) => wrap(`${w.message} (${w.code})`, width, '  ! ')),
  ]
}

function noticeLines(page: Page, { rulebook, trust, slice }: Loaded): readonly string[] {
  const { language, style, width } = page
  const trusted = trustWords(trust, language)
  const part = slice && say(language, `slice ${slice}`, `parte ${slice}`)
  const name = [`${say(language, 'Rulebook', 'Reglamento')} ${rulebook.version}`, part, rulebook.hash?.slice(0, 19)]
  return [
    ...wrap(coverage.notice[language], width).map(style.strong),
    ...wrap(`${name.filter((n) => n !== undefined).join(' · ')}…`, width).map(style.faint),
    ...(trusted === undefined ? [] : wrap(trusted, width).map(style.careful)),
  ]
}

/** The heading of a section. */
export function section(page: Page, en: string, es: string): readonly string[] {
  return ['', page.style.strong(say(page.language, en, es))]
}
