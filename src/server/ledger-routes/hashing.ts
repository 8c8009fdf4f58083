import { hash } from 'node:crypto'
import { textHasher, verifyWith } from '../../ledger/index.ts'

/** The tree's hashes by Node's own SHA-256. */
export const hasher = textHasher((bytes) => hash('sha256', bytes, 'binary'))

/** Ed25519 by Node's own Web Crypto. */
export const verifySignature = verifyWith(crypto.subtle)
