import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { isJudicial, type Kind, ordersNothing, pageOfText, recognize, type Sheet } from './index.ts'

const folder = join(import.meta.dirname, '../../vectors/instruments/other-words')
const rowsOfAPage = 58

interface Paper {
  readonly file: string
  readonly kinds: readonly string[]
  readonly sheet: Sheet
}

// What follows the tilde stands at the foot of the page, as signatures do.
function pageText(lines: readonly string[]): string {
  const foot = lines.indexOf('~')
  if (foot < 0) return lines.join('\n')
  const [top, end] = [lines.slice(0, foot), lines.slice(foot + 1)]
  const space = Array.from({ length: Math.max(1, rowsOfAPage - top.length - end.length) }, () => '')
  return [...top, ...space, ...end].join('\n')
}

const papers: readonly Paper[] = globSync('*.txt', { cwd: folder })
  .sort()
  .flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split(/^=== /m)
      .slice(1)
      .flatMap((text): readonly Paper[] => {
        const [kinds = '', ...lines] = text.trimEnd().split('\n')
        const [sheet] = recognize([pageOfText(pageText(lines))], { day: '2026-06-03', state: 'CA' })
        return sheet === undefined ? [] : [{ file, kinds: kinds.split('|'), sheet }]
      }),
  )

const first = ({ kinds }: Paper): Kind => kinds[0] as Kind
const told = (among: readonly Paper[]): readonly string[] =>
  among.map(({ file, kinds, sheet }) => `${file}: ${kinds.join('|')} told as ${sheet.kind}`)

test('papers in other words than those of our forms are told by what they say', () => {
  const right = papers.filter(({ kinds, sheet }) => !sheet.unsure && kinds.includes(sheet.kind))
  assert.ok(papers.length >= 120)
  assert.ok(right.length >= 0.95 * papers.length, `${right.length} of ${papers.length}`)
})

test('no paper without a judge behind it is called a judge’s, nor a judge’s an agency’s', () => {
  const sure = papers.filter(({ sheet }) => !sheet.unsure)
  assert.deepEqual(told(sure.filter((one) => !isJudicial(first(one)) && isJudicial(one.sheet.kind))), [])
  assert.deepEqual(
    told(sure.filter((one) => isJudicial(first(one)) && /^dhs-|^admin.*ive-su/.test(one.sheet.kind))),
    [],
  )
})

test('no prop, leaflet, article or form of the hospital is called process', () => {
  const negatives = papers.filter(({ kinds, sheet }) => kinds[0] === 'not-process' && !sheet.unsure)
  assert.ok(negatives.length >= 15, `${negatives.length}`)
  assert.deepEqual(told(negatives.filter(({ sheet }) => !ordersNothing(sheet.kind))), [])
})
