import type { ActionAnswer, DutyDue } from '../../engine/index.ts'
import { wrap } from '../terminal/wrap.ts'
import { dutyOn, dutyWho, say } from '../words/phrases.ts'
import { dueWords } from '../words/time.ts'
import { type Page, section } from './page.ts'

const moments = ['asked', 'done', 'declined'] as const

/** The duties by when they fall due. */
export function dutyLines(page: Page, duties: readonly DutyDue[]): readonly string[] {
  return moments.flatMap((on) => {
    const due = duties.filter((d) => d.on === on)
    if (due.length === 0) return []
    return [
      ...section(page, `${dutyOn[on].en} (duties)`, `${dutyOn[on].es} (deberes)`),
      ...due.flatMap((d) => oneDuty(page, d)),
    ]
  })
}

/** The duties that fall due when asked, over all answers, each once. */
export function sharedDuties(answers: readonly ActionAnswer[]): readonly DutyDue[] {
  const found = new Map<string, DutyDue>()
  for (const d of answers.flatMap((a) => a.duties))
    if (d.on === 'asked') found.set([d.duty, d.who, d.due, d.years].join(' '), d)
  return [...found.values()]
}

function oneDuty({ language, style, width }: Page, d: DutyDue): readonly string[] {
  const years = d.years === undefined ? '' : say(language, `, for ${d.years} years`, `, por ${d.years} años`)
  const when = `${dueWords(d, language)}${years}; ${dutyWho[d.who]?.[language] ?? d.who}`
  return [
    ...wrap(d.text ?? d.duty, width, '  - '),
    ...(d.note === undefined ? [] : wrap(d.note, width, '    ')),
    ...wrap(`${when} · ${d.duty} · ${d.citation}`, width, '    ').map(style.faint),
  ]
}
