import type { Condition, Rule } from '../../../engine/index.ts'
import { all, is, type RuleSource, rule, t } from '../../authoring.ts'
import { sinceHipaa } from '../../state-pack.ts'

/** The lowest day on which the policy is used to answer; a hospital that adopts it counts from its own day. */
export const policyFrom = sinceHipaa

/** One numbered section of the starter policy: stricter than law or silent, never looser. */
export function section(
  number: number,
  {
    slug,
    when,
    ...source
  }: Pick<RuleSource, 'title' | 'plain' | 'effect' | 'actions' | 'factBase' | 'examples'> &
    Partial<Pick<RuleSource, 'exceptionTo' | 'duties' | 'decides'>> & {
      readonly slug: string
      readonly when: Condition
    },
): Rule {
  return rule({
    id: `house/starter/${slug}`,
    citation: `Ostiary starter policy § ${number}`,
    binds: 'facility',
    versions: [{ from: policyFrom, act: 'Ostiary starter policy; counts where the hospital adopts it', when }],
    status: 'unverified',
    statusReason: t(
      'This is house policy drawn from public model policies and guides, not law; no counsel has reviewed it yet.',
      'Es política de la casa, tomada de políticas modelo y guías públicas; no es ley y ningún abogado la ha revisado aún.',
    ),
    ...source,
  })
}

/** Everything at the front door but the ban on obstructing, which needs no instructions. */
export const frontDoor = ['@front', '!obstruct'] as const

/** The hospital itself called the officers, for a crime here or a threat. */
export const weCalled: Condition = all(
  is('request.kind', 'other', 'threat-referral'),
  is('request.initiated-by', 'facility'),
)

/** Agents with an immigration warrant, for examples. */
export const agents = {
  'request.kind': 'arrest',
  'request.initiated-by': 'requester',
  'requester.agency': 'ice-ero',
  'requester.purpose': 'civil-immigration',
  'document.kind': 'dhs-i200',
} as const

/** Police whom the hospital called after a nurse was hit, for examples. */
export const calledPolice = {
  'request.kind': 'other',
  'request.initiated-by': 'facility',
  'requester.agency': 'local-police',
} as const
