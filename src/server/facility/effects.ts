import type { GivenFacts } from '../../cases/index.ts'
import {
  type Action,
  type ActionAnswer,
  assess,
  bearsOn,
  type Facts,
  packOf,
  policiesOf,
  type Rule,
  type Rulebook,
  type Text,
} from '../../engine/index.ts'
import { type Situation, situationsOf } from './situations.ts'

/** What house policies are asked about: one facility, on one day. */
export interface EffectsAsked {
  readonly at: string
  /** As a situation names it. */
  readonly facility: Readonly<Record<string, string | boolean>>
  /** The policies that are on. */
  readonly policies: readonly string[]
  /** Open points of law as counsel settled them. */
  readonly settled?: GivenFacts
}

/** As much of an answer as shows what a policy changes. */
export interface AnswerShown {
  readonly answer: ActionAnswer['answer']
  readonly meanwhile: ActionAnswer['meanwhile']
  readonly decides: ActionAnswer['decides']
  readonly duties: readonly string[]
}

/** An answer to one action of a situation, with the policy and without it. */
export interface Effect {
  readonly situation: Text
  readonly action: string
  readonly doing: Text
  readonly with: AnswerShown
  readonly without: AnswerShown
}

/** One switch of the house policy: a rule of a house pack, whether it is on, and what it changes. */
export interface PolicyEffects {
  readonly policy: string
  readonly pack: string
  readonly title: Text
  readonly plain: Text
  readonly on: boolean
  /** How many situations were tried, and in how many of them something changes. */
  readonly tried: number
  readonly changed: number
  /** The first of the changes, answers before duties. */
  readonly effects: readonly Effect[]
}

interface Tried extends Situation {
  /** The answers under the policies that are on, by action. */
  readonly now: ReadonlyMap<string, AnswerShown>
}

const mostShown = 12

/** What each house rule changes beside the others that are on, in the order of the rulebook; the engine works all the while. */
export function* effectsOf(rulebook: Rulebook, asked: EffectsAsked): Generator<PolicyEffects> {
  const on = singly(rulebook, asked.policies)
  const tried = situationsOf(rulebook, asked.facility['state']).map((situation): Tried => {
    const now = answersNow(rulebook, { ...asked, policies: on }, situation)
    return { ...situation, now: new Map(now.map((a) => [a.action, shown(a)])) }
  })
  for (const rule of houseRules(rulebook)) {
    const isOn = on.includes(rule.id)
    const policies = isOn ? on.filter((p) => p !== rule.id) : [...on, rule.id]
    const found = tried.map((s) => effectsIn(rulebook, rule, s, { ...asked, policies }, isOn))
    const effects = found.flat().toSorted((a, b) => rank(a) - rank(b))
    yield {
      policy: rule.id,
      pack: packOf(rule.id),
      title: rule.title,
      plain: rule.plain,
      on: isOn,
      tried: tried.length,
      changed: found.filter((list) => list.length > 0).length,
      effects: effects.slice(0, mostShown),
    }
  }
}

/** Policies as single rules: a whole pack is all of its rules. */
export function singly(rulebook: Rulebook, policies: readonly string[]): readonly string[] {
  const chosen = new Set(policies)
  return houseRules(rulebook)
    .map((r) => r.id)
    .filter((id) => chosen.has(id) || chosen.has(packOf(id)))
}

/** Policies as few as they can be written: a pack all of whose rules are on is named once. */
export function folded(rulebook: Rulebook, policies: readonly string[]): readonly string[] {
  const on = new Set(singly(rulebook, policies))
  const packs = rulebook.packs.filter((p) => p.kind === 'house').map((p) => p.id)
  return packs.flatMap((pack) => {
    const own = houseRules(rulebook).filter((r) => packOf(r.id) === pack)
    return own.every((r) => on.has(r.id)) ? [pack] : own.map((r) => r.id).filter((id) => on.has(id))
  })
}

function houseRules(rulebook: Rulebook): readonly Rule[] {
  const policies = new Set(policiesOf(rulebook))
  return rulebook.rules.filter((r) => policies.has(r.id))
}

function answersNow(rulebook: Rulebook, asked: EffectsAsked, { facts, actions }: Situation): readonly ActionAnswer[] {
  if (facts['request.kind'] === undefined) return answersTo(rulebook, asked, facts, actions)
  const relevant = answersTo(rulebook, asked, facts)
  const rest = actions.filter((a) => !relevant.some((r) => r.action === a))
  return rest.length === 0 ? relevant : [...relevant, ...answersTo(rulebook, asked, facts, rest)]
}

function answersTo(
  rulebook: Rulebook,
  { at, facility, policies, settled }: EffectsAsked,
  facts: Facts,
  actions?: readonly string[],
): readonly ActionAnswer[] {
  const situation = {
    at,
    facility,
    facts: { ...settled, ...facts },
    policies,
    ...(actions === undefined ? {} : { actions }),
  }
  const result = assess(rulebook, situation, { explain: false })
  return 'answers' in result ? result.answers : []
}

function effectsIn(
  rulebook: Rulebook,
  rule: Rule,
  { name, facts, now }: Tried,
  asked: EffectsAsked,
  isOn: boolean,
): readonly Effect[] {
  const touched = rulebook.actions.filter((a) => now.has(a.id) && bearsOn(rule, a)).map((a) => a.id)
  if (touched.length === 0) return []
  return answersTo(rulebook, asked, facts, touched).flatMap((answer): readonly Effect[] => {
    const [is, other] = [now.get(answer.action) as AnswerShown, shown(answer)]
    if (JSON.stringify(is) === JSON.stringify(other)) return []
    const { id: action, doing } = rulebook.actions.find((a) => a.id === answer.action) as Action
    return [{ situation: name, action, doing, ...(isOn ? { with: is, without: other } : { with: other, without: is }) }]
  })
}

function rank({ with: w, without }: Effect): number {
  if (w.answer !== without.answer) return 0
  return w.meanwhile !== without.meanwhile || w.decides !== without.decides ? 1 : 2
}

function shown({ answer, meanwhile, decides, duties }: ActionAnswer): AnswerShown {
  return { answer, meanwhile, decides, duties: [...new Set(duties.map((d) => d.duty))].sort() }
}
