import {
  believe,
  type Entry,
  entryOf,
  opensEntry,
  type ProofFault,
  receiptHeader,
  receiptOf,
  type Trust,
  type TrustFault,
  type Verified,
  type VerifierKey,
  type VerifySignature,
  verifyReceipt,
} from '../../ledger/index.ts'

/** What may be wrong with a receipt, with what was given to open it, or with the file. */
export type ReceiptFault =
  | ProofFault
  | TrustFault
  | 'not-a-receipt'
  | 'malformed-receipt'
  | 'no-entry'
  | 'payload-differs'

/** What an event was made from: its bytes and the salt of its commitment. */
export interface Opening {
  readonly payload: Uint8Array
  readonly salt: Uint8Array
}

/** What checking a receipt gave. */
export interface Checked {
  readonly faults: readonly ReceiptFault[]
  /** `unchecked` where no key was given, or where this browser knows no Ed25519. */
  readonly signature: 'trusted' | 'refused' | 'unchecked'
  /** The payload that opened the entry's seal. */
  readonly opened?: Uint8Array
  /** What the receipt says; left out where it cannot be read. */
  readonly says?: {
    readonly origin: string
    readonly size: number
    readonly root: Uint8Array
    readonly index: number
    readonly entry?: Entry
  }
  readonly witnesses: readonly Verified[]
  /** Names that signed too, and whose keys nobody gave. */
  readonly unknownSigners: readonly string[]
}

/** Whom to believe, and how signatures are checked here; left out where this browser cannot. */
export interface Belief {
  readonly keys: readonly VerifierKey[]
  readonly verify?: VerifySignature
}

const nothing = { signature: 'unchecked', witnesses: [], unknownSigners: [] } as const

/** Checks a receipt given as text: its path to the root, the signatures under it, and what it was made from where something is given to try. */
export async function checkReceipt(
  text: string,
  { keys, verify }: Belief,
  openings?: readonly Opening[],
): Promise<Checked> {
  if (!text.startsWith(receiptHeader)) return { ...nothing, faults: ['not-a-receipt'] }
  const receipt = receiptOf(text)
  if (receipt === undefined) return { ...nothing, faults: ['malformed-receipt'] }
  const { head, index, entry: bytes } = receipt
  const { origin, size, root } = head.checkpoint
  const entry = bytes === undefined ? undefined : entryOf(bytes)
  const proved = bytes === undefined ? undefined : verifyReceipt(receipt, bytes)
  const trust: Trust | undefined =
    keys.length === 0 || verify === undefined ? undefined : { keys, witnesses: 0, verify }
  const believed = trust === undefined ? undefined : await believe(head, trust)
  const opened = entry && openings?.find(({ payload, salt }) => opensEntry(entry, payload, salt))
  const faults: readonly (ReceiptFault | false)[] = [
    bytes === undefined && 'no-entry',
    proved?.ok === false && proved.code,
    believed?.ok === false && believed.code,
    openings !== undefined && opened === undefined && 'payload-differs',
  ]
  return {
    faults: faults.filter((fault) => fault !== false),
    signature: believed === undefined ? 'unchecked' : believed.ok ? 'trusted' : 'refused',
    ...(opened === undefined ? {} : { opened: opened.payload }),
    says: { origin, size, root, index, ...(entry === undefined ? {} : { entry }) },
    witnesses: believed?.ok === true ? believed.witnesses : [],
    unknownSigners: head.note.signatures
      .filter(({ name, id }) => !keys.some((key) => key.name === name && key.id === id))
      .map(({ name }) => name),
  }
}
