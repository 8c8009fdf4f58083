import type { Rule } from '../../../engine/index.ts'
import { all, any, clause, is, t, yes } from '../../authoring.ts'
import { met, notMet, open } from '../../state-pack.ts'
import {
  arrestInterviewSearch,
  ice,
  iceOfficers,
  inCourthouse,
  locationRule,
  noApproval,
  officers,
  plainArrest,
  writeItDown,
} from './location-policy.ts'

const arrestThere = { ...plainArrest, 'facility.kind': 'courthouse' } as const
const clinicInside = {
  ...plainArrest,
  'facility.kind': 'mental-health-facility',
  'facility.inCourthouse': true,
} as const

const civilEnforcement = clause(
  'Actions',
  t(
    'They come to arrest, question, search or watch, to enforce civil immigration law.',
    'Vienen a arrestar, interrogar, registrar o vigilar para aplicar la ley civil de inmigración.',
  ),
  all(is('requester.purpose', 'civil-immigration'), any(arrestInterviewSearch, is('request.kind', 'surveillance'))),
)

/** The directives on enforcement in courthouses, which reach a clinic inside one. */
export const courthouses: readonly Rule[] = [
  locationRule({
    id: 'us/dhs/11072.1',
    title: t('2018: arrests inside courthouses allowed', '2018: se permiten arrestos en juzgados'),
    plain: t(
      'From January 2018 ICE’s directive let its officers act against particular people inside courthouses, if possible away from the non-criminal parts. For a clinic inside a courthouse this points the other way than the policy on hospitals and clinics. Which one counts is for counsel; neither binds the clinic’s staff.',
      'Desde enero de 2018 la directiva de ICE permitía actuar contra personas concretas dentro de juzgados, de ser posible lejos de las áreas no penales. Para una clínica dentro de un juzgado dice lo contrario que la política de hospitales y clínicas. Cuál vale lo decide el asesor legal; ninguna obliga al personal.',
    ),
    citation: 'ICE Directive 11072.1 (Jan. 10, 2018)',
    effect: 'permits',
    exceptionTo: ['us/dhs/10029.2'],
    versions: [
      {
        from: '2018-01-10',
        until: '2021-04-27',
        act: 'ICE Directive 11072.1 (Jan. 10, 2018)',
        when: all(
          iceOfficers,
          clause(
            'Places',
            t(
              'The place is a courthouse; or it is a clinic inside one, and counsel reads this directive as the one that counts there.',
              'El lugar es un juzgado; o es una clínica dentro de uno y el asesor legal entiende que allí vale esta directiva.',
            ),
            any(
              is('facility.kind', 'courthouse'),
              all(yes('facility.inCourthouse'), yes('dispute.d17-clinic-in-courthouse')),
            ),
          ),
          civilEnforcement,
        ),
      },
    ],
    factBase: ['POL-CH-2018', 'POL-2011'],
    examples: [
      met(
        t('An arrest in a courthouse, the first day', 'Un arresto en un juzgado, el primer día'),
        '2018-01-10',
        arrestThere,
      ),
      met(t('The last day', 'El último día'), '2021-04-26', arrestThere),
      met(
        t('A clinic inside, and counsel follows the directive', 'Una clínica dentro, y el asesor sigue la directiva'),
        '2018-02-14',
        {
          ...clinicInside,
          'dispute.d17-clinic-in-courthouse': true,
        },
      ),
      notMet(t('A clinic inside, and counsel does not', 'Una clínica dentro, y el asesor no la sigue'), '2018-02-14', {
        ...clinicInside,
        'dispute.d17-clinic-in-courthouse': false,
      }),
      notMet(t('A hospital', 'Un hospital'), '2018-02-14', { ...plainArrest, 'facility.inCourthouse': false }),
      notMet(t('A criminal case', 'Un caso penal'), '2018-02-14', { ...arrestThere, 'requester.purpose': 'criminal' }),
      notMet(t('The day before', 'El día anterior'), '2018-01-09', arrestThere),
      notMet(t('The next memorandum is in force', 'Rige el memorando siguiente'), '2021-04-27', arrestThere),
      open(t('Counsel has not read it yet', 'El asesor aún no lo ha leído'), '2018-02-14', clinicInside, [
        'dispute.d17-clinic-in-courthouse',
      ]),
    ],
  }),
  locationRule({
    id: 'us/dhs/2021-04-27',
    title: t('2021: keep civil arrests out of courthouses', '2021: sin arrestos civiles en juzgados'),
    plain: t(
      'From April 2021 officers of ICE and CBP were to keep civil immigration enforcement out of courthouses and their surroundings, save for national security, imminent danger, hot pursuit, evidence about to be destroyed, or limited cases with approval. A missing approval made no paper void.',
      'Desde abril de 2021 los agentes de ICE y CBP debían evitar acciones civiles de inmigración en juzgados y sus alrededores, salvo seguridad nacional, peligro inminente, persecución, pruebas a punto de destruirse o casos limitados con aprobación. Que faltara no anulaba ningún papel.',
    ),
    citation: 'DHS Courthouse Memorandum (Apr. 27, 2021)',
    effect: 'forbids',
    versions: [
      {
        from: '2021-04-27',
        until: '2025-01-21',
        act: 'Memorandum of ICE and CBP on civil immigration enforcement in or near courthouses (Apr. 27, 2021)',
        when: all(
          officers('Officers', t('They are officers of ICE or CBP.', 'Son agentes de ICE o CBP.'), ...ice, 'cbp'),
          inCourthouse,
          civilEnforcement,
          noApproval,
        ),
      },
    ],
    duties: [writeItDown],
    factBase: ['POL-CH-2021', 'POL-R4'],
    examples: [
      met(
        t('An arrest in a courthouse, the first day', 'Un arresto en un juzgado, el primer día'),
        '2021-04-27',
        arrestThere,
      ),
      met(t('A clinic inside one', 'Una clínica dentro de uno'), '2022-05-02', clinicInside),
      met(t('The last day', 'El último día'), '2025-01-20', arrestThere),
      notMet(t('A hospital', 'Un hospital'), '2022-05-02', { ...plainArrest, 'facility.inCourthouse': false }),
      notMet(t('A criminal case', 'Un caso penal'), '2022-05-02', { ...arrestThere, 'requester.purpose': 'criminal' }),
      notMet(t('In an emergency', 'En una emergencia'), '2022-05-02', { ...arrestThere, exigency: 'imminent-danger' }),
      notMet(t('The day before', 'El día anterior'), '2021-04-26', arrestThere),
      notMet(t('The directive of 2025 is in force', 'Rige la directiva de 2025'), '2025-01-21', arrestThere),
      open(
        t('Is the clinic inside a courthouse?', '¿La clínica está dentro de un juzgado?'),
        '2022-05-02',
        { ...plainArrest, 'facility.kind': 'clinic' },
        ['facility.inCourthouse'],
      ),
    ],
  }),
]
