// What several stories tell alike.

/** Officers of ICE for deportation, in a civil matter. */
export const deportation = { 'requester.agency': 'ice-ero', 'requester.purpose': 'civil-immigration' } as const

/** They want to arrest somebody in a ward, and there is no emergency. */
export const arrestInWard = { 'request.kind': 'arrest', area: 'non-public', exigency: 'none' } as const

/** A judge of a federal court has signed the paper. */
export const federalJudge = { 'document.signer': 'judge', 'document.court': 'federal' } as const

/** A judge of a federal court has signed a warrant for the arrest of a person, and for no place. */
export const warrantForPerson = {
  ...federalJudge,
  'document.kind': 'arrest-warrant',
  'document.names-this-person': true,
  'document.names-this-facility': false,
} as const

/** An officer of ICE has signed a form that asks for what is known of one worker. */
export const noticeForPerson = {
  'document.kind': 'dhs-i138',
  'request.kind': 'serve-papers',
  'requester.agency': 'ice-hsi',
  'document.signer': 'agency-officer',
  'document.names-this-person': true,
} as const

/** One address is asked for, by name and without a paper. */
export const addressAsked = {
  ...deportation,
  'request.kind': 'just-asking',
  'request.by-name': true,
  'request.scope': 'one-person',
  'document.kind': 'none',
  items: ['name-address'],
} as const

/** Investigators of ICE offer a partnership, ask for nobody and show no paper. */
export const partnership = {
  'requester.agency': 'ice-hsi',
  'requester.purpose': 'partnership',
  'request.by-name': false,
  'document.kind': 'none',
} as const

/** Their leaflets may be taken for the paper that they show. */
export const orLeaflets = { 'document.kind': ['outreach-material'] } as const
