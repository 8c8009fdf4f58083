import { readSealedEntry, sealedEntryAad } from '../../../cases/index.ts'
import { openSealed } from '../hpke.ts'
import type { SealingKeys } from '../sealing-keys.ts'
import type { OpenEntry } from './inbox.ts'

/** Opens an entry with the facility's private key; undefined where it is not what that device sealed as that entry. */
export async function openEntry(
  keys: SealingKeys,
  facility: string,
  { device, n, kind, sealed }: Pick<OpenEntry, 'device' | 'n' | 'kind' | 'sealed'>,
): Promise<Uint8Array | undefined> {
  const parts = readSealedEntry(sealed)
  const key = parts && (await keys.opener(facility, parts.keyId))
  return parts && key && openSealed(key, parts, sealedEntryAad(device, n, kind))
}
