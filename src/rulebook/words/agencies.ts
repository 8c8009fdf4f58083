import type { Text } from '../../engine/index.ts'
import { t } from '../authoring.ts'
import type { choices } from '../vocabulary.ts'

/** Words for each kind of visitor or requester; names that are the same in Spanish stay. */
export const agencyLabels: Readonly<Record<(typeof choices)['requester.agency'][number], Text>> = {
  'ice-ero': t('ICE, removal officers (ERO)', 'ICE, agentes de deportación (ERO)'),
  'ice-hsi': t('ICE, investigators (HSI)', 'ICE, investigadores (HSI)'),
  cbp: t('Border Patrol or customs (CBP)', 'Patrulla Fronteriza o aduanas (CBP)'),
  uscis: t('Citizenship and Immigration Services (USCIS)', 'Servicio de Ciudadanía e Inmigración (USCIS)'),
  'dhs-other': t('Homeland Security, not clear which part', 'Seguridad Nacional (DHS), no está claro qué parte'),
  fbi: t('The FBI', 'El FBI'),
  dea: t('Drug enforcement (DEA)', 'Control de drogas (DEA)'),
  'us-marshals': t('US Marshals', 'Alguaciles federales (US Marshals)'),
  'secret-service': t('The Secret Service', 'El Servicio Secreto'),
  'hhs-oig': t('Health inspector general (HHS-OIG)', 'Inspector general de Salud (HHS-OIG)'),
  'hhs-ocr': t('Health civil rights office (OCR)', 'Oficina de Derechos Civiles de Salud (OCR)'),
  'doj-civil': t('Justice Department, civil lawyers', 'Departamento de Justicia, abogados civiles'),
  'us-attorney': t('A federal prosecutor (US Attorney)', 'Un fiscal federal (US Attorney)'),
  'federal-other': t('Another federal agency', 'Otra agencia federal'),
  'state-police': t('State police', 'Policía estatal'),
  'local-police': t('City or local police', 'Policía local o de la ciudad'),
  'local-police-287g': t('Local police working for ICE (287(g))', 'Policía local que trabaja para ICE (287(g))'),
  sheriff: t('The sheriff', 'El sheriff del condado'),
  prosecutor: t('A state or local prosecutor', 'Un fiscal estatal o local'),
  corrections: t('A jail or prison', 'Una cárcel o prisión'),
  coroner: t('The coroner or medical examiner', 'El médico forense'),
  'adult-or-child-protective-services': t(
    'Child or adult protective services',
    'Servicios de protección de menores o adultos',
  ),
  'public-health-authority': t('The health department', 'El departamento de salud pública'),
  court: t('A court', 'Un tribunal'),
  'immigration-court': t('The immigration court', 'El tribunal de inmigración'),
  'party-attorney': t('A lawyer in a lawsuit', 'Un abogado en un juicio'),
  'out-of-state-police': t('Police of another state', 'Policía de otro estado'),
  military: t('The military', 'Las fuerzas armadas'),
  'detention-contractor': t('A private guard company', 'Una empresa privada de custodia'),
  'hhs-orr': t('Refugee office for children (ORR)', 'Oficina federal de menores refugiados (ORR)'),
  'personal-representative': t('A person who may act for the patient', 'Una persona que puede actuar por el paciente'),
  'family-or-friend': t('Family or a friend', 'Un familiar o amigo'),
  media: t('A reporter', 'Un periodista'),
  unknown: t('They do not say', 'No lo dicen'),
}
