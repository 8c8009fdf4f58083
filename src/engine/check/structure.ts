import { valuesOf } from '../compile.ts'
import { type Condition, eachTest } from '../condition.ts'
import type { Rule, Rulebook } from '../rulebook.ts'
import { bearsOn, isExceptionTo, isFamily, packOf } from '../selection.ts'
import { type Finding, finding } from './finding.ts'

/** Checks names, values, bindings and layers: everything that can be seen without evaluating a rule. */
export function checkStructure(rulebook: Rulebook): readonly Finding[] {
  return [
    ...duplicates(
      'fact',
      rulebook.facts.map((f) => f.id),
    ),
    ...duplicates(
      'action',
      rulebook.actions.map((a) => a.id),
    ),
    ...duplicates(
      'rule',
      rulebook.rules.map((r) => r.id),
    ),
    ...rulebook.rules.flatMap((r) => checkRule(rulebook, r)),
    ...rulebook.constraints.flatMap((c) => checkCondition(rulebook, c.id, c.holds)),
    ...rulebook.actions.flatMap((a) => checkCondition(rulebook, a.id, a.relevantWhen)),
    ...rulebook.facts.flatMap((f) => (f.askWhen ? checkCondition(rulebook, f.id, f.askWhen) : [])),
    ...unusedFacts(rulebook),
  ]
}

function duplicates(what: string, ids: readonly string[]): readonly Finding[] {
  const seen = new Set<string>()
  return ids.flatMap((id) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [finding('duplicate-id', id, `Two entries of kind ${what} have this id; give one another name.`)]
  })
}

function checkRule(rulebook: Rulebook, rule: Rule): readonly Finding[] {
  const found: Finding[] = rule.versions.flatMap((v) => checkCondition(rulebook, rule.id, v.when))
  if (!rulebook.packs.some((p) => p.id === packOf(rule.id)))
    found.push(finding('unknown-pack', rule.id, `No pack is named ${packOf(rule.id)}.`))
  for (const pattern of rule.actions) {
    const name = pattern.startsWith('!') ? pattern.slice(1) : pattern
    if (!rulebook.actions.some((a) => a.id === name || a.groups.includes(name)))
      found.push(finding('unknown-action', rule.id, `No action or group is named ${name}.`))
  }
  if (!rulebook.actions.some((a) => bearsOn(rule, a)))
    found.push(finding('wrong-binding', rule.id, `The rule binds the ${rule.binds} but none of its actions does.`))
  for (const d of rule.duties ?? [])
    if (rulebook.duties[d.duty] === undefined)
      found.push(finding('unknown-duty', rule.id, `No duty is named ${d.duty}.`))
  const house = rule.id.startsWith('house/')
  if (house && rule.effect === 'permits')
    found.push(
      finding('house-permits', rule.id, 'House policy may be stricter than law or silent; it permits nothing.'),
    )
  return found
}

function checkCondition(rulebook: Rulebook, at: string, condition: Condition): readonly Finding[] {
  const found: Finding[] = []
  eachTest(condition, (id, values) => {
    const fact = rulebook.facts.find((f) => f.id === id)
    if (!fact) found.push(finding('unknown-fact', at, `No fact is named ${id}.`))
    else if (fact.neverDecides === true || (fact.kind !== 'yes-no' && fact.kind !== 'choice'))
      found.push(finding('unreadable-fact', at, `Conditions may not read ${id}.`))
    else
      for (const v of values)
        if (!valuesOf(fact).includes(v))
          found.push(finding('unknown-value', at, `${id} does not take the value ${String(v)}.`))
  })
  return found
}

function unusedFacts(rulebook: Rulebook): readonly Finding[] {
  const used = new Set<string>()
  for (const r of rulebook.rules) for (const v of r.versions) eachTest(v.when, (id) => used.add(id))
  for (const c of rulebook.constraints) eachTest(c.holds, (id) => used.add(id))
  for (const a of rulebook.actions) eachTest(a.relevantWhen, (id) => used.add(id))
  return rulebook.facts
    .filter((f) => (f.kind === 'yes-no' || f.kind === 'choice') && f.neverDecides !== true && !used.has(f.id))
    .map((f) =>
      finding(
        'unused-fact',
        f.id,
        'No rule, constraint or action reads this fact; drop it or write the rule that needs it.',
      ),
    )
}

