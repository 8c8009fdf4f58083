import type { Rule } from '../../../engine/index.ts'
import { preemption } from './160.203.ts'
import { generalRule } from './164.502-a.ts'
import { individual } from './164.502-a-2-i.ts'
import { complianceReview } from './164.502-a-2-ii.ts'
import { minimumNecessary } from './164.502-b.ts'
import { workforceVictim } from './164.502-j.ts'
import { authorization } from './164.508.ts'
import { authorizationInCustody } from './164.508-custody.ts'
import { reproductiveRule } from './164.509.ts'
import { directory } from './164.510-a.ts'
import { family } from './164.510-b.ts'
import { familyAfterDeath } from './164.510-b-5.ts'
import { familyInCustody } from './164.510-b-custody.ts'
import { verification } from './164.514-h.ts'
import { accounting } from './164.528.ts'
import { accountingDelay } from './164.528-a-2.ts'
import { reportsListed } from './164.528-reports.ts'
import { retention } from './164.530-j.ts'
import { patientAgrees } from './patient-agrees.ts'
import { patientRights } from './patient-rights.ts'

/** HIPAA, all but the permissions of 45 CFR 164.512. */
export const hipaa: readonly Rule[] = [
  ...generalRule,
  ...individual,
  ...preemption,
  ...complianceReview,
  ...minimumNecessary,
  ...workforceVictim,
  ...authorization,
  ...authorizationInCustody,
  ...reproductiveRule,
  ...directory,
  ...family,
  ...familyAfterDeath,
  ...familyInCustody,
  ...patientAgrees,
  ...verification,
  ...patientRights,
  ...accounting,
  ...reportsListed,
  ...accountingDelay,
  ...retention,
]
