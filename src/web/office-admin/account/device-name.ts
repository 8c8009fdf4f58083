import type { Text } from '../../../engine/index.ts'

// The first that fits wins: phones also name the browser of a desktop, and browsers name each other.
const systems: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'Mac'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
]
const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

/** What a browser says of itself, shortened to what a person knows their device by. */
export function deviceName(agent: string | undefined, text: (words: Text) => string): string {
  const named = (from: readonly (readonly [RegExp, string])[]) => from.find(([mark]) => mark.test(agent ?? ''))?.[1]
  const [browser, system] = [named(browsers), named(systems)]
  if (browser === undefined && system === undefined)
    return text({ en: 'Unknown device', es: 'Dispositivo desconocido' })
  return [browser, system].filter((name) => name !== undefined).join(', ')
}
