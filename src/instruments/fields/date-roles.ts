import { datesIn, type FoundDate } from './dates.ts'

/** What a date on a paper is for. */
export type DateRole = 'issued' | 'execute-by' | 'return'

interface Cue {
  readonly words: RegExp
  readonly weight: number
}

// The words before a date, up to where it begins; the heavier cue wins.
const cues: Readonly<Record<DateRole, readonly Cue[]>> = {
  issued: [
    { words: /\bdate (?:and time )?issued\s*:?\s*$/i, weight: 6 },
    { words: /\bissued\s*(?:on|this|:)?\s*(?:the\s)?$/i, weight: 5 },
    {
      words: /\b(?:so ordered|ordered|given under my hand|witness my hand|done|entered|signed|sworn)\b[^.\n]{0,40}$/i,
      weight: 5,
    },
    { words: /\bissued\b[^.\n]{0,40}$/i, weight: 4 },
    { words: /\bdated?(?: this)?(?: the)?\s*[:.]?\s*$/i, weight: 4 },
    { words: /\bdate of (?:this )?(?:letter|notice|request|order|issuance)\s*:?\s*$/i, weight: 5 },
    { words: /\bsent\s*:\s*$/i, weight: 3 },
  ],
  'execute-by': [
    {
      words:
        /\b(?:execute[ds]?|served?|search)\b[^.]{0,80}\b(?:on or before|no later than|not later than|by|until)\s*$/is,
      weight: 6,
    },
    { words: /\b(?:on or before|not later than|no later than)\s*$/i, weight: 4 },
    { words: /\bexpires?(?: on)?\s*:?\s*$/i, weight: 3 },
  ],
  return: [
    { words: /\breturn date\s*:?\s*$/i, weight: 6 },
    { words: /\bdate and time\s*:?\s*(?:[^\d\n]{0,40}\n)?\s*$/i, weight: 6 },
    { words: /\bdue(?: date| on| by)?\s*:?\s*$/i, weight: 5 },
    {
      words:
        /\b(?:produce|appear|deliver|respond|provide|submit|compl(?:y|iance)|bring|send|available|inspect\w*|show cause|required|comply|answer|hearing|return|present(?:ed)?|furnish|supply)\b[^.]{0,160}\b(?:by|on|before|at|than)\s*(?:\(date\)\s*:?)?\s*$/is,
      weight: 4,
    },
    { words: /\bon \(date\)\s*:?\s*$/i, weight: 5 },
    { words: /\b(?:on or before|no later than|not later than|by)\s*$/i, weight: 3 },
    { words: /\(B\) Date\s*$/i, weight: 6 },
  ],
}

const notThese =
  /\b(?:birth|born|dob|entry|entered the united states|received|served on|on or about|between|from|rev|visits?|arrested on|expires?)\b[^\n]{0,24}$/i
const reach = 240

/** The date on a page that has this role by the words before it; undefined if none has. */
export function dateOf(text: string, role: DateRole): FoundDate | undefined {
  let best: { readonly date: FoundDate; readonly weight: number } | undefined
  for (const date of datesIn(text)) {
    const before = text.slice(Math.max(0, date.at - reach), date.at)
    if (role !== 'execute-by' && notThese.test(before)) continue
    const weight = weightOf(before, role) + (role === 'issued' ? standing(text, date) : 0)
    if (weight > 0 && weight > (best?.weight ?? 0)) best = { date, weight }
  }
  return best?.date
}

function weightOf(before: string, role: DateRole): number {
  const own = heaviest(before, role)
  const others = (Object.keys(cues) as DateRole[]).filter((other) => other !== role)
  const rival = Math.max(0, ...others.map((other) => heaviest(before, other)))
  // "On or before" in a warrant is its last day, in a subpoena the day to produce: each reads it its own way.
  return own > 0 && own + 1 >= rival ? own : 0
}

function heaviest(before: string, role: DateRole): number {
  return Math.max(0, ...cues[role].filter(({ words }) => words.test(before)).map(({ weight }) => weight))
}

// A date alone on its line at the head of a letter is its own date.
function standing(text: string, { at, length }: FoundDate): number {
  const line = text.slice(
    text.lastIndexOf('\n', at) + 1,
    text.indexOf('\n', at + length) < 0 ? undefined : text.indexOf('\n', at + length),
  )
  return line.trim().length <= length + 2 ? 1.5 : 0
}
