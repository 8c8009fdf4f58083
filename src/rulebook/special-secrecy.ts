import type { Condition, Rule, Text } from '../engine/index.ts'
import { all, always, any, clause, duty, is, t, yes } from './authoring.ts'
import { groundWords, judgeNames, lawTells, patientSays } from './secrecy-grounds.ts'
import { goodPaper, mentalHealthItems, met, notMet, open, signedAuthorization, stateRule } from './state-pack.ts'

/** A state's law on one kind of information, with the provisions that open it. */
export interface SpecialLaw {
  /** Start of the ids, without an ending. */
  readonly id: string
  readonly citation: string
  readonly address?: string
  readonly factBase: readonly string[]
  readonly consent: string
  readonly order: string
  /** The provision on telling of a danger, or (HIV) on reports to health officers. */
  readonly report: string
}

interface Kind {
  readonly actions: readonly string[]
  readonly title: Text
  readonly plain: Text
  readonly shut: Text
  readonly consent: Condition
  readonly consentWords: Text
  readonly report: Condition
  readonly reportTitle: Text
  readonly reportWords: Text
  readonly examples: { readonly met: Parameters<typeof met>[2]; readonly open: Parameters<typeof open> }
}

const on = '2026-06-12'

const hiv: Kind = {
  actions: ['@hiv'],
  title: t('HIV information stays here', 'La información sobre VIH no sale'),
  plain: t(
    'Nobody tells that a person had an HIV test or has HIV unless this law has a ground. A subpoena is no ground, nor is a badge.',
    'Nadie dice que una persona se hizo una prueba de VIH o lo tiene, salvo que esta ley dé una base. Una citación no es base; tampoco una placa.',
  ),
  shut: t('HIV test results and HIV care are not given out.', 'No se dan resultados ni atención de VIH.'),
  consent: all(signedAuthorization, yes('document.describes-the-items')),
  consentWords: t(
    'The patient signed a form that names HIV information.',
    'El paciente firmó un formulario que menciona la información sobre VIH.',
  ),
  report: lawTells,
  reportTitle: t('Reports of HIV that a law demands', 'Informes de VIH que exige una ley'),
  reportWords: groundWords.law,
  examples: {
    met: { 'requester.agency': 'public-health-authority', 'requester.purpose': 'public-health' },
    open: [
      t('Why do they ask?', '¿Por qué preguntan?'),
      on,
      { 'requester.agency': 'public-health-authority' },
      ['requester.purpose'],
    ],
  },
}

const danger = all(
  any(is('request.kind', 'threat-referral'), is('requester.purpose', 'threat')),
  yes('threat.serious-and-imminent'),
)

const mental: Kind = {
  actions: [...mentalHealthItems],
  title: t('Mental health records stay here', 'Los expedientes de salud mental no salen'),
  plain: t(
    'Mental health records do not go out on a request or a subpoena. The patient’s written consent, a judge’s order or a serious danger opens them. That a person gets this care is part of the secret.',
    'Los expedientes de salud mental no salen por una solicitud ni una citación. Los abre el consentimiento escrito del paciente, la orden de un juez o un peligro grave. Que la persona reciba esta atención es parte del secreto.',
  ),
  shut: t(
    'Records and talks of mental health care are not given out.',
    'No se dan expedientes ni conversaciones de salud mental.',
  ),
  consent: patientSays,
  consentWords: groundWords.patient,
  report: any(danger, lawTells),
  reportTitle: t('A serious danger, or a law that demands it', 'Un peligro grave, o una ley que lo exige'),
  reportWords: t(
    'Somebody is in serious and imminent danger, or a law makes us tell.',
    'Alguien está en peligro grave e inminente, o una ley obliga a informar.',
  ),
  examples: {
    met: { 'request.kind': 'threat-referral', 'threat.serious-and-imminent': true },
    open: [
      t('Nobody has judged the danger', 'Nadie ha valorado el peligro'),
      on,
      { 'request.kind': 'threat-referral' },
      ['threat.serious-and-imminent'],
    ],
  },
}

/** What shuts information about HIV, and what opens it. */
export function hivSecrecy(law: SpecialLaw): readonly Rule[] {
  return secrecy(law, hiv)
}

/** What shuts mental health records, and what opens them. */
export function mentalHealthSecrecy(law: SpecialLaw): readonly Rule[] {
  return secrecy(law, mental)
}

function secrecy(law: SpecialLaw, kind: Kind): readonly Rule[] {
  return [shut(law, kind), byConsent(law, kind), byOrder(law, kind), byReport(law, kind)]
}

