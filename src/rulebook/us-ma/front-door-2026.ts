import type { Rule } from '../../engine/index.ts'
import { all, any, clause, duty, is, not, t } from '../authoring.ts'
import { courtsArrestWarrant, goodEntryWarrant, met, notMet, open, opensTheArea, stateRule } from '../state-pack.ts'

const stateHospital = {
  'facility.owner': 'state-or-local',
  'request.kind': 'arrest',
  'requester.purpose': 'civil-immigration',
} as const

/** The executive order and the Governor's guidance of 2026. */
export const frontDoor: readonly Rule[] = [
  stateRule({
    id: 'us-ma/eo/2026-01-29',
    title: t(
      'No civil immigration arrests inside State facilities',
      'Sin arrestos civiles de inmigración dentro de centros del Estado',
    ),
    plain: t(
      'A facility of the State does not let officers into its non-public areas for a civil immigration arrest, nor lets them set up there, without a judge’s warrant. Counsel says whether a public hospital is the State’s.',
      'Un centro del Estado no deja entrar a agentes en sus áreas no públicas para un arresto civil de inmigración, ni organizarse allí, sin la orden de un juez. El asesor legal dice si un hospital público es del Estado.',
    ),
    citation: 'Mass. Executive Order (Jan. 29, 2026)',
    effect: 'forbids',
    actions: ['admit.non-public'],
    from: '2026-01-29',
    act: 'Executive Order of the Governor (Jan. 29, 2026)',
    when: all(
      clause(
        'State',
        t('The facility is the State’s.', 'El centro es del Estado.'),
        is('facility.owner', 'state-or-local'),
      ),
      clause(
        'Civil',
        t('They come for civil immigration enforcement.', 'Vienen a aplicar la ley civil de inmigración.'),
        is('requester.purpose', 'civil-immigration'),
      ),
      clause(
        'Warrant',
        t('They have no warrant or order of a judge.', 'No tienen orden de un juez.'),
        not(any(opensTheArea('federal', 'state-this'), courtsArrestWarrant('federal', 'state-this'))),
      ),
    ),
    decides: 'counsel',
    statusReason: t(
      'Only press reports of the order were seen. It binds facilities of the State, not of cities; whether this one is the State’s is for counsel.',
      'Solo se vieron notas de prensa. La orden obliga a centros del Estado, no de ciudades; si este lo es, lo dice el asesor legal.',
    ),
    factBase: ['MA-EO', 'F4'],
    examples: [
      met(t('A State hospital, an I-200', 'Un hospital del Estado, un I-200'), '2026-06-20', {
        ...stateHospital,
        'document.kind': 'dhs-i200',
      }),
      notMet(t('A judge’s search warrant', 'Orden de registro de un juez'), '2026-06-20', {
        ...stateHospital,
        ...goodEntryWarrant,
      }),
      notMet(t('A private hospital', 'Un hospital privado'), '2026-06-20', {
        ...stateHospital,
        'facility.owner': 'nonprofit',
      }),
      notMet(t('The day before', 'El día anterior'), '2026-01-28', { ...stateHospital, 'document.kind': 'dhs-i200' }),
      open(
        t('Why did they come?', '¿A qué vienen?'),
        '2026-06-20',
        { 'facility.owner': 'state-or-local', 'document.kind': 'none' },
        ['requester.purpose'],
      ),
    ],
  }),
  stateRule({
    id: 'us-ma/guidance/2026-05-28',
    title: t(
      'State advice: a point person, notes, and a judge’s warrant',
      'Consejo del Estado: un encargado, notas y orden de un juez',
    ),
    plain: t(
      'This is advice, not law. Send immigration officers to one point person, write down what happens, and let them into private areas only with a judge’s warrant.',
      'Esto es un consejo, no una ley. Dirija a los agentes de inmigración a una persona encargada, anote lo que ocurre y déjelos entrar en áreas privadas solo con la orden de un juez.',
    ),
    citation: 'Mass. Governor Guidance (May 28, 2026)',
    effect: 'lifts',
    actions: ['@front', '!obstruct'],
    from: '2026-05-28',
    act: 'Guidance of the Governor to schools, hospitals and places of worship (May 28, 2026); advice, not law',
    when: clause(
      'Scope',
      t('Immigration officers come to a hospital or clinic.', 'Agentes de inmigración vienen a un hospital o clínica.'),
      all(
        is(
          'facility.kind',
          'hospital',
          'clinic',
          'mental-health-facility',
          'sud-program',
          'physician-office',
          'school',
          'place-of-worship',
        ),
        any(
          is('requester.purpose', 'civil-immigration', 'criminal-immigration'),
          is('requester.agency', 'ice-ero', 'ice-hsi', 'cbp', 'uscis', 'dhs-other'),
        ),
      ),
    ),
    duties: [duty('direct-to.liaison', 'asked'), duty('record.officer', 'asked'), duty('log.visit', 'asked')],
    factBase: ['MA-GUID'],
    examples: [
      met(t('Immigration officers in the lobby', 'Agentes de inmigración en el vestíbulo'), '2026-05-28', {
        'facility.kind': 'hospital',
        'requester.agency': 'ice-ero',
      }),
      notMet(t('The day before', 'El día anterior'), '2026-05-27', {
        'facility.kind': 'hospital',
        'requester.agency': 'ice-ero',
      }),
      notMet(t('A city detective', 'Un detective de la ciudad'), '2026-06-20', {
        'facility.kind': 'hospital',
        'requester.agency': 'local-police',
        'requester.purpose': 'criminal',
      }),
      open(
        t('Nobody knows yet who they are', 'Aún no se sabe quiénes son'),
        '2026-06-20',
        { 'facility.kind': 'hospital' },
        ['requester.agency', 'requester.purpose'],
      ),
    ],
  }),
]