/** The members of each family that a rule is an exception to, for the report. */
export interface FamilyReach {
  readonly rule: string
  readonly family: string
  readonly members: readonly string[]
}

/** Checks what each rule is an exception to, and lists the members of the families. */
export function checkExceptions(rulebook: Rulebook): {
  readonly findings: readonly Finding[]
  readonly families: readonly FamilyReach[]
} {
  const findings: Finding[] = []
  const families: FamilyReach[] = []
  for (const rule of rulebook.rules)
    for (const target of rule.exceptionTo ?? []) {
      const only = { ...rule, exceptionTo: [target] }
      const members = rulebook.rules.filter((other) => isExceptionTo(only, other) && meet(rulebook, rule, other))
      if (isFamily(target)) families.push({ rule: rule.id, family: target, members: members.map((m) => m.id) })
      if (members.length === 0)
        findings.push(
          finding(
            'exception-to-nothing',
            rule.id,
            `It is an exception to ${target}, where no rule shares an action and a day with it.`,
          ),
        )
      if (members.some((m) => m.id.startsWith('house/') !== rule.id.startsWith('house/')))
        findings.push(
          finding('exception-across-layers', rule.id, `It is an exception to ${target} across law and house policy.`),
        )
    }
  return { findings: [...findings, ...cycles(rulebook)], families }
}

function meet(rulebook: Rulebook, a: Rule, b: Rule): boolean {
  const days = a.versions.some((v) =>
    b.versions.some((w) => v.from < (w.until ?? '9999') && w.from < (v.until ?? '9999')),
  )
  return days && samePlace(a, b) && rulebook.actions.some((action) => bearsOn(a, action) && bearsOn(b, action))
}

// Rules of two states never meet: only one state's pack speaks.
function samePlace(a: Rule, b: Rule): boolean {
  const [p, q] = [packOf(a.id), packOf(b.id)]
  return p === q || p === 'us' || q === 'us' || p.startsWith('house/') || q.startsWith('house/')
}

function cycles(rulebook: Rulebook): readonly Finding[] {
  const state = new Map<string, 'open' | 'done'>()
  const found: Finding[] = []
  const next = new Map(
    rulebook.rules.map((r) => [r.id, rulebook.rules.filter((o) => isExceptionTo(r, o) && meet(rulebook, r, o))]),
  )
  const visit = (rule: Rule, path: readonly string[]): void => {
    if (state.get(rule.id) === 'done') return
    if (state.get(rule.id) === 'open') {
      found.push(
        finding(
          'exception-cycle',
          rule.id,
          `Exceptions go round in a circle: ${[...path.slice(path.indexOf(rule.id)), rule.id].join(' → ')}.`,
        ),
      )
      return
    }
    state.set(rule.id, 'open')
    for (const other of next.get(rule.id) ?? []) visit(other, [...path, rule.id])
    state.set(rule.id, 'done')
  }
  for (const rule of rulebook.rules) visit(rule, [])
  return found
}

/** Checks that each rule's versions follow one another without gap or overlap. */
export function checkTime(rulebook: Rulebook): readonly Finding[] {
  return rulebook.rules.flatMap((rule) => {
    const found: Finding[] = []
    rule.versions.forEach((v, i) => {
      if (v.until !== undefined && v.until <= v.from)
        found.push(
          finding('backwards-in-time', rule.id, `A version ends on ${v.until}, not after its first day ${v.from}.`),
        )
      const after = rule.versions[i + 1]
      if (!after) return
      if (v.until === undefined || v.until > after.from)
        found.push(finding('overlap-in-time', rule.id, `Two versions are in force on ${after.from}.`))
      else if (v.until < after.from)
        found.push(
          finding(
            'gap-in-time',
            rule.id,
            `No version is in force from ${v.until} to ${after.from}; if the law lapsed, write two rules.`,
          ),
        )
    })
    return found
  })
}
