import { createHash, hkdfSync } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { ShardResult } from '../../records/index.ts'
import { keyLength, seal, unseal } from '../keys/seal.ts'

// Two things follow from the hash of a shard's bytes: a proof that may stand in the database, and a key that never does. Neither
// leads to the other, so that a result is opened only by whoever can read the record that it was made from.

/** What the database keeps to tell whether bytes are those that were submitted; the hash is hexadecimal SHA-256. */
export function proofOf(hash: string): Buffer {
  return createHash('sha256').update('ostiary screening proof\n').update(hash).digest()
}

function keyOf(hash: string, job: string): Buffer {
  return Buffer.from(hkdfSync('sha256', Buffer.from(hash, 'hex'), job, 'ostiary screening result', keyLength))
}

/** Seals a result for whoever knows the hash of the bytes that it was made from. */
export function sealResult(job: string, number: number, hash: string, result: ShardResult): Buffer {
  return seal(keyOf(hash, job), gzipSync(JSON.stringify(result)), `screening/${job}/${number}`)
}

/** Opens a result; undefined where the hash is another. */
export function openResult(job: string, number: number, hash: string, sealed: Uint8Array): ShardResult | undefined {
  const plain = unseal(keyOf(hash, job), sealed, `screening/${job}/${number}`)
  return plain && (JSON.parse(gunzipSync(plain).toString('utf8')) as ShardResult)
}
