import type { Action, Answer, Condition, Decider, Fallback } from '../engine/index.ts'
import { actionWords, itemWords } from './action-words.ts'
import { all, always, any, is, isNot, not, t, yes } from './authoring.ts'
import { type Item, items } from './vocabulary.ts'

const never: Condition = { any: [] }

const officersAtTheDoor = is(
  'request.kind',
  'outreach',
  'just-asking',
  'directory-inquiry',
  'interview',
  'search',
  'arrest',
  'surveillance',
  'custody-escort',
  'records',
  'serve-papers',
  'i9-inspection',
  'other',
)
const inPerson = any(
  not(is('request.channel', 'phone', 'mail', 'fax', 'email', 'portal')),
  is('request.channel', 'in-person'),
)
const asksForPeople = is(
  'request.kind',
  'just-asking',
  'directory-inquiry',
  'interview',
  'search',
  'arrest',
  'records',
  'custody-escort',
  'surveillance',
  'other',
)

/** Items that are not patient information: HIPAA does not reach them. */
const notPatientInformation: readonly Item[] = ['de-identified', 'staff-records', 'education-records']

/** A composite item is as strict as its strictest part: what forbids a part forbids the whole. */
const wholes: Readonly<Partial<Record<Item, readonly Item[]>>> = {
  'birth-place': ['identification-list'],
  'name-address': ['identification-list'],
  'treatment-dates': ['identification-list'],
}

function who(may: Decider, mustNot: Decider = may, must: Decider = 'counsel'): Action['decides'] {
  const decides: Record<Answer, Decider> = { must, may, 'must-not': mustNot, depends: 'counsel', conflict: 'counsel' }
  return decides
}

type Front = Omit<Action, 'question' | 'doing' | 'notDoing' | 'binds'>

const free = (citation: string, en: string, es: string): Fallback => ({ answer: 'may', citation, why: t(en, es) })

