export { acceptRestoreHere } from './accept-restore.ts'
export { openDocuments } from './adapters/documents.ts'
export { lawOfFindings, type PlaceAndDay } from './adapters/law-of-findings.ts'
export { type DocumentWithholding, withholdDocument } from './adapters/office/withhold.ts'
export type { PaperFailure, Progress, ReadOptions, ReadPapers } from './adapters/papers/index.ts'
export { type AppOptions, createApp, type Fault } from './app.ts'
export {
  type BackedUp,
  type BackupFailure,
  type BackupProgress,
  BackupRefused,
  backupHere,
  type Closing,
  type Opening,
  type Restored,
  restoreHere,
} from './backup/index.ts'
export { DatabaseFull, DatabaseRefused, DatabaseUnavailable } from './database/index.ts'
export { KeysUnusable } from './keys/key-source.ts'
export type { DropRefused, KeyUse } from './keys/key-use.ts'
export type { RotateProgress } from './keys/rotate.ts'
export { type ServeOptions, type Serving, serve } from './listen.ts'
export { readPapers } from './papers.ts'
export { inviteHere } from './people/invite-here.ts'
export { type Published, type PublishedFile, publish } from './published.ts'
export { dropKeyHere, type Here, keyUsesHere, rebuildHere, replayHere, rotateKeysHere } from './record/here.ts'
export type { ReplayStep } from './record/replay.ts'
export { UnusableSetting } from './settings/setting.ts'
