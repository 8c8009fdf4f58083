import type { CaseState } from '../case/state.ts'
import { type CommandType, commandTypes } from '../command/command.ts'
import { whenClosed } from '../command/decide.ts'
import { mayCommand, namedOnly } from '../role/permissions.ts'
import { sightOf } from './sight.ts'
import type { Viewer } from './viewer.ts'

/** The commands that a viewer may give about a case as it stands, for a page to offer; what each says is still decided. */
export function mayGive(viewer: Viewer, state: CaseState, now: string): readonly CommandType[] {
  if (state.status === 'new') return mayCommand(viewer.role, 'open-case') ? ['open-case'] : []
  const sees = sightOf(viewer, state, now)
  if (sees === 'nothing' || sees === 'outline' || state.status === 'erased') return []
  return commandTypes.filter(
    (type) =>
      type !== 'open-case' &&
      mayCommand(viewer.role, type) &&
      (viewer.person !== undefined || !namedOnly.includes(type)) &&
      fitsStatus(type, state, now),
  )
}

function fitsStatus(type: CommandType, state: CaseState, now: string): boolean {
  const held = Object.keys(state.holds).length > 0
  if (type === 'release-hold') return held
  if (state.status === 'open') return type !== 'reopen-case' && type !== 'erase-case'
  if (type === 'erase-case') return !held && (state.closing?.keepUntil ?? '9999') <= now.slice(0, 10)
  return whenClosed.has(type)
}
