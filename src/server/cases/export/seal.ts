import { Encrypter } from 'age-encryption'
import { z } from 'zod'

/** To whom an export is sealed: an age recipient, or whoever has a passphrase. */
export const sealShape = z.union([
  z.strictObject({ recipient: z.string().regex(/^age1[a-z0-9]{20,3000}$/) }),
  z.strictObject({ passphrase: z.string().min(12).max(200) }),
])

/** To whom an export is sealed. */
export type SealTo = z.infer<typeof sealShape>

// The work of trying one passphrase: a quarter of what age itself takes, because it holds up everybody else here meanwhile.
const scryptWork = 16

/** The file sealed with age (age-encryption.org/v1); undefined where the recipient is none. */
export async function sealed(file: Uint8Array, to: SealTo): Promise<Uint8Array | undefined> {
  const encrypter = new Encrypter()
  if ('recipient' in to) {
    try {
      encrypter.addRecipient(to.recipient)
    } catch {
      return undefined
    }
  } else {
    encrypter.setScryptWorkFactor(scryptWork)
    encrypter.setPassphrase(to.passphrase)
  }
  return encrypter.encrypt(file)
}
