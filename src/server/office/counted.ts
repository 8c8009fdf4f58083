import type { Publisher } from '../ledger-routes/publisher.ts'
import type { Metrics } from '../monitoring/metrics.ts'
import type { CaseRecord } from '../record/record.ts'

/** The record, with what came of each command counted, and a checkpoint asked for after each growth. */
export function counted(record: CaseRecord, publisher: Publisher, metrics: Metrics): CaseRecord {
  const command = metrics.counter('ostiary_commands_total', 'Commands, by what came of them.', 'outcome')
  const note = metrics.counter('ostiary_office_events_total', 'Events of the office, by type.', 'type')
  return {
    ...record,
    submit: async (facility, given) => {
      const submitted = await record.submit(facility, given)
      if ('refused' in submitted) command(submitted.refused.code)
      else {
        command(submitted.already ? 'already' : 'stored')
        publisher.grew()
      }
      return submitted
    },
    note: async (event) => {
      const position = await record.note(event)
      note(event.type)
      publisher.grew()
      return position
    },
  }
}
