import type { Made } from '../assessment/assess-case.ts'
import type { CaseState } from '../case/state.ts'
import type { Command } from './command.ts'

/** The command as a phone sends it: with the answer that it gave offline, so that the record has what was shown. */
export function withMade(command: Command, after: CaseState): Command {
  if (command.type !== 'assess' && command.type !== 'give-facts' && command.type !== 'correct-facts') return command
  const ids = new Set(after.events.filter((e) => e.command === command.id).map((e) => e.id))
  const shown = after.assessments.findLast((a) => ids.has(a.event))
  if (shown === undefined) return command
  const { assessment: _id, event: _event, madeBy: _by, ...made } = shown
  const { data } = command
  return { ...command, data: { ...data, made: made satisfies Made } } as Command
}
