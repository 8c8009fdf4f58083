import { createContext } from 'preact'
import { useContext, useRef } from 'preact/hooks'
import type { CaseState, CaseView, CommandData, CommandType, Role } from '../../../cases/index.ts'
import type { Rulebook } from '../../../engine/index.ts'
import type { Result } from '../api.ts'
import type { Commanded } from '../command.ts'

/** A case, and what its parts do with it. */
export interface CaseHold {
  readonly view: CaseView
  readonly state: CaseState
  /** The rulebook's words, once they are there. */
  readonly book: Rulebook | undefined
  /** They could not be had. */
  readonly noBook: boolean
  /** The facility's time zone. */
  readonly zone: string | undefined
  readonly role: Role
  readonly me: string
  readonly may: (type: CommandType) => boolean
  /**
   * Gives a command on what was seen at a version. Where others changed the same meanwhile, both are shown, and it resolves
   * once the reader has chosen.
   */
  readonly give: <T extends CommandType>(type: T, data: CommandData<T>, seen?: number) => Promise<Result<Commanded>>
  readonly reload: () => Promise<void>
}

/** The case, for every part of its page. */
export const CaseContext = createContext<CaseHold | undefined>(undefined)

/** The case that a part belongs to. */
export function useCase(): CaseHold {
  const hold = useContext(CaseContext)
  if (hold === undefined) throw new Error('A part of a case stands outside it.')
  return hold
}

/** The version that was on screen when a form was opened: what came since was not seen by whoever fills it in. */
export function useSeen(): number {
  return useRef(useCase().state.version).current
}
