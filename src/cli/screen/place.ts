import type { LawView, Scope } from '../../records/index.ts'
import { type Given, valueGiven } from '../command/options.ts'
import { type Refusal, refusedSituation } from '../command/refusal.ts'

/** What the law of `--state` on `--at` says; without a state it says nothing, and no weak sign counts. */
export async function lawGiven(given: Given): Promise<{ readonly law: LawView; readonly scope: Scope } | Refusal> {
  const state = valueGiven(given, 'state')
  const day = valueGiven(given, 'at')
  // The rulebook takes more memory than a record does.
  if (state === undefined && day === undefined) return { law: {}, scope: {} }
  const at = day ?? new Date().toISOString()
  const { checkSituation, isFailure } = await import('../../engine/index.ts')
  const { rulebook } = await import('../../rulebook/index.ts')
  const checked = checkSituation(rulebook, { at, ...(state === undefined ? {} : { facility: { state } }) })
  if (isFailure(checked)) return refusedSituation(checked)
  if (state === undefined) return { law: {}, scope: {} }
  const { lawOfFindings } = await import('../../server/screening/index.ts')
  return lawOfFindings(rulebook, { state, at })
}
