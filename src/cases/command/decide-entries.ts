import type { Rulebook } from '../../engine/index.ts'
import { hasNoun } from '../case/kind.ts'
import { isUnknown, saidIn, sameValue } from '../case/recorded.ts'
import { type CaseState, type Entry, entryOf, own } from '../case/state.ts'
import { contactEntry, type NounName, nouns } from '../entry/nouns.ts'
import type { StoredEvent, Writer } from '../event/event.ts'
import { type Objection, refuse } from '../refusal/refusal.ts'
import { mayCorrectOthers, nounPermissions } from '../role/permissions.ts'
import type { Fields } from '../shape/shape.ts'
import type { GivenFields } from './command.ts'
import { type Decider, draftOf, present, says } from './draft.ts'

/** Records an entry, or adds to it what was not known; what is known is only ever corrected. */
export const record: Decider<'record'> = (state, { data, by, expected }, { rulebook }) => {
  const { noun, entry, fields = {} } = data
  const wrong = nounObjection(state, noun, entry, by) ?? valueObjection(rulebook, noun, fields)
  if (wrong) return wrong
  const was = entryOf(state, noun, entry)
  if (was?.withdrawn !== undefined && expected !== 'beside')
    return refuse('entry-withdrawn', { at: `${noun}/${entry}` })
  const known = Object.keys(fields).find((name) => isKnownOtherwise(was, name, fields[name]))
  if (known !== undefined && expected !== 'beside')
    return refuse('already-recorded', { at: `${noun}/${entry}/${known}` })
  // Who writes without seeing the others has said it all the same, and may correct it later by that event.
  const fresh = Object.entries(fields).filter(([name, value]) => expected === 'beside' || !isSaid(was, name, value))
  if (was !== undefined && fresh.length === 0 && expected !== 'beside') return []
  return [draftOf(`${noun}-recorded`, { entry, fields: Object.fromEntries(fresh) })]
}

/** Corrects an entry, or withdraws it: names the events that it corrects and says why. */
export const correct: Decider<'correct'> = (state, { data, by, expected }, { rulebook }) => {
  const { noun, entry, corrects, withdrawn, fields = {}, why } = data
  const wrong = nounObjection(state, noun, entry, by) ?? valueObjection(rulebook, noun, fields)
  if (wrong) return wrong
  const was = entryOf(state, noun, entry)
  if (was === undefined) return refuse('no-such-entry', { at: `${noun}/${entry}` })
  const beside = expected === 'beside'
  if (was.withdrawn !== undefined && !beside) return refuse('entry-withdrawn', { at: `${noun}/${entry}` })
  if (corrects.length === 0 || !(beside || corrects.every((e) => was.history.includes(e))))
    return refuse('corrects-nothing')
  if (withdrawn !== true && Object.keys(fields).length === 0) return refuse('corrects-nothing')
  const unnamed = Object.keys(fields).find((name) => {
    const said = own(was.fields, name)
    return said !== undefined && !saidIn(said).every((s) => corrects.includes(s.event))
  })
  if (unnamed !== undefined && !beside) return refuse('corrects-nothing', { at: `${noun}/${entry}/${unnamed}` })
  const corrected = state.events.filter((e) => corrects.includes(e.id))
  if (!mayCorrectOthers(by.role) && !corrected.every((e) => wrote(by, e))) return refuse('not-yours')
  if (!says(why)) return refuse('why-missing')
  return [draftOf(`${noun}-corrected`, present({ entry, corrects, withdrawn, fields, why }))]
}

/** True if that writer wrote the event: the same person, or the same device where nobody was named. */
export function wrote(by: Writer, { by: author }: StoredEvent): boolean {
  if (by.person !== undefined && author.person !== undefined) return by.person === author.person
  return by.device !== undefined && by.device === author.device
}

function nounObjection(state: CaseState, noun: NounName, entry: string, by: Writer): Objection {
  if (state.kind === undefined || !hasNoun(state.kind, noun)) return refuse('noun-of-another-kind', { at: noun })
  if (noun === 'contact' && entry !== contactEntry) return refuse('no-such-entry', { at: `${noun}/${entry}` })
  const only = nounPermissions[noun]
  return only === undefined || only.includes(by.role) ? undefined : refuse('not-allowed', { at: noun })
}

function valueObjection(rulebook: Rulebook, noun: NounName, fields: GivenFields): Objection {
  for (const [name, field] of Object.entries<Fields[string]>(nouns[noun])) {
    const value = own(fields, name)
    if (field.kind !== 'fact-value' || value === undefined || value === null) continue
    const values = rulebook.facts.find((f) => f.id === field.fact)?.values ?? []
    const wrong = [value].flat().find((v) => !values.includes(v as string))
    if (wrong !== undefined) return refuse('unknown-value', { at: `${noun}.${name}` })
  }
  return undefined
}

function isKnownOtherwise(was: Entry | undefined, name: string, value: unknown): boolean {
  const said = was && own(was.fields, name)
  return said !== undefined && !isUnknown(said.value) && !isUnknown(value) && !sameValue(said.value, value)
}

function isSaid(was: Entry | undefined, name: string, value: unknown): boolean {
  const said = was && own(was.fields, name)
  return said !== undefined && (isUnknown(value) || saidIn(said).some((s) => sameValue(s.value, value)))
}
