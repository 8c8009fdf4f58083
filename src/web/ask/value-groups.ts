/** A heading and the values under it. */
export interface ValueGroup {
  readonly title: { readonly en: string; readonly es: string }
  readonly values: readonly string[]
}

const group = (en: string, es: string, ...values: readonly string[]): ValueGroup => ({ title: { en, es }, values })

/** Headings for the long lists, so that nobody reads forty lines to find one; what is under none comes last. */
const groups: Readonly<Record<string, readonly ValueGroup[]>> = {
  'requester.agency': [
    group(
      'Immigration',
      'Inmigración',
      'ice-ero',
      'ice-hsi',
      'cbp',
      'uscis',
      'dhs-other',
      'detention-contractor',
      'immigration-court',
      'hhs-orr',
    ),
    group(
      'Police and sheriff',
      'Policía y alguacil',
      'local-police',
      'local-police-287g',
      'sheriff',
      'state-police',
      'out-of-state-police',
      'corrections',
    ),
    group(
      'Other federal agencies',
      'Otras agencias federales',
      'fbi',
      'dea',
      'us-marshals',
      'secret-service',
      'military',
      'hhs-oig',
      'hhs-ocr',
      'doj-civil',
      'us-attorney',
      'federal-other',
    ),
    group(
      'Courts, lawyers and services',
      'Tribunales, abogados y servicios',
      'court',
      'prosecutor',
      'party-attorney',
      'coroner',
      'adult-or-child-protective-services',
      'public-health-authority',
      'organ-procurement',
      'researcher',
      'workers-compensation',
    ),
    group('People', 'Personas', 'family-or-friend', 'personal-representative', 'media'),
  ],
  'document.kind': [
    group('No paper', 'Ningún papel', 'none'),
    group(
      'Immigration forms',
      'Formularios de inmigración',
      'dhs-i200',
      'dhs-i205',
      'dhs-i247a',
      'dhs-i138',
      'dhs-3115',
      'dhs-other-form',
      'i9-notice',
      'immigration-judge-order',
      'immigration-judge-subpoena',
      'charging-document',
    ),
    group(
      'Warrants and court orders',
      'Órdenes judiciales',
      'search-warrant',
      'arrest-warrant',
      'administrative-search-warrant',
      'court-order',
      'part2-order',
      'fisa-order',
      'search-warrant-application',
      'criminal-complaint',
      'criminal-summons',
    ),
    group(
      'Subpoenas and demands',
      'Citaciones y requerimientos',
      'judge-subpoena',
      'clerk-subpoena',
      'attorney-subpoena',
      'grand-jury-subpoena',
      'administrative-subpoena',
      'administrative-summons',
      'civil-investigative-demand',
      'ig-subpoena',
      'national-security-letter',
      'inspection-notice',
      'preservation-letter',
    ),
    group(
      'Letters and other papers',
      'Cartas y otros papeles',
      'letter',
      'agency-request',
      'custody-paper',
      'patient-authorization',
      'outreach-material',
      'not-process',
      'other',
    ),
  ],
  items: [
    group(
      'Whether and where',
      'Si está y dónde',
      'presence',
      'location-in-facility',
      'one-word-condition',
      'whereabouts',
      'discharge-plan',
    ),
    group(
      'Who the person is',
      'Quién es la persona',
      'name-address',
      'identification-list',
      'contact-details',
      'birth-place',
      'employer',
      'immigration-status',
    ),
    group(
      'Medical records',
      'Expediente médico',
      'treatment-records',
      'treatment-dates',
      'diagnosis',
      'medication-list',
      'billing',
      'precautions',
      'statement',
    ),
    group(
      'Specially protected records',
      'Expedientes con protección especial',
      'psychotherapy-notes',
      'mental-health',
      'mental-health-facility-records',
      'part2-records',
      'hiv',
      'reproductive',
      'dna-dental-tissue',
      'body-fluid-results',
      'certificate-of-confidentiality-records',
      'education-records',
    ),
    group(
      'The hospital’s own records',
      'Registros del hospital',
      'video',
      'visitor-log',
      'staff-records',
      'audit-logs',
      'de-identified',
    ),
    group('Reports of what happened', 'Informes de lo ocurrido', 'report-of-injury', 'threat-facts', 'incident-facts'),
  ],
}

/** The values under their headings, none lost and none twice; one group without a heading for a short list. */
export function grouped(
  fact: string,
  values: readonly (string | boolean)[],
): readonly { readonly title: ValueGroup['title'] | undefined; readonly values: readonly (string | boolean)[] }[] {
  const headed = (groups[fact] ?? []).map((g) => ({
    title: g.title,
    values: g.values.filter((v) => values.includes(v)),
  }))
  const placed = new Set(headed.flatMap((g) => g.values) as readonly (string | boolean)[])
  const rest = { title: undefined, values: values.filter((v) => !placed.has(v)) }
  return [...headed, rest].filter((g) => g.values.length > 0)
}
