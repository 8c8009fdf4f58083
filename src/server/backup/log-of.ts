import type { ClientBase, Pool } from 'pg'
import type { LedgerStore } from '../../ledger/index.ts'
import type { Beside } from '../log/beside.ts'
import { ledgerStoreOn } from '../log/ledger-store.ts'

/** The ledger as one connection sees it, in the transaction that it is in. */
export function logOf(client: ClientBase): LedgerStore<Beside> {
  // It asks a pool for nothing but `query`.
  return ledgerStoreOn(client as unknown as Pool)
}
