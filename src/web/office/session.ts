import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Role } from '../../cases/index.ts'
import type { Language } from '../../engine/index.ts'
import { type ApiProblem, get, post, remove } from './api.ts'

/** A role that the person has at a facility. */
export interface Membership {
  readonly facility: string
  readonly facilityName: string
  readonly timeZone?: string
  readonly role: Role
  /** Until when, for a role taken in an emergency. */
  readonly until?: string
}

/** A role that somebody took in an emergency, as privacy officers are told. */
export interface Emergency {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly why?: string
  readonly since: string
  readonly until: string
}

/** Who is signed in, and what is still missing before they may work. */
export interface Session {
  readonly person: { readonly id: string; readonly name: string; readonly language: Language }
  /** The facility and the role in which they act now. */
  readonly viewer?: Membership
  readonly memberships: readonly Membership[]
  readonly factors: readonly string[]
  readonly expiresAt: string
  readonly needs?: 'second-factor' | 'enrol' | 'choose-role'
  /** With `second-factor`: the ways that the person has. */
  readonly offers?: readonly string[]
  readonly emergencies?: readonly Emergency[]
}

/** The session as the page knows it: not asked yet, nobody, somebody, or not to be had. */
export type SessionState =
  | { readonly state: 'asking' }
  | { readonly state: 'nobody' }
  | { readonly state: 'somebody'; readonly session: Session }
  | { readonly state: 'failed'; readonly problem: ApiProblem }

/** The session, and what changes it. */
export interface SessionHold {
  readonly now: SessionState
  readonly set: (session: Session | undefined) => void
  readonly ask: () => Promise<void>
  readonly choose: (to: Pick<Membership, 'facility' | 'role'>) => Promise<ApiProblem | undefined>
  readonly signOut: () => Promise<ApiProblem | undefined>
}

/** Asks the server who is signed in, once, and keeps it as long as the page. */
export function useSession(): SessionHold {
  const [now, setNow] = useState<SessionState>({ state: 'asking' })
  const set = useCallback((session: Session | undefined) => {
    setNow(session === undefined ? { state: 'nobody' } : { state: 'somebody', session })
  }, [])
  const ask = useCallback(async () => {
    const asked = await get<Session>('/api/session', { quiet: true })
    if (asked.ok) set(asked.value)
    else if (asked.problem.status === 401) set(undefined)
    else setNow({ state: 'failed', problem: asked.problem })
  }, [set])
  const choose = useCallback(
    async (to: Pick<Membership, 'facility' | 'role'>) => {
      const chosen = await post<Session>('/api/session/role', { facility: to.facility, role: to.role })
      if (!chosen.ok) return chosen.problem
      set(chosen.value)
      return undefined
    },
    [set],
  )
  const signOut = useCallback(async () => {
    const done = await remove('/api/session', { quiet: true })
    if (!done.ok && done.problem.status !== 401) return done.problem
    set(undefined)
    return undefined
  }, [set])
  useEffect(() => {
    ask()
  }, [ask])
  return { now, set, ask, choose, signOut }
}
