import type { ActionAnswer, DutyDue, Language, Rulebook } from '../../engine/index.ts'

/** A duty as it stands on the checklist: once, however many answers lay it. */
export interface ListedDuty {
  readonly key: string
  readonly duty: DutyDue
  readonly citations: readonly string[]
  /** The questions of what has to be done, or declined, for it to fall due; none for a duty that is due now. */
  readonly turnsOn: readonly string[]
}

/** The duties of all answers for one moment; those of an act that must not be done are left out, as those of declining what must. */
export function dutiesFor(
  book: Rulebook,
  answers: readonly ActionAnswer[],
  on: DutyDue['on'],
  language: Language,
): readonly ListedDuty[] {
  const listed = new Map<string, ListedDuty>()
  const never = on === 'done' ? 'must-not' : on === 'declined' ? 'must' : undefined
  for (const answer of answers.filter((a) => a.answer !== never)) {
    const question = book.actions.find((a) => a.id === answer.action)?.question[language] ?? answer.action
    for (const duty of answer.duties.filter((d) => d.on === on)) {
      const key = `${duty.duty} ${duty.on} ${duty.who} ${duty.due}`
      const before = listed.get(key)
      const turnsOn = on === 'asked' ? [] : [question]
      listed.set(key, {
        key,
        duty,
        citations: [...new Set([...(before?.citations ?? []), ...duty.citation.split('; ')])],
        turnsOn: [...new Set([...(before?.turnsOn ?? []), ...turnsOn])],
      })
    }
  }
  return [...listed.values()]
}
