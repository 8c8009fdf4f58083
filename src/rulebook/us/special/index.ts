import type { Rule } from '../../../engine/index.ts'
import { certificateOfConfidentiality } from './certificate-of-confidentiality.ts'
import { detaineesAndPrivilege } from './detainees-and-privilege.ts'
import { educationRecords } from './education-records.ts'
import { federalFacilities } from './federal-facilities.ts'
import { grantPrograms } from './grant-programs.ts'
import { victimServices } from './victim-services.ts'

/** Federal confidentiality laws beside HIPAA and Part 2. */
export const special: readonly Rule[] = [
  ...certificateOfConfidentiality,
  ...educationRecords,
  ...victimServices,
  ...grantPrograms,
  ...federalFacilities,
  ...detaineesAndPrivilege,
]
