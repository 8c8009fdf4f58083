export { dataFolder } from './data-folder.ts'
export type { Database } from './database.ts'
export {
  DatabaseFull,
  DatabaseRefused,
  DatabaseUnavailable,
  databaseFailure,
  type OpenFailure,
} from './failure.ts'
export { type OpenOptions, openDatabase, type Place } from './open.ts'
export type { Tables } from './tables.ts'
