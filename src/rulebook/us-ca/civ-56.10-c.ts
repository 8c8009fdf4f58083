import type { Condition, Rule, Text } from '../../engine/index.ts'
import { all, any, clause, duty, is, type KnownFacts, t, yes } from '../authoring.ts'
import { met, notMet, open, type StateRuleSource } from '../state-pack.ts'
import type { ConditionFact } from '../vocabulary.ts'
import { californiaRule, cmia, cmiaAct, cmiaDay, medicalInformation, medicalRecords, wordingRead } from './scope.ts'

const on = '2026-06-12'

/** Somebody is in danger and the question is what may be told of it. */
export const danger: Condition = all(
  any(is('request.kind', 'threat-referral'), is('requester.purpose', 'threat')),
  yes('threat.serious-and-imminent'),
)

/** The hospital itself begins to tell of such a danger; what a caller claims does not count. */
export const referredDanger: Condition = all(is('request.kind', 'threat-referral'), yes('threat.serious-and-imminent'))

/** More than a question at the desk: no one learns of a guarded patient by just asking. */
export const askedProperly: Condition = is(
  'request.kind',
  'records',
  'interview',
  'threat-referral',
  'custody-escort',
  'other',
)

/** The health staff who take over a patient in custody need it to treat the patient. */
export const custodyCare: Condition = any(
  is('requester.purpose', 'care-in-custody'),
  all(is('request.kind', 'custody-escort'), is('custody.purpose', 'care')),
)

interface Ground {
  readonly paragraph: number
  readonly title: Text
  readonly plain: Text
  readonly words: Text
  readonly when: Condition
  readonly actions?: readonly string[]
  readonly factBase?: readonly string[]
  readonly duties?: StateRuleSource['duties']
  readonly decides?: StateRuleSource['decides']
  readonly yes: KnownFacts
  readonly no: KnownFacts
  readonly unknown: readonly [KnownFacts, readonly ConditionFact[]]
}

