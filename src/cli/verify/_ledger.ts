import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  commitment,
  cosign,
  entryBytes,
  inclusionProof,
  keyText,
  type LedgerStore,
  memoryStore,
  noteText,
  receiptText,
  rootOf,
  type Signer,
  sequencer,
  signCheckpoint,
  signedCheckpointOf,
  signerOf,
  tileBytes,
  tilePath,
  tilesOf,
  utf8,
} from '../../ledger/index.ts'

const seed = (fill: number) => new Uint8Array(32).fill(fill)

/** The invented log’s key, its witness, and a stranger. */
export const signers: Readonly<Record<'log' | 'witness' | 'stranger', Signer>> = {
  log: await signerOf(crypto.subtle, 'ostiary.hospital.example/ledger', 'note', seed(1)),
  witness: await signerOf(crypto.subtle, 'association.example/witness', 'cosignature', seed(2)),
  stranger: await signerOf(crypto.subtle, 'stranger.example/ledger', 'note', seed(3)),
}

/** Their public keys as text. */
export const keys = {
  log: keyText(signers.log.key),
  witness: keyText(signers.witness.key),
  stranger: keyText(signers.stranger.key),
}

/** The time at which the invented witness cosigns: 24 November 2026, 16:00 UTC. */
export const witnessedAt = 1_795_536_000

/** What the invented event at a place was, and its salt. */
export function secretOf(index: number): { readonly payload: Uint8Array<ArrayBuffer>; readonly salt: Uint8Array } {
  return { payload: utf8(`{"visit":${index}}\n`), salt: seed(100 + index) }
}

/** A log in memory with so many invented visits. */
export async function inventedLog(size: number): Promise<LedgerStore> {
  const store = memoryStore()
  const { add } = sequencer(store)
  for (let index = 0; index < size; index++) {
    const { payload, salt } = secretOf(index)
    const time = new Date(Date.UTC(2026, 10, 24, 15) + index * 10_000).toISOString().replace('.000Z', 'Z')
    await add(
      entryBytes({ time, type: 'visit.opened', role: 'desk', commitment: commitment(payload, salt) }),
      undefined,
    )
  }
  return store
}

/** The log’s checkpoint as text, cosigned. */
export async function checkpointFor(store: LedgerStore): Promise<string> {
  const head = await store.head()
  const note = await signCheckpoint({ size: head.size, root: rootOf(head) }, signers.log)
  const cosignature = await cosign(note.text, witnessedAt, signers.witness)
  return noteText({ ...note, signatures: [...note.signatures, cosignature] })
}

/** The receipt of the entry at a place, as text. */
export async function receiptFor(store: LedgerStore, index: number): Promise<string> {
  const { size } = await store.head()
  const head = signedCheckpointOf(await checkpointFor(store))
  if (head === undefined) throw new Error('a checkpoint of ours must be readable')
  const [entry] = await store.entries(index, index + 1)
  return receiptText({ entry, index, proof: await inclusionProof(index, size, store), head })
}

/** Writes the files of a log into a folder, as a server would show them. */
export async function writeLog(store: LedgerStore, folder: string): Promise<void> {
  const { size } = await store.head()
  const write = (path: string, bytes: Uint8Array | string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  for (const tile of tilesOf(size)) write(tilePath(tile), (await tileBytes(tilePath(tile), size, store)) ?? '')
  write('checkpoint', await checkpointFor(store))
}
