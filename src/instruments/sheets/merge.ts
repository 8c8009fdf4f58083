import { type ReadField, readFields } from '../fields/read.ts'
import type { Instrument } from '../instrument.ts'
import type { PageFinding } from '../judge-page.ts'
import { type SignaturePlace, signaturePlaces } from '../reading/signature.ts'
import type { Issue } from '../scoring/gate.ts'
import type { SheetPages } from './packet.ts'

/** What all pages of one sheet say together. */
export interface Gathered {
  readonly lead: PageFinding
  readonly instrument: Instrument | undefined
  readonly issue: Issue
  readonly pages: SheetPages
  readonly signatures: readonly (SignaturePlace & { readonly page: number })[]
  readonly fields: readonly (ReadField & { readonly page: number })[]
}

/** Gathers the pages of a sheet: the clearest page leads, signatures and fields come from any page. */
export function gather(pages: SheetPages): Gathered | undefined {
  const lead = pages.map(({ finding }) => finding).toSorted((a, b) => (b.best?.total ?? 0) - (a.best?.total ?? 0))[0]
  if (lead === undefined) return undefined
  const instrument = lead.best?.compiled.instrument
  const caption = pages.map(({ finding }) => finding.issue.caption).find((one) => one !== undefined)
  const signatures = pages.flatMap(({ number, finding }) =>
    signaturePlaces(finding.reading, instrument?.signature ?? []).map((place) => ({ ...place, page: number })),
  )
  const fields = (instrument?.fields ?? []).flatMap((name) => {
    for (const { number, finding } of pages) {
      const signers = instrument?.signature.map(({ signer }) => signer)
      const [field] = readFields(finding.reading, [name], finding.issue.caption, signers)
      if (field) return [{ ...field, page: number }]
    }
    return []
  })
  return { lead, instrument, issue: { ...lead.issue, caption }, pages, signatures, fields }
}
