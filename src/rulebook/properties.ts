import type { Property } from '../engine/check/index.ts'

/** What must hold of the law in this rulebook, proved for every set of versions by the checker. */
export const properties: readonly Property[] = [
  {
    id: 'pending-objection-never-easier',
    fact: 'objection',
    worse: 'pending',
    better: ['none', 'resolved-for-disclosure'],
    group: '@disclose',
    why: 'While a patient’s objection is open, nothing is released that would not be released without it.',
  },
  {
    id: 'agency-signature-never-easier',
    fact: 'document.signer',
    worse: 'agency-officer',
    better: ['judge'],
    group: '@facility',
    why: 'An agency officer’s signature in the place of a judge’s opens nothing that the judge’s would not.',
  },
  {
    id: 'immigration-judge-never-easier',
    fact: 'document.signer',
    worse: 'immigration-judge',
    better: ['judge'],
    group: '@entry',
    why: 'An immigration judge is no judge of a court in this sense: at the door the signature opens nothing more.',
  },
  {
    id: 'failed-test-never-easier',
    fact: 'document.facially-valid',
    worse: false,
    better: [true],
    group: '@disclose',
    why: 'A paper with a defect on its face releases nothing that a whole one would not.',
  },
]
