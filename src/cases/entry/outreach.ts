import { choice, choices, id, text, when, words, yesNo } from '../shape/shape.ts'

/** What an outreach visitor proposes: a programme, a meeting, a partnership. */
export const proposal = {
  programme: text('personal'),
  organization: text('personal'),
  wants: choices('meeting', 'tour', 'training', 'staff-contact', 'information-sharing', 'space', 'signature', 'other'),
  inTheirWords: words('claim'),
  informationWanted: words('claim'),
  announced: yesNo(),
  materialsLeft: yesNo(),
  paper: id(),
  at: when(),
}

/** What the hospital answered to a proposal, and who said so. */
export const proposalAnswer = {
  proposal: id(),
  answer: choice('declined', 'meeting-outside-care', 'to-counsel', 'partnership-declined', 'partnership-agreed'),
  person: id(),
  terms: words('personal'),
  at: when(),
}
