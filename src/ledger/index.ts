export { type Audit, type AuditOptions, auditLog, checkpointPath, type ReadFile } from './audit.ts'
export { bundleOf, entriesOf, longestEntry } from './bundle.ts'
export { base64, fromBase64, joined, sameBytes, textOf, utf8 } from './bytes.ts'
export {
  type Checkpoint,
  checkpointOf,
  checkpointText,
  originName,
  type SignedCheckpoint,
  sameHead,
  signCheckpoint,
  signedCheckpointOf,
} from './checkpoint.ts'
export { clockTolerance } from './chronology.ts'
export { type Continuity, continuityOf } from './continuity.ts'
export { cosign } from './cosignature.ts'
export { type Ed25519, signerOf, verifyWith } from './ed25519.ts'
export { commitment, type Entry, entryBytes, entryHeader, entryOf, opensEntry, saltLength } from './entry.ts'
export { emptyFrontier, type Frontier, grown, rootOf } from './frontier.ts'
export { growthOf } from './growth.ts'
export { hashLength, portableHasher, type Sha256, type TreeHasher, textHasher, treeHasher } from './hash.ts'
export {
  isKeyName,
  type KeyFault,
  type KeyKind,
  keyOf,
  keyText,
  type Signer,
  type VerifierKey,
  type VerifySignature,
  verifierKey,
} from './key.ts'
export { memoryStore, memoryWitnessStore } from './memory.ts'
export {
  checkSignatures,
  type Note,
  type NoteSignature,
  noteOf,
  noteText,
  type SignatureVerdict,
  signNote,
  type Verified,
} from './note.ts'
export type { Problem, ProblemCode } from './problem.ts'
export {
  type ConsistencyClaim,
  type InclusionClaim,
  type ProofFault,
  type Verdict,
  verifyConsistency,
  verifyInclusion,
} from './proof.ts'
export { consistencyProof, type HashSource, inclusionProof, rootAt } from './prove.ts'
export { tileBytes } from './publish.ts'
export { type Receipt, receiptHeader, receiptOf, receiptText, verifyReceipt } from './receipt.ts'
export { type Item, type Pace, type Sequenced, type Sequencer, sequencer } from './sequencer.ts'
export type { Appended, Growth, LedgerStore, Published, TileHash } from './store.ts'
export { type Submission, submissionOf, submissionText } from './submission.ts'
export { type Tile, tileAt, tileOf, tilePath, tilesOf, tileWidth } from './tile.ts'
export { believe, type Trust, type TrustFault, type TrustVerdict } from './trust.ts'
export {
  answerSubmission,
  refusalOf,
  type Witness,
  type WitnessAnswer,
  type WitnessedHead,
  type WitnessedLog,
  type WitnessStore,
} from './witness.ts'
export { askWitness, type HttpAnswer, type Witnessing, type WitnessLink, withCosignatures } from './witnessing.ts'
