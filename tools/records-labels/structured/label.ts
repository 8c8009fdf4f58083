import { type Kind, type Tier, tierOf } from '../kinds.ts'

/** A place in a corpus file that holds protected data; `open`: a flag there is neither asked for nor a mistake. */
export type Label = {
  readonly file: string
  readonly format: 'fhir' | 'ndjson' | 'fsh' | 'hl7v2' | 'ccda' | 'x12'
  readonly at: string
  readonly line?: number
  readonly kind: Kind
  readonly tier: Tier
  readonly 'value-class': string
  readonly about?: 'other'
  readonly open?: true
}

/** What a reader of one format tells of a place; the file and the format are added by the caller. */
export type Found = Omit<Label, 'file' | 'format' | 'tier'>

/** Completes what a reader found. */
export function labelled(file: string, format: Label['format'], found: Found): Label {
  const { at, line, kind, about, open } = found
  return {
    file,
    format,
    at,
    ...(line === undefined ? {} : { line }),
    kind,
    tier: tierOf(kind),
    'value-class': found['value-class'],
    ...(about === undefined ? {} : { about }),
    ...(open === undefined ? {} : { open }),
  }
}

const unitedStates = /^(us|usa|u\.?s\.?a?\.?|united states( of america)?|840)$/i
const territories = /^(pr|pri|puerto rico|gu|gum|guam|vi|vir|as|asm|mp|mnp)$/i

/** `us`, `us-territory` or `foreign` for a country as written in an address. */
export function countryClass(country: string): 'us' | 'us-territory' | 'foreign' {
  const name = country.trim()
  if (unitedStates.test(name)) return 'us'
  return territories.test(name) ? 'us-territory' : 'foreign'
}