const grounds: readonly Ground[] = [
  {
    paragraph: 1,
    title: t('Staff who treat the patient next', 'El personal que tratará después al paciente'),
    plain: t(
      'What the next clinicians need to treat the patient may go to them, also to the medical staff of a jail or a detention center. A guard or an officer is not a clinician.',
      'Lo que los siguientes clínicos necesitan para tratar al paciente puede ir a ellos, también al personal médico de una cárcel o un centro de detención. Un guardia o un agente no es clínico.',
    ),
    words: t(
      'It goes to health staff who will treat the patient in custody.',
      'Va al personal de salud que tratará al paciente bajo custodia.',
    ),
    when: custodyCare,
    actions: [
      'disclose.medication-list',
      'disclose.discharge-plan',
      'disclose.diagnosis',
      'disclose.treatment-dates',
      'disclose.one-word-condition',
    ],
    factBase: ['HIP-512-k-5'],
    duties: [duty('minimum-necessary', 'done')],
    yes: { 'requester.purpose': 'care-in-custody' },
    no: { 'requester.purpose': 'civil-immigration', 'request.kind': 'records' },
    unknown: [{ 'request.kind': 'custody-escort' }, ['requester.purpose', 'custody.purpose']],
  },
  {
    paragraph: 2,
    title: t('Who pays for the care', 'Quien paga la atención'),
    plain: t(
      'An insurer or a public program that pays may have what it needs to pay, and no more.',
      'Una aseguradora o un programa público que paga puede tener lo que necesita para pagar, y nada más.',
    ),
    words: t('It is needed to decide who pays and to pay.', 'Hace falta para decidir quién paga y para pagar.'),
    when: is('requester.purpose', 'benefits'),
    actions: ['disclose.billing', 'disclose.name-address', 'disclose.treatment-dates', 'disclose.diagnosis'],
    duties: [duty('minimum-necessary', 'done')],
    yes: { 'requester.purpose': 'benefits' },
    no: { 'requester.purpose': 'civil-immigration' },
    unknown: [{}, ['requester.purpose']],
  },
  {
    paragraph: 5,
    title: t('Bodies that license or accredit the hospital', 'Quienes licencian o acreditan el hospital'),
    plain: t(
      'Those who license, accredit or oversee the hospital may look at records here. What names a patient leaves the building only where another law lets it.',
      'Quienes licencian, acreditan o supervisan el hospital pueden ver expedientes aquí. Lo que nombra a un paciente solo sale si otra ley lo permite.',
    ),
    words: t(
      'A body that licenses or oversees the hospital reviews it.',
      'Lo revisa quien licencia o supervisa el hospital.',
    ),
    when: is('requester.purpose', 'health-oversight'),
    actions: medicalRecords,
    factBase: ['HIP-512-d', 'R10'],
    duties: [duty('notify.counsel', 'asked')],
    decides: 'counsel',
    yes: { 'requester.agency': 'hhs-oig', 'requester.purpose': 'health-oversight' },
    no: { 'requester.agency': 'ice-hsi', 'requester.purpose': 'civil-immigration' },
    unknown: [{ 'requester.agency': 'federal-other' }, ['requester.purpose']],
  },
  {
    paragraph: 7,
    title: t('Research', 'Investigación científica'),
    plain: t(
      'Information may go to those who do bona fide research, who may tell nobody who the patients are.',
      'La información puede ir a quienes hacen investigación auténtica, que no pueden decir a nadie quiénes son los pacientes.',
    ),
    words: t('It is for bona fide research.', 'Es para una investigación auténtica.'),
    when: is('requester.purpose', 'research'),
    actions: medicalRecords,
    factBase: ['HIP-512-i'],
    yes: { 'requester.purpose': 'research' },
    no: { 'requester.purpose': 'criminal' },
    unknown: [{}, ['requester.purpose']],
  },
  {
    paragraph: 13,
    title: t('Organ and tissue donation', 'Donación de órganos y tejidos'),
    plain: t(
      'An organ or tissue bank may hear about the person who gives, to help the transplant.',
      'Un banco de órganos o tejidos puede saber de quien dona, para ayudar al trasplante.',
    ),
    words: t('It is about the donor, to aid a transplant.', 'Es sobre quien dona, para ayudar a un trasplante.'),
    when: is('requester.purpose', 'organ-donation'),
    factBase: ['HIP-512-h'],
    yes: { 'requester.purpose': 'organ-donation' },
    no: { 'requester.purpose': 'criminal' },
    unknown: [{}, ['requester.purpose']],
  },
  {
    paragraph: 14,
    title: t('Abuse reports that the law provides for', 'Informes de maltrato que prevé la ley'),
    plain: t(
      'Reports of abuse of a child, an elder or a dependent adult go to the protective agency, by phone at once and then in writing. Nothing of immigration status belongs in them, and immigration officers are not that agency.',
      'Los informes de maltrato de un menor, un mayor o un adulto dependiente van a la agencia de protección, por teléfono de inmediato y luego por escrito. Nada del estatus migratorio va en ellos, y los agentes de inmigración no son esa agencia.',
    ),
    words: t(
      'A protective agency gets a report that the law provides for (Pen. Code § 11166; Welf. & Inst. Code § 15630).',
      'Una agencia de protección recibe un informe previsto por la ley (Pen. Code § 11166; Welf. & Inst. Code § 15630).',
    ),
    when: is('requester.agency', 'adult-or-child-protective-services'),
    actions: [...medicalInformation, '!disclose.immigration-status'],
    factBase: ['CA-PC11160', 'HIP-512-b', 'HIP-512-c'],
    duties: [duty('limit.to-document', 'done')],
    yes: { 'requester.agency': 'adult-or-child-protective-services' },
    no: { 'requester.agency': 'ice-ero' },
    unknown: [{}, ['requester.agency']],
  },
  {
    paragraph: 18,
    title: t('The local health department', 'El departamento de salud local'),
    plain: t(
      'The health department may have what it needs to prevent or control disease and injury.',
      'El departamento de salud puede tener lo que necesita para prevenir o frenar enfermedades y lesiones.',
    ),
    words: t(
      'A health department prevents or controls disease.',
      'Un departamento de salud previene o frena una enfermedad.',
    ),
    when: all(is('requester.agency', 'public-health-authority'), is('requester.purpose', 'public-health')),
    factBase: ['HIP-512-b'],
    yes: { 'requester.agency': 'public-health-authority', 'requester.purpose': 'public-health' },
    no: { 'requester.agency': 'ice-ero', 'requester.purpose': 'public-health' },
    unknown: [{ 'requester.agency': 'public-health-authority' }, ['requester.purpose']],
  },
  {
    paragraph: 19,
    title: t('Warning of a serious and imminent threat', 'Aviso de una amenaza grave e inminente'),
    plain: t(
      'A threat to a person who can be foreseen may be told to that person and to those who can stop it, with the facts of the threat only. The law speaks of psychotherapists; for other staff counsel confirms the ground. Origin, language and status are never a threat.',
      'Una amenaza contra alguien que se puede prever puede contarse a esa persona y a quien pueda impedirla, solo con los hechos de la amenaza. La ley habla de psicoterapeutas; para otro personal, el asesor legal confirma la base. El origen, el idioma y el estatus nunca son amenaza.',
    ),
    words: t(
      'It is needed in good faith against a serious and imminent threat, and goes to those who can lessen it.',
      'Hace falta, de buena fe, contra una amenaza grave e inminente, y va a quien puede reducirla.',
    ),
    when: danger,
    actions: [
      'refer.threat',
      'disclose.threat-facts',
      'disclose.statement',
      'disclose.whereabouts',
      'disclose.presence',
      'disclose.name-address',
      'confirm.presence',
    ],
    factBase: ['HIP-512-j', 'R15'],
    duties: [duty('minimum-necessary', 'done'), duty('notify.counsel', 'asked')],
    yes: { 'request.kind': 'threat-referral', 'threat.serious-and-imminent': true },
    no: { 'request.kind': 'threat-referral', 'threat.serious-and-imminent': false },
    unknown: [{ 'request.kind': 'threat-referral' }, ['threat.serious-and-imminent']],
  },
]

/** Civ. Code § 56.10(c): what a provider may disclose; police who want to identify or find somebody are not in it. */
export const permissive: readonly Rule[] = grounds.map((g) =>
  californiaRule({
    id: `us-ca/civ/56.10-c-${g.paragraph}`,
    title: g.title,
    plain: g.plain,
    citation: `Cal. Civ. Code § 56.10(c)(${g.paragraph})`,
    effect: 'lifts',
    actions: [...(g.actions ?? medicalInformation)],
    // SB 81 leaves what (c) permits: § 56.10(f).
    exceptionTo: [...cmia],
    from: cmiaDay,
    act: cmiaAct,
    when: clause(`(c)(${g.paragraph})`, g.words, g.when),
    ...(g.duties === undefined ? {} : { duties: g.duties }),
    ...(g.decides === undefined ? {} : { decides: g.decides }),
    statusReason: wordingRead,
    factBase: ['CA-CMIA-10c', ...(g.factBase ?? [])],
    examples: [
      met(t('As the law has it', 'Como dice la ley'), on, g.yes),
      notMet(t('Something else', 'Otra cosa'), on, g.no),
      open(t('One thing is not known', 'Falta un dato'), on, ...g.unknown),
    ],
  }),
)
