import { all, any, clause, is, t, yes } from '../authoring.ts'
import { careFacility } from '../state-pack.ts'

/** The act, as each version names it. */
export const act = 'Senate Bill 25-276 (signed May 23, 2025)'
/** What the rules of this act share. */
export const common = {
  citation: 'Colo. Senate Bill 25-276 (2025)',
  address: 'https://leg.colorado.gov/bills/sb25-276',
  act,
  factBase: ['CO-276'],
} as const
/** A facility that the act reaches, for examples. */
export const clinic = { 'facility.kind': 'clinic', 'facility.owner': 'nonprofit', 'facility.medicaid': true } as const
/** A facility that it does not reach, for examples. */
export const outside = {
  'facility.kind': 'clinic',
  'facility.owner': 'for-profit',
  'facility.medicaid': false,
} as const
/** Officers who come for an arrest, for examples. */
export const arrest = { 'requester.agency': 'ice-ero', 'requester.purpose': 'civil-immigration' } as const
/** The facilities that the act reaches. */
export const covered = clause(
  'Facility',
  t(
    'It is run by a county, city or district, or is a licensed facility that takes any State money, Medicaid too.',
    'Lo administra un condado, ciudad o distrito, o es un centro con licencia que recibe dinero del Estado, también Medicaid.',
  ),
  any(
    all(careFacility, is('facility.owner', 'state-or-local')),
    all(is('facility.kind', 'hospital', 'clinic', 'mental-health-facility', 'sud-program'), yes('facility.medicaid')),
  ),
)
/** The purpose that the act speaks of. */
export const enforcement = clause(
  'Purpose',
  t('It is for the enforcement of federal immigration law.', 'Es para aplicar la ley federal de inmigración.'),
  is('requester.purpose', 'civil-immigration', 'criminal-immigration'),
)
/** Why the limits on access and disclosure are not verified. */
export const challenged = t(
  'Summaries of the signed act were read, not its text. The federal government may challenge such laws (D-8). The written policy was due on September 1, 2025.',
  'Se leyeron resúmenes de la ley firmada, no su texto. El gobierno federal puede impugnar leyes así (D-8). La política escrita se exigía desde el 1 de septiembre de 2025.',
)
