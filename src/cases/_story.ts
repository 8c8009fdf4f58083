import { command, toyWorld } from './_world.ts'
import {
  type CaseState,
  type Command,
  type CommandData,
  type CommandType,
  decide,
  evolve,
  newCase,
  type Refusal,
  type World,
  type Writer,
} from './index.ts'

/** A case that people write on one after the other, each seeing all that was written; for tests. */
export interface Story {
  /** Gives a command that must be taken. */
  does<T extends CommandType>(by: Writer, type: T, data: CommandData<T>, more?: Partial<Command>): CaseState
  /** Gives a command that must be refused. */
  refuses<T extends CommandType>(by: Writer, type: T, data: CommandData<T>, more?: Partial<Command>): Refusal
  readonly state: CaseState
}

/** A new story. */
export function story(world: World = toyWorld, caseId = 'c1'): Story {
  let state = newCase(caseId)
  let n = 0
  const give = <T extends CommandType>(by: Writer, type: T, data: CommandData<T>, more: Partial<Command> = {}) => {
    n += 1
    const whole = { id: `${by.person ?? by.device}-${n}`, by, case: caseId, expected: state.version, ...more }
    return decide(state, command(type, data, whole as never), world)
  }
  return {
    does: (by, type, data, more) => {
      const decision = give(by, type, data, more)
      if ('refused' in decision) throw new Error(`${type} was refused: ${JSON.stringify(decision.refused)}`)
      state = decision.events.reduce(evolve, state)
      return state
    },
    refuses: (by, type, data, more) => {
      const decision = give(by, type, data, more)
      if ('refused' in decision) return decision.refused
      throw new Error(`${type} was taken`)
    },
    get state() {
      return state
    },
  }
}
