import type { Kind } from '../kinds.ts'
import { countryClass, type Found } from './label.ts'
import { sensitivityOf } from './sensitive-codes.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Tree = { readonly [key: string]: Json }

const definitions = 'http://hl7.org/fhir/StructureDefinition/'
const kindsOfExtension: Readonly<Record<string, Kind>> = {
  [`${definitions}patient-citizenship`]: 'citizenship',
  [`${definitions}patient-nationality`]: 'nationality',
  [`${definitions}patient-birthPlace`]: 'birth-place',
  [`${definitions}patient-interpreterRequired`]: 'language',
  'http://hl7.org/fhir/us/core/StructureDefinition/us-core-interpreter-needed': 'language',
}
const kindsOfIdentifier: Readonly<Record<string, Kind>> = { PPN: 'consular-id', PRC: 'status', VS: 'visa', WP: 'ead' }
const persons = new Set(['Patient', 'RelatedPerson', 'Person', 'Encounter'])
// Definitions speak of no person: what they ask is a matter for the intake check.
const definitionsOnly = new Set(['Questionnaire', 'ValueSet', 'CodeSystem', 'StructureDefinition', 'Library'])

/** True for a JSON object, not an array. */
function isTree(value: Json | undefined): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}

function firstCountry(extension: Tree): string {
  const found = /"(?:country|code)":"([^"]{2,40})"/.exec(JSON.stringify(extension))
  return found?.[1] ?? ''
}

type Place = { readonly at: string; readonly about: { readonly about?: 'other' } }

function ofExtension(extension: Tree, { at, about }: Place): readonly Found[] {
  const kind = kindsOfExtension[textOf(extension['url'])]
  if (kind === undefined) return []
  const text = JSON.stringify(extension)
  if (/TribalEntityUS|us-core-tribal/.test(text)) return []
  const valueClass = kind === 'language' ? 'interpreter' : countryClass(firstCountry(extension))
  return [{ at, kind, 'value-class': valueClass, ...about }]
}

function ofIdentifier(identifier: Tree, { at, about }: Place): readonly Found[] {
  const type = identifier['type']
  const codings = isTree(type) && Array.isArray(type['coding']) ? type['coding'] : []
  const codes = codings.filter(isTree).map((coding) => textOf(coding['code']))
  return codes.flatMap((code): readonly Found[] => {
    const kind = kindsOfIdentifier[code]
    return kind === undefined ? [] : [{ at, kind, 'value-class': `identifier-type:${code}`, ...about }]
  })
}

function ofCodings(concept: Tree, at: string): readonly Found[] {
  const codings = Array.isArray(concept['coding']) ? concept['coding'].filter(isTree) : []
  const found = codings.flatMap((coding): readonly Found[] => {
    const code = textOf(coding['code'])
    const sensitive = sensitivityOf(textOf(coding['system']), code)
    if (sensitive === undefined) return []
    const { kind, system, open } = sensitive
    return [{ at, kind, 'value-class': `${system}:${code}`, ...(open ? { open } : {}) }]
  })
  return found.slice(0, 1)
}

function ofAnswer(item: Tree, at: string): readonly Found[] {
  const code = textOf(item['linkId']).split('/').at(-1) ?? ''
  const sensitive = Array.isArray(item['answer']) ? sensitivityOf('http://loinc.org', code) : undefined
  if (sensitive === undefined) return []
  return [{ at, kind: sensitive.kind, 'value-class': `loinc:${code}`, ...(sensitive.open ? { open: true } : {}) }]
}

type Walk = { readonly type: string; readonly path: readonly (string | number)[]; readonly other: boolean }

function pathText(path: readonly (string | number)[]): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')
  return text.replace(/^\./, '')
}

function ofPerson(tree: Tree, walk: Walk, at: string): readonly Found[] {
  const [last, before] = [walk.path.at(-1), walk.path.at(-2)]
  const list = typeof last === 'number' ? before : last
  const about = walk.other ? { about: 'other' as const } : {}
  const place = { at, about }
  if (list === 'extension') return ofExtension(tree, place)
  if (list === 'identifier') return ofIdentifier(tree, place)
  if (list === 'communication' && isTree(tree['language'])) {
    const code = /"code":"([^"]+)"/.exec(JSON.stringify(tree['language']))?.[1] ?? 'text'
    return [{ at: `${at}.language`, kind: 'language', 'value-class': code, ...about }]
  }
  const country = textOf(tree['country'])
  if (list !== 'address' || country === '' || countryClass(country) !== 'foreign') return []
  return [{ at: `${at}.country`, kind: 'residence', 'value-class': 'foreign', ...about }]
}

function walked(value: Json, walk: Walk, root: string): readonly Found[] {
  if (Array.isArray(value)) {
    return value.flatMap((each, index) => walked(each, { ...walk, path: [...walk.path, index] }, root))
  }
  if (!isTree(value)) return []
  const inner = textOf(value['resourceType'])
  if (inner !== '' && walk.path.length > 0 && walk.path[0] !== 'contained') return fhirLabels(value)
  const at = `${root}#${pathText(walk.path)}`
  const here = [
    ...(persons.has(walk.type) ? ofPerson(value, walk, at) : []),
    ...(walk.type === 'QuestionnaireResponse' ? ofAnswer(value, at) : []),
    ...ofCodings(value, at),
  ]
  const inside = Object.entries(value).flatMap(([key, each]) => {
    const other = walk.other || (walk.type === 'Patient' && key === 'contact')
    return walked(each, { ...walk, other, path: [...walk.path, key] }, root)
  })
  return [...here, ...inside]
}

/** The labels of one resource: `Patient/1#extension[2]`; a resource inside a bundle is named by itself. */
export function fhirLabels(resource: Tree): readonly Found[] {
  const type = textOf(resource['resourceType'])
  if (type === '' || definitionsOnly.has(type)) return []
  const root = `${type}/${textOf(resource['id'])}`
  return walked(resource, { type, path: [], other: type === 'RelatedPerson' }, root)
}

/** The labels of a Questionnaire's items that ask for protected data: `value-class` is `question`. */
export function questionLabels(resource: Tree): readonly Found[] {
  if (textOf(resource['resourceType']) !== 'Questionnaire') return []
  const asking: Readonly<Record<string, Kind>> = { '93027-1': 'refugee', '54899-0': 'language' }
  const found: Found[] = []
  const visit = (items: Json | undefined, path: string): void => {
    if (!Array.isArray(items)) return
    for (const [index, item] of items.entries()) {
      if (!isTree(item)) continue
      const at = `${path}item[${index}]`
      const code = /"code":"(\d+-\d)"/.exec(JSON.stringify(item['code'] ?? null))?.[1] ?? ''
      const kind = asking[code]
      if (kind !== undefined) {
        const root = `Questionnaire/${textOf(resource['id'])}`
        found.push({ at: `${root}#${at}`, kind, 'value-class': 'question' })
      }
      visit(item['item'], `${at}.`)
    }
  }
  visit(resource['item'], '')
  return found
}
