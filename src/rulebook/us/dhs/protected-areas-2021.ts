import type { Rule } from '../../../engine/index.ts'
import { all, any, clause, is, t } from '../../authoring.ts'
import { met, notMet, open } from '../../state-pack.ts'
import {
  approvalOrEmergency,
  arrestInterviewSearch,
  homelandSecurity,
  locationRule,
  medicalPlaces,
  noApproval,
  places,
  plainArrest,
  schoolsAndWorship,
  writeItDown,
} from './location-policy.ts'

const citation = 'DHS Memorandum (Oct. 27, 2021)'

const area = places(
  'Protected areas',
  t(
    'It is a place of medical or mental health care, a school or a place of worship.',
    'Es un centro de atención médica o mental, una escuela o un lugar de culto.',
  ),
  ...medicalPlaces,
  ...schoolsAndWorship,
)

const covered = clause(
  'Enforcement actions',
  t(
    'They come to arrest, question, search or hand over a subpoena, or they watch the place from there or near by.',
    'Vienen a arrestar, interrogar, registrar o entregar una citación, o vigilan el lugar desde allí o cerca.',
  ),
  any(
    arrestInterviewSearch,
    all(is('request.kind', 'surveillance'), is('agency.focus', 'at-or-focused-on', 'near')),
    all(
      is('request.kind', 'serve-papers'),
      is(
        'document.kind',
        'dhs-i138',
        'dhs-3115',
        'administrative-subpoena',
        'administrative-summons',
        'immigration-judge-subpoena',
        'judge-subpoena',
        'clerk-subpoena',
        'attorney-subpoena',
        'grand-jury-subpoena',
      ),
    ),
  ),
)

const period = (rest: typeof noApproval) => [
  { from: '2021-10-27', until: '2025-01-20', act: citation, when: all(homelandSecurity, area, covered, rest) },
]

const subpoena = { ...plainArrest, 'request.kind': 'serve-papers', 'document.kind': 'dhs-i138' } as const
const stakeOut = {
  ...plainArrest,
  'facility.kind': 'clinic',
  'request.kind': 'surveillance',
  'agency.focus': 'near',
} as const

