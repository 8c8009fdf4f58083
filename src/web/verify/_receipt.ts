import {
  base64,
  commitment,
  cosign,
  entryBytes,
  inclusionProof,
  keyText,
  memoryStore,
  noteText,
  portableHasher,
  receiptText,
  rootOf,
  sequencer,
  signCheckpoint,
  signedCheckpointOf,
  signerOf,
  signNote,
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

/** The files of an exported case with three of the events, as the server makes them. */
export async function archiveFor(): Promise<Record<string, Uint8Array>> {
  const places = [3, 4, 5]
  const events = places.map((index, i) => ({
    event: `e${index}`,
    line: i + 1,
    receipt: `receipts/000${i + 1}.tlog-proof`,
    salt: base64(secretOf(index).salt),
  }))
  const lines = places.map((index) => new TextDecoder().decode(secretOf(index).payload))
  const receipts = await Promise.all(places.map(receiptFor))
  const files: Record<string, Uint8Array> = {
    'case.json': utf8(JSON.stringify({ case: 'c1', events })),
    'events.jsonl': utf8(lines.map((line) => `${line}\n`).join('')),
    ...Object.fromEntries(events.map(({ receipt }, i) => [receipt, utf8(receipts[i] ?? '')])),
  }
  return { ...files, ...(await manifestOf(files)) }
}

async function manifestOf(files: Readonly<Record<string, Uint8Array>>): Promise<Record<string, Uint8Array>> {
  const hex = (bytes: Uint8Array) =>
    [...portableHasher.sha256(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const format = 'ostiary/case-archive/1'
  const listed = Object.entries(files).map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: hex(bytes) }))
  const about = { format, case: 'c1', exportedAt: '2026-11-24T17:00:00Z' }
  const manifest = utf8(JSON.stringify({ ...about, files: listed }))
  const note = await signNote(`${format}\nmanifest sha256 ${hex(manifest)}\n`, log)
  return { 'manifest.json': manifest, 'manifest.note': utf8(noteText(note)) }
}
