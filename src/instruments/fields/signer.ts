import type { Signer } from '../kinds.ts'
import { around } from '../page.ts'
import { median, type Reading, type Segment } from '../reading/reading.ts'
import type { Cell } from './cells.ts'
import { notAName } from './patterns.ts'

const name =
  /^(?:by\s*:?\s*|\/?s\/\s*)?(?<v>(?:(?:The )?Hon(?:orable|\.)?:? )?\p{Lu}[\p{L}'’-]+\.?(?: \p{Lu}\.?| \p{Lu}[\p{L}'’-]+){0,2} \p{Lu}[\p{L}'’-]+)(?<rest>\s*,.*)?$/u
const roles: Readonly<Partial<Record<Signer, RegExp>>> = {
  judge: /\b(?:judge|justice|magistrate|judicial officer)\b/i,
  'immigration-judge': /\bimmigration judge\b/i,
  clerk: /\bclerk\b/i,
  attorney: /\b(?:attorney|counsel|ausa|esq|prosecutor)\b/i,
  'agency-officer':
    /\b(?:officer|agent|director|investigator|inspector|auditor|supervis\w*|sddo|manager|detective|sergeant|lieutenant|captain|chief|administrator|coroner|worker|surveyor|marshal|deputy|analyst|specialist|commissioner|secretary|general|attorney|counsel|trooper|examiner|coordinator|nurse)\b/i,
}
const anyRole = new RegExp(
  Object.values(roles)
    .map(({ source }) => source)
    .join('|'),
  'i',
)
const honours = /^(?:The )?Hon(?:orable|\.)?:? /
const labelled =
  /signat|^\(?(?:by|judge|clerk|justice|magistrate|attorney|immigration judge)\b.{0,60}$|so ordered|^(?:sincerely|respectfully|regards|very truly)|^for the\b|issuing|issues or requests|requests? this subpoena|by the court|printed name/i
const notTheSigner = /applicant|complainant|affiant|witness|patient|service|served|alien|subject|fingerprint|^to\b/i
const asks = /issues or requests|requests? this subpoena/i

/** The name printed where the paper is signed: under its line, over its title, lowest on the page where several fit. */
export function signerNameIn(reading: Reading, signers: readonly Signer[]): Cell | undefined {
  const [best] = reading.segments
    .flatMap((segment) => candidate(reading, segment, signers) ?? [])
    .toSorted((a, b) => b.score - a.score)
  return best !== undefined && best.score > 3 ? best.cell : undefined
}

interface Candidate {
  readonly score: number
  readonly cell: Cell
}

function candidate(reading: Reading, segment: Segment, signers: readonly Signer[]): Candidate | undefined {
  const found = name.exec(segment.text.replaceAll('’', "'").trim())?.groups
  const value = found?.['v']
  if (value === undefined || segment.box[1] < 0.15 || notAName.test(value.replace(honours, '')) || anyRole.test(value))
    return undefined
  const [above, below] = [neighbour(reading, segment, -1)?.text ?? '', neighbour(reading, segment, 1)?.text ?? '']
  const title = `${found?.['rest'] ?? ''} ${anyRole.test(below) ? below : ''}`
  const label = [above, below].find((one) => labelled.test(one)) ?? ''
  if (!anyRole.test(title) && label === '') return undefined
  const score = evidence(title, label, signers) - (notTheSigner.test(above) ? 4 : 0) + segment.box[1] * 2
  return { score, cell: cellOf(segment, value, reading) }
}

function evidence(title: string, label: string, signers: readonly Signer[]): number {
  const fits = signers.some((signer) => roles[signer]?.test(`${title} ${label}`))
  return (anyRole.test(title) ? 2 : 0) + (label === '' ? 0 : 2) + (fits ? 2.5 : 0) - (asks.test(label) ? 1 : 0)
}

function cellOf(segment: Segment, value: string, reading: Reading): Cell {
  const parts = value.split(' ')
  const words = segment.words.filter((at) => {
    const text = (reading.page.words[at]?.text ?? '').replaceAll('’', "'").replace(/,$/, '')
    return parts.includes(text)
  })
  return { text: value, words, box: around(words.map((at) => reading.page.words[at]?.box ?? segment.box)) }
}

// The printed piece right above or below, in the same column.
function neighbour(reading: Reading, segment: Segment, side: 1 | -1): Segment | undefined {
  const tall = Math.max(median([segment.box[3] - segment.box[1], reading.height]), reading.height)
  return reading.segments
    .filter(({ box }) => box[0] < segment.box[2] && box[2] > segment.box[0])
    .filter(({ box }) => {
      const gap = side > 0 ? box[1] - segment.box[3] : segment.box[1] - box[3]
      return gap > -0.6 * tall && gap < 2.2 * tall && (side > 0 ? box[1] > segment.box[1] : box[1] < segment.box[1])
    })
    .toSorted((a, b) => side * (a.box[1] - b.box[1]))[0]
}
