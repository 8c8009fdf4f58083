import type { Rule } from '../../engine/index.ts'
import { consumerNotice } from './ccp-1985.3.ts'
import { service } from './ccp-1987.ts'
import { foreignPapers } from './ccp-2029.300.ts'
import { definitions } from './civ-56.05.ts'
import { confidentiality } from './civ-56.10-a.ts'
import { judgesCompel } from './civ-56.10-b-judge.ts'
import { othersCompel } from './civ-56.10-b-others.ts'
import { permissive } from './civ-56.10-c.ts'
import { authorization } from './civ-56.11.ts'
import { directoryAndFamily } from './civ-56.16.ts'
import { handling } from './civ-56.101-104.ts'
import { shields } from './civ-56.108-110.ts'
import { evidence } from './evid.ts'
import { minors } from './fam-6925.ts'
import { governmentCode } from './gov.ts'
import { breach } from './hsc-1280.15.ts'
import { visitors } from './hsc-24250.ts'
import { nonPublicAreas } from './hsc-24251.ts'
import { specialHealth } from './hsc-special.ts'
import { inspectionNotice } from './lab-90.2.ts'
import { recordsForPolice } from './pen-1543.ts'
import { reports } from './pen-11160.ts'
import { policeShield } from './pen-13778.3.ts'
import { mentalHealth } from './wic-5328.ts'

/** The law of California. */
export const california: readonly Rule[] = [
  ...definitions,
  ...confidentiality,
  ...judgesCompel,
  ...othersCompel,
  ...permissive,
  ...authorization,
  ...directoryAndFamily,
  ...handling,
  ...shields,
  ...visitors,
  ...nonPublicAreas,
  ...specialHealth,
  ...breach,
  ...governmentCode,
  ...inspectionNotice,
  ...recordsForPolice,
  ...reports,
  ...policeShield,
  ...consumerNotice,
  ...service,
  ...foreignPapers,
  ...evidence,
  ...minors,
  ...mentalHealth,
]
