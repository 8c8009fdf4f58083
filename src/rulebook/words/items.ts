import type { Text } from '../../engine/index.ts'
import { t } from '../authoring.ts'
import { type Item, items } from '../vocabulary.ts'
import type { Questions } from './question.ts'

/** Each item as a noun phrase that fits into “May we give them …?”. */
export const itemWords: Readonly<Record<Item, Text>> = {
  presence: t('an answer on whether a person is here', 'una respuesta sobre si una persona está aquí'),
  'one-word-condition': t('one word on how a patient is', 'una palabra sobre el estado de un paciente'),
  'name-address': t('a name and address', 'un nombre y una dirección'),
  'identification-list': t(
    'the eight facts that help identify a person',
    'los ocho datos que ayudan a identificar a una persona',
  ),
  'birth-place': t('a place of birth', 'un lugar de nacimiento'),
  'location-in-facility': t('a room number or place in the building', 'un número de habitación o lugar en el edificio'),
  'treatment-records': t('treatment records', 'expedientes de tratamiento'),
  billing: t('bills and payment records', 'facturas y registros de pago'),
  'psychotherapy-notes': t('a therapist’s separate notes', 'las notas separadas de un terapeuta'),
  'part2-records': t('records of treatment for substance use', 'expedientes de tratamiento por consumo de sustancias'),
  'mental-health-facility-records': t(
    'records of a mental health facility',
    'expedientes de un centro de salud mental',
  ),
  hiv: t('facts about HIV', 'datos sobre el VIH'),
  reproductive: t('records of reproductive care', 'expedientes de salud reproductiva'),
  'immigration-status': t('a person’s immigration status', 'el estatus migratorio de una persona'),
  'certificate-of-confidentiality-records': t(
    'records of a study that a certificate keeps secret',
    'datos de un estudio que un certificado guarda en secreto',
  ),
  'education-records': t('school records', 'expedientes escolares'),
  'dna-dental-tissue': t('DNA, dental or tissue records', 'datos de ADN, dentales o de tejidos'),
  video: t('camera recordings', 'grabaciones de las cámaras'),
  'visitor-log': t('the log of visitors', 'el registro de visitantes'),
  'staff-records': t('records about staff', 'expedientes del personal'),
  'de-identified': t('data that point to no person', 'datos que no permiten identificar a nadie'),
  'report-of-injury': t('a report of an injury', 'un informe de una lesión'),
  'threat-facts': t('the facts of a threat', 'los hechos de una amenaza'),
  statement: t('what a patient said about a crime', 'lo que un paciente dijo sobre un delito'),
  'discharge-plan': t('a discharge plan', 'un plan de alta'),
  'treatment-dates': t('dates of treatment', 'fechas de tratamiento'),
  'contact-details': t('a phone number or e-mail address', 'un número de teléfono o un correo'),
  employer: t('the name of an employer', 'el nombre de un empleador'),
  diagnosis: t('a diagnosis', 'un diagnóstico'),
  'medication-list': t('a list of medicines', 'una lista de medicamentos'),
  precautions: t('steps against infection and for safety', 'precauciones de infección y seguridad'),
  'body-fluid-results': t('results of blood, urine or other fluids', 'resultados de sangre, orina u otros fluidos'),
  'mental-health': t('mental health records', 'expedientes de salud mental'),
  'incident-facts': t('the facts of what happened here', 'los hechos de lo que ocurrió aquí'),
  whereabouts: t('the last place where a person was known to be', 'el último lugar donde se supo de una persona'),
  'audit-logs': t('logs of who opened a record', 'los registros de quién abrió un expediente'),
}

function upper(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const labels = Object.fromEntries(
  items.map((item) => [item, t(upper(itemWords[item].en), upper(itemWords[item].es))]),
) as Record<Item, Text>

/** What they ask for. */
export const itemQuestions = {
  items: {
    question: t('What do they ask us to give them?', '¿Qué piden que les demos?'),
    lookFor: t(
      'Pick all that apply; each is answered by itself.',
      'Elija todo lo que corresponda; cada cosa se responde por separado.',
    ),
    who: 'desk',
    labels,
  },
} as const satisfies Partial<Questions>
