import type { Instrument } from '../instrument.ts'
import { agencyDemands } from './agency-demands.ts'
import { arrest } from './arrest.ts'
import { immigration } from './immigration.ts'
import { immigrationStatus } from './immigration-status.ts'
import { lookAlikes } from './look-alikes.ts'
import { orders } from './orders.ts'
import { requests } from './requests.ts'
import { search } from './search.ts'
import { subpoenasFederal } from './subpoenas-federal.ts'
import { subpoenasState } from './subpoenas-state.ts'

/** Every instrument that can be recognised. */
export const instruments: readonly Instrument[] = [
  ...search,
  ...arrest,
  ...orders,
  ...subpoenasFederal,
  ...subpoenasState,
  ...immigration,
  ...immigrationStatus,
  ...agencyDemands,
  ...requests,
  ...lookAlikes,
]
