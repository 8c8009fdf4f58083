import { Readable } from 'node:stream'
import type { ReadableStream as NodeWebStream } from 'node:stream/web'
import { Decrypter, Encrypter } from 'age-encryption'
import { BackupRefused } from './failure.ts'

/** Whom a backup is encrypted for: holders of age identities, or whoever knows a passphrase. */
export type Closing = { readonly recipients: readonly string[] } | { readonly passphrase: string }

/** What opens a backup. */
export type Opening = { readonly identities: readonly string[] } | { readonly passphrase: string }

/** What encrypts a stream in the age format; throws where a recipient is none. */
export function closer(closing: Closing): (content: Readable) => Promise<Readable> {
  const encrypter = new Encrypter()
  if ('passphrase' in closing) encrypter.setPassphrase(closing.passphrase)
  else
    for (const recipient of closing.recipients)
      try {
        encrypter.addRecipient(recipient)
      } catch (cause) {
        throw new BackupRefused('unusable-recipient', recipient, cause)
      }
  return async (content) => fromWeb(await encrypter.encrypt(toWeb(content)))
}

/** Decrypts it again; rejects what is no age file, or was closed with another key. */
export async function opened(content: Readable, opening: Opening): Promise<Readable> {
  const decrypter = new Decrypter()
  if ('passphrase' in opening) decrypter.addPassphrase(opening.passphrase)
  else
    for (const identity of opening.identities)
      try {
        decrypter.addIdentity(identity)
      } catch (cause) {
        // Never the text of it: it is a secret.
        throw new BackupRefused('unusable-identity', '', cause)
      }
  try {
    return fromWeb(await decrypter.decrypt(toWeb(content)))
  } catch (cause) {
    // The file itself cannot be read.
    if (cause instanceof Error && 'syscall' in cause) throw cause
    const isWrongKey = cause instanceof Error && /no identity matched/.test(cause.message)
    throw new BackupRefused(isWrongKey ? 'wrong-key' : 'not-a-backup', '', cause)
  }
}

// Node's own streams and those of the web differ in name only.
function toWeb(stream: Readable): ReadableStream<Uint8Array> {
  return Readable.toWeb(stream) as unknown as ReadableStream<Uint8Array>
}

function fromWeb(stream: ReadableStream<Uint8Array>): Readable {
  return Readable.fromWeb(stream as unknown as NodeWebStream)
}
