import type { Rule } from '../../../engine/index.ts'
import { all, any, clause, is, t } from '../../authoring.ts'
import { met, notMet, open } from '../../state-pack.ts'
import {
  approvalOrEmergency,
  arrestInterviewSearch,
  cbpOfficers,
  ice,
  locationRule,
  medicalPlaces,
  noApproval,
  officers,
  places,
  plainArrest,
  schoolsAndWorship,
  writeItDown,
} from './location-policy.ts'

const citation = 'CBP Memorandum (Jan. 18, 2013)'
const questions = 'CBP Memorandum (Jan. 18, 2013), as the questions and answers of July 15, 2016 explain it'

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
    'They come to arrest, question or search, or they watch the place from there or near by.',
    'Vienen a arrestar, interrogar o registrar, o vigilan el lugar desde allí o cerca.',
  ),
  any(arrestInterviewSearch, all(is('request.kind', 'surveillance'), is('agency.focus', 'at-or-focused-on', 'near'))),
)

const periods = (rest: typeof noApproval) => [
  { from: '2013-01-18', until: '2016-07-15', act: citation, when: all(cbpOfficers, asWritten, covered, rest) },
  { from: '2016-07-15', until: '2021-10-27', act: questions, when: all(cbpOfficers, asExplained, covered, rest) },
]

const byBorderPatrol = { ...plainArrest, 'requester.agency': 'cbp' } as const
const atCourthouse = { ...plainArrest, 'facility.kind': 'courthouse' } as const

const onlySummaries = t(
  'Only the title and date of this memorandum were seen; no text that was read confirms what it covers.',
  'Solo se vieron el título y la fecha de este memorando; ningún texto leído confirma lo que cubre.',
)

