import type { Kind } from '../finding.ts'

// Held against the attribute tables at hl7.eu and v2plus.hl7.org; GT1-56 is the guarantor's birth place, NK1-38 that of the next of kin.
/** What fields of HL7 v2 (2.3 to 2.9) state by their place alone. PID-39 is tribal citizenship and stands in no row. */
export const fieldKinds: Readonly<Record<string, Readonly<Record<number, Kind>>>> = {
  PID: { 15: 'language', 23: 'birth-place', 26: 'citizenship', 28: 'nationality' },
  NK1: { 19: 'citizenship', 20: 'language', 27: 'nationality', 38: 'birth-place' },
  GT1: { 35: 'citizenship', 36: 'language', 43: 'nationality', 56: 'birth-place' },
  IN2: { 33: 'citizenship', 34: 'language', 41: 'nationality' },
  STF: { 30: 'citizenship' },
}

/** Fields that hold identifiers with their type in the fifth component. */
export const identifierFields: Readonly<Record<string, readonly number[]>> = {
  PID: [2, 3, 4, 18],
  NK1: [33],
  GT1: [2, 19],
  IN1: [2, 49],
  IN2: [1, 26],
}

/** Addresses, with the country in the sixth component, that say where the patient lives. */
export const addressFields: Readonly<Record<string, readonly number[]>> = { PID: [11], NK1: [4], GT1: [5], IN1: [19] }

/** Fields that hold a diagnosis or procedure code: its system is in the third component. */
export const codeFields: Readonly<Record<string, readonly number[]>> = {
  DG1: [3],
  PRB: [3],
  AL1: [3],
  PR1: [3],
  OBX: [5],
}
