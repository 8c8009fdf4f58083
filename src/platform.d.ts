// The only globals, beyond ECMAScript 2023 itself, that a pure folder may name. Each exists, and behaves the same, in
// Node 24 and in every browser we support; none of them knows the time, draws a random number or reaches outside.

interface TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>
}
declare const TextEncoder: { new (): TextEncoder }

interface TextDecoder {
  decode(input?: Uint8Array): string
}
declare const TextDecoder: {
  new (label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean }): TextDecoder
}

declare function structuredClone<T>(value: T): T

declare const crypto: {
  readonly subtle: {
    digest(algorithm: 'SHA-256' | 'SHA-384' | 'SHA-512', data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>
  }
}
