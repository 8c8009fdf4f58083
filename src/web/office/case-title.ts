import type { CaseKind } from '../../cases/index.ts'
import type { Language, Rulebook } from '../../engine/index.ts'
import { factValueText } from './labels.ts'
import { kindWords } from './queue/words.ts'

/** What a case is called by; whatever is not known is left out. */
export interface Titled {
  readonly kind: CaseKind
  /** What is asked for, of a visit. */
  readonly requestKind?: string | undefined
  readonly agency?: string | undefined
  /** Who came, as the record names them. */
  readonly names?: string | undefined
}

const longest = 120

// A line ends after the mark and never begins with it.
const between = '\u00a0· '

/** What a case is called wherever it is named: what is asked for, by which agency, then the names; at most 120 characters. */
export function caseTitle(titled: Titled, book: Rulebook | undefined, language: Language): string {
  const { kind, requestKind, agency, names } = titled
  const what =
    kind === 'visit' && requestKind !== undefined
      ? factValueText(book, 'request.kind', requestKind, language)
      : kindWords[kind][language]
  const whose =
    agency === undefined || agency === 'unknown' ? '' : factValueText(book, 'requester.agency', agency, language)
  const letters = [...[what, whose, names].filter(Boolean).join(between)]
  if (letters.length <= longest) return letters.join('')
  return `${letters
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…`
}
