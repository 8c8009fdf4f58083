import { type Assessment, assess, type Rulebook, type Situation } from '../../engine/index.ts'
import { kindsByTier, type LawOfKind, type LawView, type Scope } from '../../records/index.ts'

/** Where and when the law is asked for, and of what kind of facility. */
export interface PlaceAndDay {
  readonly state: string
  /** Day or instant. */
  readonly at: string
  /** Facts of the facility that some states' law turns on; a hospital that takes Medicaid where nothing is said. */
  readonly facility?: Situation['facility']
}

const asking = 'record.immigration-status'
const birthPlace = 'disclose.birth-place'
const plainItem = 'disclose.contact-details'

/** What the law of a place and day says of asking and of giving away, for the screening, which knows no law itself. */
export function lawOfFindings(
  rulebook: Rulebook,
  place: PlaceAndDay,
): { readonly law: LawView; readonly scope: Scope } {
  const facility = { kind: 'hospital', medicaid: true, generalAcute: true, ...place.facility, state: place.state }
  const situation: Situation = {
    at: place.at,
    facility,
    policies: [],
    // A form asks everybody: it does not know that one patient's programme needs the answer.
    facts: { 'intake.status-needed': false },
    actions: [asking, birthPlace, plainItem],
  }
  const answered = assess(rulebook, situation)
  if ('error' in answered) return { law: {}, scope: {} }
  const [recording, birth, plain] = answered.answers
  const own = `us-${place.state.toLowerCase()}/`
  const said = recording === undefined ? undefined : lawOf(recording, own)
  const statuses = said === undefined ? [] : [...kindsByTier[1], ...kindsByTier[2]].map((kind) => [kind, said] as const)
  // A place of birth counts where the state has a rule of its own about it, and not only about records at large.
  const elsewhere = new Set(plain?.because.map((reason) => reason.rule))
  const guarded = birth?.because.some(({ rule }) => rule.startsWith(own) && !elsewhere.has(rule))
  return { law: Object.fromEntries(statuses), scope: guarded === true ? { proxies: ['birth-place'] } : {} }
}

type Answer = Assessment['answers'][number]

function lawOf(answer: Answer, own: string): LawOfKind {
  const reasons = answer.because.filter((reason) => reason.rule.startsWith(own))
  const citation = [...new Set(reasons.map((reason) => reason.citation))].join('; ')
  const open = answer.law === 'depends' || answer.law === 'conflict'
  const has = (effect: string): boolean => open && reasons.some((reason) => reason.effect === effect)
  if (answer.law === 'must' || has('requires')) return { says: 'requires', citation, ...wordsOf(answer) }
  if (answer.law === 'must-not' || has('forbids')) return { says: 'forbids', citation }
  return { says: 'leaves', citation: citation === '' ? 'no rule of this state speaks of asking' : citation }
}

function wordsOf(answer: Answer): Pick<LawOfKind, 'alongside'> {
  const told = answer.duties.find((duty) => duty.duty === 'tell.care-unaffected')
  return told?.note === undefined ? {} : { alongside: { en: told.note, es: told.note } }
}
