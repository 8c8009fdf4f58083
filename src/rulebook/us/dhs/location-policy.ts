import type { Condition, Rule, Text } from '../../../engine/index.ts'
import { all, any, clause, duty, is, isNot, no, type RuleSource, rule, t, yes } from '../../authoring.ts'
import type { ChoiceOf } from '../../vocabulary.ts'

type Place = ChoiceOf<'facility.kind'>

/** Officers of Immigration and Customs Enforcement. */
export const ice = ['ice-ero', 'ice-hsi'] as const

/** Places that every location policy named. */
export const schoolsAndWorship = ['school', 'place-of-worship'] as const

/** Hospitals, doctors’ offices, clinics and other places of care. */
export const medicalPlaces = [
  'hospital',
  'clinic',
  'mental-health-facility',
  'sud-program',
  'physician-office',
] as const

/** What the rules of this pack share: they speak of officers, and rest on copies. */
export function locationRule(
  source: Pick<RuleSource, 'id' | 'title' | 'plain' | 'citation' | 'effect' | 'versions' | 'factBase' | 'examples'> &
    Partial<Pick<RuleSource, 'address' | 'exceptionTo' | 'duties' | 'decides' | 'status' | 'statusReason'>>,
): Rule {
  return rule({
    binds: 'agency',
    actions: ['agency.enforce-here'],
    status: 'unverified',
    statusReason: t(
      'The official text of this policy was not read; the rule rests on copies and reports by others.',
      'No se leyó el texto oficial de esta política; la regla se basa en copias e informes de terceros.',
    ),
    ...source,
  })
}

/** Which officers the policy spoke to. */
export function officers(at: string, words: Text, ...agencies: readonly ChoiceOf<'requester.agency'>[]): Condition {
  return clause(at, words, is('requester.agency', ...agencies))
}

/** The officers are ICE’s: one who says “ICE” and no more counts as `dhs-other`, and the policy bound him as well. */
export const iceOfficers = officers(
  'Officers',
  t('They are officers of ICE, or say no more than that.', 'Son agentes de ICE, o no dicen más que eso.'),
  ...ice,
  'dhs-other',
)

/** The officers are those of Customs and Border Protection. */
export const cbpOfficers = officers(
  'Officers',
  t(
    'They are officers of Customs and Border Protection (CBP).',
    'Son agentes de Aduanas y Protección Fronteriza (CBP).',
  ),
  'cbp',
)

/** The officers are those of any part of the department. */
export const homelandSecurity = officers(
  'Officers',
  t('They are officers of the Department of Homeland Security.', 'Son agentes del Departamento de Seguridad Nacional.'),
  ...ice,
  'cbp',
  'uscis',
  'dhs-other',
)

/** Which places the policy named. */
export function places(at: string, words: Text, ...kinds: readonly Place[]): Condition {
  return clause(at, words, is('facility.kind', ...kinds))
}

/** An arrest, an interview or a search: whoever asks us for one wants it here, so where they stand is not asked. */
export const arrestInterviewSearch = is('request.kind', 'arrest', 'interview', 'search')

/** The officers had no approval of the kind that the policy asked for, and no emergency that it named. */
export const noApproval = clause(
  'Exceptions',
  t(
    'The approval that the policy asks for was not given, and no emergency is claimed.',
    'No hubo la aprobación que la política pide y no se alega una emergencia.',
  ),
  all(no('agency.prior-approval'), is('exigency', 'none')),
)

/** Either of them is there. */
export const approvalOrEmergency = clause(
  'Exceptions',
  t(
    'They had the approval, or an emergency of the kind that the policy names.',
    'Tenían la aprobación, o hubo una emergencia de las que la política nombra.',
  ),
  any(yes('agency.prior-approval'), isNot('exigency', 'none')),
)

/** What staff do where the officers’ own policy was not kept: nothing but writing it down. */
export const writeItDown = duty('record.officer', 'asked', {
  note: t(
    'Ask which approval or which emergency they rely on, and write down the answer. Do not argue about it.',
    'Pregunte en qué aprobación o emergencia se basan y anote la respuesta. No discuta.',
  ),
})

/** An arrest by ICE officers without approval or emergency, for examples. */
export const plainArrest = {
  'requester.agency': 'ice-ero',
  'request.kind': 'arrest',
  'requester.purpose': 'civil-immigration',
  'facility.kind': 'hospital',
  'agency.prior-approval': false,
  exigency: 'none',
} as const

/** The place is a courthouse, or lies inside one. */
export const inCourthouse = clause(
  'Places',
  t('The place is a courthouse, or lies inside one.', 'El lugar es un juzgado o está dentro de uno.'),
  any(is('facility.kind', 'courthouse'), yes('facility.inCourthouse')),
)
