import type { Rule } from '../../engine/index.ts'
import { hivSecrecy } from '../special-secrecy.ts'

/** Health & Saf. Code §§ 120975 to 121020: HIV. */
export const hiv: readonly Rule[] = [
  ...hivSecrecy({
    id: 'us-ca/hsc/120980',
    citation: 'Cal. Health & Saf. Code § 120980',
    address: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=120980.',
    factBase: ['CA-HIV'],
    consent: 'Cal. Health & Saf. Code § 120980',
    order: 'Cal. Health & Saf. Code § 120975',
    report: 'Cal. Health & Saf. Code § 121010',
  }),
]
