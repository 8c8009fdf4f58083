import { signedBytesOf } from '../../rulebook/publish/index.ts'

/** What a published rulebook says of who signed it: nobody, a key by name (`ed25519:…`) whose signature fits, or one that does not fit. */
export type Signing = { readonly by: string } | 'unsigned' | 'does-not-fit'

/** Verifies an Ed25519 signature. */
export type Verify = (
  key: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
) => Promise<boolean>

const prefix = 'ed25519:'

/** Verifies with the browser's own cryptography, and where it knows no Ed25519 or gives none (plain http), with the library's. */
export const verifyHere: Verify = async (key, message, signature) => {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  if (subtle !== undefined) {
    try {
      const imported = await subtle.importKey('raw', key, 'Ed25519', false, ['verify'])
      return await subtle.verify('Ed25519', imported, signature, message)
    } catch (error) {
      if ((error as Error).name !== 'NotSupportedError') return false
    }
  }
  return verifyByLibrary(key, message, signature)
}

/** The same without the browser's help; loaded only where it is needed. */
export const verifyByLibrary: Verify = async (key, message, signature) => {
  const { ed25519 } = await import('@noble/curves/ed25519.js')
  try {
    return ed25519.verify(signature, message, key)
  } catch {
    return false
  }
}

/** Who signed a published rulebook; that the rulebook has its hash is checked apart. */
export async function signingOf(published: Readonly<Record<string, unknown>>, verify = verifyHere): Promise<Signing> {
  const { signature } = published
  if (signature === null || signature === undefined) return 'unsigned'
  const { alg, key, value } = signature as Readonly<Record<string, unknown>>
  const [own, made] = [bytesOf(key, 32), bytesOf(value, 64)]
  if (alg !== 'Ed25519' || own === undefined || made === undefined) return 'does-not-fit'
  return (await verify(own, signedBytesOf(published), made)) ? { by: prefix + key } : 'does-not-fit'
}

function bytesOf(text: unknown, length: number): Uint8Array<ArrayBuffer> | undefined {
  if (typeof text !== 'string') return undefined
  try {
    const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0))
    // One key has one spelling only: keys are compared as text.
    return bytes.length === length && btoa(String.fromCharCode(...bytes)) === text ? bytes : undefined
  } catch {
    return undefined
  }
}
