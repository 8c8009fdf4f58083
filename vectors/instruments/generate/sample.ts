import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compose, type SheetRequest } from './compose.ts'
import type { DefectCode, Half } from './expected.ts'
import { decodePng, encodeBilevelPng } from './png.ts'
import { openPresses, type Press } from './press.ts'
import { pictureSheet } from './sheet.ts'

/** A sheet of the sample: which template, and which defect it must show (none, if left out). */
export interface Wanted {
  readonly template: string
  readonly defect?: DefectCode
  readonly fax?: boolean
}

/** The sheets that are kept in the repository, so that a quick run has something to read. */
export const wanted: readonly Wanted[] = [
  { template: 'test/ao-93/2013-11' },
  { template: 'test/ao-93/2009-12', defect: 'no-box-ticked' },
  { template: 'train/ao-93/2013-11', defect: 'unsigned', fax: true },
  { template: 'test/ao-93c' },
  { template: 'test/ao-106' },
  { template: 'test/ao-442/clerk-on-indictment' },
  { template: 'train/ao-442/judge', fax: true },
  { template: 'test/ao-110' },
  { template: 'test/ao-88b' },
  { template: 'test/b-2570' },
  { template: 'test/state-subpoena/so-ordered' },
  { template: 'test/state-search-warrant', defect: 'expired' },
  { template: 'test/court-order-records' },
  { template: 'test/part2-order' },
  { template: 'test/immigration-search-warrant' },
  { template: 'test/i-200/2016-09' },
  { template: 'train/i-200/2016-09', defect: 'blank-form' },
  { template: 'test/i-205' },
  { template: 'train/i-205', fax: true },
  { template: 'test/i-247a' },
  { template: 'test/i-138' },
  { template: 'test/dhs-3115' },
  { template: 'test/eoir-order' },
  { template: 'test/hhs-oig-subpoena' },
  { template: 'test/letterhead' },
  { template: 'test/warrant-in-debt' },
  { template: 'test/know-your-rights', fax: true },
  { template: 'test/game-prop' },
  { template: 'test/hospital-release-form' },
  { template: 'test/business-card' },
]

/** The first sheet of the seed "sample" that is what is wanted. */
export function requestOf({ template, defect, fax = false }: Wanted): SheetRequest {
  const half = (template.split('/')[0] ?? 'test') as Half
  for (let index = 0; index < 20_000; index += 1) {
    const request: SheetRequest = { half, seed: 'sample', index, degrade: fax ? 'fax' : 'clean', dpi: 200 }
    const { expected } = compose(request)
    if (expected.template !== template || expected.picture !== null) continue
    const fits = defect === undefined ? expected.defects.length === 0 : expected.defects.includes(defect)
    if (fits) return request
  }
  throw new Error(`no sheet of the sample is ${template}${defect === undefined ? '' : ` with ${defect}`}`)
}

async function writeSample(presses: ReadonlyMap<Half, Press>, folder: string): Promise<void> {
  for (const each of wanted) {
    const request = requestOf(each)
    const press = presses.get(request.half)
    if (press === undefined) throw new Error(`no press for ${request.half}`)
    const { expected, picture } = await pictureSheet(request, press)
    // A black and white picture is a quarter of the size, and reads as well.
    const small = each.fax ? picture : encodeBilevelPng(decodePng(picture), expected.picture?.dpi ?? 200)
    writeFileSync(join(folder, `${expected.sheet}.png`), small)
    writeFileSync(join(folder, `${expected.sheet}.expected.json`), `${JSON.stringify(expected, null, 2)}\n`)
  }
}

if (import.meta.main) {
  const folder = join(import.meta.dirname, '../sample')
  mkdirSync(folder, { recursive: true })
  const test = await openPresses('test', 1)
  const train = await openPresses('train', 1)
  try {
    await writeSample(
      new Map([
        ['test', test.presses[0] as Press],
        ['train', train.presses[0] as Press],
      ]),
      folder,
    )
  } finally {
    await test.close()
    await train.close()
  }
}
