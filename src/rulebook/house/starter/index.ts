import type { Rule } from '../../../engine/index.ts'
import { agencySubpoenas } from './agency-subpoena.ts'
import { doors } from './doors.ts'
import { everyContact } from './every-contact.ts'
import { outreach } from './outreach.ts'
import { patients } from './patients.ts'
import { patientsAndFiles, records } from './records.ts'

/** The policy that model policies recommend, section by section: stricter than law or silent, never looser. */
export const starter: readonly Rule[] = [
  ...everyContact,
  ...doors,
  ...outreach,
  ...patients,
  ...records,
  ...agencySubpoenas,
  ...patientsAndFiles,
]
