import { compose, type SheetRequest } from './compose.ts'
import { degraded } from './degrade.ts'
import { type Expected, expectedSchema, type SheetText } from './expected.ts'
import type { Point } from './homography.ts'
import { encodeBilevelPng, encodePng } from './png.ts'
import type { Places, Press } from './press.ts'
import type { Random } from './random.ts'

type Box = [number, number, number, number]

/** One generated sheet: what it says, and its picture file. */
export interface Sheet {
  readonly expected: Expected
  readonly picture: Buffer
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Everything printed on a sheet, word after word. */
export function printedText(words: SheetText['words']): string {
  return spaced(words.map(({ text }) => text).join(' '))
}

// A name that a signature line does not print can be read by nobody; any other field that is not there is our mistake.
function onlyPrinted(expected: Expected, places: Places): Expected {
  const text = printedText(places.words).replaceAll(' ', '')
  const missing = Object.entries(expected.fields).filter(([, value]) => !text.includes(value.replace(/\s+/g, '')))
  const wrong = missing.filter(([name]) => name !== 'signer-name' && name !== 'signer-title')
  if (wrong.length > 0) throw new Error(`${expected.template} does not print ${wrong.map(([name]) => name).join(', ')}`)
  const gone = new Set(missing.map(([name]) => name))
  return {
    ...expected,
    fields: Object.fromEntries(Object.entries(expected.fields).filter(([name]) => !gone.has(name))),
  }
}

function resolution(random: Random, request: SheetRequest, size: 'letter' | 'card'): number {
  if (request.degrade === 'fax') return 200
  if (size === 'card') return 300
  const dpi = random.pick([200, 200, 200, 240, 300])
  return request.degrade === 'clean' || request.degrade === 'scan' ? dpi : Math.min(dpi, 240)
}

/** The words of a sheet with their boxes, at 200 dpi, without a picture. */
export async function textSheet(
  request: SheetRequest,
  press: Press,
): Promise<{ readonly expected: Expected; readonly text: SheetText }> {
  const composed = compose(request)
  const places = await press.lay(composed)
  const scale = 200 / 96
  const scaled = ([x0, y0, x1, y1]: Box): Box => [x0, y0, x1, y1].map((value) => Math.round(value * scale)) as Box
  const boxes = Object.fromEntries(
    Object.entries(places.fields).map(([name, [x0, y0, x1, y1]]) => [
      name,
      [x0 / places.width, y0 / places.height, x1 / places.width, y1 / places.height].map(rounded) as Box,
    ]),
  )
  return {
    expected: expectedSchema.parse({ ...onlyPrinted(composed.expected, places), boxes }),
    text: {
      width: Math.round(places.width * scale),
      height: Math.round(places.height * scale),
      words: places.words.map(({ text, box }) => ({ text, box: scaled(box) })),
    },
  }
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000
}

function boxAround(points: readonly Point[], width: number, height: number): Box {
  const [xs, ys] = [points.map(([x]) => x / width), points.map(([, y]) => y / height)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(rounded) as Box
}

/** Draws, prints and degrades one sheet. */
export async function pictureSheet(request: SheetRequest, press: Press): Promise<Sheet> {
  const composed = compose(request)
  const places = await press.lay(composed)
  const dpi = request.dpi ?? resolution(composed.random, request, composed.size)
  const clean = await press.picture(places, dpi)
  const result = degraded(clean, request.degrade, composed.random)
  const { width, height } = result.picture
  const scale = dpi / 96
  const boxes = Object.entries(places.fields).map(([name, [x0, y0, x1, y1]]): [string, Box] => {
    const around: readonly Point[] = [
      [x0, y0],
      [x1, y0],
      [x1, y1],
      [x0, y1],
    ].map(([x = 0, y = 0]) => result.where([x * scale, y * scale]))
    return [name, boxAround(around, width, height)]
  })
  const inside = ([, [x0, y0, x1, y1]]: [string, Box]): boolean => x0 >= 0 && y0 >= 0 && x1 <= 1 && y1 <= 1
  const base = onlyPrinted(composed.expected, places)
  const outside = boxes.filter((each) => !inside(each)).map(([name]) => name)
  const extension = result.format === 'jpeg' ? 'jpg' : 'png'
  const expected = expectedSchema.parse({
    ...within(base, outside),
    picture: { file: `${base.sheet}.${extension}`, width, height, dpi, turn: result.turn, partial: result.partial },
    boxes: Object.fromEntries(boxes.filter(inside)),
  })
  return { expected, picture: await encoded(result, dpi, press) }
}

const restsOn: Readonly<Record<string, readonly string[]>> = {
  'document.signer': ['signature'],
  'document.court': ['court'],
  'document.current': ['execute-by'],
  'document.names-this-facility': ['place-named', 'addressee'],
  'document.describes-the-items': ['items'],
}

/** What is left to read when some fields are not in the picture. */
export function within(expected: Expected, outside: readonly string[]): Expected {
  const hidden = new Set(outside)
  const kept = <T>(all: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(all).filter(([name]) => !hidden.has(name)))
  const facts = Object.fromEntries(
    Object.entries(expected.facts).filter(([id]) => !(restsOn[id] ?? []).some((name) => hidden.has(name))),
  ) as Expected['facts']
  const fields = kept(expected.fields)
  if (hidden.has('signature')) {
    delete fields['signer-name']
    delete fields['signer-title']
  }
  const unseen: ReadonlySet<string> = new Set([
    ...(hidden.has('signature') ? ['unsigned'] : []),
    ...(hidden.has('execute-by') ? ['expired', 'execute-by-too-late'] : []),
  ])
  const defects = expected.defects.filter((code) => !unseen.has(code))
  return { ...expected, facts, fields, defects, dates: kept(expected.dates), outside: [...outside] }
}

async function encoded(result: ReturnType<typeof degraded>, dpi: number, press: Press): Promise<Buffer> {
  if (result.format === 'bilevel') return encodeBilevelPng(result.picture, dpi)
  if (result.format === 'png') return encodePng(result.picture, dpi)
  return press.jpeg(encodePng(result.picture, dpi, 0), result.quality)
}
