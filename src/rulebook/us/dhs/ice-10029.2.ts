import type { Rule } from '../../../engine/index.ts'
import { all, any, clause, is, isNot, t } from '../../authoring.ts'
import { met, notMet, open } from '../../state-pack.ts'
import {
  approvalOrEmergency,
  arrestInterviewSearch,
  iceOfficers,
  locationRule,
  medicalPlaces,
  noApproval,
  places,
  plainArrest,
  schoolsAndWorship,
  writeItDown,
} from './location-policy.ts'

const citation = 'ICE Policy 10029.2 (Oct. 24, 2011)'
const questions = 'ICE Policy 10029.2 (Oct. 24, 2011), as the questions and answers of July 15, 2016 explain it'

const asWritten = places(
  'Places',
  t('It is a hospital, a school or a place of worship.', 'Es un hospital, una escuela o un lugar de culto.'),
  'hospital',
  ...schoolsAndWorship,
)

const asExplained = places(
  'Places',
  t(
    'It is a hospital, doctor’s office or clinic, a school or a place of worship.',
    'Es un hospital, consultorio o clínica, una escuela o un lugar de culto.',
  ),
  ...medicalPlaces,
  ...schoolsAndWorship,
)

const covered = clause(
  'Actions',
  t(
    'They come to arrest, question or search, or they watch the place itself to enforce immigration law.',
    'Vienen a arrestar, interrogar o registrar, o vigilan el lugar mismo para aplicar la ley de inmigración.',
  ),
  any(
    arrestInterviewSearch,
    all(
      is('request.kind', 'surveillance'),
      is('requester.purpose', 'civil-immigration', 'criminal-immigration'),
      is('agency.focus', 'at-or-focused-on'),
    ),
  ),
)

const periods = (rest: typeof noApproval) => [
  { from: '2011-10-24', until: '2016-07-15', act: citation, when: all(iceOfficers, asWritten, covered, rest) },
  { from: '2016-07-15', until: '2021-10-27', act: questions, when: all(iceOfficers, asExplained, covered, rest) },
]

const stakeOut = {
  'requester.agency': 'ice-ero',
  'request.kind': 'surveillance',
  'requester.purpose': 'civil-immigration',
  'facility.kind': 'clinic',
  'agency.focus': 'at-or-focused-on',
  'agency.prior-approval': false,
  exigency: 'none',
} as const

