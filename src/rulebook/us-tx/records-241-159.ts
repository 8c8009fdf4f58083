import type { Condition, Rule } from '../../engine/index.ts'
import { all, any, clause, duty, is, t, yes } from '../authoring.ts'
import { type RecordLaw, recordSecrecy } from '../record-secrecy.ts'
import { judgeNames, recordItems } from '../secrecy-grounds.ts'
import { met, notMet, open, stateRule } from '../state-pack.ts'

const on = '2026-06-12'
// What is learned at the bedside is health care information too: the room tells that this person is treated here.
const actions = [...recordItems.filter((p) => p !== '!disclose.location-in-facility')]
const hospital = is('facility.kind', 'hospital')
const elsewhere = is('facility.kind', 'clinic', 'physician-office', 'mental-health-facility', 'sud-program')

const courtWords = t(
  'A judge’s order or warrant opens the record. A subpoena opens it only in a case in which the patient is a party; otherwise it needs a court’s order. HIPAA’s own conditions come on top.',
  'La orden de un juez abre el expediente. Una citación lo abre solo en un caso en que el paciente es parte; si no, hace falta la orden de un tribunal. Además rigen las condiciones de HIPAA.',
)

function courtGrounds(at: string): Condition {
  return any(
    clause(
      at,
      t(
        'A subpoena in a case in which the patient is a party.',
        'Una citación en un caso en que el paciente es parte.',
      ),
      all(is('document.kind', 'attorney-subpoena', 'clerk-subpoena'), yes('patient.party-to-case')),
    ),
    clause(
      at,
      t('A judge’s or a grand jury’s subpoena.', 'Citación de un juez o del gran jurado.'),
      any(judgeNames('judge-subpoena'), is('document.kind', 'grand-jury-subpoena')),
    ),
  )
}

const emergencyFamily = clause(
  'Family',
  t(
    'The patient cannot decide, and the family member may consent to the care.',
    'El paciente no puede decidir y el familiar puede consentir en la atención.',
  ),
  all(is('requester.agency', 'family-or-friend'), is('consent.patient', 'cannot-agree')),
)

const hospitals: RecordLaw = {
  id: 'us-tx/hsc/241.152',
  factBase: ['TX-CONF', 'HIP-PREEMPT'],
  title: t(
    'A hospital needs the patient’s written authorization',
    'El hospital necesita la autorización escrita del paciente',
  ),
  plain: t(
    'A Texas hospital tells no one about a patient’s care without written authorization, unless section 241.153 has a ground. A warrant of removal is none: an agency signed it, and it asks the hospital for nothing.',
    'Un hospital de Texas no habla con nadie de la atención de un paciente sin autorización escrita, salvo una base de la sección 241.153. Una orden de expulsión no lo es: la firmó una agencia y no pide nada al hospital.',
  ),
  citation: 'Tex. Health & Safety Code § 241.152(a)',
  address: 'https://statutes.capitol.texas.gov/Docs/HS/htm/HS.241.htm#241.152',
  actions,
  when: clause('(a)', t('A hospital holds it.', 'Lo tiene un hospital.'), hospital),
  shut: [
    met(t('A warrant of removal and a room number', 'Una orden de expulsión y un número de habitación'), '2025-03-18', {
      'facility.kind': 'hospital',
      'document.kind': 'dhs-i205',
    }),
    notMet(t('A doctor’s office', 'Un consultorio'), on, { 'facility.kind': 'physician-office' }),
    open(t('What kind of place?', '¿Qué clase de lugar?'), on, {}, ['facility.kind']),
  ],
  patient: { citation: 'Tex. Health & Safety Code § 241.152(b)' },
  court: {
    citation: 'Tex. Health & Safety Code § 241.153',
    plain: courtWords,
    more: courtGrounds('241.153'),
  },
  law: { citation: 'Tex. Health & Safety Code § 241.153', more: emergencyFamily },
}

const physicians: RecordLaw = {
  ...hospitals,
  id: 'us-tx/occ/159.002',
  title: t('What a doctor knows of a patient stays here', 'Lo que el médico sabe de un paciente no sale'),
  plain: t(
    'What passes between doctor and patient, and the record that the doctor keeps, is confidential. It goes out only on a ground in this chapter, and no ground in it makes anyone tell.',
    'Lo que pasa entre médico y paciente, y el expediente que lleva el médico, es confidencial. Solo sale por una base de este capítulo, y ninguna obliga a informar.',
  ),
  citation: 'Tex. Occ. Code § 159.002',
  address: 'https://statutes.capitol.texas.gov/Docs/OC/htm/OC.159.htm#159.002',
  when: clause('(b)', t('A doctor’s office or clinic holds it.', 'Lo tiene un consultorio o clínica.'), elsewhere),
  shut: [
    met(t('Officers ask at a clinic', 'Agentes preguntan en una clínica'), on, {
      'facility.kind': 'clinic',
      'document.kind': 'dhs-i200',
    }),
    notMet(t('A hospital has its own law', 'Un hospital tiene su propia ley'), on, { 'facility.kind': 'hospital' }),
    open(t('What kind of place?', '¿Qué clase de lugar?'), on, {}, ['facility.kind']),
  ],
  patient: { citation: 'Tex. Occ. Code § 159.005' },
  court: { citation: 'Tex. Occ. Code § 159.003', plain: courtWords, more: courtGrounds('159.003') },
  law: { citation: 'Tex. Occ. Code § 159.004', more: emergencyFamily },
}

