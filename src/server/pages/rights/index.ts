export { facilitiesOf } from './facilities.ts'
export { type RightsSources, rightsRoutes } from './routes.ts'
