import { instruments } from '../forms/index.ts'
import type { Instrument } from '../instrument.ts'
import { type Phrase, phrase } from '../reading/reading.ts'

/** An instrument with its phrases prepared for searching. */
export interface Compiled {
  readonly instrument: Instrument
  readonly titles: readonly Phrase[]
  readonly numbers: readonly Phrase[]
  readonly authority: readonly Phrase[]
  readonly strong: readonly Phrase[]
  readonly anchors: readonly Phrase[]
  readonly against: readonly Phrase[]
  readonly signature: readonly Phrase[]
}

function compile(one: Instrument): Compiled {
  return {
    instrument: one,
    titles: one.titles.map(phrase),
    numbers: one.numbers.map(({ printed }) => phrase(printed)),
    authority: one.authority.map(phrase),
    strong: one.strong.map(phrase),
    anchors: one.anchors.map(phrase),
    against: one.against.map(phrase),
    signature: one.signature.map(({ words }) => phrase(words)),
  }
}

/** All instruments, prepared once. */
export const compiled: readonly Compiled[] = instruments.map(compile)
