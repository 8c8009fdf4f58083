import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import { type SealedEntry, sealedEntryInfo } from '../../cases/index.ts'

const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() })
const info = new TextEncoder().encode(sealedEntryInfo)

/** A private key, read for opening. */
export type OpeningKey = CryptoKey

/** A new key pair as raw bytes: 65 of the public key, 32 of the private one. */
export async function newSealingPair(): Promise<{ readonly publicKey: Uint8Array; readonly privateKey: Uint8Array }> {
  const { publicKey, privateKey } = await suite.kem.generateKeyPair()
  return {
    publicKey: new Uint8Array(await suite.kem.serializePublicKey(publicKey)),
    privateKey: new Uint8Array(await suite.kem.serializePrivateKey(privateKey)),
  }
}

/** Reads a raw private key. */
export function readOpeningKey(raw: Uint8Array): Promise<OpeningKey> {
  return suite.kem.deserializePrivateKey(new Uint8Array(raw).buffer)
}

/** Opens what a device sealed; undefined where it was sealed to another key, as another entry, or was altered. */
export async function openSealed(
  recipientKey: OpeningKey,
  { enc, ciphertext }: Pick<SealedEntry, 'enc' | 'ciphertext'>,
  aad: Uint8Array,
): Promise<Uint8Array | undefined> {
  try {
    const recipient = await suite.createRecipientContext({ recipientKey, enc: new Uint8Array(enc), info })
    return new Uint8Array(await recipient.open(new Uint8Array(ciphertext), new Uint8Array(aad)))
  } catch {
    return undefined
  }
}
