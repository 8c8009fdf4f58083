import type { Rule } from '../../../engine/index.ts'
import { all, duty, is, t, yes } from '../../authoring.ts'
import { met, notMet, open } from './examples.ts'
import {
  identityKnown,
  information,
  noCourtsDemand,
  noPsychotherapyNotes,
  permission,
  recordsOnly,
  says,
} from './permission.ts'

const coroner = {
  'requester.agency': 'coroner',
  'requester.purpose': 'death-investigation',
  'patient.state': 'deceased',
  'document.kind': 'none',
} as const
const donation = {
  'requester.agency': 'organ-procurement',
  'requester.purpose': 'organ-donation',
  'requester.identity-verified': true,
  'document.kind': 'none',
} as const
const study = {
  'requester.agency': 'researcher',
  'requester.purpose': 'research',
  'document.kind': 'letter',
  'document.facially-valid': true,
} as const
const workInjury = {
  'requester.agency': 'workers-compensation',
  'requester.purpose': 'workers-compensation',
  'document.kind': 'letter',
  'law.compels-disclosure': true,
} as const

/** 45 CFR 164.512(g), (h), (i) and (l): the dead, donation, research, injuries at work. */
export const paragraphsGHIL: readonly Rule[] = [
  permission({
    id: 'us/hipaa/164.512-g-1',
    title: t('Coroner or medical examiner', 'Médico forense'),
    plain: t(
      'A coroner may get what is needed to name a dead person or to find the cause of death. So may a medical examiner, and for other work that the law gives them.',
      'El forense puede recibir lo necesario para identificar a un fallecido o hallar la causa de muerte. También para otra labor que la ley le da.',
    ),
    citation: '45 CFR 164.512(g)(1)',
    actions: [...information, '!disclose.immigration-status'],
    when: all(
      says(
        '(g)(1)',
        t('A coroner or medical examiner asks.', 'Pide el médico forense.'),
        'to a coroner or medical examiner',
        is('requester.agency', 'coroner'),
      ),
      says(
        '(g)(1)',
        t('It is about a dead person.', 'Se trata de un fallecido.'),
        'for the purpose of identifying a deceased person, determining a cause of death, or other duties as authorized by law',
        all(is('requester.purpose', 'death-investigation'), is('patient.state', 'deceased')),
      ),
      noCourtsDemand,
    ),
    factBase: ['HIP-512-g'],
    examples: [
      met(t('The coroner looks for the cause of death', 'El forense busca la causa de muerte'), coroner),
      notMet(t('A detective asks', 'Pide un detective'), { ...coroner, 'requester.agency': 'local-police' }),
      notMet(t('The patient lives', 'El paciente vive'), { ...coroner, 'patient.state': 'stable' }),
      open(
        t('The coroner does not say why', 'El forense no dice para qué'),
        { 'requester.agency': 'coroner', 'patient.state': 'deceased', 'document.kind': 'none' },
        ['requester.purpose'],
      ),
    ],
  }),
  permission({
    id: 'us/hipaa/164.512-h',
    title: t('Organ, eye or tissue donation after death', 'Donación de órganos, ojos o tejidos tras la muerte'),
    plain: t(
      'A known organ, eye or tissue bank may get what it needs to arrange a donation after death.',
      'Un banco conocido de órganos, ojos o tejidos puede recibir lo necesario para una donación tras la muerte.',
    ),
    citation: '45 CFR 164.512(h)',
    actions: [...information, noPsychotherapyNotes, '!disclose.immigration-status'],
    when: all(
      says(
        '(h)',
        t('It is to arrange a donation or transplant.', 'Es para facilitar una donación o un trasplante.'),
        'for the purpose of facilitating organ, eye or tissue donation and transplantation',
        all(is('requester.agency', 'organ-procurement'), is('requester.purpose', 'organ-donation')),
      ),
      identityKnown,
      noCourtsDemand,
    ),
    factBase: ['HIP-512-h'],
    examples: [
      met(t('The eye bank calls back', 'El banco de ojos devuelve la llamada'), donation),
      notMet(t('A caller who was not checked', 'Una llamada sin comprobar'), {
        ...donation,
        'requester.identity-verified': false,
      }),
      notMet(t('Another purpose', 'Otro fin'), { ...donation, 'requester.purpose': 'criminal' }),
      open(
        t('Not checked yet', 'Aún sin comprobar'),
        { 'requester.agency': 'organ-procurement', 'requester.purpose': 'organ-donation', 'document.kind': 'none' },
        ['requester.identity-verified'],
      ),
    ],
  }),
  permission({
    id: 'us/hipaa/164.512-i',
    title: t('Research with a board’s waiver', 'Investigación con dispensa de un comité'),
    plain: t(
      'A researcher may get records without the patient’s form if a review board has waived it in a complete, signed letter. It is not for agencies that look for people.',
      'Un investigador puede recibir registros sin el formulario del paciente si un comité lo dispensó en una carta completa y firmada. No es para agencias que buscan personas.',
    ),
    citation: '45 CFR 164.512(i)',
    actions: [...recordsOnly, noPsychotherapyNotes, '!disclose.immigration-status', '!disclose.location-in-facility'],
    when: all(
      all(is('requester.agency', 'researcher'), is('requester.purpose', 'research')),
      says(
        '(i)(1)(i)',
        t('A review board’s letter waives the patient’s form.', 'La carta de un comité dispensa del formulario.'),
        'an alteration to or waiver, in whole or in part, of the individual authorization required by § 164.508',
        is('document.kind', 'letter'),
      ),
      says(
        '(i)(2)',
        t(
          'The letter is dated and signed, states the findings and says what is needed.',
          'La carta tiene fecha y firma, indica lo resuelto y lo que se necesita.',
        ),
        'the documentation must include all of the following',
        yes('document.facially-valid'),
      ),
    ),
    duties: [duty('limit.to-document', 'done', { citation: '45 CFR 164.512(i)(2)(iii)' })],
    factBase: ['HIP-512-i'],
    examples: [
      met(t('A university with its board’s waiver', 'Una universidad con la dispensa de su comité'), study),
      notMet(t('No letter', 'Sin carta'), { ...study, 'document.kind': 'none' }),
      notMet(t('The board’s letter is not signed', 'La carta del comité no está firmada'), {
        ...study,
        'document.facially-valid': false,
      }),
      open(
        t('The letter has not been read', 'No se ha leído la carta'),
        { 'requester.agency': 'researcher', 'requester.purpose': 'research', 'document.kind': 'letter' },
        ['document.facially-valid'],
      ),
    ],
  }),
  permission({
    id: 'us/hipaa/164.512-l',
    title: t('Workers’ compensation', 'Compensación por accidentes de trabajo'),
    plain: t(
      'What a workers’ compensation law asks for about an injury at work may be given, as far as that law goes. A lawyer’s subpoena goes by (e).',
      'Se puede dar lo que una ley de accidentes de trabajo pide sobre una lesión laboral, hasta donde llega esa ley. La citación de un abogado va por (e).',
    ),
    citation: '45 CFR 164.512(l)',
    actions: [
      'disclose.treatment-records',
      'disclose.diagnosis',
      'disclose.treatment-dates',
      'disclose.billing',
      'disclose.incident-facts',
      'disclose.name-address',
      'disclose.employer',
      'disclose.medication-list',
      'disclose.precautions',
      'disclose.discharge-plan',
      'disclose.body-fluid-results',
    ],
    when: all(
      says(
        '(l)',
        t('It is for a claim about an injury at work.', 'Es para un reclamo por lesión laboral.'),
        'that provide benefits for work-related injuries or illness without regard to fault',
        all(is('requester.agency', 'workers-compensation'), is('requester.purpose', 'workers-compensation')),
      ),
      says(
        '(l)',
        t('That law asks for this item.', 'Esa ley pide este dato.'),
        "as authorized by and to the extent necessary to comply with laws relating to workers' compensation",
        yes('law.compels-disclosure'),
      ),
      noCourtsDemand,
    ),
    duties: [duty('limit.to-document', 'done', { citation: '45 CFR 164.512(l)' })],
    factBase: ['HIP-512-l'],
    examples: [
      met(t('The state fund asks as its law says', 'El fondo estatal pide según su ley'), workInjury),
      notMet(t('The law does not ask for it', 'La ley no lo pide'), { ...workInjury, 'law.compels-disclosure': false }),
      notMet(t('Another purpose', 'Otro fin'), { ...workInjury, 'requester.purpose': 'civil-litigation' }),
      open(
        t('Counsel has not read the law yet', 'El asesor legal aún no leyó la ley'),
        {
          'requester.agency': 'workers-compensation',
          'requester.purpose': 'workers-compensation',
          'document.kind': 'letter',
        },
        ['law.compels-disclosure'],
      ),
    ],
  }),
]
