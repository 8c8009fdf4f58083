export { dutyRoutes } from './routes.ts'
export { type Stretch, stretches } from './rota.ts'
