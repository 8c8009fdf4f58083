import type { Instrument } from '../instrument.ts'
import type { Kind } from '../kinds.ts'
import type { SignaturePlace } from '../reading/signature.ts'

const subpoenas: readonly Kind[] = ['clerk-subpoena', 'attorney-subpoena', 'judge-subpoena']

/** Whether the kind hangs on who signed, and nobody can be told to have signed. */
export function hangsOnSigner({ kind, key }: Instrument, places: readonly SignaturePlace[]): boolean {
  const open = subpoenas.includes(kind) && key !== 'judicial-subpoena'
  return open && !places.some(({ mark }) => mark === 'signed')
}

/** The kind of a subpoena by who signed it, or who alone could; other instruments keep their kind whoever signed. */
export function kindBySigner({ kind, key }: Instrument, places: readonly SignaturePlace[]): Kind {
  if (!subpoenas.includes(kind) || key === 'judicial-subpoena') return kind
  const signers = new Set(places.filter(({ mark }) => mark === 'signed').map(({ signer }) => signer))
  const able =
    signers.size > 0 ? signers : new Set(places.filter(({ mark }) => mark === 'unclear').map(({ signer }) => signer))
  if (able.size !== 1) return kind
  if (able.has('clerk')) return 'clerk-subpoena'
  return able.has('attorney') ? 'attorney-subpoena' : kind
}
