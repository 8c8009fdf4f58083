import { cues, disclaimed } from '../cues/index.ts'
import { instruments } from '../forms/index.ts'
import { disclaimers } from '../forms/shared-words.ts'
import type { Instrument } from '../instrument.ts'
import { ordersNothing } from '../kinds.ts'
import { type Phrase, phrase } from '../reading/reading.ts'
import { type SaysPattern, saysPattern, type TitlePattern, titlePattern } from '../text/word-pattern.ts'

/** An instrument with its phrases prepared for searching. */
export interface Compiled {
  readonly instrument: Instrument
  readonly titles: readonly Phrase[]
  readonly starts: readonly Phrase[]
  readonly numbers: readonly Phrase[]
  readonly authority: readonly Phrase[]
  readonly strong: readonly Phrase[]
  readonly anchors: readonly Phrase[]
  readonly against: readonly Phrase[]
  readonly signature: readonly Phrase[]
  readonly cueTitles: readonly TitlePattern[]
  readonly says: readonly SaysPattern[]
  readonly law: readonly string[]
  readonly heads: readonly TitlePattern[]
  readonly needs: readonly SaysPattern[]
}

function compile(one: Instrument): Compiled {
  return {
    instrument: one,
    titles: one.titles.map((words) => phrase(words)),
    starts: one.titleStarts.map((words) => phrase(words)),
    numbers: one.numbers.map(({ printed }) => phrase(printed)),
    authority: one.authority.map((words) => phrase(words)),
    strong: one.strong.map((words) => phrase(words)),
    anchors: one.anchors.map((words) => phrase(words)),
    against: [...one.against, ...(ordersNothing(one.kind) ? [] : disclaimers)].map((words) => phrase(words)),
    signature: one.signature.map(({ words }) => phrase(words)),
    cueTitles: (cues[one.key]?.title ?? []).map(titlePattern),
    says: (cues[one.key]?.says ?? []).map(saysPattern),
    law: cues[one.key]?.law ?? [],
    heads: (cues[one.key]?.head ?? []).map(titlePattern),
    needs: (cues[one.key]?.needs ?? []).map(saysPattern),
  }
}

/** All instruments, prepared once. */
export const compiled: readonly Compiled[] = instruments.map(compile)

/** What a paper says that is no real one, whatever it is made up as. */
export const disclaimerPatterns: readonly SaysPattern[] = disclaimed.map(saysPattern)
