import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { SheetRequest } from './compose.ts'
import { type Degradation, degradations, type Half, halves } from './expected.ts'
import { openPresses, type Press } from './press.ts'
import { pictureSheet, textSheet } from './sheet.ts'
import { missingFaces } from './typefaces.ts'

const usage = `Draws papers for tests of recognition, with what a perfect reader would say of each.

  node vectors/instruments/generate/main.ts --half train|test|blind-2 --count N --seed S --out DIR
       [--degrade clean|scan|fax|photo|hard-photo|mixed] [--text] [--from N]

The same half, seed, number and degradation always give the same sheet. --text writes words with boxes, no pictures.`

interface Options {
  readonly half: Half
  readonly count: number
  readonly from: number
  readonly seed: string
  readonly out: string
  readonly degrade: Degradation | 'mixed'
  readonly text: boolean
}

function whole(text: string, name: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new Error(`--${name} must be a whole number, not ${text}`)
  return Number(text)
}

function oneOf<T extends string>(value: string | undefined, list: readonly T[], name: string): T {
  const found = list.find((each) => each === value)
  if (found === undefined) throw new Error(`--${name} must be one of ${list.join(', ')}`)
  return found
}

function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      half: { type: 'string' },
      count: { type: 'string', default: '30' },
      from: { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
      degrade: { type: 'string', default: 'clean' },
      text: { type: 'boolean', default: false },
    },
  })
  if (values.out === undefined) throw new Error('--out must name a folder')
  if (!/^[a-z0-9]{1,20}$/.test(values.seed)) throw new Error('--seed must be 1 to 20 lower case letters and digits')
  return {
    half: oneOf(values.half, halves, 'half'),
    count: whole(values.count, 'count'),
    from: whole(values.from, 'from'),
    seed: values.seed,
    out: values.out,
    degrade: oneOf(values.degrade, [...degradations, 'mixed'] as const, 'degrade'),
    text: values.text,
  }
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

async function write(request: SheetRequest, press: Press, { out, text }: Options): Promise<void> {
  if (text) {
    const { expected, text: words } = await textSheet(request, press)
    writeFileSync(join(out, `${expected.sheet}.text.json`), `${JSON.stringify(words)}\n`)
    writeFileSync(join(out, `${expected.sheet}.expected.json`), json(expected))
    return
  }
  const { expected, picture } = await pictureSheet(request, press)
  // The picture first: an .expected.json then never stands without what it speaks of.
  writeFileSync(join(out, expected.picture?.file ?? expected.sheet), picture)
  writeFileSync(join(out, `${expected.sheet}.expected.json`), json(expected))
}

function requestFor(index: number, { half, seed, degrade }: Options): SheetRequest {
  const how = degrade === 'mixed' ? (degradations[index % degradations.length] as Degradation) : degrade
  return { half, seed, index, degrade: how }
}

async function work(presses: readonly Press[], options: Options): Promise<void> {
  let next = options.from
  const end = options.from + options.count
  const each = async (press: Press): Promise<void> => {
    while (next < end) {
      const index = next
      next += 1
      await write(requestFor(index, options), press, options)
    }
  }
  await Promise.all(presses.map(each))
}

async function run(options: Options): Promise<void> {
  mkdirSync(options.out, { recursive: true })
  const missing = missingFaces(options.half)
  if (missing.length > 0) console.error(`Typefaces not installed, drawn in substitutes: ${missing.join(', ')}`)
  const { presses, close } = await openPresses(options.half, 2)
  const started = performance.now()
  try {
    await work(presses, options)
  } finally {
    await close()
  }
  const seconds = (performance.now() - started) / 1000
  console.log(`${options.count} sheets in ${seconds.toFixed(1)} s, ${options.out}`)
}

try {
  await run(readOptions(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  console.error(usage)
  process.exitCode = 2
}
