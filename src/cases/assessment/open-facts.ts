import type { GivenFacts } from '../shape/shape.ts'

// Facts about the visitor, the paper and the place. Any other, and any fact of a later rulebook, is encrypted.
const open: ReadonlySet<string> = new Set([
  'request.kind',
  'request.channel',
  'request.initiated-by',
  'request.scope',
  'request.immediate-handover',
  'requester.agency',
  'requester.identity-verified',
  'requester.official-capacity',
  'requester.purpose',
  'requester.with-immigration-officers',
  'area',
  'document.kind',
  'document.signer',
  'document.court',
  'document.current',
  'document.facially-valid',
  'document.names-this-facility',
  'document.grants-non-public-access',
  'document.orders-secrecy',
  'document.enforced-by-court',
  'document.return-date',
  'exigency',
  'agency.prior-approval',
  'agency.focus',
])

/** Facts in two parts: those about visitor, paper and place, and those that may tell of a patient. */
export function partFacts(facts: GivenFacts): { readonly open: GivenFacts; readonly personal: GivenFacts } {
  const entries = Object.entries(facts)
  const isOpen = ([id]: readonly [string, unknown]) => open.has(id) || id.startsWith('dispute.')
  return {
    open: Object.fromEntries(entries.filter((e) => isOpen(e))),
    personal: Object.fromEntries(entries.filter((e) => !isOpen(e))),
  }
}