const front: readonly Front[] = [
  {
    id: 'admit.non-public',
    groups: ['@facility', '@front', '@entry'],
    decides: who('administrator', 'administrator'),
    fallback: free(
      'U.S. Const. amend. IV',
      'No law we hold decides this; whoever is in control of the area may consent or refuse.',
      'Ninguna ley que tenemos lo decide; quien controla el área puede consentir o negarse.',
    ),
    relevantWhen: all(
      is(
        'request.kind',
        'outreach',
        'interview',
        'search',
        'arrest',
        'surveillance',
        'records',
        'serve-papers',
        'just-asking',
        'i9-inspection',
        'custody-escort',
        'other',
      ),
      inPerson,
    ),
  },
  {
    id: 'remain.public',
    groups: ['@facility', '@front'],
    decides: who('desk', 'administrator'),
    fallback: free(
      '8 CFR 287.8(f)(4)',
      'Officers may be where the public may be.',
      'Los agentes pueden estar donde puede estar el público.',
    ),
    relevantWhen: all(officersAtTheDoor, inPerson),
  },
  {
    id: 'ask-to-leave',
    groups: ['@facility', '@front'],
    decides: who('administrator'),
    fallback: free(
      'U.S. Const. amend. IV',
      'The person in control of private property may end a visit without legal authority to stay.',
      'Quien controla una propiedad privada puede terminar una visita que no tiene autoridad legal para quedarse.',
    ),
    relevantWhen: all(officersAtTheDoor, inPerson),
  },
  {
    id: 'permit.interview',
    groups: ['@facility', '@front', '@presence'],
    decides: who('administrator', 'privacy-officer'),
    fallback: free('45 CFR 164.502(a)', 'The patient decides whether to speak.', 'El paciente decide si habla.'),
    relevantWhen: is('request.kind', 'interview', 'arrest', 'custody-escort', 'just-asking'),
  },
  {
    id: 'confirm.presence',
    groups: ['@facility', '@front', '@phi', '@presence'],
    decides: who('privacy-officer'),
    fallback: free('45 CFR 164.502(a)', 'No law we hold decides this.', 'Ninguna ley que tenemos lo decide.'),
    relevantWhen: asksForPeople,
  },
  {
    id: 'accept.papers',
    groups: ['@facility', '@front'],
    decides: who('desk', 'administrator'),
    fallback: free(
      'Fed. R. Civ. P. 45',
      'Taking a copy of a paper agrees to nothing.',
      'Recibir una copia de un papel no acepta nada.',
    ),
    relevantWhen: any(
      is('request.kind', 'serve-papers', 'search', 'arrest', 'records', 'i9-inspection', 'preservation'),
      all(officersAtTheDoor, isNot('document.kind', 'none')),
    ),
  },
  {
    id: 'sign.for-agency',
    groups: ['@facility', '@front'],
    decides: who('counsel'),
    fallback: free(
      '18 U.S.C. § 1001',
      'No law we hold makes staff sign, or forbids it.',
      'Ninguna ley que tenemos obliga al personal a firmar ni lo prohíbe.',
    ),
    relevantWhen: any(
      is('request.kind', 'outreach', 'serve-papers', 'search', 'arrest', 'records', 'i9-inspection'),
      all(officersAtTheDoor, isNot('document.kind', 'none')),
    ),
  },
  {
    id: 'meet.outreach',
    groups: ['@facility', '@front', '@outreach'],
    decides: who('administrator'),
    fallback: free(
      '45 CFR 164.502(a)',
      'Meeting a visitor is the hospital’s choice; patient information stays out of it.',
      'Reunirse con un visitante es decisión del hospital; sin información de pacientes.',
    ),
    relevantWhen: is('request.kind', 'outreach'),
  },
  {
    id: 'join.partnership',
    groups: ['@facility', '@outreach'],
    decides: who('counsel'),
    fallback: free(
      '45 CFR 164.502(a)',
      'A partnership is the hospital’s choice; it permits no disclosure of patient information.',
      'Una colaboración es decisión del hospital; no permite divulgar información de pacientes.',
    ),
    relevantWhen: any(
      is('request.kind', 'outreach'),
      is('requester.purpose', 'partnership'),
      is('request.scope', 'ongoing-feed'),
    ),
  },
  {
    id: 'refer.threat',
    groups: ['@facility', '@phi', '@referral'],
    decides: who('privacy-officer'),
    fallback: free('45 CFR 164.512(j)', 'No law we hold decides this.', 'Ninguna ley que tenemos lo decide.'),
    relevantWhen: any(is('request.kind', 'threat-referral'), is('requester.purpose', 'threat')),
  },
  {
    id: 'report.injury',
    groups: ['@facility', '@phi', '@report'],
    decides: who('privacy-officer'),
    fallback: free(
      '45 CFR 164.512(f)(1)(i)',
      'No reporting law we hold applies.',
      'No se aplica ninguna ley de notificación que tengamos.',
    ),
    relevantWhen: any(yes('injury.reportable'), yes('crime.violent-admission')),
  },
  {
    id: 'notify.patient',
    groups: ['@facility'],
    decides: who('privacy-officer'),
    fallback: free(
      '45 CFR 164.502(a)(1)(i)',
      'Nothing we hold forbids telling the patient of a request.',
      'Nada que tengamos prohíbe informar al paciente de una solicitud.',
    ),
    relevantWhen: is('request.kind', 'records', 'preservation', 'serve-papers', 'directory-inquiry'),
  },
  {
    id: 'warn.patient',
    groups: ['@facility', '@front'],
    decides: who('administrator'),
    fallback: free(
      '8 U.S.C. § 1324',
      'Nothing we hold forbids neutral information; timing and intent matter, so the administrator decides.',
      'Nada que tengamos prohíbe información neutral; el momento y la intención importan, así que decide la administración.',
    ),
    relevantWhen: all(
      is('request.kind', 'interview', 'search', 'arrest', 'surveillance', 'just-asking', 'directory-inquiry'),
      inPerson,
    ),
  },
  {
    id: 'delay.accounting',
    groups: ['@facility', '@accounting'],
    decides: who('privacy-officer'),
    fallback: {
      answer: 'must-not',
      citation: '45 CFR 164.528(a)',
      why: t(
        'Without a current statement by the agency the patient is owed the full accounting.',
        'Sin una declaración vigente de la agencia se debe al paciente el informe completo.',
      ),
    },
    relevantWhen: is('accounting.delay-request', 'oral', 'written'),
  },
  {
    id: 'record.immigration-status',
    groups: ['@facility', '@intake'],
    decides: who('privacy-officer'),
    fallback: free(
      '8 U.S.C. § 1373',
      'No law we hold makes the hospital ask, or forbids it.',
      'Ninguna ley que tenemos obliga al hospital a preguntar ni lo prohíbe.',
    ),
    relevantWhen: never,
  },
  {
    id: 'delay.care',
    groups: ['@facility', '@care'],
    decides: who('administrator'),
    fallback: free(
      '42 U.S.C. § 1395dd',
      'No law we hold decides this here.',
      'Ninguna ley que tenemos lo decide aquí.',
    ),
    relevantWhen: any(is('request.kind', 'custody-escort', 'arrest', 'interview'), is('patient.state', 'emergency')),
  },
  {
    id: 'obstruct',
    groups: ['@facility', '@front', '@never'],
    decides: who('desk', 'desk'),
    fallback: {
      answer: 'must-not',
      citation: '18 U.S.C. § 111',
      why: t('Never block, hide, mislead or resist.', 'Nunca bloquee, esconda, engañe ni se resista.'),
    },
    relevantWhen: always,
  },
  {
    id: 'point-out.person',
    groups: ['@facility', '@front', '@phi', '@presence'],
    decides: who('privacy-officer'),
    fallback: free('45 CFR 164.502(a)', 'No law we hold decides this.', 'Ninguna ley que tenemos lo decide.'),
    relevantWhen: all(is('request.kind', 'arrest', 'search', 'interview', 'just-asking', 'surveillance'), inPerson),
  },
  {
    id: 'permit.staff-interview',
    groups: ['@facility', '@front'],
    decides: who('administrator'),
    fallback: free(
      '8 CFR 287.8(f)(4)',
      'A staff member may choose to speak or not; patient information stays protected.',
      'Un empleado puede elegir hablar o no; la información de pacientes sigue protegida.',
    ),
    relevantWhen: all(is('request.kind', 'interview', 'outreach', 'i9-inspection', 'just-asking', 'search'), inPerson),
  },
  {
    id: 'record.visit',
    groups: ['@facility', '@front'],
    decides: who('desk'),
    fallback: free(
      'U.S. Const. amend. I',
      'Staff may watch from where they may be and write down what happens.',
      'El personal puede observar desde donde puede estar y anotar lo que ocurre.',
    ),
    relevantWhen: all(officersAtTheDoor, inPerson),
  },
  {
    id: 'give.rights-card',
    groups: ['@facility', '@front'],
    decides: who('desk'),
    fallback: free(
      'U.S. Const. amend. I',
      'The same neutral card may be offered to everyone.',
      'Se puede ofrecer a todos la misma tarjeta neutral.',
    ),
    relevantWhen: all(is('request.kind', 'arrest', 'interview', 'search', 'surveillance'), inPerson),
  },
  {
    id: 'discharge.to-custody',
    groups: ['@facility', '@care'],
    decides: who('administrator'),
    fallback: free(
      '42 U.S.C. § 1395dd',
      'The treating clinician decides when a patient is ready to leave.',
      'El clínico tratante decide cuándo el paciente puede irse.',
    ),
    relevantWhen: is('request.kind', 'custody-escort'),
  },
  {
    id: 'adopt.policy',
    groups: ['@facility', '@policy'],
    decides: who('counsel'),
    fallback: free(
      '45 CFR 164.530(i)',
      'No law we hold makes this policy due today.',
      'Ninguna ley que tenemos exige hoy esta política.',
    ),
    relevantWhen: never,
  },
]

