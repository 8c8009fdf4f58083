import { readFileSync } from 'node:fs'
import type { Publication } from '../../rulebook/index.ts'
import { isSigned, readPublicKeys, signerOf } from '../../server/publish/index.ts'
import { doesNotHold, isRefusal, type Refusal, unusable } from '../command/refusal.ts'
import { refusedFile } from '../input/file.ts'
import { t } from '../words/phrases.ts'

/** How far a rulebook may be trusted: `built-in` came with the program, the others were read from a file. */
export type Trust = 'built-in' | 'trusted' | 'self-signed' | 'unsigned'

/** The setting that names trusted keys: `ed25519:…` or files of keys, with commas or spaces between. */
export const trustSetting = 'OSTIARY_TRUSTED_KEYS'

/** The public keys that this machine trusts: those of `--trust FILE`, else those of the setting; undefined where there are none. */
export function trustedKeys(file: string | undefined, env: NodeJS.ProcessEnv): readonly string[] | undefined | Refusal {
  if (file !== undefined) return keysInFile(file)
  const entries = (env[trustSetting] ?? '').split(/[\s,]+/).filter((e) => e !== '')
  const keys: string[] = []
  for (const entry of entries) {
    const found = entry.startsWith('ed25519:') ? readPublicKeys(entry) : keysInFile(entry)
    if (isRefusal(found)) return found
    if (found === undefined) return noKeys(trustSetting)
    keys.push(...found)
  }
  return entries.length === 0 ? undefined : keys
}

function keysInFile(file: string): readonly string[] | Refusal {
  try {
    return readPublicKeys(readFileSync(file, 'utf8')) ?? noKeys(file)
  } catch (error) {
    return refusedFile(file, error)
  }
}

function noKeys(name: string): Refusal {
  return unusable(
    'not-a-key',
    t(
      `${name} holds no public Ed25519 key. Write it as PEM (openssl pkey -in key.pem -pubout) or as ed25519:BASE64.`,
      `${name} no tiene una clave pública Ed25519. Escríbala en PEM (openssl pkey -in key.pem -pubout) o como ed25519:BASE64.`,
    ),
  )
}

/** How far a publication may be trusted; where keys are trusted, one of them must have signed it. */
export function judge(publication: Publication, name: string, trusted: readonly string[] | undefined): Trust | Refusal {
  const { signature } = publication
  if (signature === null)
    return trusted === undefined
      ? 'unsigned'
      : doesNotHold(
          'unsigned',
          t(
            `${name} is unsigned, but a signature of a trusted key is asked for.`,
            `${name} no está firmado, y se pide la firma de una clave de confianza.`,
          ),
        )
  if (!isSigned(publication))
    return doesNotHold(
      'bad-signature',
      t(
        `The signature of ${name} does not fit it: it was changed after it was signed. Get it again from who published it.`,
        `La firma de ${name} no corresponde: se cambió después de firmarlo. Obténgalo de nuevo de quien lo publicó.`,
      ),
    )
  if (trusted === undefined) return 'self-signed'
  return trusted.includes(signerOf(signature))
    ? 'trusted'
    : doesNotHold(
        'untrusted',
        t(
          `${name} is signed by ${signerOf(signature)}, which is none of the trusted keys.`,
          `${name} está firmado por ${signerOf(signature)}, que no es una de las claves de confianza.`,
        ),
      )
}