function shut(law: SpecialLaw, kind: Kind): Rule {
  return stateRule({
    id: law.id,
    title: kind.title,
    plain: kind.plain,
    citation: law.citation,
    ...(law.address === undefined ? {} : { address: law.address }),
    effect: 'forbids',
    actions: kind.actions,
    // These laws ask for an order with findings; that a judge signed a subpoena is not that.
    exceptionTo: ['us/process/judge-subpoena'],
    when: clause('Rule', kind.shut, always),
    duties: [duty('notify.counsel', 'asked')],
    decides: 'counsel',
    factBase: law.factBase,
    examples: [
      met(t('A guard asks', 'Pregunta un guardia'), on, { 'requester.agency': 'detention-contractor' }),
      met(t('A lawyer’s subpoena', 'Citación de un abogado'), on, { 'document.kind': 'attorney-subpoena' }),
    ],
  })
}

function byConsent(law: SpecialLaw, kind: Kind): Rule {
  return stateRule({
    id: `${law.id}-consent`,
    title: t('The patient consents to this', 'El paciente consiente en esto'),
    plain: t(
      'The patient, or who decides for the patient, may open it. A signed form must say what may be told and to whom.',
      'El paciente, o quien decide por él, puede abrirlo. Un formulario firmado debe decir qué se puede decir y a quién.',
    ),
    citation: law.consent,
    effect: 'lifts',
    actions: kind.actions,
    exceptionTo: [law.id],
    when: clause('Consent', kind.consentWords, kind.consent),
    factBase: [...law.factBase, 'HIP-508'],
    examples: [
      met(t('A form that names it', 'Un formulario que lo menciona'), on, {
        'document.kind': 'patient-authorization',
        'consent.form': 'written-valid',
        'document.describes-the-items': true,
      }),
      notMet(t('Officers without a form', 'Agentes sin formulario'), on, {
        'document.kind': 'none',
        'requester.agency': 'ice-ero',
      }),
      open(
        t('Nobody has read the form', 'Nadie ha leído el formulario'),
        on,
        { 'document.kind': 'patient-authorization', 'requester.agency': 'party-attorney' },
        ['consent.form'],
      ),
    ],
  })
}

function byOrder(law: SpecialLaw, kind: Kind): Rule {
  return stateRule({
    id: `${law.id}-order`,
    title: t('A judge orders it after a hearing', 'Un juez lo ordena tras una audiencia'),
    plain: t(
      'A judge may open it with an order or a warrant that names this very information. A subpoena, even one that a judge signed, is not enough. Counsel checks the findings that the law asks for.',
      'Un juez puede abrirlo con una orden que nombre justo esta información. Una citación no basta, aunque la firme un juez. El asesor legal revisa las conclusiones que pide la ley.',
    ),
    citation: law.order,
    effect: 'lifts',
    actions: kind.actions,
    exceptionTo: [law.id],
    when: clause(
      'Order',
      groundWords.judge,
      judgeNames('court-order', 'search-warrant', 'administrative-search-warrant', 'part2-order'),
    ),
    duties: [duty('notify.counsel', 'asked'), duty('limit.to-document', 'done')],
    decides: 'counsel',
    factBase: law.factBase,
    examples: [
      met(t('An order that names it', 'Una orden que lo menciona'), on, {
        'document.kind': 'court-order',
        ...goodPaper,
      }),
      notMet(t('A subpoena that a judge signed', 'Una citación firmada por un juez'), on, {
        'document.kind': 'judge-subpoena',
        ...goodPaper,
      }),
      notMet(t('The order does not speak of it', 'La orden no habla de ello'), on, {
        'document.kind': 'court-order',
        ...goodPaper,
        'document.describes-the-items': false,
        'part2.findings': false,
      }),
      open(t('Nobody has read the paper', 'Nadie ha leído el papel'), on, {}, ['document.kind']),
    ],
  })
}

function byReport(law: SpecialLaw, kind: Kind): Rule {
  return stateRule({
    id: `${law.id}-report`,
    title: kind.reportTitle,
    plain: t(
      'Tell only those whom the law names, and only what they need. Officers who enforce immigration law are not among them.',
      'Informe solo a quienes nombra la ley y solo lo que necesitan. Los agentes que aplican la ley de inmigración no están entre ellos.',
    ),
    citation: law.report,
    effect: 'lifts',
    actions: kind.actions,
    exceptionTo: [law.id],
    when: clause('Report', kind.reportWords, kind.report),
    duties: [duty('minimum-necessary', 'done')],
    factBase: law.factBase,
    examples: [
      met(t('As the law foresees', 'Como prevé la ley'), on, kind.examples.met),
      notMet(t('Immigration officers with an I-200', 'Agentes de inmigración con un I-200'), on, {
        'request.kind': 'arrest',
        'requester.agency': 'ice-ero',
        'requester.purpose': 'civil-immigration',
        'document.kind': 'dhs-i200',
      }),
      open(...kind.examples.open),
    ],
  })
}
