import type { Kind } from '../kinds.ts'
import { countryClass, type Found } from './label.ts'

const lineKinds: readonly (readonly [RegExp, Kind])[] = [
  [/^\* extension\[citizenship\].*valueCodeableConcept = /, 'citizenship'],
  [/^\* extension\[[^\]]+\]\.url = ".*\/patient-birthPlace"/, 'birth-place'],
  [/^\* communication\.language = /, 'language'],
]

type Instance = { readonly person: boolean; readonly relative: boolean }

function ofLine(text: string, place: Pick<Found, 'at' | 'line' | 'about'>): readonly Found[] {
  const country = /address(?:\[[^\]]*\])?\.country = "([^"]+)"/.exec(text)?.[1]
  if (country !== undefined && !text.includes('extension[')) {
    const foreign = countryClass(country) === 'foreign'
    return foreign ? [{ ...place, kind: 'residence', 'value-class': 'foreign' }] : []
  }
  const kind = lineKinds.find(([pattern]) => pattern.test(text))?.[1]
  if (kind === undefined) return []
  const code = kind === 'birth-place' ? 'foreign' : `code:${/#([\w-]+)/.exec(text)?.[1] ?? 'text'}`
  return [{ ...place, kind, 'value-class': code }]
}

/** The labels of a file of instances written in FHIR Shorthand, by line; only persons have any. */
export function fshLabels(source: string): readonly Found[] {
  let instance: Instance = { person: false, relative: false }
  return source.split('\n').flatMap((text, index): readonly Found[] => {
    const of = /^InstanceOf: *(\S+)/.exec(text)?.[1]
    if (of !== undefined)
      instance = { person: /(Patient|RelatedPerson)$/i.test(of), relative: /RelatedPerson$/.test(of) }
    if (!instance.person) return []
    const other = instance.relative || text.startsWith('* contact')
    const place = { at: `line:${index + 1}`, line: index + 1, ...(other ? { about: 'other' as const } : {}) }
    return ofLine(text, place)
  })
}
