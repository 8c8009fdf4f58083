export { type Case, ledgerStoreContract } from './ledger-store.ts'
export { witnessStoreContract } from './witness-store.ts'
