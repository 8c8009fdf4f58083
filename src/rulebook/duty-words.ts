import type { Text } from '../engine/index.ts'
import { type DutyName, duties as names } from './vocabulary.ts'

/** Words of each duty. */
export const duties = Object.fromEntries(names.map((n) => [n, { en: n, es: n }])) as Readonly<Record<DutyName, Text>>
