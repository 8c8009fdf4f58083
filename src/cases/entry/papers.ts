import { choices, day, factValue, id, number, text, when, words, yesNo } from '../shape/shape.ts'

/** A paper that was shown, as it reads; what it means is the engine's. */
export const paper = {
  kind: factValue('document.kind'),
  title: text('personal'),
  number: text('personal'),
  court: factValue('document.court'),
  signer: factValue('document.signer'),
  signerName: text('personal'),
  issuedOn: day('open'),
  validUntil: day('open'),
  validHours: text('personal'),
  returnOn: day('open'),
  namedPerson: text('claim'),
  scope: words('claim'),
  defects: choices('not-signed', 'illegible', 'wrong-place', 'wrong-person', 'out-of-date', 'pages-missing', 'other'),
  handedBy: id(),
  copied: yesNo(),
  originalKept: yesNo(),
  at: when(),
}

/** One sheet of a paper: a photo or file that is kept elsewhere, by its id and the SHA-256 of its content. */
export const sheet = {
  paper: id(),
  page: number(),
  file: id(),
  sha256: text('personal'),
  fileName: text('personal'),
  at: when(),
}
