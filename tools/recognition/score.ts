import type { Kind, Sheet } from '../../src/instruments/index.ts'
import {
  type Expected,
  kindsOfAgencies,
  kindsOfJudges,
  kindsThatOrderNothing,
} from '../../vectors/instruments/generate/expected.ts'

/** One value that was read, beside the one that was to be read. */
export interface Compared {
  readonly name: string
  readonly result: 'exact' | 'missed' | 'wrong'
  readonly wanted: string
  readonly read: string | undefined
}

/** How one sheet came out. */
export interface Outcome {
  readonly expected: Kind
  readonly found: Kind
  readonly unsure: boolean
  readonly right: boolean
  readonly confidence: number
  readonly standing: Expected['standing']
  /** A paper that asks nothing of anyone, called one that does. */
  readonly negative: boolean
  readonly calledProcess: boolean
  readonly calledJudicial: boolean
  readonly calledAdministrative: boolean
  /** Part of the picture is cut off, so that unsure is a right answer too. */
  readonly partial: boolean
  readonly facts: readonly Compared[]
  readonly fields: readonly Compared[]
}

/** Compares what was recognised with what a perfect reader would say. */
export function outcomeOf(sheet: Sheet, expected: Expected): Outcome {
  const found = sheet.kind
  const negative = expected.standing === 'none' && kindsThatOrderNothing.includes(expected.kind)
  const fits = found === expected.kind || expected.alsoRight.includes(found)
  return {
    expected: expected.kind,
    found,
    unsure: sheet.unsure,
    right: fits && !sheet.unsure,
    confidence: sheet.confidence,
    standing: expected.standing,
    negative,
    calledProcess: negative && !sheet.unsure && !fits && !kindsThatOrderNothing.includes(found),
    calledJudicial: !sheet.unsure && kindsOfJudges.includes(found),
    calledAdministrative: !sheet.unsure && kindsOfAgencies.includes(found),
    partial: expected.picture?.partial ?? false,
    facts: sheet.unsure ? [] : factsOf(sheet, expected),
    fields: sheet.unsure || !fits ? [] : fieldsOf(sheet, expected),
  }
}

function factsOf(sheet: Sheet, expected: Expected): readonly Compared[] {
  const read = sheet.facts as Readonly<Record<string, unknown>>
  return Object.entries(expected.facts)
    .filter(([name]) => name !== 'document.kind')
    .map(([name, value]) => ({
      name,
      result: read[name] === value ? 'exact' : read[name] === undefined ? 'missed' : 'wrong',
      wanted: String(value),
      read: read[name] === undefined ? undefined : String(read[name]),
    }))
}

// What the generator calls a field, and what recognition calls it.
const sameField = {
  court: 'court',
  district: 'district',
  'case-number': 'case-number',
  'person-named': 'person',
  'place-named': 'place',
  addressee: 'recipient',
  items: 'items',
  'signer-name': 'signer-name',
} as const
const sameDate = { issued: 'date-issued', 'execute-by': 'execute-by', 'return-on': 'return-date' } as const

function fieldsOf(sheet: Sheet, { fields, dates, hours, instrument: _ }: Expected): readonly Compared[] {
  const text = Object.entries(sameField).flatMap(([theirs, ours]): readonly Compared[] =>
    fields[theirs] === undefined ? [] : [compared(ours, fields[theirs], sheet.fields[ours]?.value, sameText)],
  )
  const days = Object.entries(sameDate).flatMap(([theirs, ours]): readonly Compared[] =>
    dates[theirs] === undefined ? [] : [compared(ours, dates[theirs], sheet.fields[ours]?.value, (a, b) => a === b)],
  )
  const window =
    hours === 'daytime' || hours === 'any-time'
      ? [compared('time-window', hours, sheet.fields['time-window']?.value, (a, b) => a === b)]
      : []
  return [...text, ...days, ...window]
}

function compared(
  name: string,
  wanted: string,
  read: string | undefined,
  same: (a: string, b: string) => boolean,
): Compared {
  return { name, result: read === undefined ? 'missed' : same(wanted, read) ? 'exact' : 'wrong', wanted, read }
}

function sameText(wanted: string, read: string): boolean {
  return plain(wanted) === plain(read)
}

// Capitals, spaces and the marks around a value say nothing about it; every letter and figure inside must be right.
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s.,;:()]+|[\s.,;:()]+$/g, '')
}
