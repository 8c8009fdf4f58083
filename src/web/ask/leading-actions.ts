import type { Given } from './dialogue.ts'

/** For each thing they may want, the actions that answer it, the weightiest first. */
const leading: Readonly<Record<string, readonly string[]>> = {
  outreach: ['meet.outreach', 'join.partnership'],
  'just-asking': ['confirm.presence', 'admit.non-public'],
  'directory-inquiry': ['confirm.presence'],
  interview: ['permit.interview', 'admit.non-public'],
  search: ['admit.non-public'],
  arrest: ['admit.non-public', 'point-out.person'],
  surveillance: ['remain.public', 'admit.non-public'],
  'custody-escort': ['discharge.to-custody', 'delay.care'],
  'serve-papers': ['accept.papers', 'sign.for-agency'],
  'i9-inspection': ['accept.papers', 'admit.non-public'],
  'threat-referral': ['refer.threat'],
  preservation: ['accept.papers', 'notify.patient'],
}
const atFirst = ['admit.non-public', 'confirm.presence']
const always = 'obstruct'

/** The actions that the page leads with and asks about, of those that are relevant. */
export function leadingActions(
  relevant: readonly string[],
  kind: Given | undefined,
  items: Given | undefined,
): readonly string[] {
  const named = Array.isArray(items) ? items.map((i) => `disclose.${i}`) : []
  const own = typeof kind === 'string' ? (leading[kind] ?? []) : []
  const disclosures = relevant.filter((id) => id.startsWith('disclose.') && (named.includes(id) || kind === 'records'))
  const wanted = [...disclosures, ...own].filter((id) => relevant.includes(id))
  if (wanted.length > 0) return wanted
  const first = atFirst.filter((id) => relevant.includes(id))
  return first.length > 0 ? first : relevant.filter((id) => id !== always).slice(0, 2)
}

/**
 * The same at the facility's own desk, which gives out no record and discharges nobody: what the desk itself does comes first.
 * It takes a paper that asks for records, and goes on with care, while others decide the rest.
 */
export function leadingAtDesk(relevant: readonly string[], facts: Readonly<Record<string, Given>>): readonly string[] {
  const { 'request.kind': kind, 'document.kind': paper, items } = facts
  const lead = leadingActions(relevant, kind, items)
  const own = [
    ...(kind === 'records' && paper !== undefined && paper !== 'none' ? ['accept.papers'] : []),
    ...(kind === 'custody-escort' ? ['delay.care'] : []),
  ].filter((id) => relevant.includes(id))
  return [...own, ...lead.filter((id) => !own.includes(id))]
}

/** True if it must be asked which information they want: without it the answer speaks of treatment records only. */
export function asksForItems(kind: Given | undefined): boolean {
  return kind === 'records' || kind === 'directory-inquiry'
}
