import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An official text that quotes were taken from. */
export interface Source {
  readonly id: string
  readonly citation: string
  readonly version: string
  readonly address: string
}

/** The register of official texts (law/register.json), by id. */
export function readSources(
  file = join(import.meta.dirname, '..', '..', '..', 'law', 'register.json'),
): ReadonlyMap<string, Source> {
  const { sources } = JSON.parse(readFileSync(file, 'utf8')) as { readonly sources: readonly Source[] }
  return new Map(sources.map((source) => [source.id, source]))
}
