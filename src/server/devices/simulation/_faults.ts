import type { Roll } from '../../../cases/check/index.ts'

/** The end of a tab, or of a server, in the middle of what it did. */
export class Killed extends Error {}

/** Where somebody dies: whether now, before or after a step. */
export interface Fate {
  /** Rolled at each step while it lives; `one in` that many steps kills. */
  oneIn: number
  dead: boolean
}

/**
 * A port whose owner may be killed at each call: before the call had an effect, or after it and before anybody heard of it. Once
 * dead, nothing is called any more until it is started anew.
 */
export function mortal<Port extends object>(port: Port, roll: Roll, fate: Fate): Port {
  const wrapped = Object.entries(port).map(([name, method]) => {
    if (typeof method !== 'function') return [name, method]
    const call = async (...given: readonly unknown[]): Promise<unknown> => {
      if (fate.dead) throw new Killed()
      const when = fate.oneIn > 0 && roll(fate.oneIn) === 0 ? roll(2) : 2
      if (when === 0) die(fate)
      const done: unknown = await (method as (...all: readonly unknown[]) => Promise<unknown>)(...given)
      if (when === 1) die(fate)
      return done
    }
    return [name, call]
  })
  return Object.fromEntries(wrapped) as Port
}

function die(fate: Fate): never {
  fate.dead = true
  throw new Killed()
}
