import type { StoredAnswer, StoredAssessment, StoredReason } from '../../../../cases/index.ts'
import {
  type ActionAnswer,
  type Assessment,
  assess,
  type Displaced,
  type Language,
  type Reason,
  type Rulebook,
} from '../../../../engine/index.ts'

/** A stored assessment with the rulebook's words. */
export interface Explained {
  /** What was stored, in full words; nothing of it is answered anew. */
  readonly answers: readonly ActionAnswer[]
  readonly warnings: Assessment['warnings']
  /** The words are of the very rulebook that answered. */
  readonly sameBook: boolean
}

/** Puts the rulebook's words to a stored assessment: the answers stay those that were given, whatever the rulebook would say today. */
export function explain(book: Rulebook, stored: StoredAssessment, language: Language): Explained {
  const actions = stored.answers.map((a) => a.action)
  const known = new Set(book.actions.map((a) => a.id))
  const { at, facility, facts, policies } = stored
  const again = assess(
    book,
    { at, facility, facts, actions: actions.filter((a) => known.has(a)), ...(policies ? { policies } : {}) },
    { exact: false, language },
  )
  const said = 'error' in again ? undefined : again
  return {
    answers: stored.answers.map((a) => inWords(book, a, said, language)),
    warnings: (said?.warnings ?? []).filter((w) => stored.warnings.includes(w.code)),
    sameBook: (book.whole ?? book.hash) === stored.rulebook.hash,
  }
}

/** A stored answer without any rulebook at hand: its ids alone. */
export function bare(answer: StoredAnswer): ActionAnswer {
  return {
    ...answer,
    because: answer.because.map((r) => reasonFrom(undefined, r, 'en')),
    displaced: answer.displaced.map((d): Displaced => ({ ...d, effect: 'lifts', citation: d.rule })),
    wouldChange: [],
  }
}

function inWords(book: Rulebook, stored: StoredAnswer, said: Assessment | undefined, language: Language): ActionAnswer {
  const own = said?.answers.find((a) => a.action === stored.action)
  const same = own?.answer === stored.answer && own.meanwhile === stored.meanwhile
  const { because, displaced, ...rest } = stored
  return {
    ...rest,
    because: because.map((r) => own?.because.find((o) => o.rule === r.rule) ?? reasonFrom(book, r, language)),
    displaced: displaced.map((d): Displaced => {
      const citation = book.rules.find((r) => r.id === d.rule)?.citation ?? d.rule
      return { ...d, effect: 'lifts', citation }
    }),
    wouldChange: same ? own.wouldChange : [],
  }
}

function reasonFrom(book: Rulebook | undefined, reason: StoredReason, language: Language): Reason {
  const rule = book?.rules.find((r) => r.id === reason.rule)
  return {
    ...reason,
    effect: reason.effect as Reason['effect'],
    binds: rule?.binds ?? 'facility',
    clauses: [],
    ...(rule === undefined ? {} : { title: rule.title[language], plain: rule.plain[language], status: rule.status }),
  }
}
