export { dataFolder } from './data-folder.ts'
export type { Database } from './database.ts'
export {
  DatabaseFull,
  DatabaseRefused,
  DatabaseUnavailable,
  databaseFailure,
  type OpenFailure,
} from './failure.ts'
export { type OpenOptions, openDatabase } from './open.ts'
export type { Place } from './reach.ts'
export type { Tables } from './tables.ts'
