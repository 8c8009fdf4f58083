import type { Rule } from '../../../engine/index.ts'
import { administrativeWarrants } from './administrative-warrant.ts'
import { agencyPapers } from './agency-papers.ts'
import { agencySubpoenas } from './agency-subpoenas.ts'
import { arrestWarrants } from './arrest-warrant.ts'
import { atTheDesk } from './at-the-desk.ts'
import { consent } from './consent.ts'
import { courtOrders } from './court-order.ts'
import { enforcedPapers } from './enforced-by-court.ts'
import { federalCourt } from './federal-court.ts'
import { grandJurySubpoenas } from './grand-jury.ts'
import { immigrationSubpoenas } from './immigration-subpoenas.ts'
import { immigrationOfficersPowers } from './officers.ts'
import { publicAreas } from './public-areas.ts'
import { searchWarrantEntry } from './search-warrant-entry.ts'
import { searchWarrantRead, searchWarrantRecords } from './search-warrant-records.ts'
import { secrecy } from './secrecy.ts'
import { statusSharing } from './status-sharing.ts'
import { subpoenas } from './subpoenas.ts'

/** Who may issue and sign what, and what each paper does and does not do at a hospital. */
export const legalProcess: readonly Rule[] = [
  ...searchWarrantEntry,
  ...searchWarrantRecords,
  ...searchWarrantRead,
  ...administrativeWarrants,
  ...courtOrders,
  ...federalCourt,
  ...arrestWarrants,
  ...subpoenas,
  ...grandJurySubpoenas,
  ...enforcedPapers,
  ...immigrationSubpoenas,
  ...agencySubpoenas,
  ...agencyPapers,
  ...consent,
  ...publicAreas,
  ...immigrationOfficersPowers,
  ...atTheDesk,
  ...secrecy,
  ...statusSharing,
]
