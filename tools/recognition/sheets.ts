import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageText } from '../../src/instruments/index.ts'
import {
  type Degradation,
  type Expected,
  expectedSchema,
  type Half,
  type SheetText,
} from '../../vectors/instruments/generate/expected.ts'
import { openPresses, type Press } from '../../vectors/instruments/generate/press.ts'
import { pictureSheet, textSheet } from '../../vectors/instruments/generate/sheet.ts'

/** A run of generated sheets: which half and seed, how many, and in which degradations by turns. */
export interface Run {
  readonly half: Half
  readonly seed: string
  readonly count: number
  readonly degradations: readonly Degradation[]
}

/** A generated sheet as it lies in the cache. */
export interface DrawnSheet {
  readonly expected: Expected
  readonly bytes: Uint8Array
}

/** A generated sheet as words alone. */
export interface TextOfSheet {
  readonly expected: Expected
  readonly page: PageText
}

/** Draws sheets, each only once: what was drawn before is taken from the folder. */
export interface Drawer {
  picture(run: Run, index: number): Promise<DrawnSheet>
  text(run: Run, index: number): Promise<TextOfSheet>
  close(): Promise<void>
}

/** A drawer that keeps its sheets in a folder. */
export function drawerIn(folder: string): Drawer {
  const presses = new Map<Half, ReturnType<typeof openPresses>>()
  const pressOf = async (half: Half): Promise<Press> => {
    const opened = presses.get(half) ?? openPresses(half, 1)
    presses.set(half, opened)
    const [press] = (await opened).presses
    if (press === undefined) throw new Error('no press')
    return press
  }
  return {
    picture: (run, index) => drawnPicture(folder, run, index, pressOf),
    text: (run, index) => drawnText(folder, run, index, pressOf),
    close: async () => {
      for (const opened of presses.values()) await (await opened).close()
    },
  }
}

type PressOf = (half: Half) => Promise<Press>

function requestOf({ half, seed, degradations }: Run, index: number) {
  return { half, seed, index, degrade: degradations[index % degradations.length] ?? 'clean' }
}

const drawings = (folder: string, { half, seed, degradations }: Run): string =>
  join(folder, 'sheets', `${half}-${seed}-${degradations.length === 1 ? degradations[0] : 'mixed'}`)

async function drawnPicture(folder: string, run: Run, index: number, pressOf: PressOf): Promise<DrawnSheet> {
  const where = drawings(folder, run)
  const note = join(where, `${String(index).padStart(5, '0')}.expected.json`)
  if (existsSync(note)) {
    const expected = expectedSchema.parse(JSON.parse(readFileSync(note, 'utf8')))
    return { expected, bytes: readFileSync(join(where, expected.picture?.file ?? '')) }
  }
  const { expected, picture } = await pictureSheet(requestOf(run, index), await pressOf(run.half))
  mkdirSync(where, { recursive: true })
  // The picture first: a note then never stands without what it speaks of.
  writeFileSync(join(where, expected.picture?.file ?? ''), picture)
  writeFileSync(note, JSON.stringify(expected))
  return { expected, bytes: picture }
}

async function drawnText(folder: string, run: Run, index: number, pressOf: PressOf): Promise<TextOfSheet> {
  const where = `${drawings(folder, run)}-text`
  const file = join(where, `${String(index).padStart(5, '0')}.json`)
  if (existsSync(file)) {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { readonly expected: unknown; readonly text: SheetText }
    return { expected: expectedSchema.parse(kept.expected), page: pageOfWords(kept.text) }
  }
  const drawn = await textSheet(requestOf(run, index), await pressOf(run.half))
  mkdirSync(where, { recursive: true })
  writeFileSync(file, JSON.stringify(drawn))
  return { expected: drawn.expected, page: pageOfWords(drawn.text) }
}

/** A page of generated words, read without a fault. */
export function pageOfWords({ width, height, words }: SheetText): PageText {
  return {
    width,
    height,
    source: 'ocr',
    words: words.map(({ text, box: [x0, y0, x1, y1] }) => ({
      text,
      confidence: 0.95,
      box: [x0 / width, y0 / height, x1 / width, y1 / height],
    })),
  }
}
