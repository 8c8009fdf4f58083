import type { Text } from '../../engine/index.ts'
import { t } from '../authoring.ts'
import type { choices } from '../vocabulary.ts'

/** Words for each kind of paper, with the number that is printed on it. */
export const paperKindLabels: Readonly<Record<(typeof choices)['document.kind'][number], Text>> = {
  none: t('No paper', 'Ningún papel'),
  'search-warrant': t('Search warrant from a court (AO 93)', 'Orden de registro de un tribunal (AO 93)'),
  'administrative-search-warrant': t('Inspection warrant from a court', 'Orden de inspección de un tribunal'),
  'arrest-warrant': t('Arrest warrant from a court (AO 442)', 'Orden de arresto de un tribunal (AO 442)'),
  'court-order': t('Court order (“It is ordered”)', 'Orden judicial («It is ordered»)'),
  'part2-order': t(
    'Court order on substance use records (42 CFR Part 2)',
    'Orden judicial sobre registros de consumo de sustancias (42 CFR Parte 2)',
  ),
  'judge-subpoena': t('Subpoena from a judge', 'Citación emitida por un juez'),
  'clerk-subpoena': t('Subpoena signed by a court clerk', 'Citación firmada por un secretario judicial'),
  'attorney-subpoena': t('Subpoena signed by a lawyer', 'Citación firmada por un abogado'),
  'grand-jury-subpoena': t('Grand jury subpoena (AO 110)', 'Citación de un gran jurado (AO 110)'),
  'administrative-subpoena': t('Subpoena from an agency', 'Citación de una agencia'),
  'administrative-summons': t('Summons from an agency', 'Requerimiento de una agencia'),
  'civil-investigative-demand': t(
    'Civil investigative demand',
    'Requerimiento civil de investigación («civil investigative demand»)',
  ),
  'ig-subpoena': t('Subpoena from an inspector general', 'Citación de un inspector general'),
  'immigration-judge-order': t('Order of an immigration judge', 'Orden de un juez de inmigración'),
  'immigration-judge-subpoena': t('Subpoena of an immigration judge', 'Citación de un juez de inmigración'),
  'dhs-i200': t('Warrant for arrest of alien (Form I-200)', 'Orden de arresto de extranjero (formulario I-200)'),
  'dhs-i205': t(
    'Warrant of removal or deportation (Form I-205)',
    'Orden de expulsión o deportación (formulario I-205)',
  ),
  'dhs-i247a': t('Immigration detainer (Form I-247A)', 'Solicitud de retención migratoria (formulario I-247A)'),
  'dhs-i138': t('Immigration subpoena (Form I-138)', 'Citación de inmigración (formulario I-138)'),
  'dhs-3115': t('Customs summons (DHS Form 3115)', 'Requerimiento de aduanas (formulario DHS 3115)'),
  'dhs-other-form': t('Another Homeland Security form', 'Otro formulario de Seguridad Nacional (DHS)'),
  'national-security-letter': t('National security letter', 'Carta de seguridad nacional'),
  'fisa-order': t('Order of the secret intelligence court (FISA)', 'Orden del tribunal secreto de inteligencia (FISA)'),
  'patient-authorization': t('Permission signed by the patient', 'Autorización firmada por el paciente'),
  letter: t('Letter or e-mail', 'Carta o correo electrónico'),
  'preservation-letter': t('Letter asking to keep records', 'Carta que pide conservar registros'),
  'i9-notice': t('Notice to inspect work forms (I-9)', 'Aviso de inspección de formularios de trabajo (I-9)'),
  'search-warrant-application': t(
    'Application for a search warrant (AO 106)',
    'Solicitud de una orden de registro (AO 106)',
  ),
  'criminal-complaint': t('Criminal complaint (AO 91)', 'Denuncia penal (AO 91)'),
  'criminal-summons': t('Summons in a criminal case (AO 83)', 'Citatorio en un caso penal (AO 83)'),
  'inspection-notice': t('Notice of inspection', 'Aviso de inspección'),
  'charging-document': t('Notice to appear or other charge (I-862)', 'Aviso de comparecencia u otro cargo (I-862)'),
  'custody-paper': t('Custody or guard paper', 'Papel de custodia o de vigilancia'),
  'agency-request': t('Written request of an agency', 'Solicitud escrita de una agencia'),
  'outreach-material': t('Leaflet, card or outreach packet', 'Folleto, tarjeta o paquete informativo'),
  'not-process': t('A paper that orders nothing', 'Un papel que no ordena nada'),
  other: t('Another kind of paper', 'Otro tipo de papel'),
}
