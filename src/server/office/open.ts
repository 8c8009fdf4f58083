import type { RecordHealth } from '../api/health.ts'
import type { LedgerSources } from '../ledger-routes/routes.ts'
import type { Office } from './office.ts'

/** An office that is open: what its routes work with, and what of it a monitor and an auditor see. */
export interface OpenOffice extends Office {
  readonly ledger: LedgerSources
  readonly health: () => Promise<RecordHealth>
  readonly close: () => Promise<void>
}
