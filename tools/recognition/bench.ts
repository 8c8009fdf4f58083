// npm run bench:recognize [-- --sheets N --noisy N --minutes N --half train|test|blind-2 --real DIR --write]
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import sharp from 'sharp'
import { type PageText, recognize } from '../../src/instruments/index.ts'
import { degraded } from '../../vectors/instruments/generate/degrade.ts'
import { degradations, type Expected, type Half, halves } from '../../vectors/instruments/generate/expected.ts'
import { seeded } from '../../vectors/instruments/generate/random.ts'
import { confusionSvg } from './confusion.ts'
import { fittedNoise, type NoiseModel, noisy, pairsOf, type WordPair } from './noise.ts'
import { type CachingReader, cachingReader } from './reading.ts'
import { type RealForm, realForms } from './real-forms.ts'
import { type Outcome, outcomeOf } from './score.ts'
import { type Drawer, drawerIn, type Run } from './sheets.ts'
import { rateOf, type Tally, tallyOf } from './tally.ts'

const root = join(import.meta.dirname, '../..')
const cache = join(root, '.cache/recognition')

interface Plan {
  readonly half: Half
  readonly sheets: number
  readonly noisy: number
  readonly until: number
  readonly real: string
  readonly write: boolean
}

function planOf(): Plan {
  const { values } = parseArgs({
    options: {
      half: { type: 'string', default: 'test' },
      sheets: { type: 'string', default: '600' },
      noisy: { type: 'string', default: '5000' },
      minutes: { type: 'string', default: '600' },
      real: { type: 'string', default: join(root, '../shared/corpora/instruments') },
      write: { type: 'boolean', default: false },
    },
  })
  return {
    half: halves.find((half) => half === values.half) ?? 'test',
    sheets: Number(values.sheets),
    noisy: Number(values.noisy),
    until: performance.now() + Number(values.minutes) * 60_000,
    real: values.real,
    write: values.write,
  }
}

function judged(pages: readonly PageText[], expected: Expected): readonly Outcome[] {
  const { facility, at } = expected
  const setting = { day: at, state: facility.state, facilityNames: [facility.name, facility.address] }
  return recognize(pages, setting)
    .slice(0, 1)
    .map((sheet) => outcomeOf(sheet, expected))
}

interface Read {
  readonly outcomes: ReadonlyMap<string, readonly Outcome[]>
  readonly pairs: readonly WordPair[]
}

/** Sheets through the whole path; stops where the time is up, and goes on there the next time. */
async function readSheets(plan: Plan, drawer: Drawer, reader: CachingReader): Promise<Read> {
  const run: Run = { half: plan.half, seed: 'b1', count: plan.sheets, degradations }
  const outcomes = new Map<string, Outcome[]>()
  const pairs: WordPair[] = []
  for (let at = 0; at < plan.sheets && performance.now() < plan.until; at++) {
    const { expected, bytes } = await drawer.picture(run, at)
    const { reading, fresh } = await reader.read(bytes)
    if (fresh && at % 10 === 0) console.error(`${at} of ${plan.sheets}`)
    if (!reading.ok) throw new Error(`a sheet could not be read: ${reading.code}`)
    outcomes.set(expected.degrade, [...(outcomes.get(expected.degrade) ?? []), ...judged(reading.pages, expected)])
    const { page } = await drawer.text({ ...run, degradations: [expected.degrade] }, at)
    const [read] = reading.pages
    if (read) pairs.push(...pairsOf(wordsOf(page), wordsOf(read)))
  }
  return { outcomes, pairs }
}

function wordsOf({ words }: PageText): readonly string[] {
  return words.map(({ text }) => text)
}

async function readNoisy(plan: Plan, drawer: Drawer, model: NoiseModel): Promise<readonly Outcome[]> {
  const run: Run = { half: plan.half, seed: 'n1', count: plan.noisy, degradations: ['clean'] }
  const outcomes: Outcome[] = []
  for (let at = 0; at < plan.noisy && performance.now() < plan.until; at++) {
    const { expected, page } = await drawer.text(run, at)
    outcomes.push(...judged([noisy(page, model, seeded(`noise/${at}`))], expected))
  }
  return outcomes
}

interface RealOutcome {
  readonly right: boolean
  readonly unsure: boolean
  readonly calledProcess: boolean
}

