import type { ActionAnswer, Assessment, NextQuestion, Warning } from './assessment.ts'
import { smallestChanges } from './change.ts'
import { type Standing, standing } from './combine.ts'
import { eachTest, type Truth } from './condition.ts'
import { addDays } from './day.ts'
import { displacedRules, dutiesDue, reasons, standingLaw } from './explain.ts'
import type { Failure } from './failure.ts'
import type { Known, Reach } from './frozen.ts'
import { unsettledFacts } from './interpret.ts'
import { brokenConstraints, certainty, meanwhileFor, type Outcome, outcomeOf, suspects, wordFor } from './outcome.ts'
import { type Prepared, prepare } from './prepare.ts'
import { nextFact, type Open, openFacts } from './question.ts'
import { leadingFact, relevantActions } from './relevance.ts'
import type { Action, Decider, Fact, Pack, Person, Rulebook, Status } from './rulebook.ts'
import { packOf, packsFor } from './selection.ts'
import { type Checked, checkSituation, isFailure } from './situation.ts'
import { languageIn, refuseBeyond } from './slice.ts'
import type { Language } from './text.ts'

/** How to answer; every choice has a safe default. */
export interface AssessOptions {
  /** Use diagrams, building them if need be (exact); else the interpreter, and diagrams only where already there. */
  readonly exact?: boolean
  /** Reasons, displaced rules, missing facts, changes and the next question; without them only answer and duties. */
  readonly explain?: boolean
  /** The smallest changes among the explanations; yes where left out. They take as long as all the rest. */
  readonly changes?: boolean
  /** Left out: English, or the language of a slice that has another alone. */
  readonly language?: Language
  /** Who is there to answer the next question. */
  readonly asker?: Person
}

/** A refusal of an unusable situation. */
export interface Refused {
  readonly error: Failure
}

/** Days after which a pack that was not checked again falls to `unverified`. */
export const staleAfterDays = 90

/** Answers a situation by the rulebook; an unusable situation is refused as data, never guessed at. */
export function assess(rulebook: Rulebook, situation: unknown, options: AssessOptions = {}): Assessment | Refused {
  const checked = checkSituation(rulebook, situation)
  if (isFailure(checked)) return { error: checked }
  const beyond = refuseBeyond(rulebook, checked.day, languageIn(rulebook, options.language))
  return beyond === undefined ? assessChecked(rulebook, checked, options) : { error: beyond }
}

/** Answers a situation that was already checked against the same rulebook, on a day and in a language that it reaches to. */
export function assessChecked(rulebook: Rulebook, s: Checked, options: AssessOptions = {}): Assessment {
  const packs = packsFor(rulebook, s.state, s.policies)
  const context: Context = {
    rulebook,
    s,
    packs,
    stale: packs.filter((p) => p.kind !== 'house' && s.day > addDays(p.checkedTo, staleAfterDays)),
    options,
    facts: new Map(rulebook.facts.map((f) => [f.id, f])),
    language: languageIn(rulebook, options.language),
  }
  const worked = actionsFor(rulebook, s).map((action) => answerOne(context, action))
  return {
    rulebook: { version: rulebook.version, hash: rulebook.hash ?? 'unpublished' },
    at: s.at,
    answers: worked.map((w) => w.answer),
    warnings: warningsFor(context, worked),
    next: options.explain === false ? null : nextQuestion(context, worked),
  }
}

interface Context {
  readonly rulebook: Rulebook
  readonly s: Checked
  readonly packs: readonly Pack[]
  /** Of these, the ones that were last checked too long ago. */
  readonly stale: readonly Pack[]
  readonly options: AssessOptions
  readonly facts: ReadonlyMap<string, Fact>
  readonly language: Language
}

interface Worked {
  readonly answer: ActionAnswer
  readonly open: readonly Open[]
  readonly beforeCompliance: readonly {
    readonly citation: string
    readonly from: string
    readonly complianceFrom: string
  }[]
  readonly broken: readonly string[]
  readonly contradicted: boolean
  readonly assumed: readonly string[]
}

function actionsFor(rulebook: Rulebook, s: Checked): readonly Action[] {
  if (s.actions === undefined) return relevantActions(rulebook, s)
  const byId = new Map(rulebook.actions.map((a) => [a.id, a]))
  return s.actions.map((id) => byId.get(id) as Action)
}

