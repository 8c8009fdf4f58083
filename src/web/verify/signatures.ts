import { fromBase64, type VerifySignature, verifyWith } from '../../ledger/index.ts'

// The public key and the signature of an empty message in RFC 8032, section 7.1, test 1.
const key = fromBase64('11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=')
const signature = fromBase64('5VZDAMNgrHKQhuLMgG6CioSHfx645dl02HPgZSJJAVVfuIIVkKM7rMYeOXAc+bRr0lv18FlbviRlUUFDjnoQCw==')

/** Checks signatures by this browser; undefined if it knows no Ed25519, which must not look like a wrong signature. */
export async function signaturesHere(): Promise<VerifySignature | undefined> {
  // Browsers give no cryptography to pages that came over plain http from another machine.
  if (!isSecureContext || key === undefined || signature === undefined) return undefined
  const verify = verifyWith(crypto.subtle)
  return (await verify(key, new Uint8Array(0), signature)) ? verify : undefined
}
