import type { Rule } from '../../engine/index.ts'
import { all, any, clause, duty, is, not, t } from '../authoring.ts'
import { courtsArrestWarrant, goodEntryWarrant, met, notMet, open, opensTheArea, stateRule } from '../state-pack.ts'

const stateHospital = {
  'facility.owner': 'state-or-local',
  'request.kind': 'arrest',
  'requester.agency': 'ice-ero',
  'requester.purpose': 'civil-immigration',
} as const

const address =
  'https://www.governor.ny.gov/news/no-1701-amendment-executive-order-170-state-policy-concerning-immigrant-access-state-services'

const whom = t(
  'The order binds agencies of the State, not counties or cities; whether this public facility is the State’s is for counsel. Only the opening of the order was read.',
  'La orden obliga a las agencias del Estado, no a condados ni ciudades; si este centro público es del Estado lo decide el asesor legal. Solo se leyó el comienzo de la orden.',
)

/** Executive Orders 170 and 170.1: buildings and staff of the State. */
export const stateBuildings: readonly Rule[] = [
  stateRule({
    id: 'us-ny/eo/170.1',
    title: t(
      'No civil immigration arrests in State buildings without a judge',
      'Sin juez no hay arrestos civiles de inmigración en edificios del Estado',
    ),
    plain: t(
      'In a building of the State, immigration officers may make a civil arrest only with a warrant or order of a judge. Staff of a State hospital do not let them into non-public areas without one.',
      'En un edificio del Estado, los agentes de inmigración solo pueden hacer un arresto civil con una orden de un juez. El personal de un hospital del Estado no los deja entrar en áreas no públicas sin ella.',
    ),
    citation: 'N.Y. Exec. Order § 170.1',
    address,
    effect: 'forbids',
    actions: ['admit.non-public'],
    from: '2018-04-25',
    act: 'Executive Order No. 170.1 (Apr. 25, 2018)',
    when: all(
      clause(
        'A.1',
        t('The building is owned or leased by the State.', 'El edificio es propiedad del Estado o lo alquila.'),
        is('facility.owner', 'state-or-local'),
      ),
      clause(
        'No. 170.1',
        t('They come to enforce civil immigration law.', 'Vienen a aplicar la ley civil de inmigración.'),
        is('requester.purpose', 'civil-immigration'),
      ),
      clause(
        'No. 170.1',
        t(
          'They have no warrant or order of a judge for the arrest or for this area.',
          'No tienen orden de un juez para el arresto ni para esta área.',
        ),
        not(any(opensTheArea('federal', 'state-this'), courtsArrestWarrant('federal', 'state-this'))),
      ),
    ),
    decides: 'counsel',
    statusReason: whom,
    factBase: ['NY-GUID', 'F4'],
    examples: [
      met(t('A State hospital, an I-200', 'Un hospital del Estado, un I-200'), '2026-06-20', {
        ...stateHospital,
        'document.kind': 'dhs-i200',
      }),
      notMet(t('A judge’s search warrant for the ward', 'Orden de registro de un juez para la sala'), '2026-06-20', {
        ...stateHospital,
        ...goodEntryWarrant,
      }),
      notMet(t('A private hospital', 'Un hospital privado'), '2026-06-20', {
        ...stateHospital,
        'facility.owner': 'nonprofit',
        'document.kind': 'dhs-i200',
      }),
      notMet(t('Before the order', 'Antes de la orden'), '2018-02-14', {
        ...stateHospital,
        'document.kind': 'dhs-i200',
      }),
      open(
        t('The purpose is not known', 'No se sabe el propósito'),
        '2026-06-20',
        { 'facility.owner': 'state-or-local', 'document.kind': 'none' },
        ['requester.purpose'],
      ),
    ],
  }),
  stateRule({
    id: 'us-ny/eo/170',
    title: t(
      'State staff do not inform immigration officers',
      'El personal del Estado no informa a los agentes de inmigración',
    ),
    plain: t(
      'Staff of the State do not give information to immigration officers for civil enforcement unless a law makes them. Counsel says whether this facility is bound, and reads the paper first.',
      'El personal del Estado no da información a los agentes de inmigración para fines civiles salvo que una ley obligue. El asesor legal dice si este centro está obligado y lee antes el papel.',
    ),
    citation: 'N.Y. Exec. Order § 170',
    address,
    effect: 'lifts',
    actions: ['@phi'],
    from: '2018-04-25',
    act: 'Executive Order No. 170, as told in Executive Order No. 170.1 (Apr. 25, 2018)',
    when: clause(
      'No. 170',
      t(
        'Immigration officers ask a public facility for information for civil enforcement.',
        'Agentes de inmigración piden información a un centro público para fines civiles.',
      ),
      all(is('facility.owner', 'state-or-local'), is('requester.purpose', 'civil-immigration')),
    ),
    duties: [duty('notify.counsel', 'asked')],
    decides: 'counsel',
    statusReason: whom,
    factBase: ['NY-GUID'],
    examples: [
      met(
        t('A State hospital is asked for an address', 'Piden una dirección a un hospital del Estado'),
        '2026-06-20',
        stateHospital,
      ),
      notMet(t('A private hospital', 'Un hospital privado'), '2026-06-20', {
        ...stateHospital,
        'facility.owner': 'for-profit',
      }),
      open(
        t('Who owns the clinic is not known', 'No se sabe de quién es la clínica'),
        '2026-06-20',
        { 'requester.purpose': 'civil-immigration' },
        ['facility.owner'],
      ),
    ],
  }),
  stateRule({
    id: 'us-ny/eo/170-inquire',
    title: t(
      'State staff do not ask for immigration status',
      'El personal del Estado no pregunta el estatus migratorio',
    ),
    plain: t(
      'Staff of the State do not ask for immigration status unless a program, benefit or service needs it. Counsel says whether this public facility is bound.',
      'El personal del Estado no pregunta el estatus migratorio salvo que un programa, beneficio o servicio lo necesite. El asesor legal dice si este centro público está obligado.',
    ),
    citation: 'N.Y. Exec. Order § 170',
    address,
    effect: 'lifts',
    actions: ['record.immigration-status'],
    from: '2018-04-25',
    act: 'Executive Order No. 170, as told in Executive Order No. 170.1 (Apr. 25, 2018)',
    when: clause(
      'No. 170',
      t('It is a public facility.', 'Es un centro público.'),
      is('facility.owner', 'state-or-local'),
    ),
    duties: [duty('notify.counsel', 'asked')],
    decides: 'counsel',
    statusReason: whom,
    factBase: ['NY-GUID'],
    examples: [
      met(t('A State hospital', 'Un hospital del Estado'), '2026-06-20', stateHospital),
      notMet(t('A private hospital', 'Un hospital privado'), '2026-06-20', {
        ...stateHospital,
        'facility.owner': 'for-profit',
      }),
      open(t('Who owns it?', '¿De quién es?'), '2026-06-20', {}, ['facility.owner']),
    ],
  }),
]
