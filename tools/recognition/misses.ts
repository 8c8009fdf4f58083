// node tools/recognition/misses.ts [--half train|test] [--texts N | --pictures N] [--from N] [--list kinds|fields|facts] [--field NAME] [--show INDEX]
// What recognition missed on sheets that are there to be learnt from; a blind half is never asked for here.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type PageText, recognize, type Sheet } from '../../src/instruments/index.ts'
import { degradations, type Expected, type Half } from '../../vectors/instruments/generate/expected.ts'
import { cachingReader } from './reading.ts'
import { type Outcome, outcomeOf } from './score.ts'
import { drawerIn, type Run } from './sheets.ts'
import { tallyOf } from './tally.ts'

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'test' },
    texts: { type: 'string' },
    pictures: { type: 'string' },
    from: { type: 'string', default: '0' },
    list: { type: 'string', default: 'kinds' },
    field: { type: 'string' },
    show: { type: 'string' },
  },
})

interface Case {
  readonly index: number
  readonly expected: Expected
  readonly sheet: Sheet
  readonly outcome: Outcome
}

const cache = join(import.meta.dirname, '../../.cache/recognition')
const half: Half = values.half === 'train' ? 'train' : 'test'

async function* sheets(): AsyncGenerator<readonly [number, Expected, readonly PageText[]]> {
  const drawer = drawerIn(cache)
  const reader = cachingReader(cache)
  const [from, count] = [Number(values.from), Number(values.pictures ?? values.texts ?? 400)]
  const run: Run = { half, seed: 'b1', count, degradations }
  try {
    for (let index = from; index < from + count; index++) {
      if (values.show !== undefined && index !== Number(values.show)) continue
      if (values.pictures === undefined) {
        const { expected, page } = await drawer.text({ ...run, seed: 'n1', degradations: ['clean'] }, index)
        yield [index, expected, [page]]
      } else {
        const { expected, bytes } = await drawer.picture(run, index)
        const { reading, fresh } = await reader.read(bytes)
        if (fresh && index % 10 === 0) console.error(`${index} of ${from + count}`)
        if (reading.ok) yield [index, expected, reading.pages]
      }
    }
  } finally {
    await reader.close()
    await drawer.close()
  }
}

const cases: Case[] = []
for await (const [index, expected, pages] of sheets()) {
  const setting = {
    day: expected.at,
    state: expected.facility.state,
    facilityNames: [expected.facility.name, expected.facility.address],
  }
  const [sheet] = recognize(pages, setting)
  if (sheet !== undefined) cases.push({ index, expected, sheet, outcome: outcomeOf(sheet, expected) })
  if (values.show !== undefined) show(pages, expected, sheet)
}

function show(pages: readonly PageText[], expected: Expected, sheet: Sheet | undefined): void {
  console.log(JSON.stringify(expected, null, 1))
  console.log(JSON.stringify({ ...sheet, evidence: undefined, ask: undefined }, null, 1))
  for (const page of pages) console.log(rowsOf(page))
}

/** The words of a page roughly where they stand, a row to a line. */
function rowsOf({ words }: PageText): string {
  const rows = new Map<number, string>()
  for (const { text, box } of [...words].sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])) {
    const y = Math.round((box[1] + box[3]) * 60)
    const before = rows.get(y) ?? ''
    rows.set(y, `${before.padEnd(Math.round(box[0] * 130))}${before === '' ? '' : ' '}${text}`)
  }
  return [...rows.values()].join('\n')
}

const percent = (count: number, of: number): string => `${((100 * count) / Math.max(1, of)).toFixed(1)} %`

function listKinds(): void {
  for (const { index, expected, sheet, outcome } of cases.filter((one) => !one.outcome.right)) {
    const [first, second] = sheet.candidates.map(({ instrument, score }) => `${instrument} ${score}`)
    console.log(
      `${index} ${expected.degrade} ${expected.template}: ${expected.kind} → ${outcome.unsure ? 'unsure' : outcome.found} (${sheet.confidence}) ${first} | ${second}`,
    )
  }
}

function listValues(of: 'fields' | 'facts'): void {
  const all = cases.flatMap((one) => one.outcome[of].map((compared) => ({ ...one, compared })))
  for (const [name, some] of Map.groupBy(all, ({ compared }) => compared.name)) {
    const count = (result: string): number => some.filter(({ compared }) => compared.result === result).length
    console.log(
      `${name}: ${some.length}, exact ${percent(count('exact'), some.length)}, missed ${count('missed')}, wrong ${count('wrong')}`,
    )
    if (values.field !== name && values.field !== 'all') continue
    for (const { index, expected, compared } of some.filter((one) => one.compared.result !== 'exact'))
      console.log(`  ${index} ${expected.template}: “${compared.wanted}” ${compared.result} “${compared.read ?? ''}”`)
  }
}

const names = [...Map.groupBy(cases, ({ expected }) => expected.degrade)]
for (const [name, some] of [...names, ['all', cases] as const]) {
  const t = tallyOf(some.map(({ outcome }) => outcome))
  console.log(
    `${name} ${t.sheets}: right ${percent(t.right.count, t.right.of)}, unsure ${t.unsure.count}, administrative called judicial ${t.administrativeCalledJudicial.count}, judicial called administrative ${t.judicialCalledAdministrative.count}/${t.judicialCalledAdministrative.of}, negatives called process ${t.negativesCalledProcess.count}/${t.negativesCalledProcess.of}, fields exact ${percent(t.fieldsExact.count, t.fieldsExact.of)} wrong ${percent(t.fieldsWrong.count, t.fieldsWrong.of)}, facts wrong ${percent(t.factsWrong.count, t.factsWrong.of)}, ECE ${t.calibration.toFixed(3)}, AUROC ${t.auroc.toFixed(3)}`,
  )
}
if (values.list === 'fields' || values.list === 'facts') listValues(values.list)
else listKinds()
