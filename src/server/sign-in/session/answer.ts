import { z } from 'zod'
import type { Office } from '../../office/office.ts'
import { emergenciesFor } from '../../people/index.ts'
import { roleShape } from '../../people/shapes.ts'
import { methodsOf, secondFactors } from '../factor/methods.ts'
import { freshMinutes } from '../settings.ts'
import type { Session } from './session.ts'

const place = z.object({
  facility: z.string(),
  facilityName: z.string(),
  /** The zone whose clock the facility goes by. */
  timeZone: z.string().optional(),
  role: roleShape,
})

/** The answer of every route that signs somebody in: who they are, in which role they act, and what is still missing. */
export const sessionAnswer = z.object({
  person: z.object({ id: z.string(), name: z.string(), language: z.enum(['en', 'es']) }),
  viewer: place.extend({ until: z.iso.datetime().optional() }).optional(),
  memberships: z.array(place.extend({ until: z.iso.datetime().optional() })),
  factors: z.array(z.string()),
  expiresAt: z.iso.datetime(),
  freshUntil: z.iso.datetime(),
  needs: z.enum(['second-factor', 'enrol', 'choose-role']).optional(),
  /** With `second-factor`: what the person has. */
  offers: z.array(z.string()).optional(),
  /** For privacy officers: roles that somebody took in an emergency, of the last seven days. */
  emergencies: z
    .array(
      z.object({
        id: z.string(),
        person: z.string(),
        name: z.string(),
        role: roleShape,
        why: z.string().optional(),
        since: z.iso.datetime(),
        until: z.iso.datetime(),
      }),
    )
    .optional(),
})

/** The answer as a type. */
export type SessionAnswer = z.infer<typeof sessionAnswer>

/** What a session tells its own person. A half one tells nothing of roles: whoever has only the password learns no more. */
export async function answerOf(office: Office, session: Session): Promise<SessionAnswer> {
  const { person, factors, acting } = session
  const common = {
    person,
    factors: [...factors],
    expiresAt: session.expiresAt.toISOString(),
    freshUntil: new Date(session.freshAt.getTime() + freshMinutes * 60_000).toISOString(),
  }
  if (session.needs === 'enrol') return { ...common, memberships: [], needs: 'enrol' }
  if (session.needs === 'second-factor')
    return {
      ...common,
      memberships: [],
      needs: 'second-factor',
      offers: [...secondFactors(await methodsOf(office, person.id))],
    }
  const memberships = session.standings.map((each) => ({ ...each, until: each.until?.toISOString() }))
  const viewer = acting && { ...acting, until: acting.until?.toISOString() }
  const emergencies = acting?.role === 'privacy-officer' ? await emergenciesFor(office, acting.facility) : undefined
  return {
    ...common,
    memberships,
    ...(viewer === undefined ? (memberships.length > 0 ? { needs: 'choose-role' as const } : {}) : { viewer }),
    ...(emergencies === undefined ? {} : { emergencies: [...emergencies] }),
  }
}
