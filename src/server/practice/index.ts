export { practiceRoutes } from './routes.ts'
export { sweepResults } from './store.ts'
