import { type ActionAnswer, assess, type Rulebook, type Situation } from '../engine/index.ts'

/** A stored situation with the name people know it by. */
export interface NamedSituation {
  readonly name: string
  readonly situation: unknown
}

/** What two rulebooks may answer differently, for one action of one situation. */
export interface AnswerSummary {
  readonly answer: string
  readonly law: string
  readonly meanwhile: string
  readonly decides: string
  readonly duties: readonly string[]
}

/** A situation that two rulebooks answer differently; `null` where one of them has no answer (another action, or the situation refused). */
export interface AnswerChange {
  readonly situation: string
  readonly action: string
  readonly before: AnswerSummary | null
  readonly after: AnswerSummary | null
}

/** The answers that differ between two rulebooks, situation by situation. */
export function answerDifference(
  before: Rulebook,
  after: Rulebook,
  situations: Iterable<NamedSituation>,
): readonly AnswerChange[] {
  const found: AnswerChange[] = []
  for (const { name, situation } of situations) {
    const [was, is] = [answersOf(before, situation), answersOf(after, situation)]
    for (const action of new Set([...was.keys(), ...is.keys()])) {
      const [a, b] = [was.get(action) ?? null, is.get(action) ?? null]
      if (JSON.stringify(a) !== JSON.stringify(b)) found.push({ situation: name, action, before: a, after: b })
    }
  }
  return found
}

function answersOf(rulebook: Rulebook, situation: unknown): ReadonlyMap<string, AnswerSummary> {
  const result = assess(rulebook, situation, { explain: false })
  if (!('error' in result)) return new Map(result.answers.map((a) => [a.action, summary(a)]))
  // An action that only one of the rulebooks knows must not hide the situation's other answers.
  const known = withoutUnknownActions(rulebook, situation)
  return known === undefined ? new Map() : answersOf(rulebook, known)
}

function withoutUnknownActions(rulebook: Rulebook, situation: unknown): unknown {
  const { actions } = (situation ?? {}) as Partial<Situation>
  if (!Array.isArray(actions)) return undefined
  const left = (actions as readonly string[]).filter((id) => rulebook.actions.some((a) => a.id === id))
  return left.length === actions.length ? undefined : { ...(situation as Situation), actions: left }
}

function summary({ answer, law, meanwhile, decides, duties }: ActionAnswer): AnswerSummary {
  return { answer, law, meanwhile, decides, duties: duties.map((d) => `${d.duty} (${d.on}, ${d.due})`).sort() }
}
