import { checkSituation, isFailure } from '../../engine/index.ts'
import type { LawView, Scope } from '../../records/index.ts'
import { rulebook } from '../../rulebook/index.ts'
import { lawOfFindings } from '../../server/index.ts'
import { type Given, valueGiven } from '../command/options.ts'
import { type Refusal, refusedSituation } from '../command/refusal.ts'

/** What the law of `--state` on `--at` says; without a state it says nothing, and no weak sign counts. */
export function lawGiven(given: Given): { readonly law: LawView; readonly scope: Scope } | Refusal {
  const state = valueGiven(given, 'state')
  const at = valueGiven(given, 'at') ?? new Date().toISOString()
  const checked = checkSituation(rulebook, { at, ...(state === undefined ? {} : { facility: { state } }) })
  if (isFailure(checked)) return refusedSituation(checked)
  return state === undefined ? { law: {}, scope: {} } : lawOfFindings(rulebook, { state, at })
}
