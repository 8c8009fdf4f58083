import type { SignedCheckpoint } from './checkpoint.ts'
import type { VerifierKey, VerifySignature } from './key.ts'
import { checkSignatures, type Verified } from './note.ts'

/** Whom a verifier believes: keys of the log and of witnesses, and how many of these must have cosigned. */
export interface Trust {
  readonly keys: readonly VerifierKey[]
  readonly witnesses: number
  readonly verify: VerifySignature
}

/** Why a checkpoint is not believed: a signature is wrong, the log did not sign it, too few witnesses did. */
export type TrustFault = 'bad-signature' | 'unsigned' | 'too-few-witnesses'

/** The witnesses that cosigned, or why the checkpoint is not believed. */
export type TrustVerdict =
  | { readonly ok: true; readonly witnesses: readonly Verified[] }
  | { readonly ok: false; readonly code: TrustFault; readonly name: string }

/** Checks that the log, under its own name, and enough witnesses signed a checkpoint. */
export async function believe({ checkpoint, note }: SignedCheckpoint, trust: Trust): Promise<TrustVerdict> {
  const signed = await checkSignatures(note, trust.keys, trust.verify)
  if (!signed.ok) return { ok: false, code: signed.code, name: signed.key.name }
  const { origin } = checkpoint
  if (!signed.by.some(({ key }) => key.kind === 'note' && key.name === origin))
    return { ok: false, code: 'unsigned', name: origin }
  const witnesses = signed.by.filter(({ key }) => key.kind === 'cosignature')
  // One witness with two names is still one witness.
  const distinct = new Set(witnesses.map(({ key }) => key.publicKey.join()))
  if (distinct.size < trust.witnesses) return { ok: false, code: 'too-few-witnesses', name: origin }
  return { ok: true, witnesses }
}