/** ICE Policy 10029.2: enforcement actions at or focused on sensitive locations. */
export const sensitiveLocations: readonly Rule[] = [
  locationRule({
    id: 'us/dhs/10029.2',
    title: t('2011: hospitals are sensitive locations', '2011: los hospitales son lugares sensibles'),
    plain: t(
      'ICE officers needed approval from headquarters, or an emergency, to arrest, question or search at a hospital, or to watch it for immigration enforcement. This was the agency’s own rule. Ask which approval they have; a missing approval does not make a warrant or subpoena void.',
      'Los agentes de ICE necesitaban aprobación de su sede, o una emergencia, para arrestar, interrogar o registrar en un hospital, o vigilarlo por inmigración. Era una regla interna. Pregunte qué aprobación tienen; que falte no anula una orden ni una citación.',
    ),
    citation,
    effect: 'forbids',
    versions: periods(noApproval),
    duties: [writeItDown],
    factBase: ['POL-2011', 'POL-2016', 'POL-R1', 'POL-R4'],
    examples: [
      met(
        t('An arrest at a hospital, the first day', 'Un arresto en un hospital, el primer día'),
        '2011-10-24',
        plainArrest,
      ),
      met(t('A parked car films the clinic’s door', 'Un auto filma la puerta de la clínica'), '2017-03-10', stakeOut),
      met(t('The last day', 'El último día'), '2021-10-26', plainArrest),
      notMet(t('The day before', 'El día anterior'), '2011-10-23', plainArrest),
      notMet(t('The next policy is in force', 'Rige la política siguiente'), '2021-10-27', plainArrest),
      notMet(t('A clinic, before clinics were named', 'Una clínica, antes de nombrarlas'), '2016-07-14', {
        ...plainArrest,
        'facility.kind': 'clinic',
      }),
      met(t('A clinic, once they were named', 'Una clínica, ya nombrada'), '2016-07-15', {
        ...plainArrest,
        'facility.kind': 'clinic',
      }),
      notMet(t('They watch another house in the street', 'Vigilan otra casa de la calle'), '2017-03-10', {
        ...stakeOut,
        'agency.focus': 'elsewhere',
      }),
      notMet(t('They watch for a drug case', 'Vigilan por un caso de drogas'), '2017-03-10', {
        ...stakeOut,
        'requester.purpose': 'criminal',
      }),
      notMet(t('A talk about partnership', 'Una charla sobre colaboración'), '2017-02-15', {
        ...plainArrest,
        'request.kind': 'outreach',
      }),
      notMet(t('With approval', 'Con aprobación'), '2017-02-15', { ...plainArrest, 'agency.prior-approval': true }),
      open(
        t('Nobody asked about approval', 'Nadie preguntó por la aprobación'),
        '2017-02-15',
        { 'requester.agency': 'ice-ero', 'request.kind': 'arrest', 'facility.kind': 'hospital', exigency: 'none' },
        ['agency.prior-approval'],
      ),
    ],
  }),
  locationRule({
    id: 'us/dhs/10029.2-approval',
    title: t('2011: approved, or an emergency', '2011: con aprobación o emergencia'),
    plain: t(
      'With approval of one of four senior officials, or in an emergency (national security, imminent danger, pursuit of a dangerous felon, evidence of a crime about to be destroyed), the agency’s policy let its officers act. It opened no door of the hospital.',
      'Con aprobación de uno de cuatro altos funcionarios, o en una emergencia (seguridad nacional, peligro inminente, persecución de un delincuente peligroso, pruebas penales a punto de destruirse), la política permitía actuar a sus agentes. No abría ninguna puerta del hospital.',
    ),
    citation,
    effect: 'permits',
    versions: periods(approvalOrEmergency),
    factBase: ['POL-2011', 'POL-2016', 'POL-R1'],
    examples: [
      met(t('Headquarters approved it', 'La sede lo aprobó'), '2011-10-24', {
        ...plainArrest,
        'agency.prior-approval': true,
      }),
      met(t('Somebody is in danger', 'Alguien corre peligro'), '2021-10-26', {
        ...plainArrest,
        exigency: 'imminent-danger',
      }),
      notMet(t('Neither', 'Ninguna de las dos'), '2017-02-15', plainArrest),
      notMet(t('The day before the policy', 'El día antes de la política'), '2011-10-23', {
        ...plainArrest,
        'agency.prior-approval': true,
      }),
      open(
        t('Nobody asked', 'Nadie preguntó'),
        '2017-02-15',
        { 'requester.agency': 'ice-ero', 'request.kind': 'arrest', 'facility.kind': 'hospital' },
        ['agency.prior-approval', 'exigency'],
      ),
    ],
  }),
  locationRule({
    id: 'us/dhs/10029.2-not-covered',
    title: t('2011: what the policy left alone', '2011: lo que la política no cubría'),
    plain: t(
      'The policy of 2011 did not cover asking for records, giving notice, serving subpoenas, guarding a patient in custody, or taking part in meetings and outreach. Whether such a visit may go on is for the hospital’s own visitor rules.',
      'La política de 2011 no cubría pedir registros, dar avisos, entregar citaciones, custodiar a un paciente detenido ni participar en reuniones y promoción. Si esa visita sigue lo deciden las reglas de visitas del hospital.',
    ),
    citation,
    effect: 'permits',
    versions: [
      {
        from: '2011-10-24',
        until: '2021-10-27',
        act: citation,
        when: all(
          iceOfficers,
          clause(
            'Actions',
            t(
              'They come for a meeting, records, papers, a notice or a patient in custody, or they watch something else.',
              'Vienen por una reunión, registros, papeles, un aviso o un paciente detenido, o vigilan otra cosa.',
            ),
            any(
              is(
                'request.kind',
                'outreach',
                'records',
                'serve-papers',
                'i9-inspection',
                'preservation',
                'custody-escort',
              ),
              all(
                is('request.kind', 'surveillance'),
                any(
                  isNot('agency.focus', 'at-or-focused-on'),
                  isNot('requester.purpose', 'civil-immigration', 'criminal-immigration'),
                ),
              ),
            ),
          ),
        ),
      },
    ],
    factBase: ['POL-2011', 'POL-R1'],
    examples: [
      met(t('Investigators promote a partnership', 'Investigadores promueven una colaboración'), '2017-02-15', {
        'requester.agency': 'ice-hsi',
        'request.kind': 'outreach',
      }),
      met(t('A subpoena is handed over', 'Se entrega una citación'), '2011-10-24', {
        'requester.agency': 'ice-hsi',
        'request.kind': 'serve-papers',
      }),
      met(t('A car near by watches another house', 'Un auto cercano vigila otra casa'), '2017-03-10', {
        ...stakeOut,
        'agency.focus': 'near',
      }),
      met(t('The last day', 'El último día'), '2021-10-26', {
        'requester.agency': 'ice-hsi',
        'request.kind': 'records',
      }),
      notMet(t('The next policy is in force', 'Rige la política siguiente'), '2021-10-27', {
        'requester.agency': 'ice-hsi',
        'request.kind': 'records',
      }),
      notMet(t('The day before', 'El día anterior'), '2011-10-23', {
        'requester.agency': 'ice-hsi',
        'request.kind': 'records',
      }),
      notMet(t('An arrest', 'Un arresto'), '2017-02-15', plainArrest),
      open(t('Why did they come?', '¿A qué vienen?'), '2017-02-15', { 'requester.agency': 'ice-hsi' }, [
        'request.kind',
      ]),
    ],
  }),
]