function answerOne(context: Context, action: Action): Worked {
  const { rulebook, s, packs, options, facts, language } = context
  const p = prepare(rulebook, packs, action, s.day)
  const useDiagram = options.exact !== false || p.ready()
  const result = standing(p.rules, s.facts)
  const outcome = outcomeOf(rulebook, p, result, s.facts, useDiagram)
  const answer = wordFor(outcome.answer)
  const { asked } = outcome
  const stands = asked ? sharpen(p, result, asked.holds) : result.stands
  const explain = options.explain !== false
  const open = answer === 'depends' && explain ? openFor(context, p, result, asked?.known) : []
  const law = standingLaw(p.rules, stands, s.day)
  const holds = (key: string): Truth => (asked ? alwaysDue(p, key, asked.holds) : undefined)
  return {
    answer: {
      action: action.id,
      answer,
      law: wordFor(outcome.law),
      decides: deciderFor(context, p, stands, outcome, answer),
      meanwhile: meanwhileFor(outcome),
      because: explain ? reasons(action, p.rules, stands, s.facts, language) : [],
      displaced: explain ? displacedRules(p.rules, result, stands) : [],
      duties: dutiesDue(p.rules, stands, holds, rulebook.duties, language),
      missing: open.map((o) => o.fact),
      wouldChange:
        explain && options.changes !== false && asked ? smallestChanges(p.compiled(), asked.known, facts, answer) : [],
      exact: outcome.exact,
      confidence: confidenceFor(context, p, law, open, outcome),
    },
    open,
    beforeCompliance: law.beforeCompliance.map((r) => ({
      citation: r.rule.citation,
      from: r.version.from,
      complianceFrom: r.version.complianceFrom as string,
    })),
    broken: result.broken,
    contradicted: outcome.contradicted,
    assumed: asked?.assumed ?? [],
  }
}

// Kleene's logic may leave a rule open that stands, or falls, in every completion: the diagram knows.
function sharpen(p: Prepared, result: Standing, reach: Reach): readonly Truth[] {
  const { stands } = p.compiled()
  if (stands.length === 0) return result.stands
  return result.stands.map((v, i) => v ?? certainty(reach, stands[i] as number))
}

function alwaysDue(p: Prepared, key: string, reach: Reach): Truth {
  const root = p.compiled().duties.get(key)
  return root === undefined ? undefined : certainty(reach, root)
}

function openFor(context: Context, p: Prepared, result: Standing, known: Known | undefined): readonly Open[] {
  if (known) return openFacts(p.compiled(), known, context.facts)
  const tests = (entry: Prepared['rules'][number]): Iterable<string> => {
    const read = new Set<string>()
    eachTest(entry.version.when, (fact) => read.add(fact))
    return read
  }
  const found = unsettledFacts(p.rules, result, context.s.facts, tests)
  return context.rulebook.facts.filter((f) => found.has(f.id)).map((f) => ({ fact: f.id, gain: 0.1 }))
}

const deciders: readonly Decider[] = ['desk', 'administrator', 'privacy-officer', 'counsel']

function deciderFor(
  context: Context,
  p: Prepared,
  stands: readonly Truth[],
  outcome: Outcome,
  answer: ActionAnswer['answer'],
): Decider {
  let rank = deciders.indexOf(p.action.decides[answer])
  p.rules.forEach(({ rule }, i) => {
    const counts = stands[i] === true || (answer === 'depends' && stands[i] === undefined)
    if (counts && rule.decides !== undefined) rank = Math.max(rank, deciders.indexOf(rule.decides))
  })
  const unmodelled = !context.packs.some((k) => k.kind === 'state') && p.action.groups.includes('@phi')
  if (outcome.contradicted || unmodelled) rank = deciders.indexOf('counsel')
  return deciders[rank] as Decider
}

function confidenceFor(
  context: Context,
  p: Prepared,
  law: ReturnType<typeof standingLaw>,
  open: readonly Open[],
  outcome: Outcome,
): Status {
  const turnsOnDispute = open.some((o) => context.facts.get(o.fact)?.dispute !== undefined)
  if (turnsOnDispute || law.disputed || law.beforeCompliance.length > 0) return 'disputed'
  const noState = p.action.binds === 'facility' && !context.packs.some((k) => k.kind === 'state')
  const stale = p.rules.length > 0 && context.stale.some((k) => p.rules.some((r) => packOf(r.rule.id) === k.id))
  return law.unverified || noState || stale || outcome.contradicted ? 'unverified' : 'verified'
}

