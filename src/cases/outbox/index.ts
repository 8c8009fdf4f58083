export { type BatchLimits, nextBatch, toAsk, toForget, usualLimits } from './batch.ts'
export {
  type EntryKind,
  type EntryName,
  type EntryStatus,
  type Fate,
  largestSealed,
  type OutboxEntry,
  type Standing,
} from './entry.ts'
export { type ClockReading, entryOfEvent, type OutboxEvent, readOutboxEvent } from './event.ts'
export { digestOf, entryCommandId, type Finished, type Finishing, finishEntry } from './finish.ts'
export { memoryOutbox } from './memory.ts'
export type { OutboxAnswer, OutboxLink, OutboxRequest, OutboxStorage, Sealer } from './ports.ts'
export {
  type DeskFile,
  packCommand,
  packFile,
  readSealedEntry,
  type SealedEntry,
  type SealingKey,
  sealedEntryAad,
  sealedEntryInfo,
  unpackCommand,
  unpackFile,
  writeSealedEntry,
} from './sealed.ts'
export { type Round, type Sending, sendRound } from './send.ts'
export { clockOffset, countByStatus, emptyOutbox, evolveOutbox, foldOutbox, type OutboxState } from './state.ts'
export { waitAfter } from './wait.ts'
