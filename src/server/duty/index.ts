export { type Stretch, stretches } from './rota.ts'
export { dutyRoutes } from './routes.ts'
