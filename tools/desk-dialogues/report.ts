import type { Rulebook } from '../../src/engine/index.ts'
import { doors } from '../../src/web/ask/doors.ts'
import { factOf } from '../../src/web/ask/view.ts'
import { en } from '../../src/web/desk/words/en.ts'
import { type Ended, isSettled, mostQuestions } from './measure.ts'

function share(part: number, all: number): string {
  return all === 0 ? '–' : `${Math.round((100 * part) / all)} %`
}

function lineOf(name: string, all: readonly Ended[]): string {
  const settled = all.filter(isSettled).length
  const wholly = all.filter((e) => isSettled(e) && e.wholly).length
  const lengths = all.map((e) => e.asked.length).toSorted((a, b) => a - b)
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0
  const cells = [
    name,
    all.length,
    settled,
    share(settled, all.length),
    share(wholly, all.length),
    median,
    lengths.at(-1),
  ]
  return `| ${cells.join(' | ')} |`
}

function counted(of: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const one of of) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].toSorted(([a, n], [b, m]) => m - n || a.localeCompare(b))
}

function distribution(all: readonly Ended[]): readonly string[] {
  const asked = Math.max(...all.map((e) => e.asked.length))
  return Array.from({ length: asked + 1 }, (_, n) => {
    const settled = all.filter((e) => e.settledAfter === n).length
    const over = all.filter((e) => e.asked.length === n).length
    return `| ${n} | ${settled} | ${over} |`
  })
}

function whyOpen(book: Rulebook, all: readonly Ended[]): readonly string[] {
  const open = all.filter((e) => !isSettled(e))
  return counted(open.map((e) => e.first)).map(([action, n]) => {
    const missing = counted(open.filter((e) => e.first === action).flatMap((e) => e.missing)).slice(0, 4)
    const told = missing.map(([fact]) => {
      const found = factOf(book, fact)
      return `\`${fact}\` (${found?.exposes === true ? 'would tell of a patient' : (found?.who ?? 'nobody')})`
    })
    return `| \`${action}\` | ${n} | ${told.join(', ')} |`
  })
}

/** The report of how dialogues at the desk end, as Markdown. */
export function reportOf(book: Rulebook, all: readonly Ended[]): string {
  const papers = all.filter((e) => e.first === 'accept.papers')
  return [
    '# How dialogues at the desk end',
    '',
    'Written by `npm run dialogues`: every situation of `vectors/rulebook/` that comes to a desk, played at the desk’s own screens:',
    'the button that fits, then each question answered by what the situation says; where it says nothing, by the commonest value if',
    'one stands out (whoever stands there sees whether there is a paper), else by “I don’t know”. What comes by mail, fax or e-mail',
    'and what the hospital itself begins is not the desk’s and is left out.',
    '',
    `*Settled*: the instruction that stands first on the screen can no longer change, after at most ${mostQuestions} questions. *Both*: the second`,
    'one beside it cannot either. Goal: 70 % settled.',
    '',
    '| start button | dialogues | settled | share | both | questions: median | most |',
    '| --- | --: | --: | --: | --: | --: | --: |',
    ...doors.map(({ id }) =>
      lineOf(
        en.doors[id].title,
        all.filter((e) => e.situation.door === id),
      ),
    ),
    lineOf('**all**', all),
    lineOf(
      'all but those where a paper is taken',
      all.filter((e) => !papers.includes(e)),
    ),
    '',
    `In ${papers.length} of them a paper is handed over: what the desk does is settled at once (it takes the paper, signs nothing, gives out`,
    'nothing), and what the paper opens is for the privacy officer or counsel, whose instruction beside it stays an interim one.',
    '',
    '## After how many questions',
    '',
    '| questions | settled after so many | over after so many |',
    '| --: | --: | --: |',
    ...distribution(all),
    '',
    '## What stays open, and why',
    '',
    'The desk is never asked what others hear or others decide; on these the law itself turns, so the instruction stays the safe one',
    'and somebody else is called. No rule was changed for this report.',
    '',
    '| first instruction | dialogues | what is missing most often (who may answer) |',
    '| --- | --: | --- |',
    ...whyOpen(book, all),
    '',
  ].join('\n')
}
