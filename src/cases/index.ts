export { answerAgain, answerTo, type Given, type Made } from './assessment/assess-case.ts'
export {
  type AnswerChanged,
  type AssessmentDifference,
  assessmentDifference,
  type DutyNamed,
  type FactChange,
} from './assessment/difference.ts'
export { partFacts } from './assessment/open-facts.ts'
export { type Replayed, replay } from './assessment/replay.ts'
export type { StoredAnswer, StoredDuty, StoredReason } from './assessment/stored.ts'
export { evolve, fold } from './case/evolve.ts'
export { entriesOf } from './case/evolve-entries.ts'
export { type CaseKind, caseKinds, hasNoun, nounsOf } from './case/kind.ts'
export { problemsIn } from './case/legal.ts'
export * from './case/state.ts'
export * from './command/command.ts'
export { type Decision, decide } from './command/decide.ts'
export { type Flag, flagsIn, flagWords, type Match, type Matcher } from './command/free-text.ts'
export { isRefusal, readCommand } from './command/read-command.ts'
export { meet, touchedBy, touchesOf } from './command/touches.ts'
export { withMade } from './command/with-made.ts'
export type { Facility, World } from './command/world.ts'
export { contactEntry, isNoun, type NounFields, type NounName, nounNames, nouns } from './entry/nouns.ts'
export { type CaseEventType, caseEvents } from './event/case-events.ts'
export * from './event/event.ts'
export { mergeHistories } from './event/merge.ts'
export type { CorrectedData, NounEventType, RecordedData } from './event/noun-events.ts'
export * from './event/personal.ts'
export { readEvent, type Upcasters, upcasters, versionOf } from './event/read.ts'
export { onDuty } from './facility/duty.ts'
export { readFacilitySettings } from './facility/read-settings.ts'
export * from './facility/settings.ts'
export {
  isSettingsRefusal,
  type SettingsRefusal,
  type SettingsRefusalCode,
  settingsRefusalWords,
} from './facility/settings-refusal.ts'
export { type Refusal, type RefusalCode, refusalCodes } from './refusal/refusal.ts'
export { refusalWords } from './refusal/words.ts'
export { mayCommand, namedOnly, nounPermissions, permissions } from './role/permissions.ts'
export { mayAnswer, mayDecide, mayDo, type Owner, type Role, roles } from './role/roles.ts'
export { isId } from './shape/read.ts'
export type { DataOf, Field, FieldKind, Fields, GivenFacts, Group, Mark, Shape } from './shape/shape.ts'
export { type Calendar, type Count, type Due, dueAt, type Skipped } from './task/due.ts'
export { explainDue } from './task/explain-due.ts'
export { federalHolidays, type Holiday } from './task/holidays.ts'
export { type Grounds, isLate, type OpenSpec, openTasks, type Task, type TaskSpec } from './task/task.ts'
export { instantOf, offsetAt, wallTimeAt } from './task/zone.ts'
export { type CaseView, type Changed, caseViewOf } from './view/case-view.ts'
export { mayGive } from './view/may-give.ts'
export { type Projection, projectionOf, type TaskRow } from './view/projection.ts'
export type { CaseOutline, CaseSummary, QueueRow } from './view/row.ts'
export { rowVisibleTo, urgencyAt } from './view/row-visible.ts'
export { administratorSees, administratorSeesClosedForDays, type Sees, wrote } from './view/sight.ts'
export type { Viewer } from './view/viewer.ts'
export { eventVisibleTo, type Visible, visibleTo } from './view/visible.ts'
