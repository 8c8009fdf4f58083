/** A sealed piece: nonce, ciphertext and tag of AES-256-GCM, with what it belongs to bound as associated data. */
export type Sealed = Uint8Array

/** The facility keys, by id; the first wraps, all unwrap. A port: from a file, from the environment, or a KMS. */
export interface Keyring {
  /** The id of the key that wraps from now on. */
  readonly current: string
  /** Wraps a case key; `of` (facility and case) is bound to it. */
  readonly wrap: (key: Uint8Array, of: string) => Promise<{ readonly keyId: string; readonly wrapped: Uint8Array }>
  /** Unwraps it; undefined if no key of that id is there, or it was tampered with. */
  readonly unwrap: (
    wrapped: { readonly keyId: string; readonly wrapped: Uint8Array },
    of: string,
  ) => Promise<Uint8Array | undefined>
  /** Seals a small secret that belongs to no case (a TOTP secret, a webhook's); `of` is bound to it. */
  readonly seal: (secret: Uint8Array, of: string) => Promise<Sealed>
  readonly open: (sealed: Sealed, of: string) => Promise<Uint8Array | undefined>
}

/** A keyring whose keys we hold ourselves, so that they can be replaced. */
export interface OwnKeyring extends Keyring {
  /** The ids of all keys, the current one first. */
  readonly ids: readonly string[]
  /**
   * A small secret sealed anew under the current key, without a look at what it is bound to; `current` where it already is, and
   * undefined where it is none of ours or its key is gone.
   */
  readonly reseal: (sealed: Sealed) => Promise<Sealed | 'current' | undefined>
}
