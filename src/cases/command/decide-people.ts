import { own } from '../case/state.ts'
import { refuse } from '../refusal/refusal.ts'
import { type Decider, draft, says } from './draft.ts'

/** Gives a case to a role or a person. */
export const assignCase: Decider<'assign-case'> = (_, { data }) =>
  data.role === undefined && data.person === undefined ? refuse('nobody-to-tell') : [draft('case-assigned', data)]

/** Says that a case belongs with another. */
export const linkCase: Decider<'link-case'> = (state, { data }) => {
  if (data.case === state.id) return refuse('same-case')
  const known = state.links.some((l) => l.case === data.case && l.as === data.as)
  return known ? [] : [draft('case-linked', data)]
}

/** Sends a message to the person who opened the case, or to their device. */
export const sendMessage: Decider<'send-message'> = (state, { data }) => {
  if (!says(data.message)) return refuse('why-missing')
  const { toPerson, toDevice, message } = data
  if (toPerson !== undefined || toDevice !== undefined) return [draft('message-sent', data)]
  const { person, device } = state.opened?.by ?? {}
  if (person !== undefined) return [draft('message-sent', { toPerson: person, message })]
  return device === undefined ? refuse('nobody-to-tell') : [draft('message-sent', { toDevice: device, message })]
}

/** Says who wrote on a device, which is asked at the end. */
export const nameWriter: Decider<'name-writer'> = (state, { data }) =>
  own(state.writers, data.device) === data.person ? [] : [draft('writer-named', data)]
