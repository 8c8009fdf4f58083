import type { Fact } from '../engine/index.ts'
import { type ChoiceFact, choices, clocks, items, type YesNoFact, yesNo } from './vocabulary.ts'
import { facilityQuestions } from './words/facility.ts'
import { incidentQuestions } from './words/incident.ts'
import { itemQuestions } from './words/items.ts'
import { openLawQuestions } from './words/open-law.ts'
import { paperQuestions } from './words/paper.ts'
import { paperReadingQuestions } from './words/paper-reading.ts'
import { patientQuestions } from './words/patient.ts'
import type { Questions } from './words/question.ts'
import { releaseQuestions } from './words/release.ts'
import { requestQuestions } from './words/request.ts'
import { requesterQuestions } from './words/requester.ts'
import { subpoenaQuestions } from './words/subpoena.ts'
import { visitQuestions } from './words/visit.ts'

const questions: Questions = {
  ...requestQuestions,
  ...requesterQuestions,
  ...visitQuestions,
  ...paperQuestions,
  ...paperReadingQuestions,
  ...subpoenaQuestions,
  ...patientQuestions,
  ...incidentQuestions,
  ...releaseQuestions,
  ...openLawQuestions,
  ...facilityQuestions,
  ...itemQuestions,
}

/** Every fact that the engine knows; their order is the variable order of the decision diagrams. */
export const facts: readonly Fact[] = [
  ...Object.entries(choices).map(
    ([id, values]): Fact => ({ id, kind: 'choice', values, ...questions[id as ChoiceFact] }),
  ),
  ...yesNo.map((id: YesNoFact): Fact => ({ id, kind: 'yes-no', ...questions[id] })),
  ...Object.entries(clocks).map(([id, kind]): Fact => ({ id, kind, ...questions[id as keyof typeof clocks] })),
  { id: 'items', kind: 'set', values: items, ...questions.items },
]
