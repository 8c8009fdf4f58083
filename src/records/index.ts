export { answerStates, askedKind, isSilent } from './asks.ts'
export type { BulkScreener, BulkStep } from './bulk.ts'
export { createBulkScreener, longestLine } from './bulk.ts'
export type { Container } from './bytes.ts'
export { recognizeBytes } from './bytes.ts'
export { type Cell, delimiterOf, rowsOf } from './csv/read.ts'
export { detectFormat } from './detect.ts'
export type { Finding, Format, Kind, Scope, Screened, Span, Tier, Topic, Unread, UnreadCode } from './finding.ts'
export { isKind, kindsByTier, tierOf, topicOf } from './finding.ts'
export { checkIntake } from './intake/check.ts'
export type { CheckedField, CheckedForm, LawOfKind, LawView } from './intake/field.ts'
export type {
  DeadShard,
  HashedResult,
  JobStatus,
  ScreeningJob,
  ScreeningQueue,
  ShardFailure,
  TakenShard,
} from './jobs/queue.ts'
export { movedDown, type Shard, type ShardResult, type ShardSummary, summaryOf } from './jobs/shard.ts'
export type { Marked } from './marked.ts'
export { markedIn } from './marked.ts'
export type { Shown } from './report/html.ts'
export { toHtml } from './report/html.ts'
export { toSarif } from './report/sarif.ts'
export type { ReportWords } from './report/words.ts'
export { wordsOf as reportWords } from './report/words.ts'
export { scopeCcda } from './scope/ccda.ts'
export { scopeBundle } from './scope/fhir.ts'
export type { LeftOut, Scoped, ScopeItem, ScopeRequest } from './scope/request.ts'
export type { Extract, Extracted, ScreenOptions } from './screen.ts'
export { decodeRecord, screen, screenText } from './screen.ts'
export { patterns, scanText } from './text/scan.ts'
export type { Policy, Withheld, Withholding } from './withhold.ts'
export { defaultPolicy, withhold } from './withhold.ts'
