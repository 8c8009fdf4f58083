import type { FacilitySettings } from '../../../cases/index.ts'
import type { Text } from '../../../engine/index.ts'

/** What each setting is called where both sides of a conflict are shown. */
export const settingNames: Readonly<Record<keyof FacilitySettings, Text>> = {
  name: { en: 'Name', es: 'Nombre' },
  place: { en: 'What kind of place it is', es: 'Qué clase de lugar es' },
  timeZone: { en: 'Time zone', es: 'Zona horaria' },
  languages: { en: 'Languages', es: 'Idiomas' },
  areas: { en: 'Areas', es: 'Áreas' },
  agencies: { en: 'Agencies', es: 'Agencias' },
  policies: { en: 'House policy', es: 'Política de la casa' },
  settled: { en: 'Open points of law', es: 'Puntos de derecho abiertos' },
  holidays: { en: 'Holidays', es: 'Días feriados' },
  keepYears: { en: 'How long cases are kept', es: 'Cuánto se conservan los casos' },
  rulebook: { en: 'Rulebook', es: 'Reglamento' },
  duty: { en: 'On-call schedule', es: 'Turnos de guardia' },
  alertMinutes: {
    en: 'Minutes before an alert goes to the next person',
    es: 'Minutos antes de que una alerta pase a otra persona',
  },
  phone: { en: 'Phone for the public', es: 'Teléfono para el público' },
  waitingArea: { en: 'Where officers wait', es: 'Dónde esperan los agentes' },
}

const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** A setting that two people changed at the same time. */
export interface Clash {
  readonly key: keyof FacilitySettings
  readonly mine: unknown
  readonly theirs: unknown
}

/** Both sides put together: what only one changed is taken from them; what both changed, each in another way, is a clash and keeps theirs. */
export function mergeSettings(
  base: FacilitySettings,
  mine: FacilitySettings,
  theirs: FacilitySettings,
): { readonly merged: FacilitySettings; readonly clashes: readonly Clash[] } {
  const clashes: Clash[] = []
  const merged: Partial<Record<keyof FacilitySettings, unknown>> = { ...theirs }
  for (const key of Object.keys(settingNames) as (keyof FacilitySettings)[]) {
    if (alike(base[key], mine[key]) || alike(mine[key], theirs[key])) continue
    if (alike(base[key], theirs[key])) merged[key] = mine[key]
    else clashes.push({ key, mine: mine[key], theirs: theirs[key] })
  }
  return { merged: merged as unknown as FacilitySettings, clashes }
}

/** True if both are the same settings. */
export function sameSettings(a: FacilitySettings, b: FacilitySettings): boolean {
  return (Object.keys(settingNames) as (keyof FacilitySettings)[]).every((key) => alike(a[key], b[key]))
}
