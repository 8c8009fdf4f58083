import type { Condition, Rule } from '../../../engine/index.ts'
import { all, any, is, no, t, yes } from '../../authoring.ts'
import { met, notMet, open } from './examples.ts'
import { noCourtsDemand, permission, says } from './permission.ts'

const evidence: Condition = says(
  '(f)(5)',
  t(
    'We believe in good faith that it shows a crime on our premises.',
    'Creemos de buena fe que muestra un delito en nuestro local.',
  ),
  'that the covered entity believes in good faith constitutes evidence of criminal conduct that occurred on the premises of the covered entity',
  yes('crime.on-premises'),
)

const death = { 'request.initiated-by': 'facility', 'patient.state': 'deceased', 'death.suspicious': true } as const
const assault = { 'request.initiated-by': 'facility', 'crime.on-premises': true } as const
const video = {
  'request.kind': 'records',
  'requester.purpose': 'criminal',
  'document.kind': 'none',
  'crime.on-premises': true,
} as const
const ambulance = {
  'facility.kind': 'other',
  'request.initiated-by': 'facility',
  'crime.on-premises': false,
  'patient.state': 'emergency',
} as const

/** 45 CFR 164.512(f)(4)–(6): a suspicious death, a crime on the premises, a crime met in emergency care elsewhere. */
export const paragraphsF4To6: readonly Rule[] = [
  permission({
    id: 'us/hipaa/164.512-f-4',
    title: t('A death that may be a crime', 'Una muerte que puede ser un delito'),
    plain: t(
      'If the hospital suspects that a patient died of a crime, it may alert the police to the death.',
      'Si el hospital sospecha que un paciente murió por un delito, puede avisar a la policía de la muerte.',
    ),
    citation: '45 CFR 164.512(f)(4)',
    actions: [
      'disclose.name-address',
      'disclose.identification-list',
      'disclose.treatment-dates',
      'disclose.incident-facts',
      'disclose.presence',
      'confirm.presence',
    ],
    when: all(
      any(is('request.initiated-by', 'facility'), is('requester.agency', 'coroner')),
      says(
        '(f)(4)',
        t(
          'It is to alert the police that a patient has died.',
          'Es para avisar a la policía de que un paciente murió.',
        ),
        'for the purpose of alerting law enforcement of the death of the individual',
        is('patient.state', 'deceased'),
      ),
      says(
        '(f)(4)',
        t('We suspect a crime.', 'Sospechamos un delito.'),
        'has a suspicion that such death may have resulted from criminal conduct',
        yes('death.suspicious'),
      ),
    ),
    factBase: ['HIP-512-f-4'],
    examples: [
      met(t('A stabbing victim dies', 'Muere un apuñalado'), death),
      notMet(t('A natural death', 'Una muerte natural'), { ...death, 'death.suspicious': false }),
      notMet(t('The patient lives', 'El paciente vive'), { ...death, 'patient.state': 'stable' }),
      open(
        t('The cause is not clear', 'La causa no está clara'),
        { 'request.initiated-by': 'facility', 'patient.state': 'deceased' },
        ['death.suspicious'],
      ),
    ],
  }),
  permission({
    id: 'us/hipaa/164.512-f-5',
    title: t('The hospital reports a crime on its premises', 'El hospital denuncia un delito en su local'),
    plain: t(
      'The hospital may tell the police what it believes in good faith is evidence of a crime on its own premises. Being in the country without papers is no such crime.',
      'El hospital puede contar a la policía lo que cree de buena fe que prueba un delito en su propio local. Estar en el país sin papeles no es tal delito.',
    ),
    citation: '45 CFR 164.512(f)(5)',
    actions: [
      'disclose.incident-facts',
      'disclose.statement',
      'disclose.name-address',
      'disclose.identification-list',
      'disclose.whereabouts',
      'disclose.presence',
      'disclose.video',
      'refer.threat',
    ],
    when: all(any(is('request.initiated-by', 'facility'), is('request.kind', 'threat-referral')), evidence),
    factBase: ['HIP-512-f-5'],
    examples: [
      met(t('A nurse is struck on the ward', 'Golpean a una enfermera en la sala'), assault, '2026-06-04'),
      notMet(t('It happened in the street', 'Ocurrió en la calle'), { ...assault, 'crime.on-premises': false }),
      notMet(t('Officers ask about a patient’s papers', 'Agentes preguntan por los papeles de un paciente'), {
        'request.initiated-by': 'requester',
        'request.kind': 'just-asking',
      }),
      open(t('It is not known where it happened', 'No se sabe dónde ocurrió'), { 'request.initiated-by': 'facility' }, [
        'crime.on-premises',
      ]),
    ],
  }),
  permission({
    id: 'us/hipaa/164.512-f-5-on-request',
    title: t('Police ask for evidence of a crime on the premises', 'La policía pide pruebas de un delito en el local'),
    plain: t(
      'The same holds if the police ask first about a crime in the hospital: video, what happened and what was said there may be given. It covers that crime only.',
      'Lo mismo vale si la policía pregunta primero por un delito en el hospital: se puede dar video, lo que pasó y lo que se dijo. Solo abarca ese delito.',
    ),
    citation: '45 CFR 164.512(f)(5)',
    actions: ['disclose.video', 'disclose.incident-facts', 'disclose.statement'],
    when: all(is('request.kind', 'records'), is('requester.purpose', 'criminal'), noCourtsDemand, evidence),
    factBase: ['HIP-512-f-5', 'F13'],
    examples: [
      met(t('Video of a fight in the lobby', 'Video de una pelea en el vestíbulo'), video),
      notMet(t('A crime elsewhere', 'Un delito en otro lugar'), { ...video, 'crime.on-premises': false }),
      notMet(t('Video to find a removable patient', 'Video para hallar a un paciente deportable'), {
        ...video,
        'requester.purpose': 'civil-immigration',
      }),
      open(
        t('The officer does not say where', 'El agente no dice dónde'),
        { 'request.kind': 'records', 'requester.purpose': 'criminal', 'document.kind': 'none' },
        ['crime.on-premises'],
      ),
    ],
  }),
  permission({
    id: 'us/hipaa/164.512-f-6',
    title: t('Crime met during emergency care elsewhere', 'Delito visto al dar atención de emergencia fuera'),
    plain: t(
      'Crews that treat an emergency away from the premises, such as an ambulance, may tell the police what crime was done, where, to whom and by whom. An emergency room inside the hospital cannot use this. Abuse or violence at home goes by (c).',
      'Los equipos que atienden una emergencia fuera del local, como una ambulancia, pueden decir a la policía qué delito hubo, dónde, a quién y por quién. La sala de emergencias del hospital no puede usar esto. El maltrato o la violencia en el hogar va por (c).',
    ),
    citation: '45 CFR 164.512(f)(6)',
    actions: [
      'disclose.incident-facts',
      'disclose.name-address',
      'disclose.identification-list',
      'disclose.whereabouts',
    ],
    when: all(
      says(
        '(f)(6)(i)',
        t(
          'Care was given in an emergency that was not on our premises.',
          'Se atendió una emergencia que no fue en nuestro local.',
        ),
        'in response to a medical emergency, other than such emergency on the premises of the covered health care provider',
        all(is('facility.kind', 'other'), is('patient.state', 'emergency'), no('crime.on-premises')),
      ),
      says(
        '(f)(6)(i)',
        t('We tell it to alert the police to a crime.', 'Lo contamos para avisar a la policía de un delito.'),
        'if such disclosure appears necessary to alert law enforcement to',
        is('request.initiated-by', 'facility'),
      ),
    ),
    factBase: ['HIP-512-f-6'],
    examples: [
      met(t('An ambulance crew at a shooting', 'Una ambulancia en un tiroteo'), ambulance),
      notMet(t('A hospital’s emergency room', 'La sala de emergencias de un hospital'), {
        ...ambulance,
        'facility.kind': 'hospital',
      }),
      notMet(t('The police asked', 'La policía preguntó'), { ...ambulance, 'request.initiated-by': 'requester' }),
      open(
        t('It is not known where the crime was', 'No se sabe dónde fue el delito'),
        { 'facility.kind': 'other', 'request.initiated-by': 'facility', 'patient.state': 'emergency' },
        ['crime.on-premises'],
      ),
    ],
  }),
]
