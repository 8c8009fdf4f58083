import { isNoun, type NounName } from '../entry/nouns.ts'
import type { CorrectedData, RecordedData } from '../event/noun-events.ts'
import { correct, say } from './recorded.ts'
import { type CaseState, type Entry, own, type Recorded } from './state.ts'

type Entries = CaseState['entries']

/** Entries after one was recorded or added to. */
export function recordEntry(entries: Entries, noun: NounName, data: RecordedData, event: string): Entries {
  return change(entries, noun, data, event, say)
}

/** Entries after one was corrected or withdrawn; a correction of what is not here starts the entry, so nothing is lost. */
export function correctEntry(entries: Entries, noun: NounName, data: CorrectedData, event: string): Entries {
  const by = (was: Recorded | undefined, value: unknown) => correct(was, value, event, data.corrects)
  const changed = change(entries, noun, data, event, by)
  const key = `${noun}/${data.entry}`
  return data.withdrawn === true ? { ...changed, [key]: { ...(changed[key] as Entry), withdrawn: event } } : changed
}

function change(
  entries: Entries,
  noun: NounName,
  data: RecordedData,
  event: string,
  by: (was: Recorded | undefined, value: unknown, event: string) => Recorded,
): Entries {
  const key = `${noun}/${data.entry}`
  const was = own(entries, key) ?? { noun, entry: data.entry, fields: {}, history: [] }
  const fields: Record<string, Recorded> = { ...was.fields }
  for (const [name, value] of Object.entries(data.fields)) fields[name] = by(own(was.fields, name), value, event)
  return { ...entries, [key]: { ...was, fields, history: [...was.history, event] } }
}

/** The entries of a noun, in the order they were first recorded. */
export function entriesOf(state: CaseState, noun: NounName): readonly Entry[] {
  return Object.values(state.entries).filter((e) => isNoun(e.noun) && e.noun === noun)
}
