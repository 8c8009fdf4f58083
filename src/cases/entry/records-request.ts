import { choice, day, factValue, factValues, id, text, when, words } from '../shape/shape.ts'

/** The shell of a request for records: who wants what, by when, on which paper. */
export const recordsRequest = {
  receivedAt: when(),
  channel: factValue('request.channel'),
  agency: factValue('requester.agency'),
  requester: text('personal'),
  reference: text('personal'),
  paper: id(),
  scope: factValue('request.scope'),
  aboutWhom: text('claim'),
  items: factValues('items', 'personal'),
  inTheirWords: words('claim'),
  periodFrom: day('personal'),
  periodUntil: day('personal'),
  returnOn: day('open'),
  deliverBy: choice('post', 'portal', 'in-person', 'court', 'fax', 'email'),
}