function judgedReal(pages: readonly PageText[], form: RealForm): RealOutcome {
  const [sheet] = recognize(pages)
  const kind = sheet?.kind ?? 'other'
  const fits = form.kinds.includes(kind)
  return {
    right: fits && sheet?.unsure === false,
    unsure: sheet?.unsure ?? true,
    calledProcess: !fits && sheet?.unsure === false,
  }
}

async function pngOf({ width, height, data }: RealForm['picture']): Promise<Uint8Array> {
  return sharp(data, { raw: { width, height, channels: 1 } })
    .png({ compressionLevel: 1 })
    .toBuffer()
}

async function readReal(forms: readonly RealForm[], plan: Plan, reader: CachingReader, how: 'as-is' | 'photo') {
  const outcomes: RealOutcome[] = []
  for (const form of forms) {
    if (performance.now() > plan.until) break
    if (how === 'as-is' && form.page) {
      outcomes.push(judgedReal([form.page], form))
      continue
    }
    const sheet = { ...form.picture, data: new Uint8Array(form.picture.data) }
    const picture = how === 'photo' ? degraded(sheet, 'photo', seeded(form.name)).picture : sheet
    const { reading } = await reader.read(await pngOf(picture))
    if (reading.ok) outcomes.push(judgedReal(reading.pages, form))
  }
  return outcomes
}

const percent = (value: number): string => (Number.isNaN(value) ? '–' : `${(100 * value).toFixed(1)} %`)

function row(name: string, tally: Tally): string {
  const bound = ({ count, of, upper }: Tally['right']): string => `${count} of ${of} (≤ ${percent(upper)})`
  const wrong = rateOf(tally.right.of - tally.right.count, tally.right.of)
  return `| ${name} | ${tally.sheets} | ${percent(tally.right.rate)} | ${bound(wrong)} | ${bound(tally.unsure)} | ${bound(tally.administrativeCalledJudicial)} | ${bound(tally.judicialCalledAdministrative)} | ${bound(tally.negativesCalledProcess)} | ${percent(tally.fieldsExact.rate)} | ${percent(tally.fieldsWrong.rate)} | ${tally.calibration.toFixed(3)} | ${tally.auroc.toFixed(3)} |`
}

const head = `| sheets | count | kind right | wrong or unsure | unsure | administrative called judicial | judicial called administrative | negatives called process | fields exact | fields wrong | ECE | AUROC |
| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |`

function realRow(name: string, outcomes: readonly RealOutcome[]): string {
  const count = (of: (one: RealOutcome) => boolean): number => outcomes.filter(of).length
  const process = rateOf(
    count(({ calledProcess }) => calledProcess),
    outcomes.length,
  )
  return `| ${name} | ${outcomes.length} | ${count(({ right }) => right)} | ${count(({ unsure }) => unsure)} | ${process.count} (≤ ${percent(process.upper)}) |`
}

const plan = planOf()
const drawer = drawerIn(cache)
const reader = cachingReader(cache)
try {
  const { outcomes, pairs } = await readSheets(plan, drawer, reader)
  console.log(`\nGenerated sheets, ${plan.half} half, through the whole path\n\n${head}`)
  for (const [name, some] of outcomes) console.log(row(name, tallyOf(some)))
  const all = [...outcomes.values()].flat()
  console.log(row('all', tallyOf(all)))
  const model = fittedNoise(pairs)
  const noisyOutcomes = await readNoisy(plan, drawer, model)
  console.log(row('text with fitted noise', tallyOf(noisyOutcomes)))
  console.log(
    `\nNoise from ${pairs.length} printed words: ${percent(model.lost)} lost, ${percent(model.misread)} of the rest misread.`,
  )
  const forms = await realForms(plan.real)
  console.log('\n| real forms | count | kind right | unsure | called something else |\n| --- | --: | --: | --: | --: |')
  console.log(realRow('as they are', await readReal(forms, plan, reader, 'as-is')))
  console.log(realRow('printed and photographed', await readReal(forms, plan, reader, 'photo')))
  if (plan.write) {
    const title = `Kinds told, ${plan.half} half: ${all.length} sheets read, ${noisyOutcomes.length} with fitted noise`
    writeFileSync(
      join(root, 'docs/pictures/recognition-confusion.svg'),
      confusionSvg([...all, ...noisyOutcomes], title),
    )
  }
} finally {
  await reader.close()
  await drawer.close()
}
