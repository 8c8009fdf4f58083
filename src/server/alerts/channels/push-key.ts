import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { privateKeyAt } from '../../keys/key-file.ts'

/** The key that push messages are signed with, in a file; made there where there is none. Whoever loses it has everybody subscribe anew. */
export function pushKeyAt(path: string): KeyObject {
  return privateKeyAt(path, () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey)
}

/** A VAPID key pair (RFC 8292) as browsers and push services write it: raw, in base64url. */
export interface VapidKeys {
  readonly publicKey: string
  readonly privateKey: string
}

/** The pair of a key. */
export function vapidKeysOf(key: KeyObject): VapidKeys {
  const { x = '', y = '' } = createPublicKey(key).export({ format: 'jwk' })
  const { d = '' } = key.export({ format: 'jwk' })
  const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')])
  return { publicKey: point.toString('base64url'), privateKey: d }
}
