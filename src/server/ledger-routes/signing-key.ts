import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { type KeyKind, type Signer, signerOf } from '../../ledger/index.ts'
import { privateKeyAt } from '../keys/key-file.ts'

/** The Ed25519 key in a file; made there, readable by its owner alone, where there is no such file. */
export function signingKeyAt(path: string): KeyObject {
  return privateKeyAt(path, () => generateKeyPairSync('ed25519').privateKey)
}

/** What signs with a key under a name. */
export function signerWith(key: KeyObject, name: string, kind: KeyKind): Promise<Signer> {
  const { d = '' } = key.export({ format: 'jwk' })
  return signerOf(crypto.subtle, name, kind, new Uint8Array(Buffer.from(d, 'base64url')))
}
