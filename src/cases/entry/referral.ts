import { choice, factValue, factValues, id, text, when, words, yesNo } from '../shape/shape.ts'

/** A threat or crime that the hospital itself tells of. */
export const threat = {
  kind: choice('serious-and-imminent', 'crime-on-premises', 'crime-against-staff', 'admission-of-violence', 'other'),
  fromWhom: text('personal'),
  againstWhom: text('personal'),
  account: words('personal'),
  heardInTherapy: yesNo(),
  judgedBy: id(),
  at: when(),
}

/** To whom it was told, and what. */
export const referralMade = {
  agency: factValue('requester.agency'),
  toWhom: text('personal'),
  items: factValues('items', 'personal'),
  canPreventIt: yesNo(),
  person: id(),
  how: choice('phone', 'in-person', 'written'),
  account: words('personal'),
  at: when(),
}
