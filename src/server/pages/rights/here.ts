import type { FacilitySettings } from '../../../cases/index.ts'
import { type Day, inForce, packOf, packsFor, type Rule, type Rulebook, truth } from '../../../engine/index.ts'
import { singly } from '../../facility/index.ts'
import { factsOf, stateOf, statusAsked } from '../../paper/house.ts'

/** A facility as its patients may know it; nothing of a case, and of its people nobody. */
export interface Known {
  readonly id: string
  readonly settings: FacilitySettings
  /** The rulebook that it adopted. */
  readonly rulebook: Rulebook
}

/** What holds at a facility, or where none is named at one that keeps to the starter policy. */
export interface Here {
  readonly name?: string
  readonly phone?: string
  /** True if the facility keeps to this section of the starter policy. */
  readonly keeps: (section: string) => boolean
  readonly status: StatusHere
}

/** Whether anybody asks about immigration status here. */
export type StatusHere =
  | { readonly kind: 'never' | 'free' | 'general' }
  /** The law asks: surely, or perhaps; what else it says of the question, by its duties. */
  | { readonly kind: 'law'; readonly sure: boolean; readonly state: string; readonly duties: readonly string[] }

/** What holds where no facility is named. */
export const anywhere: Here = { keeps: () => true, status: { kind: 'general' } }

/** What holds at a facility on a day. */
export function hereOf({ settings, rulebook }: Known, day: Day): Here {
  const on = new Set(singly(rulebook, settings.policies))
  const keeps = (section: string) => on.has(`house/starter/${section}`)
  const { name, phone } = settings
  return { name, ...(phone === undefined ? {} : { phone }), keeps, status: statusHere(rulebook, settings, day, keeps) }
}

function statusHere(
  rulebook: Rulebook,
  settings: FacilitySettings,
  day: Day,
  keeps: (section: string) => boolean,
): StatusHere {
  const asked = statusAsked(rulebook, settings, day)
  if (asked !== undefined) {
    const duties = (asked.rule.duties ?? []).map((d) => d.duty)
    return { kind: 'law', sure: asked.sure, state: stateOf(settings) ?? '', duties }
  }
  return { kind: keeps('status-not-asked') || lawForbids(rulebook, settings, day) ? 'never' : 'free' }
}

function lawForbids(rulebook: Rulebook, settings: FacilitySettings, day: Day): boolean {
  const packs = new Set(packsFor(rulebook, stateOf(settings), []).map((p) => p.id))
  const facts = factsOf(rulebook, settings)
  const forbids = ({ effect, actions, versions, id }: Rule) =>
    effect === 'forbids' &&
    actions.includes('record.immigration-status') &&
    packs.has(packOf(id)) &&
    versions.some((v) => inForce(v, day) && truth(v.when, facts) === true)
  return rulebook.rules.some(forbids)
}
