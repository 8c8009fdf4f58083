import type { Rule } from '../../engine/index.ts'
import { all, any, clause, duty, is, t } from '../authoring.ts'
import { met, notMet, open, stateRule } from '../state-pack.ts'

const visit = {
  'facility.owner': 'nonprofit',
  'request.kind': 'just-asking',
  'requester.agency': 'ice-ero',
  'requester.purpose': 'civil-immigration',
} as const

/** Advice of the Governor and the Attorney General to private and non-profit places. */
export const guidance: readonly Rule[] = [
  stateRule({
    id: 'us-ny/guidance/2025-02-14',
    title: t(
      'State advice: one contact person, and write it down',
      'Consejo del Estado: una persona de contacto, y anótelo',
    ),
    plain: t(
      'This is advice, not law. Send immigration officers to the one person who handles such visits, and write down who came. Staff have no duty to answer their questions.',
      'Esto es un consejo, no una ley. Dirija a los agentes de inmigración a la persona encargada de esas visitas y anote quién vino. El personal no está obligado a contestar sus preguntas.',
    ),
    citation: 'N.Y. Governor and Attorney General Guidance (Feb. 14, 2025)',
    address: 'https://ag.ny.gov/resources/individuals/immigrants-rights/private-non-profit-organization-guidance',
    effect: 'lifts',
    actions: ['@front', '!obstruct'],
    from: '2025-02-14',
    act: 'Joint guidance of the Governor and the Attorney General (Feb. 14, 2025); advice, not law',
    when: all(
      clause(
        'Scope',
        t('The place is private or non-profit.', 'El lugar es privado o sin fines de lucro.'),
        is('facility.owner', 'nonprofit', 'for-profit'),
      ),
      clause(
        'Scope',
        t(
          'Federal immigration authorities come or ask.',
          'Vienen o preguntan las autoridades federales de inmigración.',
        ),
        any(
          is('requester.purpose', 'civil-immigration', 'criminal-immigration'),
          is('requester.agency', 'ice-ero', 'ice-hsi', 'cbp', 'uscis', 'dhs-other'),
        ),
      ),
    ),
    duties: [duty('direct-to.liaison', 'asked'), duty('record.officer', 'asked')],
    factBase: ['NY-GUID'],
    examples: [
      met(t('Immigration officers in the lobby', 'Agentes de inmigración en el vestíbulo'), '2026-06-20', visit),
      notMet(t('A city detective', 'Un detective de la ciudad'), '2026-06-20', {
        ...visit,
        'requester.agency': 'local-police',
        'requester.purpose': 'criminal',
      }),
      notMet(t('A public hospital', 'Un hospital público'), '2026-06-20', {
        ...visit,
        'facility.owner': 'state-or-local',
      }),
      open(
        t('Nobody knows yet who they are', 'Aún no se sabe quiénes son'),
        '2026-06-20',
        { 'facility.owner': 'nonprofit' },
        ['requester.purpose', 'requester.agency'],
      ),
    ],
  }),
]
