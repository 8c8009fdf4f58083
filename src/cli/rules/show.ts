import {
  bearsOn,
  isExceptionTo,
  isFamily,
  nearest,
  packOf,
  type Rule,
  type Rulebook,
  type Text,
} from '../../engine/index.ts'
import { type Given, languageOf } from '../command/options.ts'
import { isRefusal, meant, type Refusal } from '../command/refusal.ts'
import { loadRulebook } from '../rulebook/load.ts'
import { printJson, printLines, type Terminal } from '../terminal/terminal.ts'
import { t } from '../words/phrases.ts'
import { noName } from './filter.ts'
import { ruleLines } from './rule-page.ts'

/** A rule with what it gives way to and what gives way to it. */
export interface RuleInContext {
  readonly rule: Rule
  readonly pack: string
  /** Rules that this one displaces when it stands; families already as their members. */
  readonly displaces: readonly string[]
  readonly displacedBy: readonly string[]
}

/** `ostiary rules show`. */
export async function showRule(given: Given, terminal: Terminal): Promise<number | Refusal> {
  const language = languageOf(given)
  const loaded = await loadRulebook(given, terminal, language)
  if (isRefusal(loaded)) return loaded
  const { rulebook } = loaded
  const [id = ''] = given.words
  const rule = rulebook.rules.find((r) => r.id === id)
  if (rule === undefined) return refuseRule(rulebook, id)
  const context = contextOf(rulebook, rule)
  if (given.switches.has('json')) await printJson(terminal, context)
  else await printLines(terminal, ruleLines(context, rulebook, terminal, language))
  return 0
}

function contextOf(rulebook: Rulebook, rule: Rule): RuleInContext {
  const others = (is: (other: Rule) => boolean) => rulebook.rules.filter(is).map((r) => r.id)
  // Rules meet where they speak of one action, and not in two states.
  const meets = (other: Rule) => {
    const [a, b] = [packOf(rule.id), packOf(other.id)]
    const inOneState = a === b || !(a.startsWith('us-') && b.startsWith('us-'))
    return inOneState && rulebook.actions.some((action) => bearsOn(rule, action) && bearsOn(other, action))
  }
  return {
    rule,
    pack: packOf(rule.id),
    displaces: others((other) => isExceptionTo(rule, other) && meets(other)),
    displacedBy: others((other) => isExceptionTo(other, rule) && meets(other)),
  }
}

const what = t('rule', 'la regla')
const findThem = t('List them: ostiary rules list.', 'Vea la lista: ostiary rules list --lang es.')

function begunSo(ids: readonly string[]): Text {
  const { length } = ids
  const shown = ids.slice(0, mostBegun).join(', ') + (length > mostBegun ? ', …' : '.')
  return t(`${length} rules begin so: ${shown}`, `${length} reglas empiezan así: ${shown}`)
}

const mostBegun = 8

// Most of a rule's id is the way to it; the last part alone is what people remember and mistype.
function refuseRule(rulebook: Rulebook, id: string): Refusal {
  const ids = rulebook.rules.map((r) => r.id)
  const last = (path: string) => path.split('/').at(-1) as string
  const near = nearest(last(id), ids.map(last))
  const same = isFamily(id) ? undefined : ids.find((other) => last(other) === near)
  const begun = ids.filter((other) => other.startsWith(id))
  if (id !== '' && begun.length > 0) return noName('rule', what, id, begunSo(begun))
  return noName('rule', what, id, meant(nearest(id, ids) ?? same, findThem))
}
