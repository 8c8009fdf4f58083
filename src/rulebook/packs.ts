import type { Pack } from '../engine/index.ts'
import { t } from './authoring.ts'

const checkedTo = '2026-11-23'
const state = (code: string, en: string, es = en): Pack => ({
  id: `us-${code.toLowerCase()}`,
  kind: 'state',
  state: code,
  title: t(en, es),
  checkedTo,
})

/** The packs of this release, with the day each was checked to. */
export const packs: readonly Pack[] = [
  { id: 'us', kind: 'federal', title: t('Federal law', 'Ley federal'), checkedTo },
  state('CA', 'California'),
  state('NY', 'New York', 'Nueva York'),
  state('IL', 'Illinois'),
  state('NJ', 'New Jersey', 'Nueva Jersey'),
  state('MD', 'Maryland'),
  state('WA', 'Washington'),
  state('CO', 'Colorado'),
  state('MA', 'Massachusetts'),
  state('OR', 'Oregon', 'Oregón'),
  state('CT', 'Connecticut'),
  state('TX', 'Texas'),
  state('FL', 'Florida'),
  { id: 'house/starter', kind: 'house', title: t('Starter house policy', 'Política inicial de la casa'), checkedTo },
]
