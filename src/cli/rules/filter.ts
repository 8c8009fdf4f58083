import {
  bearsOn,
  checkSituation,
  inForce,
  isDay,
  isFailure,
  nearest,
  packOf,
  packsFor,
  type Rule,
  type Rulebook,
} from '../../engine/index.ts'
import { type Given, valueGiven } from '../command/options.ts'
import { isRefusal, type Refusal, refusedSituation, unusable } from '../command/refusal.ts'

/** The rules that the options `--state`, `--action`, `--at` and `--pack` ask for. */
export function rulesAskedFor(rulebook: Rulebook, given: Given): readonly Rule[] | Refusal {
  const [state, action, at, pack] = ['state', 'action', 'at', 'pack'].map((name) => valueGiven(given, name))
  const refusal =
    refuseState(rulebook, state) ??
    refuseName(
      'action',
      action,
      rulebook.actions.map((a) => a.id),
    ) ??
    refuseName(
      'pack',
      pack,
      rulebook.packs.map((p) => p.id),
    ) ??
    refuseDay(at)
  if (isRefusal(refusal)) return refusal
  const house = rulebook.packs.filter((p) => p.kind === 'house').map((p) => p.id)
  const packs = state === undefined ? rulebook.packs : packsFor(rulebook, state, house)
  const ids = packs.map((p) => p.id).filter((id) => pack === undefined || id === pack)
  const about = rulebook.actions.find((a) => a.id === action)
  return rulebook.rules.filter(
    (r) =>
      ids.includes(packOf(r.id)) &&
      (about === undefined || bearsOn(r, about)) &&
      (at === undefined || r.versions.some((v) => inForce(v, at))),
  )
}

/** Refuses a state that is none, with the nearest that is one. */
export function refuseState(rulebook: Rulebook, state: string | undefined): Refusal | undefined {
  if (state === undefined) return undefined
  const checked = checkSituation(rulebook, { at: '2000-01-01', facility: { state } })
  return isFailure(checked) ? refusedSituation(checked) : undefined
}

/** Refuses a name that is none of the valid ones. */
export function refuseName(what: string, name: string | undefined, valid: readonly string[]): Refusal | undefined {
  if (name === undefined || valid.includes(name)) return undefined
  const near = nearest(name, valid)
  const hint = near === undefined ? `Valid here: ${valid.slice(0, 12).join(', ')}, ….` : `Did you mean "${near}"?`
  return unusable(`unknown-${what}`, `There is no ${what} named ${JSON.stringify(name)}. ${hint}`)
}

function refuseDay(day: string | undefined): Refusal | undefined {
  return day === undefined || isDay(day)
    ? undefined
    : unusable('malformed-date', `Cannot read the day ${JSON.stringify(day)}. Write a day as 2026-06-03.`)
}