/** The Secretary’s guidelines of 2021: enforcement in or near protected areas. */
export const protectedAreas: readonly Rule[] = [
  locationRule({
    id: 'us/dhs/2021-10-27',
    title: t('2021: in or near protected areas', '2021: en áreas protegidas o cerca'),
    plain: t(
      'Officers of Homeland Security needed approval of headquarters, or a narrow emergency, to act in or near a hospital or clinic. Serving a subpoena counted too. Ask which approval they have; a missing approval does not make a warrant or subpoena void, so treat the paper as you would any other.',
      'Los agentes de Seguridad Nacional necesitaban aprobación de su sede, o una emergencia limitada, para actuar en un hospital o clínica o cerca. Entregar una citación también contaba. Pregunte qué aprobación tienen; que falte no anula una orden ni una citación: trate el papel como cualquier otro.',
    ),
    citation,
    effect: 'forbids',
    versions: period(noApproval),
    duties: [writeItDown],
    factBase: ['POL-2021', 'POL-R2', 'POL-R4'],
    examples: [
      met(
        t('An arrest at a hospital, the first day', 'Un arresto en un hospital, el primer día'),
        '2021-10-27',
        plainArrest,
      ),
      met(t('A subpoena is handed to a volunteer', 'Se entrega una citación a una voluntaria'), '2022-05-24', subpoena),
      met(
        t('A car watches the clinic from across the street', 'Un auto vigila la clínica desde enfrente'),
        '2022-05-10',
        stakeOut,
      ),
      met(t('The last day', 'El último día'), '2025-01-19', plainArrest),
      notMet(t('The day before', 'El día anterior'), '2021-10-26', plainArrest),
      notMet(t('The day it was rescinded', 'El día en que se revocó'), '2025-01-20', plainArrest),
      notMet(t('They watch another street', 'Vigilan otra calle'), '2022-05-10', {
        ...stakeOut,
        'agency.focus': 'elsewhere',
      }),
      notMet(t('They leave a letter', 'Dejan una carta'), '2022-05-24', { ...subpoena, 'document.kind': 'letter' }),
      notMet(t('City police', 'La policía de la ciudad'), '2022-05-02', {
        ...plainArrest,
        'requester.agency': 'local-police',
      }),
      notMet(t('With approval', 'Con aprobación'), '2022-05-02', { ...plainArrest, 'agency.prior-approval': true }),
      open(
        t('Nobody asked about approval', 'Nadie preguntó por la aprobación'),
        '2022-05-24',
        {
          'requester.agency': 'ice-hsi',
          'request.kind': 'serve-papers',
          'document.kind': 'dhs-i138',
          'facility.kind': 'hospital',
          exigency: 'none',
        },
        ['agency.prior-approval'],
      ),
    ],
  }),
  locationRule({
    id: 'us/dhs/2021-10-27-approval',
    title: t('2021: approved, or a limited emergency', '2021: con aprobación o emergencia limitada'),
    plain: t(
      'With approval, or in a limited emergency (national security, imminent danger, hot pursuit, evidence of a crime about to be destroyed, no safe other place), the guidelines let officers act: out of public view and as briefly as possible. They opened no door of the hospital.',
      'Con aprobación, o en una emergencia limitada (seguridad nacional, peligro inminente, persecución, pruebas penales a punto de destruirse, ningún otro lugar seguro), las pautas permitían actuar: fuera de la vista del público y por poco tiempo. No abrían ninguna puerta del hospital.',
    ),
    citation,
    effect: 'permits',
    versions: period(approvalOrEmergency),
    factBase: ['POL-2021', 'POL-R2'],
    examples: [
      met(t('Headquarters approved it', 'La sede lo aprobó'), '2021-10-27', {
        ...plainArrest,
        'agency.prior-approval': true,
      }),
      met(t('Somebody is in danger', 'Alguien corre peligro'), '2025-01-19', {
        ...subpoena,
        exigency: 'imminent-danger',
      }),
      notMet(t('Neither', 'Ninguna de las dos'), '2022-05-02', plainArrest),
      notMet(t('The day it was rescinded', 'El día en que se revocó'), '2025-01-20', {
        ...plainArrest,
        'agency.prior-approval': true,
      }),
      notMet(t('The day before', 'El día anterior'), '2021-10-26', { ...plainArrest, 'agency.prior-approval': true }),
      open(
        t('Nobody asked', 'Nadie preguntó'),
        '2022-05-02',
        { 'requester.agency': 'ice-ero', 'request.kind': 'arrest', 'facility.kind': 'hospital' },
        ['agency.prior-approval', 'exigency'],
      ),
    ],
  }),
  locationRule({
    id: 'us/dhs/2021-10-27-not-covered',
    title: t('2021: what is no enforcement action', '2021: lo que no es una acción de control'),
    plain: t(
      'The guidelines of 2021 spoke of enforcement. A meeting, a letter asking to keep records, or guarding a patient already in custody is none. The hospital’s own visitor rules decide about such a visit.',
      'Las pautas de 2021 hablaban de acciones de control. Una reunión, una carta que pide conservar registros o custodiar a un paciente ya detenido no lo son. Sobre esa visita deciden las reglas de visitas del hospital.',
    ),
    citation,
    effect: 'permits',
    versions: [
      {
        from: '2021-10-27',
        until: '2025-01-20',
        act: citation,
        when: all(
          homelandSecurity,
          clause(
            'Enforcement actions',
            t(
              'They come for a meeting, to have records kept, or with a patient in custody, or they watch something else.',
              'Vienen por una reunión, a pedir que se conserven registros o con un paciente detenido, o vigilan otra cosa.',
            ),
            any(
              is('request.kind', 'outreach', 'preservation', 'custody-escort'),
              all(is('request.kind', 'surveillance'), is('agency.focus', 'elsewhere')),
            ),
          ),
        ),
      },
    ],
    factBase: ['POL-2021'],
    examples: [
      met(t('Investigators promote a partnership', 'Investigadores promueven una colaboración'), '2021-10-27', {
        'requester.agency': 'ice-hsi',
        'request.kind': 'outreach',
      }),
      met(t('They watch another street', 'Vigilan otra calle'), '2025-01-19', {
        ...stakeOut,
        'agency.focus': 'elsewhere',
      }),
      notMet(t('An arrest', 'Un arresto'), '2022-05-02', plainArrest),
      notMet(t('The day it was rescinded', 'El día en que se revocó'), '2025-01-20', {
        'requester.agency': 'ice-hsi',
        'request.kind': 'outreach',
      }),
      notMet(t('The day before', 'El día anterior'), '2021-10-26', {
        'requester.agency': 'ice-hsi',
        'request.kind': 'outreach',
      }),
      open(t('Why did they come?', '¿A qué vienen?'), '2022-05-02', { 'requester.agency': 'ice-hsi' }, [
        'request.kind',
      ]),
    ],
  }),
]
