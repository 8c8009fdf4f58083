import { clause, is, t, yes } from '../authoring.ts'

// The 91st day after the session ended, as far as known; whether it was signed only counsel answers.
/** The first day on which the act can have been law. */
export const from = '2026-06-05'
/** A hospital where counsel says that it is, for examples. */
export const law = { 'facility.kind': 'hospital', 'dispute.or-1570-in-force': true } as const
/** A detective with a criminal case, for examples. */
export const police = { 'requester.agency': 'local-police', 'requester.purpose': 'criminal' } as const
/** What the rules of this act share. */
export const common = {
  citation: 'Or. Senate Bill 1570 (2026)',
  address: 'https://olis.oregonlegislature.gov/liz/2026R1/Measures/Overview/SB1570',
  from,
  act: 'Senate Bill 1570 of 2026 (passed both chambers; 91st day after adjournment, about June 5 to 7, 2026; signature not seen)',
  status: 'disputed',
  statusReason: t(
    'The legislature’s summary was read, not the signed act; whether it was signed was not found. Until counsel says that it is in force, the answer stays open.',
    'Se leyó el resumen de la legislatura, no la ley firmada; no se halló si se firmó. Hasta que el asesor legal diga que rige, la respuesta queda abierta.',
  ),
  factBase: ['OR-1570'],
} as const
/** Counsel’s answer to whether it is law. */
export const inForce = clause(
  'Effect',
  t('Counsel says that the act is in force here.', 'El asesor legal dice que la ley rige aquí.'),
  yes('dispute.or-1570-in-force'),
)
/** The places that most of the act binds. */
export const hospital = clause('Hospital', t('It is a hospital.', 'Es un hospital.'), is('facility.kind', 'hospital'))
/** The purposes that count as law enforcement. */
export const officers = clause(
  'Officers',
  t('Officers come for law enforcement.', 'Vienen agentes a aplicar la ley.'),
  is('requester.purpose', 'civil-immigration', 'criminal-immigration', 'criminal', 'identify-or-locate'),
)
