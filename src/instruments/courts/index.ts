export { federalCircuits, federalCourts, federalDistricts, immigrationCourts, tribalCourts } from './federal.ts'
export { knownPlaces, type StateCourts, stateCourtNames, stateCourts } from './state.ts'
