import type { FacilitySettings } from '../../cases/index.ts'

/** One setting that changed, named by its path as `agencies.ice-la`; `null` where there was or is none. */
export interface SettingChange {
  readonly setting: string
  readonly from: unknown
  readonly to: unknown
}

/** Which settings changed, from what to what, in the order of their names. */
export function settingChanges(before: FacilitySettings, after: FacilitySettings): readonly SettingChange[] {
  const [was, is] = [parts(before), parts(after)]
  const names = [...new Set([...was.keys(), ...is.keys()])].sort()
  return names.flatMap((setting): readonly SettingChange[] => {
    const [from, to] = [was.get(setting) ?? null, is.get(setting) ?? null]
    return same(from, to) ? [] : [{ setting, from, to }]
  })
}

// A list of things with ids is compared thing by thing, so that an event does not repeat a whole directory.
function parts({
  areas,
  agencies,
  holidays,
  policies,
  place,
  settled,
  ...plain
}: FacilitySettings): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>([
    ...Object.entries(plain),
    ...areas.map((a) => [`areas.${a.id}`, a] as const),
    ...agencies.map((a) => [`agencies.${a.id}`, a] as const),
    ...holidays.map((h) => [`holidays.${h.day}`, h] as const),
    ...policies.map((p) => [`policies.${p}`, true] as const),
    ...Object.entries(place).map(([key, value]) => [`place.${key}`, value] as const),
    ...Object.entries(settled).map(([key, value]) => [`settled.${key}`, value] as const),
  ])
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

// Settings come from the database and from people, each with its own order of keys.
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, v]) => [key, sorted(v)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
