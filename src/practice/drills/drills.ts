import type { Drill } from '../drill.ts'
import { aboutPatient } from './about-patient.ts'
import { calls } from './calls.ts'
import { custody } from './custody.ts'
import { inPublic } from './in-public.ts'
import { atTheDoor } from './officers.ts'
import { outreach } from './outreach.ts'
import { papers } from './papers.ts'

/** Every drill: situations of the vectors that are fit for the desk, each with an invented story. */
export const drills: readonly Drill[] = [
  ...atTheDoor,
  ...inPublic,
  ...aboutPatient,
  ...papers,
  ...calls,
  ...custody,
  ...outreach,
]
