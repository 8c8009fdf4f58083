import type { Rule } from '../../engine/index.ts'
import { consumerNotice } from './ccp-1985.3.ts'
import { publicAgencyNotice } from './ccp-1985.4.ts'
import { employeeNotice } from './ccp-1985.6.ts'
import { service } from './ccp-1987.ts'
import { foreignPapers } from './ccp-2029.300.ts'
import { definitions } from './civ-56.05.ts'
import { confidentiality } from './civ-56.10-a.ts'
import { judgesCompel } from './civ-56.10-b.ts'
import { judgesOpen } from './civ-56.10-b-1.ts'
import { tribunalsAndParties } from './civ-56.10-b-2.ts'
import { patientCoronerLaw } from './civ-56.10-b-7.ts'
import { careAndOversight } from './civ-56.10-c-1.ts'
import { reportsAndThreats } from './civ-56.10-c-13.ts'
import { authorization } from './civ-56.11.ts'
import { redisclosure } from './civ-56.13.ts'
import { directory } from './civ-56.16.ts'
import { safeguards } from './civ-56.101.ts'
import { therapyRequests } from './civ-56.104.ts'
import { abortionShield } from './civ-56.108.ts'
import { careShield } from './civ-56.109.ts'
import { exchangeShield } from './civ-56.110.ts'
import { family } from './civ-56.1007.ts'
import { doctorPrivilege } from './evid-994.ts'
import { therapyPrivilege } from './evid-1010.ts'
import { patientsLawyer } from './evid-1158.ts'
import { production } from './evid-1560.ts'
import { minors } from './fam-6925.ts'
import { californiaValuesAct } from './gov-7284.ts'
import { employers } from './gov-7285.ts'
import { breach } from './hsc-1280.15.ts'
import { substanceUse } from './hsc-11845.5.ts'
import { visitors } from './hsc-24250.ts'
import { nonPublicAreas } from './hsc-24251.ts'
import { hiv } from './hsc-120980.ts'
import { inspectionNotice } from './lab-90.2.ts'
import { recordsForPolice } from './pen-1543.ts'
import { injuries } from './pen-11160.ts'
import { childAbuse } from './pen-11166.ts'
import { policeShield } from './pen-13778.3.ts'
import { mentalHealth } from './wic-5328.ts'
import { mentalHealthOpened } from './wic-5328-opened.ts'
import { elderAbuse } from './wic-15630.ts'

/** The law of California. */
export const california: readonly Rule[] = [
  ...consumerNotice,
  ...publicAgencyNotice,
  ...employeeNotice,
  ...service,
  ...foreignPapers,
  ...definitions,
  ...confidentiality,
  ...judgesOpen,
  ...tribunalsAndParties,
  ...patientCoronerLaw,
  ...judgesCompel,
  ...careAndOversight,
  ...reportsAndThreats,
  ...family,
  ...safeguards,
  ...therapyRequests,
  ...abortionShield,
  ...careShield,
  ...authorization,
  ...exchangeShield,
  ...redisclosure,
  ...directory,
  ...therapyPrivilege,
  ...patientsLawyer,
  ...production,
  ...doctorPrivilege,
  ...minors,
  ...californiaValuesAct,
  ...employers,
  ...substanceUse,
  ...hiv,
  ...breach,
  ...visitors,
  ...nonPublicAreas,
  ...inspectionNotice,
  ...injuries,
  ...childAbuse,
  ...policeShield,
  ...recordsForPolice,
  ...elderAbuse,
  ...mentalHealthOpened,
  ...mentalHealth,
]
