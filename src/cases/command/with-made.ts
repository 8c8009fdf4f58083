import type { Made } from '../assessment/assess-case.ts'
import type { CaseState } from '../case/state.ts'
import type { Command, CommandOf } from './command.ts'

/** The command as a phone sends it: with the answer that it gave offline, or the one on which was decided, so that the record has what was shown. */
export function withMade(command: Command, after: CaseState): Command {
  if (command.type === 'settle-action') {
    const settled = after.settled.find((s) => s.event.startsWith(`${command.id}.`))
    return settled?.assessment === undefined ? command : withAssessment(command, settled.assessment)
  }
  if (command.type !== 'assess' && command.type !== 'give-facts' && command.type !== 'correct-facts') return command
  const ids = new Set(after.events.filter((e) => e.command === command.id).map((e) => e.id))
  const shown = after.assessments.findLast((a) => ids.has(a.event))
  if (shown === undefined) return command
  const { assessment: _id, event: _event, madeBy: _by, ...made } = shown
  const { data } = command
  return { ...command, data: { ...data, made: made satisfies Made } } as Command
}

function withAssessment(command: CommandOf<'settle-action'>, assessment: string): Command {
  return { ...command, data: { ...command.data, assessment } }
}
