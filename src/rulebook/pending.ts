import { t } from './authoring.ts'
import type { WatchItem } from './watch.ts'

const seenOn = '2026-11-23'
const notVerified = t('Whether it became law was not found.', 'No se halló si se convirtió en ley.')
const introduced = t('Introduced; not enacted as far as found.', 'Presentado; no promulgado, según lo hallado.')

/** What is pending in the states other than California. */
export const pendingInStates: readonly WatchItem[] = [
  {
    id: 'CO-HB1276',
    state: 'CO',
    citation: 'Colo. House Bill 26-1276 (2026)',
    title: t(
      'Agencies send each immigration subpoena to be posted, and tell the person if they comply',
      'Las agencias envían cada citación de inmigración para publicarla y avisan a la persona si la cumplen',
    ),
    stage: t(
      'Final passage May 12, 2026; signature not found.',
      'Aprobado el 12 de mayo de 2026; no se halló la firma.',
    ),
    seenOn,
    factBase: ['CO-HB1276'],
  },
  {
    id: 'MA-PROTECT',
    state: 'MA',
    citation: 'Mass. PROTECT Act (2026)',
    title: t(
      'No civil immigration arrests in health facilities without a judge’s warrant; policies required',
      'Sin arrestos civiles de inmigración en centros de salud sin orden de un juez; políticas obligatorias',
    ),
    stage: t(
      'Passed by both chambers, in conference in July 2026; enactment not found.',
      'Aprobado por ambas cámaras, en conferencia en julio de 2026; no se halló su promulgación.',
    ),
    seenOn,
    factBase: ['MA-PROTECT'],
  },
  {
    id: 'CT-SB91',
    state: 'CT',
    citation: 'Conn. Senate Bill 91 (2026)',
    title: t(
      'Protected areas, medical facilities among them; a reviewer of papers',
      'Áreas protegidas, entre ellas centros médicos; una persona que revisa papeles',
    ),
    stage: notVerified,
    seenOn,
    factBase: ['CT-SB91'],
  },
  {
    id: 'NY-S10494',
    state: 'NY',
    citation: 'N.Y. Senate Bill S10494 (2026)',
    title: t(
      'Safe access to care: a statement of patients’ rights',
      'Acceso seguro a la atención: declaración de derechos',
    ),
    stage: t(
      'Introduced May 15, 2026; not enacted as far as found.',
      'Presentado el 15 de mayo de 2026; no promulgado, según lo hallado.',
    ),
    seenOn,
    factBase: ['NY-CRL29'],
  },
  {
    id: 'NY-S8522-A',
    state: 'NY',
    citation: 'N.Y. Senate Bill S8522-A (2026)',
    title: t('Sanctuary Hospitals Act', 'Ley de hospitales santuario'),
    stage: introduced,
    seenOn,
    factBase: ['NY-CRL29'],
  },
  {
    id: 'NY-A10175',
    state: 'NY',
    citation: 'N.Y. Assembly Bill A10175 (2026)',
    title: t('A bill on immigration enforcement and care', 'Un proyecto sobre inmigración y atención'),
    stage: introduced,
    seenOn,
    factBase: ['NY-CRL29'],
  },
  {
    id: 'NY-S9104',
    state: 'NY',
    citation: 'N.Y. Senate Bill S9104 (2026)',
    title: t('A bill on immigration enforcement and care', 'Un proyecto sobre inmigración y atención'),
    stage: introduced,
    seenOn,
    factBase: ['NY-CRL29'],
  },
  {
    id: 'NJ-SCA-MODEL',
    state: 'NJ',
    citation: 'N.J. Safe Communities Act (2026)',
    title: t(
      'The Attorney General’s model policy, then 180 days to adopt it',
      'La política modelo del Fiscal General y 180 días para adoptarla',
    ),
    stage: t(
      'Due about July 18 to 20, 2026; whether it was published was not found.',
      'Se esperaba hacia el 18 a 20 de julio de 2026; no se halló si se publicó.',
    ),
    seenOn,
    factBase: ['NJ-SCA'],
  },
  {
    id: 'OR-1570-SIGNATURE',
    state: 'OR',
    citation: 'Or. Senate Bill 1570 (2026)',
    title: t('Health Care Without Fear Act: was it signed?', 'Ley de atención sin miedo: ¿se firmó?'),
    stage: t(
      'Passed both chambers, signed by the Speaker March 5, 2026; the Governor’s signature was not found. Counsel’s answer switches its rules on.',
      'Aprobado por ambas cámaras, firmado por la presidencia de la Cámara el 5 de marzo de 2026; no se halló la firma de la gobernadora. La respuesta del asesor legal activa sus reglas.',
    ),
    seenOn,
    factBase: ['OR-1570'],
  },
  {
    id: 'TX-GA46-CODE',
    state: 'TX',
    citation: 'Tex. Exec. Order § GA-46',
    title: t('Bills of 2025 to make the order a statute', 'Proyectos de 2025 para volver ley la orden'),
    stage: notVerified,
    seenOn,
    factBase: ['TX-GA46'],
  },
]