const police = is(
  'requester.agency',
  'fbi',
  'dea',
  'us-marshals',
  'secret-service',
  'ice-hsi',
  'hhs-oig',
  'us-attorney',
  'federal-other',
  'state-police',
  'local-police',
  'local-police-287g',
  'sheriff',
  'prosecutor',
  'out-of-state-police',
)

const agencies = clause(
  'Agency',
  t(
    'A government agency asks to the extent that a law lets it: by a demand that a statute gives it, or in a criminal case.',
    'Pide una agencia del gobierno hasta donde una ley la autoriza: con una exigencia que le da una ley, o en un caso penal.',
  ),
  any(
    is(
      'document.kind',
      'dhs-i138',
      'administrative-subpoena',
      'administrative-summons',
      'civil-investigative-demand',
      'ig-subpoena',
    ),
    all(
      is('document.kind', 'none', 'letter', 'agency-request'),
      police,
      is('requester.purpose', 'criminal', 'identify-or-locate', 'national-security', 'threat'),
    ),
  ),
)

/** Health & Safety Code §§ 241.152 and 241.153 and Occupations Code chapter 159: records of hospitals and doctors. */
export const medicalRecords: readonly Rule[] = [
  ...recordSecrecy(hospitals),
  ...recordSecrecy(physicians),
  stateRule({
    id: 'us-tx/hsc/241.153-agency',
    title: t('Agencies, as far as a law lets them ask', 'Agencias, hasta donde una ley las autoriza'),
    plain: t(
      'Texas leaves to other law what a government agency may be told: HIPAA then decides, and only lets the hospital, never makes it. A patient’s answer about immigration status stays closed.',
      'Texas deja a otras leyes qué se puede decir a una agencia: entonces decide HIPAA, que solo permite y nunca obliga. La respuesta del paciente sobre su estatus migratorio sigue cerrada.',
    ),
    citation: 'Tex. Health & Safety Code § 241.153',
    address: 'https://statutes.capitol.texas.gov/Docs/HS/htm/HS.241.htm#241.153',
    effect: 'lifts',
    actions: [...actions, '!disclose.immigration-status'],
    exceptionTo: ['us-tx/hsc/241.152', 'us-tx/occ/159.002'],
    when: agencies,
    duties: [duty('minimum-necessary', 'done')],
    decides: 'counsel',
    factBase: ['TX-CONF', 'HIP-512-f-1-ii-C', 'HIP-512-f-2', 'R8'],
    examples: [
      met(t('An agency’s own subpoena', 'Citación de la propia agencia'), on, { 'document.kind': 'dhs-i138' }),
      met(t('A detective looks for a suspect', 'Una detective busca a un sospechoso'), on, {
        'document.kind': 'none',
        'requester.agency': 'local-police',
        'requester.purpose': 'identify-or-locate',
      }),
      notMet(t('Removal officers without a demand', 'Agentes de deportación sin exigencia'), on, {
        'document.kind': 'dhs-i205',
        'requester.agency': 'ice-ero',
        'requester.purpose': 'civil-immigration',
      }),
      open(
        t('The deputy does not say why', 'El agente no dice para qué'),
        on,
        { 'document.kind': 'none', 'requester.agency': 'sheriff' },
        ['requester.purpose'],
      ),
    ],
  }),
  stateRule({
    id: 'us-tx/hsc/241.153-directory',
    title: t('The hospital’s directory', 'La lista de pacientes del hospital'),
    plain: t(
      'Directory facts may be told unless the patient said no. HIPAA says who may ask for them.',
      'Los datos de la lista se pueden decir salvo que el paciente se opuso. HIPAA dice quién puede pedirlos.',
    ),
    citation: 'Tex. Health & Safety Code § 241.153',
    address: 'https://statutes.capitol.texas.gov/Docs/HS/htm/HS.241.htm#241.153',
    effect: 'lifts',
    actions: ['disclose.location-in-facility'],
    exceptionTo: ['us-tx/hsc/241.152', 'us-tx/occ/159.002'],
    when: clause(
      '(1)',
      t('A visitor asks, and the patient is on the list.', 'Pregunta un visitante y el paciente está en la lista.'),
      all(is('request.kind', 'directory-inquiry', 'just-asking'), is('patient.directory', 'listed')),
    ),
    factBase: ['TX-CONF', 'HIP-510-a'],
    examples: [
      met(t('A friend asks by name', 'Un amigo pregunta por su nombre'), on, {
        'request.kind': 'directory-inquiry',
        'patient.directory': 'listed',
      }),
      notMet(t('The patient opted out', 'El paciente pidió no estar'), on, {
        'request.kind': 'directory-inquiry',
        'patient.directory': 'opted-out',
      }),
      open(t('Is the patient on the list?', '¿Está en la lista?'), on, { 'request.kind': 'directory-inquiry' }, [
        'patient.directory',
      ]),
    ],
  }),
]
