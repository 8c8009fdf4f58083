import type { Rule } from '../../../engine/index.ts'
import { paragraphsAB } from './164.512-a-b.ts'
import { paragraphsCD } from './164.512-c-d.ts'
import { paragraphE1I } from './164.512-e-1-i.ts'
import { paragraphE1II } from './164.512-e-1-ii.ts'
import { paragraphF1 } from './164.512-f-1.ts'
import { paragraphF1C } from './164.512-f-1-ii-c.ts'
import { paragraphF2 } from './164.512-f-2.ts'
import { paragraphF3 } from './164.512-f-3.ts'
import { paragraphsF4To6 } from './164.512-f-4-to-6.ts'
import { paragraphsGHIL } from './164.512-g-h-i-l.ts'
import { paragraphJ } from './164.512-j.ts'
import { paragraphK } from './164.512-k.ts'
import { paragraphK5 } from './164.512-k-5.ts'

/** 45 CFR 164.512: the uses and disclosures that HIPAA permits without the patient’s authorization. */
export const hipaa512: readonly Rule[] = [
  ...paragraphsAB,
  ...paragraphsCD,
  ...paragraphE1I,
  ...paragraphE1II,
  ...paragraphF1,
  ...paragraphF1C,
  ...paragraphF2,
  ...paragraphF3,
  ...paragraphsF4To6,
  ...paragraphsGHIL,
  ...paragraphJ,
  ...paragraphK,
  ...paragraphK5,
]
