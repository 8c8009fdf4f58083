import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ccdaLabels } from './structured/ccda-labels.ts'
import { fhirLabels, questionLabels } from './structured/fhir-labels.ts'
import { fshLabels } from './structured/fsh-labels.ts'
import { hl7v2Labels } from './structured/hl7v2-labels.ts'
import { type Found, type Label, labelled } from './structured/label.ts'
import { x12Labels } from './structured/x12-labels.ts'

// node tools/records-labels/label-structured.ts: writes vectors/records/structured-labels.jsonl from the corpora.
// Reads each format on its own terms and imports nothing from src/, so that the screener is measured by someone else.

const root = join(import.meta.dirname, '../..')

/** Where the corpora by others lie; OSTIARY_CORPORA overrules it. */
export const corpora: string = process.env['OSTIARY_CORPORA'] ?? join(root, '../shared/corpora')

/** True if the corpora are there. */
export function corporaPresent(): boolean {
  return existsSync(join(corpora, 'records'))
}

function jsonLabels(text: string): readonly Found[] {
  const resource = JSON.parse(text)
  return [...fhirLabels(resource), ...questionLabels(resource)]
}

function ndjsonLabels(text: string): readonly Found[] {
  return text.split('\n').flatMap((line, index) => {
    const found = line.trim() === '' ? [] : fhirLabels(JSON.parse(line))
    return found.map((each) => ({ ...each, line: index + 1 }))
  })
}

type Reader = readonly [Label['format'], (text: string) => readonly Found[]]

function readerFor(file: string): Reader | undefined {
  if (/(^|\/)LICENSE/.test(file) || file.startsWith('fhir-extensions/')) return undefined
  if (file.startsWith('x12/')) return ['x12', x12Labels]
  if (file.endsWith('.json')) return ['fhir', jsonLabels]
  if (file.endsWith('.ndjson')) return ['ndjson', ndjsonLabels]
  if (file.endsWith('.hl7')) return ['hl7v2', hl7v2Labels]
  if (file.endsWith('.fsh')) return ['fsh', fshLabels]
  return /\.(xml|ccda)$/.test(file) ? ['ccda', ccdaLabels] : undefined
}

/** The labels of every corpus file, in the order of the file names. */
export function structuredLabels(): readonly Label[] {
  const folder = join(corpora, 'records')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const names = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort()
  return names.flatMap((file) => {
    const reader = readerFor(file)
    if (reader === undefined) return []
    const [format, read] = reader
    return read(readFileSync(join(folder, file), 'utf8')).map((found) => labelled(file, format, found))
  })
}

if (import.meta.main) {
  const lines = structuredLabels().map((label) => `${JSON.stringify(label)}\n`)
  writeFileSync(join(root, 'vectors/records/structured-labels.jsonl'), lines.join(''))
}
