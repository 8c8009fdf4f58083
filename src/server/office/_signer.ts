import { generateKeyPairSync } from 'node:crypto'
import type { Signer } from '../../ledger/index.ts'
import { signerWith } from '../ledger-routes/signing-key.ts'

/** What signs in a test, with a key of its own. */
export function testSigner(name = 'clinic.example/ledger'): Promise<Signer> {
  return signerWith(generateKeyPairSync('ed25519').privateKey, name, 'note')
}
