// The way to a database for tests that stand in other rooms than the server.
export { type FreshDatabase, freshDatabase } from '../src/server/database/_fresh.ts'
