import { type Failure, failureWords, type Text } from '../../engine/index.ts'
import { t } from '../words/phrases.ts'

// What is read from a file can have any fields, but no symbol: so nothing read is ever taken for a refusal.
const ours: unique symbol = Symbol('refusal')

/** Why the command line gave up: a stable code, what to do, and the exit status (1 does not hold, 2 unusable input, 3 environment). */
export interface Refusal {
  readonly [ours]: true
  readonly code: string
  readonly message: Text
  readonly status: 1 | 2 | 3
}

/** Input that cannot be used: exit status 2. */
export function unusable(code: string, message: Text): Refusal {
  return { [ours]: true, code, message, status: 2 }
}

/** Something checked that does not hold: exit status 1. */
export function doesNotHold(code: string, message: Text): Refusal {
  return { [ours]: true, code, message, status: 1 }
}

/** The machine failed us (disk, network, database): exit status 3. */
export function environmentFailed(code: string, message: Text): Refusal {
  return { [ours]: true, code, message, status: 3 }
}

/** The engine's refusal of a situation, as the command line's. */
export function refusedSituation(failure: Failure): Refusal {
  return unusable(failure.code, t(failureWords(failure, 'en'), failureWords(failure, 'es')))
}

/** The same refusal, with the place it speaks of. */
export function refusedIn(place: string, refusal: Refusal): Refusal {
  const { en, es } = refusal.message
  return { ...refusal, message: t(`${place}: ${en}`, `${place}: ${es}`) }
}

/** The name that was most likely meant, or else the words that stand in its place. */
export function meant(near: string | undefined, otherwise: Text): Text {
  return near === undefined ? otherwise : t(`Did you mean "${near}"?`, `¿Quiso decir "${near}"?`)
}

/** The names that are valid, a dozen at most. */
export function validNames(names: readonly string[]): Text {
  const shown = names.slice(0, mostNames).join(', ') + (names.length > mostNames ? ', …' : '.')
  return t(`Valid here: ${shown}`, `Aquí valen: ${shown}`)
}

const mostNames = 14

/** True for a refusal. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && ours in value
}
