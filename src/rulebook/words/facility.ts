import { is, isNot, t } from '../authoring.ts'
import type { Questions } from './question.ts'

/** Where we are: set once in the facility’s settings, asked only where nobody set it. */
export const facilityQuestions = {
  'facility.kind': {
    question: t('What kind of place is this?', '¿Qué tipo de lugar es este?'),
    who: 'desk',
    fixed: true,
    onlyIfGiven: ['mental-health-facility', 'sud-program', 'school', 'place-of-worship', 'courthouse'],
    labels: {
      hospital: t('Hospital', 'Un hospital'),
      clinic: t('Clinic', 'Una clínica'),
      'mental-health-facility': t('Mental health facility', 'Un centro de salud mental'),
      'sud-program': t('Substance use program', 'Un programa para el consumo de sustancias'),
      'physician-office': t('Doctor’s office', 'Un consultorio médico'),
      school: t('School', 'Una escuela'),
      'place-of-worship': t('Place of worship', 'Un lugar de culto'),
      courthouse: t('Courthouse', 'Un palacio de justicia'),
      other: t('Another place', 'Otro lugar'),
    },
    weights: { hospital: 8, clinic: 5 },
  },
  'facility.owner': {
    question: t('Who runs this place?', '¿Quién administra este lugar?'),
    who: 'privacy-officer',
    fixed: true,
    onlyIfGiven: ['federal'],
    labels: {
      'state-or-local': t(
        'The state, a county, a city or a public district',
        'El estado, un condado, una ciudad o un distrito público',
      ),
      nonprofit: t('A private group, not for profit', 'Una entidad privada sin fines de lucro'),
      'for-profit': t('A private company', 'Una empresa privada'),
      federal: t('The federal government', 'El gobierno federal'),
    },
    weights: { nonprofit: 5, 'for-profit': 2, 'state-or-local': 2 },
  },
  'facility.medicaid': {
    question: t('Does this place take Medicaid?', '¿Este lugar acepta Medicaid?'),
    who: 'privacy-officer',
    fixed: true,
    weights: { true: 5 },
  },
  'facility.emergencyDepartment': {
    question: t('Is there an emergency room here?', '¿Hay aquí una sala de urgencias?'),
    who: 'privacy-officer',
    fixed: true,
    weights: { true: 5 },
    askWhen: isNot('facility.kind', 'courthouse', 'school', 'place-of-worship'),
  },
  'facility.generalAcute': {
    question: t('Is this a general hospital?', '¿Es este un hospital general?'),
    lookFor: t(
      'Its license says “general acute care”. A psychiatric or other special hospital is not one.',
      'Su licencia dice «general acute care» (cuidados agudos generales). Un hospital psiquiátrico o especializado no lo es.',
    ),
    who: 'privacy-officer',
    fixed: true,
    weights: { true: 5 },
    askWhen: is('facility.kind', 'hospital'),
  },
  'facility.inCourthouse': {
    question: t('Is this place inside a courthouse?', '¿Este lugar está dentro de un palacio de justicia?'),
    who: 'privacy-officer',
    fixed: true,
    onlyIfGiven: [true],
    weights: { false: 9 },
    askWhen: isNot('facility.kind', 'hospital', 'courthouse'),
  },
  'facility.publiclySudOnly': {
    question: t(
      'Is this place known only for treating drug or alcohol use?',
      '¿Este lugar se conoce solo por tratar el consumo de drogas o alcohol?',
    ),
    who: 'privacy-officer',
    fixed: true,
    askWhen: is('facility.kind', 'sud-program'),
  },
} as const satisfies Partial<Questions>
