import { hash } from 'node:crypto'
import { type TreeHasher, textHasher } from '../../ledger/index.ts'

/** The hashes of the ledger's tree, by Node's quickest way to SHA-256. */
export const hasher: TreeHasher = textHasher((bytes) => hash('sha256', bytes, 'binary'))

/** SHA-256 of bytes. */
export const sha256 = hasher.sha256
