import type { Failure } from '../../engine/index.ts'

/** Why the command line gave up: a stable code, what to do, and the exit status (1 does not hold, 2 unusable input, 3 environment). */
export interface Refusal {
  readonly code: string
  readonly message: string
  readonly status: 1 | 2 | 3
}

/** Input that cannot be used: exit status 2. */
export function unusable(code: string, message: string): Refusal {
  return { code, message, status: 2 }
}

/** Something checked that does not hold: exit status 1. */
export function doesNotHold(code: string, message: string): Refusal {
  return { code, message, status: 1 }
}

/** The machine failed us (disk, network, database): exit status 3. */
export function environmentFailed(code: string, message: string): Refusal {
  return { code, message, status: 3 }
}

/** The engine's refusal of a situation, as the command line's. */
export function refusedSituation({ code, message }: Failure): Refusal {
  return unusable(code, message)
}

/** True for a refusal. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value && 'status' in value
}
