export type { Fate } from './fates.ts'
export { importRoutes } from './routes.ts'