const agency: Front = {
  id: 'agency.enforce-here',
  groups: ['@agency'],
  decides: who('desk', 'desk', 'desk'),
  fallback: free(
    'DHS Memorandum (Jan. 20, 2025)',
    'No location policy of the agency that we hold covers this action at this place on this day.',
    'Ninguna política de lugares de la agencia que tengamos cubre esta acción en este lugar en este día.',
  ),
  relevantWhen: is('requester.agency', 'ice-ero', 'ice-hsi', 'cbp', 'dhs-other'),
}

function disclose(item: Item): Action {
  const groups = ['@facility', '@disclose', `@${item}`]
  if (!notPatientInformation.includes(item)) groups.push('@phi')
  if (item === 'presence') groups.push('@presence')
  for (const [part, whole] of Object.entries(wholes)) if (whole.includes(item)) groups.push(`@${part}`)
  const phi = groups.includes('@phi')
  const words = itemWords[item]
  return {
    id: `disclose.${item}`,
    groups,
    question: t(`May we give them ${words.en}?`, `¿Podemos darles ${words.es}?`),
    doing: t(`Give ${words.en}`, `Dar ${words.es}`),
    notDoing: t(`Do not give ${words.en}`, `No dar ${words.es}`),
    binds: 'facility',
    fallback: phi
      ? free('45 CFR 164.502(a)', 'No law we hold decides this.', 'Ninguna ley que tenemos lo decide.')
      : free(
          '45 CFR 160.103',
          'This is not patient information in the sense of HIPAA; no other law we hold decides it.',
          'Esto no es información de pacientes en el sentido de HIPAA; ninguna otra ley que tengamos lo decide.',
        ),
    relevantWhen: item === 'treatment-records' ? is('request.kind', 'records') : never,
    decides: who('privacy-officer', 'privacy-officer'),
  }
}

/** Every action that the engine answers. */
export const actions: readonly Action[] = [
  ...front.map((a): Action => ({ ...a, ...actionWords(a.id), binds: 'facility' })),
  { ...agency, ...actionWords(agency.id), binds: 'agency' },
  ...items.map(disclose),
]
