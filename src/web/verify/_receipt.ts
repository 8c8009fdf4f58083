import {
  commitment,
  cosign,
  entryBytes,
  inclusionProof,
  keyText,
  memoryStore,
  noteText,
  receiptText,
  rootOf,
  sequencer,
  signCheckpoint,
  signedCheckpointOf,
  signerOf,
  utf8,
} from '../../ledger/index.ts'

const seed = (fill: number) => new Uint8Array(32).fill(fill)

const log = await signerOf(crypto.subtle, 'ostiary.hospital.example/ledger', 'note', seed(1))
const witness = await signerOf(crypto.subtle, 'association.example/witness', 'cosignature', seed(2))
const stranger = await signerOf(crypto.subtle, 'ostiary.hospital.example/ledger', 'note', seed(3))

/** The keys of the invented log and its witness, and one that somebody else made under the log's name. */
export const keys = { log: keyText(log.key), witness: keyText(witness.key), stranger: keyText(stranger.key) }

/** What the invented event at a place was, and its salt. */
export function secretOf(index: number): { readonly payload: Uint8Array<ArrayBuffer>; readonly salt: Uint8Array } {
  return { payload: utf8(`{"type":"visit.opened","visit":${index}}`), salt: seed(100 + index) }
}

/** The receipt of the event at a place in a log of eleven, cosigned by the witness at 16:00 UTC on 24 November 2026. */
export async function receiptFor(index: number): Promise<string> {
  const store = memoryStore()
  const { add } = sequencer(store)
  for (let at = 0; at < 11; at++) {
    const { payload, salt } = secretOf(at)
    const time = new Date(Date.UTC(2026, 10, 24, 15, at)).toISOString().replace('.000Z', 'Z')
    await add(
      entryBytes({ time, type: 'visit.opened', role: 'desk', commitment: commitment(payload, salt) }),
      undefined,
    )
  }
  const { size, ...rest } = await store.head()
  const note = await signCheckpoint({ size, root: rootOf({ size, ...rest }) }, log)
  const cosigned = { ...note, signatures: [...note.signatures, await cosign(note.text, 1_795_536_000, witness)] }
  const head = signedCheckpointOf(noteText(cosigned))
  if (head === undefined) throw new Error('a checkpoint of ours must be readable')
  const [entry] = await store.entries(index, index + 1)
  return receiptText({ entry, index, proof: await inclusionProof(index, size, store), head })
}
