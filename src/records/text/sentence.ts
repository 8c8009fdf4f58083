import type { Span } from '../finding.ts'

/** How far a sentence may reach on either side of the words that were found; longer ones are cut there. */
export const reach = 320

const shortened = new Set(
  'perm imm immig nat nac dr dra mr mrs ms sr sra srta pt pte pts px st vs approx no num tel ext dept univ inc u s a ee uu e g i p m hx ref reg cont edo lic av ave blvd der izq aprox sem fx est esq jr prof msw sec art secc'.split(
    ' ',
  ),
)

const answers = /^\s*(?:yes|no|y|n|s[ií]|true|false|answer|a:|r:|\[|\(|_|☐|☑|☒)(?![a-z]{2})/i

function endsAbbreviation(text: string, dot: number): boolean {
  let start = dot
  while (start > 0 && dot - start < 7 && /[a-z]/i.test(text.charAt(start - 1))) start--
  return start < dot && shortened.has(text.slice(start, dot).toLowerCase())
}

function endsAt(text: string, i: number): boolean {
  const c = text.charCodeAt(i)
  if (c === 59) return true
  if (c === 10) return breaksLine(text, i)
  const after = text.charCodeAt(i + 1)
  const spaced = i + 1 >= text.length || after === 32 || after === 10 || after === 13 || after === 9
  if (c === 33) return spaced
  if (c === 46) return spaced && !endsAbbreviation(text, i)
  if (c === 63) return !answers.test(text.slice(i + 1, i + 24))
  return false
}

// A line that goes on in lower case was wrapped; anything else begins anew.
function breaksLine(text: string, i: number): boolean {
  const next = /^[ \t\r]*/.exec(text.slice(i + 1, i + 40))?.[0].length ?? 0
  const c = text.charAt(i + 1 + next)
  return !/\p{Ll}/u.test(c)
}

/** The sentence around an offset, at most `reach` characters to each side. */
export function sentenceAround(text: string, at: number): Span {
  let start = Math.min(at, text.length)
  const least = Math.max(0, start - reach)
  while (start > least && !endsAt(text, start - 1)) start--
  let end = Math.max(at - 1, 0)
  const most = Math.min(text.length, at + reach)
  while (end < most && !endsAt(text, end)) end++
  return { start, end: Math.min(end + 1, text.length) }
}