function nextQuestion(context: Context, worked: readonly Worked[]): NextQuestion | null {
  const { rulebook, s, options, language } = context
  // Which actions are meant hangs on it, so nothing else is asked before.
  const leads = s.actions === undefined && s.items === undefined && s.facts[leadingFact] === undefined
  const leading = leads ? context.facts.get(leadingFact) : undefined
  const open = worked.map((w) => w.open)
  const fact = leading ?? nextFact(open, rulebook.facts, s.facts, options.asker ?? 'counsel')
  return fact === undefined ? null : { fact: fact.id, question: fact.question[language], who: fact.who }
}

function warningsFor(context: Context, worked: readonly Worked[]): readonly Warning[] {
  const { rulebook, s, packs, language } = context
  const list: Warning[] = []
  const broken = brokenConstraints(rulebook.constraints, s.facts)
  for (const c of broken)
    list.push({ code: 'facts-contradict', message: c.explain[language], facts: suspects([c], s.facts) })
  if (broken.length === 0 && worked.some((w) => w.contradicted)) {
    list.push({
      code: 'facts-contradict',
      message: say(
        language,
        'Taken together these facts contradict each other; counsel decides.',
        'En conjunto estos hechos se contradicen; decide el asesor legal.',
      ),
      facts: suspects(rulebook.constraints, s.facts),
    })
  }
  if (!packs.some((p) => p.kind === 'state')) {
    list.push(
      s.state === undefined
        ? {
            code: 'state-not-given',
            message: say(
              language,
              'No state was given: this is the federal answer only.',
              'No se indicó el estado: esta es solo la respuesta federal.',
            ),
          }
        : {
            code: 'state-law-not-modelled',
            message: say(
              language,
              `The law of ${s.state} is not in this rulebook: this is the federal answer only; counsel decides any disclosure.`,
              `La ley de ${s.state} no está en este reglamento: esta es solo la respuesta federal; el asesor legal decide toda divulgación.`,
            ),
          },
    )
  }
  const assumed = [...new Set(worked.flatMap((w) => w.assumed))]
  if (assumed.length > 0) {
    list.push({
      code: 'facility-assumed',
      message: say(
        language,
        `Not given: ${assumed.join(', ')}. This is the answer for an ordinary place of care, neither federal nor of a special kind; say so where it is one.`,
        `No se indicó: ${assumed.join(', ')}. Esta es la respuesta para un lugar de atención común, ni federal ni de un tipo especial; indíquelo si lo es.`,
      ),
      facts: assumed,
    })
  }
  for (const p of context.stale) {
    list.push({
      code: 'pack-stale',
      message: say(
        language,
        `${p.title.en} was last checked to ${p.checkedTo}: its answers are unverified on this day.`,
        `${p.title.es} se revisó por última vez hasta ${p.checkedTo}: sus respuestas no están verificadas en este día.`,
      ),
    })
  }
  const days = new Map(worked.flatMap((w) => w.beforeCompliance).map((b) => [b.citation, b]))
  for (const b of days.values()) {
    list.push({
      code: 'before-compliance-day',
      message: say(
        language,
        `${b.citation} took effect on ${b.from}; compliance is due from ${b.complianceFrom}.`,
        `${b.citation} entró en vigor el ${b.from}; su cumplimiento se exige desde el ${b.complianceFrom}.`,
      ),
    })
  }
  for (const id of new Set(worked.flatMap((w) => w.broken))) {
    list.push({
      code: 'rule-broken',
      message: say(
        language,
        `The rule ${id} could not be evaluated; the answer is a conflict until it is mended.`,
        `La regla ${id} no se pudo evaluar; la respuesta es un conflicto hasta que se corrija.`,
      ),
    })
  }
  if (s.actions === undefined && s.items === undefined && s.facts['request.kind'] === 'records') {
    list.push({
      code: 'items-not-named',
      message: say(
        language,
        'No items were named: the answer is about treatment records.',
        'No se nombraron elementos: la respuesta es sobre registros de tratamiento.',
      ),
    })
  }
  return list
}

function say(language: Language, en: string, es: string): string {
  return language === 'es' ? es : en
}
