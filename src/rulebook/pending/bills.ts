import { t } from '../authoring.ts'
import { seen, type WatchItem } from './watch-item.ts'

const notRead = t('Its text was not read.', 'No se leyó su texto.')

/** Bills that may have become law, or may yet. */
export const bills: readonly WatchItem[] = [
  seen({
    id: 'ca-sb-915',
    state: 'CA',
    citation: 'Cal. S.B. 915 (2026), to add Health & Saf. Code § 24258',
    title: t('Patients whom immigration officers bring in', 'Pacientes traídos por agentes de migración'),
    stage: t(
      'Amended in spring 2026. Whether it was signed by September 30, 2026 was not found.',
      'Enmendada en la primavera de 2026. No se encontró si se firmó antes del 30 de septiembre de 2026.',
    ),
    factBase: ['CA-2026-custody'],
  }),
  seen({
    id: 'ca-sb-1323',
    state: 'CA',
    citation: 'Cal. S.B. 1323 (2026)',
    title: t('A bill listed beside S.B. 915', 'Un proyecto citado junto a la S.B. 915'),
    stage: t(
      `Pending in spring 2026; its end was not found. ${notRead.en}`,
      `Pendiente en la primavera de 2026; no se encontró su resultado. ${notRead.es}`,
    ),
    factBase: ['CA-2026-custody'],
  }),
  seen({
    id: 'ca-ab-1930',
    state: 'CA',
    citation: 'Cal. A.B. 1930 (2026)',
    title: t('A bill listed beside S.B. 915', 'Un proyecto citado junto a la S.B. 915'),
    stage: t(
      `Pending in spring 2026; its end was not found. ${notRead.en}`,
      `Pendiente en la primavera de 2026; no se encontró su resultado. ${notRead.es}`,
    ),
    factBase: ['CA-2026-custody'],
  }),
  seen({
    id: 'ca-safe-locations-report',
    state: 'CA',
    citation: 'California bill of 2026, number not found',
    title: t(
      'A yearly report of the Attorney General on incidents at safe locations, first due October 30, 2027',
      'Un informe anual de la Fiscalía General sobre incidentes en lugares seguros, el primero para el 30 de octubre de 2027',
    ),
    stage: t(
      'Pending in spring 2026; its end was not found.',
      'Pendiente en la primavera de 2026; no se encontró su resultado.',
    ),
    factBase: ['CA-2026-custody'],
  }),
  seen({
    id: 'ny-s10494',
    state: 'NY',
    citation: 'N.Y. S.10494 (2026)',
    title: t(
      'Safe access to care: a statement of patients’ rights, and violence at work',
      'Acceso seguro a la atención: declaración de derechos del paciente y violencia en el trabajo',
    ),
    stage: t(
      'Introduced on May 15, 2026; not enacted as far as found.',
      'Presentada el 15 de mayo de 2026; no consta que se haya aprobado.',
    ),
    factBase: ['NY-CRL29'],
  }),
  seen({
    id: 'ny-s8522-a',
    state: 'NY',
    citation: 'N.Y. S.8522-A (2025-2026)',
    title: t('“Sanctuary Hospitals Act”', 'Ley de hospitales santuario («Sanctuary Hospitals Act»)'),
    stage: t('Pending; not enacted as far as found.', 'Pendiente; no consta que se haya aprobado.'),
    factBase: ['NY-CRL29'],
  }),
  seen({
    id: 'ny-a10175',
    state: 'NY',
    citation: 'N.Y. A.10175 (2026)',
    title: t(
      'A bill listed beside the Sanctuary Hospitals Act',
      'Un proyecto citado junto a la ley de hospitales santuario',
    ),
    stage: t(
      `Pending; not enacted as far as found. ${notRead.en}`,
      `Pendiente; no consta que se haya aprobado. ${notRead.es}`,
    ),
    factBase: ['NY-CRL29'],
  }),
  seen({
    id: 'ny-s9104',
    state: 'NY',
    citation: 'N.Y. S.9104 (2026)',
    title: t(
      'A bill listed beside the Sanctuary Hospitals Act',
      'Un proyecto citado junto a la ley de hospitales santuario',
    ),
    stage: t(
      `Pending; not enacted as far as found. ${notRead.en}`,
      `Pendiente; no consta que se haya aprobado. ${notRead.es}`,
    ),
    factBase: ['NY-CRL29'],
  }),
  seen({
    id: 'ma-protect-act',
    state: 'MA',
    citation: 'Massachusetts PROTECT Act (2026)',
    title: t(
      'No civil immigration arrest in a health facility without a judge’s warrant; clinicians decide for patients in custody; policies by September 2026',
      'Ningún arresto civil migratorio en un centro de salud sin orden de un juez; los clínicos deciden sobre pacientes detenidos; políticas para septiembre de 2026',
    ),
    stage: t(
      'House in March 2026, Senate on May 7, 2026, in conference in July 2026. That it became law was not found.',
      'Cámara en marzo de 2026, Senado el 7 de mayo de 2026, en conferencia en julio de 2026. No se encontró que sea ley.',
    ),
    factBase: ['MA-PROTECT'],
  }),
  seen({
    id: 'ct-sb-91',
    state: 'CT',
    citation: 'Conn. S.B. 91 (2026)',
    title: t(
      'Protected areas, medical facilities among them; someone named to read the officers’ papers',
      'Áreas protegidas, entre ellas los centros médicos; alguien designado para leer los papeles de los agentes',
    ),
    stage: t(
      'The governor’s bill, parts of it meant for July 1, 2026. That it became law was not found.',
      'Proyecto del gobernador, con partes previstas para el 1 de julio de 2026. No se encontró que sea ley.',
    ),
    factBase: ['CT-SB91'],
  }),
  seen({
    id: 'co-hb26-1276',
    state: 'CO',
    citation: 'Colo. H.B. 26-1276 (2026)',
    title: t(
      'Public bodies post the immigration subpoenas that they get, and tell the person if they comply',
      'Los organismos públicos publican las citaciones migratorias que reciben y avisan a la persona si las cumplen',
    ),
    stage: t(
      'Finally passed on May 12, 2026. Whether it was signed was not found.',
      'Aprobada en definitiva el 12 de mayo de 2026. No se encontró si se firmó.',
    ),
    factBase: ['CO-HB1276'],
  }),
  seen({
    id: 'me-status-question',
    state: 'ME',
    citation: 'Maine bill of 2026, number not found',
    title: t(
      'Hospitals would have to ask about immigration status, as in Florida',
      'Los hospitales tendrían que preguntar el estatus migratorio, como en Florida',
    ),
    stage: t(
      'Pending when last seen; Maine has no pack here.',
      'Pendiente la última vez que se vio; Maine no tiene paquete aquí.',
    ),
    factBase: ['FL-395.3027'],
  }),
  seen({
    id: 'ia-hf-2407',
    state: 'IA',
    citation: 'Iowa H.F. 2407 (2026)',
    title: t(
      'A bill seen beside those on the status question',
      'Un proyecto visto junto a los de la pregunta sobre el estatus',
    ),
    stage: t(
      `Pending when last seen; Iowa has no pack here. ${notRead.en}`,
      `Pendiente la última vez que se vio; Iowa no tiene paquete aquí. ${notRead.es}`,
    ),
    factBase: ['FL-395.3027'],
  }),
]
