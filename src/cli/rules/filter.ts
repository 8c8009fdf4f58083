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
  type Text,
} from '../../engine/index.ts'
import { type Given, valueGiven } from '../command/options.ts'
import { isRefusal, meant, type Refusal, refusedSituation, unusable, validNames } from '../command/refusal.ts'
import { t } from '../words/phrases.ts'

/** The rules that the options `--state`, `--action`, `--at` and `--pack` ask for. */
export function rulesAskedFor(rulebook: Rulebook, given: Given): readonly Rule[] | Refusal {
  const [state, action, at, pack] = ['state', 'action', 'at', 'pack'].map((name) => valueGiven(given, name))
  const refusal =
    refuseState(rulebook, state) ??
    refuseName(
      'action',
      t('action', 'la acción'),
      action,
      rulebook.actions.map((a) => a.id),
    ) ??
    refusePack(rulebook, pack) ??
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

// The packs of two states differ by a letter or two, so the nearest is no guess at what was meant.
function refusePack(rulebook: Rulebook, pack: string | undefined): Refusal | undefined {
  const valid = rulebook.packs.map((p) => p.id)
  const state = /^us-([a-z]{2})$/.exec(pack ?? '')?.[1]
  const what = t('pack', 'el paquete')
  if (state === undefined) return refuseName('pack', what, pack, valid)
  return valid.includes(pack as string) ? undefined : noName('pack', what, pack as string, validNames(valid))
}

/** Refuses a name that is none of the valid ones, with the nearest. */
export function refuseName(
  code: 'action' | 'pack' | 'rule',
  what: Text,
  name: string | undefined,
  valid: readonly string[],
): Refusal | undefined {
  if (name === undefined || valid.includes(name)) return undefined
  return noName(code, what, name, meant(nearest(name, valid), validNames(valid)))
}

/** The refusal of a name, with a hint at the right one. */
export function noName(code: 'action' | 'pack' | 'rule', what: Text, name: string, hint: Text): Refusal {
  const asked = JSON.stringify(name)
  return unusable(
    `unknown-${code}`,
    t(`There is no ${what.en} ${asked}. ${hint.en}`, `No existe ${what.es} ${asked}. ${hint.es}`),
  )
}

function refuseDay(day: string | undefined): Refusal | undefined {
  return day === undefined || isDay(day)
    ? undefined
    : unusable(
        'malformed-date',
        t(
          `${JSON.stringify(day)} is no day. Write a day as 2026-06-03.`,
          `${JSON.stringify(day)} no es un día. Escriba un día así: 2026-06-03.`,
        ),
      )
}
