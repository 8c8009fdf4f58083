import type { Rule, Rulebook } from '../engine/index.ts'
import { actions } from './actions.ts'
import { constraints } from './constraints.ts'
import { duties } from './duty-words.ts'
import { factOrder } from './fact-order.ts'
import { facts } from './facts.ts'
import { starter } from './house/starter/index.ts'
import { packs } from './packs.ts'
import { hashOf } from './publish.ts'
import { care } from './us/care/index.ts'
import { dhs } from './us/dhs/index.ts'
import { hipaa } from './us/hipaa/index.ts'
import { hipaa512 } from './us/hipaa-512/index.ts'
import { obstruct } from './us/obstruct/index.ts'
import { part2 } from './us/part-2/index.ts'
import { legalProcess } from './us/process/index.ts'
import { special } from './us/special/index.ts'
import { california } from './us-ca/index.ts'
import { colorado } from './us-co/index.ts'
import { connecticut } from './us-ct/index.ts'
import { florida } from './us-fl/index.ts'
import { illinois } from './us-il/index.ts'
import { massachusetts } from './us-ma/index.ts'
import { maryland } from './us-md/index.ts'
import { newJersey } from './us-nj/index.ts'
import { newYork } from './us-ny/index.ts'
import { oregon } from './us-or/index.ts'
import { texas } from './us-tx/index.ts'
import { washington } from './us-wa/index.ts'

const rules: readonly Rule[] = [
  ...hipaa,
  ...hipaa512,
  ...part2,
  ...special,
  ...care,
  ...legalProcess,
  ...obstruct,
  ...dhs,
  ...california,
  ...newYork,
  ...illinois,
  ...newJersey,
  ...maryland,
  ...washington,
  ...colorado,
  ...massachusetts,
  ...oregon,
  ...connecticut,
  ...texas,
  ...florida,
  ...starter,
]

// The order is that of the variables in every diagram; a fact too new to have a place comes last.
const place = (id: string) => (factOrder.includes(id) ? factOrder.indexOf(id) : factOrder.length)
const inOrder = [...facts].sort((a, b) => place(a.id) - place(b.id))

const content: Rulebook = { version: '2026.11.1', facts: inOrder, constraints, actions, duties, packs, rules }

/** The rulebook of this release, with its hash. */
export const rulebook: Rulebook = { ...content, hash: hashOf(content) }

export { type AnswerChange, type AnswerSummary, answerDifference, type NamedSituation } from './answer-difference.ts'
export { addressOf, type Citation, covers, parentOf, parseCitation, printCitation } from './citation.ts'
export { conditionWords } from './condition-words.ts'
export { type Coverage, coverage, coverageOf, type PackCoverage, type ProvisionCoverage } from './coverage.ts'
export { type RulebookChange, rulebookDifference } from './difference.ts'
export { changeWords } from './difference-words.ts'
export { type PaperSetting, paperSituation } from './paper/index.ts'
export { properties } from './properties.ts'
export {
  type Publication,
  type PublicationFailure,
  publicationFormat,
  publicationOf,
  publicationText,
  publishedRulebook,
  publishedSlice,
  readPublication,
  type Signature,
  signedBytes,
} from './publication.ts'
export { canonical, hashOf, hashOfText } from './publish.ts'
export {
  federalSlice,
  type SliceKind,
  sliceFor,
  sliceName,
  sliceStates,
  slicesBegin,
  slicesOf,
} from './slice.ts'
export { type WatchItem, watch } from './watch.ts'
