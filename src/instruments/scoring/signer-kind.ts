import type { Instrument } from '../instrument.ts'
import type { Kind } from '../kinds.ts'
import type { SignaturePlace } from '../reading/signature.ts'

const subpoenas: readonly Kind[] = ['clerk-subpoena', 'attorney-subpoena', 'judge-subpoena']

/** The kind of a subpoena by who signed it; other instruments keep their kind whoever signed. */
export function kindBySigner({ kind, key }: Instrument, places: readonly SignaturePlace[]): Kind {
  if (!subpoenas.includes(kind) || key === 'judicial-subpoena') return kind
  const signed = places.find(({ mark }) => mark === 'signed') ?? only(places.filter(({ mark }) => mark === 'unclear'))
  if (signed?.signer === 'clerk') return 'clerk-subpoena'
  if (signed?.signer === 'attorney') return 'attorney-subpoena'
  return kind
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined
}
