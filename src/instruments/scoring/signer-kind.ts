import type { Instrument } from '../instrument.ts'
import type { Kind } from '../kinds.ts'
import type { Reading } from '../reading/reading.ts'
import type { SignaturePlace } from '../reading/signature.ts'

const subpoenas: readonly Kind[] = ['clerk-subpoena', 'attorney-subpoena', 'judge-subpoena']

/** Whether the kind hangs on who signed, and nobody can be told to have signed. */
export function hangsOnSigner({ kind, key }: Instrument, places: readonly SignaturePlace[]): boolean {
  const open = subpoenas.includes(kind) && key !== 'judicial-subpoena'
  return open && !places.some(({ mark }) => mark === 'signed')
}

/** The kind of a subpoena by who signed it, or who alone could; other instruments keep their kind whoever signed. */
export function kindBySigner({ kind, key }: Instrument, places: readonly SignaturePlace[], reading: Reading): Kind {
  if (!subpoenas.includes(kind) || key === 'judicial-subpoena') return kind
  const marked = (mark: string): readonly SignaturePlace[] => places.filter((place) => place.mark === mark)
  const signed = marked('signed')
  const open = marked('unclear')
  const named = open.filter((place) => nameBelow(reading, place))
  const able = signed.length > 0 ? signed : named.length > 0 ? named : open
  const signers = new Set(able.map(({ signer }) => signer))
  if (signers.size !== 1) return kind
  if (signers.has('clerk')) return 'clerk-subpoena'
  return signers.has('attorney') ? 'attorney-subpoena' : kind
}

const personName = /^\p{Lu}[\p{L}'-]+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}'-]+$/u

// Where no pen can be seen, a name printed under one line and not under the other tells who was to sign.
function nameBelow(reading: Reading, { label }: SignaturePlace): boolean {
  return reading.segments.some(
    ({ box, text }) =>
      personName.test(text) &&
      box[1] > label.box[1] &&
      box[1] - label.box[3] < 2 * reading.height &&
      box[0] < label.box[2] &&
      box[2] > label.box[0],
  )
}
