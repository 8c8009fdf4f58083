import type { Rule } from '../../engine/index.ts'
import { all, any, clause, duty, is, not, t, yes } from '../authoring.ts'
import { met, notMet, open, stateRule } from '../state-pack.ts'

const address = 'https://www.ilga.gov/legislation/ilcs/fulltext?DocName=021000850K6.14h'
const act = 'P.A. 104-0440 (HB 1312), signed and in force Dec. 9, 2025'
const factBase = ['IL-HCSP']
const generalAcute = { 'facility.kind': 'hospital', 'facility.generalAcute': true } as const
const otherHospital = { 'facility.kind': 'hospital', 'facility.generalAcute': false } as const
const escort = {
  ...generalAcute,
  'request.kind': 'custody-escort',
  'requester.agency': 'dhs-other',
  'requester.identity-verified': false,
} as const

const acute = clause(
  '(c)',
  t('It is a general acute care hospital.', 'Es un hospital de cuidados agudos generales.'),
  all(is('facility.kind', 'hospital'), yes('facility.generalAcute')),
)
const anyHospital = clause(
  '(c)',
  t('It is a hospital; a doctor’s office is not.', 'Es un hospital; un consultorio no lo es.'),
  is('facility.kind', 'hospital'),
)
const agents = clause(
  '(b)',
  t(
    'They may arrest, detain or keep custody of people for civil immigration enforcement.',
    'Pueden arrestar, detener o custodiar a personas para aplicar la ley civil de inmigración.',
  ),
  any(
    is('requester.purpose', 'civil-immigration'),
    is('requester.agency', 'ice-ero', 'ice-hsi', 'cbp', 'dhs-other', 'detention-contractor', 'local-police-287g'),
  ),
)

const policyDuties = [
  duty('report.to-authority', 'done', {
    who: 'administrator',
    note: t(
      'Send the policy to the Department of Public Health. After its notice of a deficiency there are 7 working days to cure; then up to $500 a day.',
      'Envíe la política al Departamento de Salud Pública. Tras su aviso de deficiencia hay 7 días hábiles para corregir; después, hasta $500 por día.',
    ),
  }),
  duty('report.to-authority', 'declined', {
    who: 'administrator',
    due: 'P7D',
    count: 'working-days',
    note: t(
      'Cure the deficiency within 7 working days of the notice; then up to $500 a day.',
      'Corrija la deficiencia en 7 días hábiles desde el aviso; después, hasta $500 por día.',
    ),
  }),
]

const policyWords = {
  title: t('The hospital must have a written policy', 'El hospital debe tener una política escrita'),
  plain: t(
    'The policy names a contact (counsel or administration) who hears of every visit and request, says how to check who the agents are, gives them a place to wait, lets patients ask to correct their record, and keeps to the law on giving out information. Staff who follow it in good faith are held harmless, and duties to report under other law stay.',
    'La política nombra un contacto (asesor legal o administración) que se entera de cada visita y solicitud, dice cómo comprobar quiénes son los agentes, les da un lugar de espera, deja al paciente pedir que se corrija su expediente y cumple la ley sobre dar información. El personal que la sigue de buena fe queda protegido y siguen los deberes de informar de otras leyes.',
  ),
  citation: '210 ILCS 85/6.14h',
  address,
  effect: 'requires',
  actions: ['adopt.policy'],
  act,
  factBase,
  duties: policyDuties,
} as const

/** 210 ILCS 85/6.14h: the Health Care Sanctity and Privacy Law. */
export const sanctity: readonly Rule[] = [
  stateRule({
    ...policyWords,
    id: 'us-il/hosp/6.14h-c-general-acute',
    from: '2026-01-01',
    when: acute,
    examples: [
      met(t('The first day', 'El primer día'), '2026-01-01', generalAcute),
      notMet(t('The day before', 'El día anterior'), '2025-12-31', generalAcute),
      notMet(t('A psychiatric hospital', 'Un hospital psiquiátrico'), '2026-01-01', otherHospital),
      open(t('What kind of hospital?', '¿Qué clase de hospital?'), '2026-01-01', { 'facility.kind': 'hospital' }, [
        'facility.generalAcute',
      ]),
    ],
  }),
  stateRule({
    ...policyWords,
    id: 'us-il/hosp/6.14h-c-other',
    from: '2026-03-01',
    when: all(anyHospital, not(acute)),
    examples: [
      met(
        t('A psychiatric hospital on the first day', 'Un hospital psiquiátrico el primer día'),
        '2026-03-01',
        otherHospital,
      ),
      notMet(t('The day before', 'El día anterior'), '2026-02-28', otherHospital),
      notMet(t('A doctor’s office', 'Un consultorio'), '2026-03-01', { 'facility.kind': 'physician-office' }),
      open(t('What kind of hospital?', '¿Qué clase de hospital?'), '2026-03-01', { 'facility.kind': 'hospital' }, [
        'facility.generalAcute',
      ]),
    ],
  }),
  stateRule({
    id: 'us-il/hosp/6.14h-c-1',
    title: t('Ask for the name, agency and badge, and write it down', 'Pida nombre, agencia y placa, y anótelo'),
    plain: t(
      'When immigration agents come with a patient or ask about one, do your best to get first and last name, agency and badge number. If they will not say, write that down. Tell the contact person and show the agents where to wait. Care never waits for it.',
      'Cuando agentes de inmigración vienen con un paciente o preguntan por uno, haga lo posible por obtener nombre, apellido, agencia y número de placa. Si no lo dicen, anótelo. Avise a la persona de contacto y muestre a los agentes dónde esperar. La atención nunca espera por eso.',
    ),
    citation: '210 ILCS 85/6.14h(c)',
    address,
    effect: 'lifts',
    actions: ['@front', '@care', '@phi', '!obstruct', '!report.injury', '!refer.threat'],
    versions: [
      { from: '2026-01-01', until: '2026-03-01', act, when: all(acute, agents) },
      { from: '2026-03-01', act, when: all(anyHospital, agents) },
    ],
    duties: [
      duty('record.officer', 'asked', {
        note: t(
          'Best efforts: first and last name, agency, badge number.',
          'En lo posible: nombre, apellido, agencia, placa.',
        ),
      }),
      duty('record.refusal', 'asked', {
        note: t('If they will not give it, note that and go on.', 'Si no lo dan, anótelo y siga.'),
      }),
      duty('verify.identity', 'asked'),
      duty('verify.authority', 'asked'),
      duty('notify.liaison', 'asked'),
      duty('direct-to.liaison', 'asked', {
        note: t('To the waiting space that the policy names.', 'Al lugar de espera que nombra la política.'),
      }),
    ],
    factBase: [...factBase, 'F1', 'F11', 'F14'],
    examples: [
      met(t('A masked agent says only “ICE”', 'Un agente enmascarado solo dice “ICE”'), '2026-02-11', escort),
      notMet(t('Before the policy was due', 'Antes de que se exigiera la política'), '2025-12-31', escort),
      notMet(t('Another hospital before March', 'Otro hospital antes de marzo'), '2026-02-28', {
        ...escort,
        ...otherHospital,
      }),
      met(t('Another hospital from March', 'Otro hospital desde marzo'), '2026-03-01', { ...escort, ...otherHospital }),
      notMet(t('A detective with a theft case', 'Una detective con un caso de robo'), '2026-02-11', {
        ...escort,
        'requester.agency': 'local-police',
        'requester.purpose': 'criminal',
      }),
      open(t('Nobody knows who they are', 'Nadie sabe quiénes son'), '2026-02-11', generalAcute, [
        'requester.purpose',
        'requester.agency',
      ]),
    ],
  }),
]
