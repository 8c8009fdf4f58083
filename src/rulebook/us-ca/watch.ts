import { t } from '../authoring.ts'
import type { WatchItem } from '../watch.ts'

const factBase = ['CA-2026-custody']
const stage = t(
  'Pending in spring 2026; whether it was signed by September 30, 2026 is not known.',
  'Pendiente en la primavera de 2026; no se sabe si se firmó antes del 30 de septiembre de 2026.',
)

/** California bills that could change the answers: shown, never applied. */
export const californiaWatch: readonly WatchItem[] = [
  {
    id: 'us-ca-sb-915',
    state: 'CA',
    citation: 'Cal. SB 915 (2026)',
    title: t(
      'Patients accompanied by immigration officers (Health & Saf. Code § 24258)',
      'Pacientes acompañados por agentes de inmigración (Health & Saf. Code § 24258)',
    ),
    stage,
    seenOn: '2026-11-23',
    factBase,
  },
  {
    id: 'us-ca-sb-1323',
    state: 'CA',
    citation: 'Cal. SB 1323 (2026)',
    title: t('Immigration enforcement and health care places', 'Control migratorio y centros de salud'),
    stage,
    seenOn: '2026-11-23',
    factBase,
  },
  {
    id: 'us-ca-ab-1930',
    state: 'CA',
    citation: 'Cal. AB 1930 (2026)',
    title: t('Immigration enforcement and health care', 'Control migratorio y atención de salud'),
    stage,
    seenOn: '2026-11-23',
    factBase,
  },
]
