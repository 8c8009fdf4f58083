import type { Condition } from '../../engine/index.ts'
import { all, any, clause, duty, is, not, t } from '../authoring.ts'
import { judgeNames } from '../secrecy-grounds.ts'
import { signedAuthorization } from '../state-pack.ts'
import { wordingRead } from './scope.ts'

const outOfState = any(is('requester.agency', 'out-of-state-police'), is('document.court', 'state-other'))
const federalOfficers = is(
  'requester.agency',
  'ice-ero',
  'ice-hsi',
  'cbp',
  'dhs-other',
  'fbi',
  'dea',
  'us-marshals',
  'secret-service',
  'us-attorney',
  'doj-civil',
  'federal-other',
)

// The patient’s own form, and a California or federal court’s paper, which needs no other state’s law.
const opened: Condition = any(
  signedAuthorization,
  all(
    is('document.kind', 'attorney-subpoena', 'clerk-subpoena', 'grand-jury-subpoena'),
    is('document.court', 'federal', 'state-this'),
  ),
  judgeNames('court-order', 'search-warrant', 'administrative-search-warrant', 'judge-subpoena', 'part2-order'),
)

/** Police or a court of another state ask. */
export function asked(at: string): Condition {
  return clause(
    at,
    t('Police or a court of another state ask.', 'Pide la policía o un tribunal de otro estado.'),
    outOfState,
  )
}

/** Nothing that the patient signed, nor a California or federal court’s paper, opens it. */
export const noPaper: Condition = clause(
  'Opened',
  t(
    'There is no form signed by the patient and no order, warrant or subpoena of a California or federal court.',
    'No hay formulario firmado por el paciente ni orden o citación de un tribunal de California o federal.',
  ),
  not(opened),
)

/** Another state or, as far as federal law lets it, a federal agency asks. */
export const anyoneElse: Condition = any(
  asked('(c)'),
  clause('(c)', t('Federal officers ask.', 'Piden agentes federales.'), federalOfficers),
)

/** What the shields have in common. */
export const shut = {
  effect: 'forbids',
  actions: ['@reproductive'],
  duties: [duty('notify.counsel', 'asked'), duty('object.in-writing', 'declined', { who: 'counsel' })],
  decides: 'counsel',
  statusReason: wordingRead,
} as const

/** What the shields rest on. */
export const factBase = ['CA-CMIA-101/104/108/109/110', 'R20']
