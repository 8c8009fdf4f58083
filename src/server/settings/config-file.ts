import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { UnusableSetting } from './setting.ts'

/** Texts by the names of settings, as an environment has them. */
export type Texts = Readonly<Record<string, string | undefined>>

/** Reads a file of settings: a JSON object, or lines of NAME=value; throws where it cannot be read or names a setting that there is not. */
export function readConfigFile(path: string, known: readonly string[]): Texts {
  const text = textAt(path)
  const texts = text.trimStart().startsWith('{') ? fromJson(text) : parseEnv(text)
  const stranger = Object.keys(texts).find((name) => !known.includes(name))
  if (stranger === undefined) return texts
  throw new UnusableSetting('OSTIARY_CONFIG', {
    en: `the file names a setting that there is not: ${stranger.slice(0, 60)}. docs/operating/settings.md lists them.`,
    es: `el archivo nombra un ajuste que no existe: ${stranger.slice(0, 60)}. docs/operating/settings.md los enumera.`,
  })
}

function textAt(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new UnusableSetting('OSTIARY_CONFIG', {
      en: 'does not name a file that can be read',
      es: 'no nombra un archivo que se pueda leer',
    })
  }
}

function fromJson(text: string): Texts {
  const read = parsed(text)
  const fits = typeof read === 'object' && read !== null && !Array.isArray(read)
  if (!fits)
    throw new UnusableSetting('OSTIARY_CONFIG', {
      en: 'the file begins as JSON but is no JSON object',
      es: 'el archivo empieza como JSON pero no es un objeto JSON',
    })
  return Object.fromEntries(
    Object.entries(read).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
