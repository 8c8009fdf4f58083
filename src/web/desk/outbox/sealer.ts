import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import { type Sealer, sealedEntryAad, sealedEntryInfo, writeSealedEntry } from '../../../cases/index.ts'
import { fromBase64Url } from '../device/base64.ts'
import type { SealKey } from '../device/bundle.ts'

/** Seals entries to the facility's key (HPKE, RFC 9180): what is sealed this device cannot open again. */
export function sealerTo({ id, publicKey }: SealKey): Sealer {
  const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() })
  const info = new TextEncoder().encode(sealedEntryInfo)
  const recipient = suite.kem.deserializePublicKey(fromBase64Url(publicKey))
  // The key is read when there is something to seal; a bad one is told then.
  recipient.catch(() => {})
  return async ({ device, n, kind, plain }) => {
    const sender = await suite.createSenderContext({ recipientPublicKey: await recipient, info })
    const ciphertext = await sender.seal(new Uint8Array(plain), sealedEntryAad(device, n, kind))
    return writeSealedEntry({ keyId: id, enc: new Uint8Array(sender.enc), ciphertext: new Uint8Array(ciphertext) })
  }
}
