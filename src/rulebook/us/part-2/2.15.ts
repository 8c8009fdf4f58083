import type { Rule } from '../../../engine/index.ts'
import { all, clause, duty, is, t, yes } from '../../authoring.ts'
import { noCourtsDemand } from '../../reliance.ts'
import { inBothPlaces, section, sinceThe1987Rule } from './scope.ts'

const asRepresentative = all(
  clause(
    '2.15(a)(1)',
    t(
      'The person asking may by law decide for a patient who cannot, or for one who has died.',
      'Quien pide puede por ley decidir por un paciente que no puede hacerlo, o por uno fallecido.',
    ),
    all(is('requester.agency', 'personal-representative'), yes('requester.identity-verified')),
  ),
  clause(
    '2.23(a)',
    t('They ask for the patient’s own records.', 'Pide los propios expedientes del paciente.'),
    is('request.kind', 'records'),
  ),
  clause(
    '2.14',
    t(
      'The patient is an adult; minors often consent for themselves.',
      'El paciente es adulto; los menores a menudo consienten por sí mismos.',
    ),
    is('patient.age-class', 'adult'),
  ),
)

const causeOfDeath = clause(
  '2.15(b)(1)',
  t(
    'A law on deaths lets the coroner ask what this patient died of.',
    'Una ley sobre fallecimientos permite al forense preguntar de qué murió este paciente.',
  ),
  all(
    is('requester.agency', 'coroner'),
    is('requester.purpose', 'death-investigation'),
    is('patient.state', 'deceased'),
    noCourtsDemand,
  ),
)

/** Those who stand in the patient’s place, and the cause of a death. */
export const inThePatientsPlace: readonly Rule[] = [
  ...inBothPlaces({
    id: 'us/part-2/2.23',
    title: t('The patient’s own access', 'El acceso del propio paciente'),
    plain: t(
      'Part 2 does not keep records from the patient or from the person who lawfully stands in the patient’s place. Check who that is.',
      'La Parte 2 no niega los expedientes al paciente ni a quien ocupa legalmente su lugar. Compruebe quién es.',
    ),
    citation: '42 CFR 2.23(a)',
    address: section('2.23'),
    effect: 'permits',
    versions: sinceThe1987Rule(asRepresentative),
    duties: [duty('verify.authority', 'asked', { citation: '42 CFR 2.15(a)' })],
    factBase: ['P2-12..20', 'HIP-502-f/g'],
    examples: [
      {
        name: t('A guardian asks for the file', 'Una tutora pide el expediente'),
        on: '2026-06-05',
        facts: {
          'requester.agency': 'personal-representative',
          'requester.identity-verified': true,
          'request.kind': 'records',
          'patient.age-class': 'adult',
        },
        expect: 'met',
      },
      {
        name: t('A friend asks', 'Pide un amigo'),
        on: '2026-06-05',
        facts: { 'requester.agency': 'family-or-friend', 'request.kind': 'records' },
        expect: 'not-met',
      },
      {
        name: t('The guardian was not checked', 'No se ha comprobado quién es la tutora'),
        on: '2026-06-05',
        facts: {
          'requester.agency': 'personal-representative',
          'request.kind': 'records',
          'patient.age-class': 'adult',
        },
        expect: 'unknown',
        missing: ['requester.identity-verified'],
      },
    ],
  }),
  ...inBothPlaces({
    id: 'us/part-2/2.15-b-1',
    title: t('What a patient died of', 'De qué murió un paciente'),
    plain: t(
      'Part 2 does not stop a program from telling the coroner about the cause of a death when a law on deaths asks. Anything beyond the cause of death stays closed.',
      'La Parte 2 no impide informar al forense sobre la causa de una muerte cuando lo pide una ley sobre fallecimientos. Lo que va más allá de la causa sigue cerrado.',
    ),
    citation: '42 CFR 2.15(b)(1)',
    address: section('2.15'),
    effect: 'permits',
    inside: [
      'confirm.presence',
      'disclose.presence',
      'disclose.diagnosis',
      'disclose.medication-list',
      'disclose.body-fluid-results',
      'disclose.treatment-records',
    ],
    versions: sinceThe1987Rule(causeOfDeath),
    duties: [
      duty('verify.identity', 'asked', { citation: '45 CFR 164.514(h)' }),
      duty('minimum-necessary', 'done', { citation: '42 CFR 2.15(b)(1)' }),
    ],
    decides: 'counsel',
    factBase: ['P2-12..20', 'HIP-512-g'],
    examples: [
      {
        name: t('A coroner looks into an overdose', 'Un forense investiga una sobredosis'),
        on: '2026-06-05',
        facts: {
          'document.kind': 'none',
          'requester.agency': 'coroner',
          'requester.purpose': 'death-investigation',
          'patient.state': 'deceased',
        },
        expect: 'met',
      },
      {
        name: t('A detective asks instead', 'Pregunta un detective en su lugar'),
        on: '2026-06-05',
        facts: { 'requester.agency': 'local-police', 'requester.purpose': 'death-investigation' },
        expect: 'not-met',
      },
      {
        name: t('It is not known if the patient has died', 'No se sabe si el paciente ha muerto'),
        on: '2026-06-05',
        facts: { 'requester.agency': 'coroner', 'requester.purpose': 'death-investigation' },
        expect: 'unknown',
        missing: ['patient.state'],
      },
    ],
  }),
]
