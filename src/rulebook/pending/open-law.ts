import { t } from '../authoring.ts'
import { seen, type WatchItem } from './watch-item.ts'

/** Law whose force, day or words could not be made out from the sources. */
export const openLaw: readonly WatchItem[] = [
  seen({
    id: 'or-sb-1570',
    state: 'OR',
    citation: 'Or. S.B. 1570 (2026)',
    title: t('Health Care Without Fear Act', 'Ley de atención médica sin miedo'),
    stage: t(
      'Passed by both chambers and sent to the governor by March 3, 2026. The signature was not seen; until counsel says so it is not taken as in force.',
      'Aprobada por ambas cámaras y enviada a la gobernación para el 3 de marzo de 2026. No se vio la firma; hasta que lo diga el asesor legal no se toma por vigente.',
    ),
    factBase: ['OR-1570'],
  }),
  seen({
    id: 'nj-s3522',
    state: 'NJ',
    citation: 'N.J. S.3522 / A.4070 (2026)',
    title: t('Privacy Protection Act', 'Ley de protección de la privacidad'),
    stage: t(
      'Said to be signed in spring 2026; the day was not found. What concerns the Department of Health starts one year later.',
      'Se dice que se firmó en la primavera de 2026; no se encontró el día. Lo relativo al Departamento de Salud empieza un año después.',
    ),
    factBase: ['NJ-PPA'],
  }),
  seen({
    id: 'nj-safe-communities',
    state: 'NJ',
    citation: 'N.J. A.6308 / S.5036 (2026)',
    title: t(
      'Safe Communities Act: model policies for health care facilities',
      'Ley de comunidades seguras: políticas modelo para centros de salud',
    ),
    stage: t(
      'Signed on January 19 or 20, 2026. The model policies were due by July 2026; whether they are out was not found.',
      'Firmada el 19 o 20 de enero de 2026. Las políticas modelo debían salir en julio de 2026; no se encontró si se publicaron.',
    ),
    factBase: ['NJ-SCA'],
  }),
  seen({
    id: 'ny-crl-29',
    state: 'NY',
    citation: 'N.Y. Civ. Rights Law § 29 (L.2026 ch. 55, pt. LL)',
    title: t(
      'Sensitive locations: private owners may deny access',
      'Lugares sensibles: los dueños privados pueden negar el acceso',
    ),
    stage: t(
      'Passed on May 21, 2026. The signing day and the operative subdivisions were not read.',
      'Aprobada el 21 de mayo de 2026. No se leyeron el día de la firma ni las subdivisiones operativas.',
    ),
    factBase: ['NY-CRL29'],
  }),
  seen({
    id: 'ca-sb-81-rest',
    state: 'CA',
    citation: 'Cal. Health & Saf. Code §§ 24254-24257; Cal. Civ. Code § 56.10 as amended (Stats. 2025, ch. 123)',
    title: t('The rest of SB 81', 'El resto de la SB 81'),
    stage: t(
      'In force. These sections, and the number of the subdivision on immigration enforcement, were not read.',
      'Vigente. No se leyeron estas secciones ni el número de la subdivisión sobre control migratorio.',
    ),
    factBase: ['CA-CMIA-10imm', 'CA-24250-a'],
  }),
  seen({
    id: 'tx-ga-46',
    state: 'TX',
    citation: 'Tex. Exec. Order GA-46 (2024)',
    title: t('The status question as a statute', 'La pregunta sobre el estatus como ley'),
    stage: t(
      'In force as an order. Whether the 2025 session made it a statute was not found.',
      'Vigente como orden. No se encontró si la sesión de 2025 la convirtió en ley.',
    ),
    factBase: ['TX-GA46'],
  }),
  seen({
    id: 'il-614h-rest',
    state: 'IL',
    citation: '210 ILCS 85/6.14h',
    title: t(
      'The exact words of the policy’s required parts',
      'Las palabras exactas de las partes exigidas de la política',
    ),
    stage: t(
      'In force. Items (3) to (7) were read in summaries only.',
      'Vigente. Los puntos (3) a (7) solo se leyeron en resúmenes.',
    ),
    factBase: ['IL-HCSP'],
  }),
  seen({
    id: 'us-after-mid-2026',
    state: 'US',
    citation: 'DHS and ICE location policies; appropriations riders of 2026',
    title: t('Any federal change after mid-2026', 'Cualquier cambio federal después de mediados de 2026'),
    stage: t(
      'None was found; the sources are thin after that time. The exact words of the 2021 approval clause and of the ICE memo of January 31, 2025 were not read.',
      'No se encontró ninguno; las fuentes son escasas desde entonces. No se leyeron las palabras exactas de la cláusula de aprobación de 2021 ni del memorando de ICE del 31 de enero de 2025.',
    ),
    factBase: ['POL-2021', 'POL-2025a', 'POL-2025b'],
  }),
]