/** The memorandum of 2013 for Customs and Border Protection, and what both agencies explained in 2016. */
export const communityLocations: readonly Rule[] = [
  locationRule({
    id: 'us/dhs/cbp-2013',
    title: t('2013: border officers at or near hospitals', '2013: agentes fronterizos en hospitales o cerca'),
    plain: t(
      'CBP officers needed written approval of a senior officer, or an emergency, to act at or near a hospital. It did not reach the border itself or a port of entry. It was the agency’s own rule: a missing approval makes no paper void.',
      'Los agentes de CBP necesitaban aprobación escrita de un jefe superior, o una emergencia, para actuar en un hospital o cerca. No alcanzaba la frontera misma ni un puerto de entrada. Era una regla interna: que falte la aprobación no anula ningún papel.',
    ),
    citation,
    effect: 'forbids',
    versions: periods(noApproval),
    duties: [writeItDown],
    statusReason: onlySummaries,
    factBase: ['POL-2013', 'POL-2016', 'POL-R4'],
    examples: [
      met(
        t('An arrest at a hospital, the first day', 'Un arresto en un hospital, el primer día'),
        '2013-01-18',
        byBorderPatrol,
      ),
      met(t('They watch from near by', 'Vigilan desde cerca'), '2018-02-14', {
        ...byBorderPatrol,
        'request.kind': 'surveillance',
        'agency.focus': 'near',
      }),
      met(t('The last day', 'El último día'), '2021-10-26', byBorderPatrol),
      met(t('A clinic, once they were named', 'Una clínica, ya nombrada'), '2016-07-15', {
        ...byBorderPatrol,
        'facility.kind': 'clinic',
      }),
      notMet(t('A clinic, before clinics were named', 'Una clínica, antes de nombrarlas'), '2016-07-14', {
        ...byBorderPatrol,
        'facility.kind': 'clinic',
      }),
      notMet(t('The day before', 'El día anterior'), '2013-01-17', byBorderPatrol),
      notMet(t('The next policy is in force', 'Rige la política siguiente'), '2021-10-27', byBorderPatrol),
      notMet(
        t('Officers of ICE have their own policy', 'Los agentes de ICE tienen su propia política'),
        '2018-02-14',
        plainArrest,
      ),
      open(
        t('Was it approved?', '¿Fue aprobado?'),
        '2018-02-14',
        { 'requester.agency': 'cbp', 'request.kind': 'arrest', 'facility.kind': 'hospital', exigency: 'none' },
        ['agency.prior-approval'],
      ),
    ],
  }),
  locationRule({
    id: 'us/dhs/cbp-2013-approval',
    title: t('2013: approved, or an emergency', '2013: con aprobación o emergencia'),
    plain: t(
      'With written approval, or in an emergency, CBP’s policy let its officers act at a hospital. It opened no door of the hospital.',
      'Con aprobación escrita, o en una emergencia, la política de CBP permitía a sus agentes actuar en un hospital. No abría ninguna puerta del hospital.',
    ),
    citation,
    effect: 'permits',
    versions: periods(approvalOrEmergency),
    statusReason: onlySummaries,
    factBase: ['POL-2013', 'POL-2016'],
    examples: [
      met(t('Approved in writing', 'Aprobado por escrito'), '2013-01-18', {
        ...byBorderPatrol,
        'agency.prior-approval': true,
      }),
      met(t('Somebody is in danger', 'Alguien corre peligro'), '2021-10-26', {
        ...byBorderPatrol,
        exigency: 'imminent-danger',
      }),
      notMet(t('Neither', 'Ninguna de las dos'), '2018-02-14', byBorderPatrol),
      notMet(t('The day before', 'El día anterior'), '2013-01-17', {
        ...byBorderPatrol,
        'agency.prior-approval': true,
      }),
      open(
        t('Nobody asked', 'Nadie preguntó'),
        '2018-02-14',
        { 'requester.agency': 'cbp', 'request.kind': 'arrest', 'facility.kind': 'hospital' },
        ['agency.prior-approval', 'exigency'],
      ),
    ],
  }),
  locationRule({
    id: 'us/dhs/faq-2016-courthouses',
    title: t('2016: courthouses are not sensitive', '2016: los juzgados no son lugares sensibles'),
    plain: t(
      'The questions and answers of 2016 said that courthouses are not among the sensitive locations, and that hospitals, doctors’ offices, accredited clinics and urgent care are.',
      'Las preguntas y respuestas de 2016 decían que los juzgados no están entre los lugares sensibles, y que sí lo están hospitales, consultorios, clínicas acreditadas y atención urgente.',
    ),
    citation: 'DHS FAQ (July 15, 2016)',
    address: 'https://www.ice.gov/about-ice/ero/sensitive-loc',
    effect: 'permits',
    versions: [
      {
        from: '2016-07-15',
        until: '2021-10-27',
        act: 'Questions and answers of ICE and CBP on sensitive locations (July 15, 2016)',
        when: all(
          officers('Officers', t('They are officers of ICE or CBP.', 'Son agentes de ICE o CBP.'), ...ice, 'cbp'),
          clause(
            'Places',
            t('They act at a courthouse.', 'Actúan en un juzgado.'),
            all(is('facility.kind', 'courthouse'), any(arrestInterviewSearch, is('request.kind', 'surveillance'))),
          ),
        ),
      },
    ],
    factBase: ['POL-2016'],
    examples: [
      met(t('An arrest at a courthouse', 'Un arresto en un juzgado'), '2016-07-15', atCourthouse),
      met(t('The last day', 'El último día'), '2021-10-26', atCourthouse),
      notMet(t('At a hospital', 'En un hospital'), '2017-02-15', plainArrest),
      notMet(t('The day before', 'El día anterior'), '2016-07-14', atCourthouse),
      notMet(t('The policies were replaced', 'Las políticas fueron reemplazadas'), '2021-10-27', atCourthouse),
      open(
        t('What kind of place is it?', '¿Qué clase de lugar es?'),
        '2017-02-15',
        { 'requester.agency': 'ice-ero', 'request.kind': 'arrest' },
        ['facility.kind'],
      ),
    ],
  }),
]
