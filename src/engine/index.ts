export * from './artefact.ts'
export * from './assess.ts'
export * from './assessment.ts'
export { type Compiled, knownOf, type Variable, valuesOf } from './compile.ts'
export * from './condition.ts'
export { addDays, dayAt, daysBetween, isDay, isDayOrInstant, isTimeZone } from './day.ts'
export * from './decide.ts'
export { type Failure, type FailureCode, failureWords, nearest } from './failure.ts'
export { reachableAnswers, settleFacts } from './outcome.ts'
export { type Prepared, prepare } from './prepare.ts'
export { relevantActions } from './relevance.ts'
export * from './rulebook.ts'
export {
  bearsOn,
  type InForce,
  inForce,
  isExceptionTo,
  isFamily,
  packOf,
  packsFor,
  policiesOf,
  rulesFor,
} from './selection.ts'
export { type Checked, checkSituation, isFailure, type Situation, starterPolicy } from './situation.ts'
export { refuseBeyond, speaks } from './slice.ts'
export * from './text.ts'
