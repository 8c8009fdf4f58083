export { isRole, type Role, seesCases } from './role.ts'
export { readStandings, type Standing, type StandingRow, standingsOf } from './standing.ts'
