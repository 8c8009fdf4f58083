import type { Rule } from '../../../engine/index.ts'
import { all, any, clause, is, t } from '../../authoring.ts'
import { met, notMet, open } from '../../state-pack.ts'
import {
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

const atSchool = { ...plainArrest, 'facility.kind': 'school' } as const

const named = places(
  'Places',
  t('It is a school or a place of worship.', 'Es una escuela o un lugar de culto.'),
  ...schoolsAndWorship,
)

const investigating = any(arrestInterviewSearch, is('request.kind', 'surveillance'))

const firstAct = 'INS Policy HQ 807-P (May 17, 1993)'
const secondAct = 'ICE Policy 10029.1 (July 3, 2008)'
const hospitalArrest = clause(
  'Places',
  t(
    'It is a place of medical care, which no policy of the time named.',
    'Es un centro de salud, que ninguna política de entonces nombraba.',
  ),
  all(is('facility.kind', ...medicalPlaces), investigating),
)

/** The policies of 1993 and 2008: schools and worship, and no hospital by name. */
export const before2011: readonly Rule[] = [
  locationRule({
    id: 'us/dhs/hq-807-p',
    title: t('1993: keep away from schools and worship', '1993: evitar escuelas y lugares de culto'),
    plain: t(
      'Immigration officers were to avoid arrests and inquiries at schools and places of worship, and supervisors kept a close hand on them. Hospitals were not named. It was the agency’s own rule: it gave a hospital no right, and breaking it made no paper void.',
      'Los agentes de inmigración debían evitar arrestos e investigaciones en escuelas y lugares de culto, bajo control estrecho de sus jefes. No nombraba hospitales. Era una regla interna: no daba derechos al hospital, y no cumplirla no anulaba ningún papel.',
    ),
    citation: firstAct,
    effect: 'forbids',
    versions: [
      {
        from: '1993-05-17',
        until: '2008-07-03',
        act: firstAct,
        when: all(
          iceOfficers,
          named,
          clause(
            'Actions',
            t('They come to arrest, question, search or watch.', 'Vienen a arrestar, interrogar, registrar o vigilar.'),
            investigating,
          ),
          noApproval,
        ),
      },
    ],
    duties: [writeItDown],
    statusReason: t(
      'Only quotes of this policy were seen. It was written for the INS; that ICE kept it from 2003 to 2008 is read from its later replacement.',
      'Solo se vieron citas de esta política. Se escribió para el INS; que ICE la mantuvo de 2003 a 2008 se deduce de la que la reemplazó.',
    ),
    factBase: ['POL-1993', 'POL-R4'],
    examples: [
      met(t('An arrest at a school', 'Un arresto en una escuela'), '1993-05-17', atSchool),
      notMet(t('An arrest at a hospital', 'Un arresto en un hospital'), '1995-03-01', plainArrest),
      notMet(t('The day before', 'El día anterior'), '1993-05-16', atSchool),
      notMet(t('The policy of 2008 took its place', 'La política de 2008 la reemplazó'), '2008-07-03', atSchool),
      open(
        t('Was it approved?', '¿Fue aprobado?'),
        '1995-03-01',
        { 'requester.agency': 'ice-ero', 'request.kind': 'arrest', 'facility.kind': 'school', exigency: 'none' },
        ['agency.prior-approval'],
      ),
    ],
  }),
  locationRule({
    id: 'us/dhs/10029.1',
    title: t('2008: at or near schools and worship', '2008: en escuelas y lugares de culto o cerca'),
    plain: t(
      'ICE officers were to refrain from enforcement at or near schools, places of worship and ceremonies, save in limited circumstances. Hospitals were not named. It was the agency’s own rule: breaking it made no paper void.',
      'Los agentes de ICE debían abstenerse de actuar en escuelas, lugares de culto y ceremonias, o cerca, salvo en circunstancias limitadas. No nombraba hospitales. Era una regla interna: no cumplirla no anulaba ningún papel.',
    ),
    citation: secondAct,
    effect: 'forbids',
    versions: [
      {
        from: '2008-07-03',
        until: '2011-10-24',
        act: secondAct,
        when: all(
          iceOfficers,
          named,
          clause(
            'Actions',
            t(
              'They come to arrest, question or search, or they watch from there or near by.',
              'Vienen a arrestar, interrogar o registrar, o vigilan desde allí o cerca.',
            ),
            any(
              arrestInterviewSearch,
              all(is('request.kind', 'surveillance'), is('agency.focus', 'at-or-focused-on', 'near')),
            ),
          ),
          noApproval,
        ),
      },
    ],
    duties: [writeItDown],
    factBase: ['POL-2008', 'POL-R4'],
    examples: [
      met(t('An arrest at a school', 'Un arresto en una escuela'), '2008-07-03', atSchool),
      met(t('A car watches a church from near by', 'Un auto vigila una iglesia desde cerca'), '2010-05-01', {
        ...atSchool,
        'facility.kind': 'place-of-worship',
        'request.kind': 'surveillance',
        'agency.focus': 'near',
      }),
      notMet(t('An arrest at a hospital', 'Un arresto en un hospital'), '2010-05-01', plainArrest),
      notMet(t('The day before', 'El día anterior'), '2008-07-02', atSchool),
      notMet(t('The policy of 2011 took its place', 'La política de 2011 la reemplazó'), '2011-10-24', atSchool),
      open(
        t('Was there an emergency?', '¿Hubo una emergencia?'),
        '2010-05-01',
        {
          'requester.agency': 'ice-ero',
          'request.kind': 'arrest',
          'facility.kind': 'school',
          'agency.prior-approval': false,
        },
        ['exigency'],
      ),
    ],
  }),
  locationRule({
    id: 'us/dhs/10029.1-hospitals',
    title: t('Before October 2011: hospitals not named', 'Antes de octubre de 2011: hospitales no nombrados'),
    plain: t(
      'Until October 2011 no policy of the agency that we hold named hospitals. The agency’s rules left an arrest, a search or an interview there to the officers.',
      'Hasta octubre de 2011 ninguna política de la agencia que tengamos nombraba hospitales. Sus reglas dejaban a los agentes decidir un arresto, registro o interrogatorio allí.',
    ),
    citation: secondAct,
    effect: 'permits',
    versions: [
      { from: '1993-05-17', until: '2008-07-03', act: firstAct, when: all(iceOfficers, hospitalArrest) },
      { from: '2008-07-03', until: '2011-10-24', act: secondAct, when: all(iceOfficers, hospitalArrest) },
    ],
    factBase: ['POL-1993', 'POL-2008'],
    examples: [
      met(t('An arrest at a hospital', 'Un arresto en un hospital'), '1993-05-17', plainArrest),
      met(t('The last day of the policy of 1993', 'El último día de la política de 1993'), '2008-07-02', plainArrest),
      met(
        t('The last day before hospitals were named', 'El último día sin nombrar hospitales'),
        '2011-10-23',
        plainArrest,
      ),
      notMet(t('From this day hospitals are named', 'Desde ese día se nombran hospitales'), '2011-10-24', plainArrest),
      notMet(t('At a school', 'En una escuela'), '2010-05-01', atSchool),
      open(
        t('What kind of place is it?', '¿Qué clase de lugar es?'),
        '2010-05-01',
        { 'requester.agency': 'ice-ero', 'request.kind': 'arrest' },
        ['facility.kind'],
      ),
    ],
  }),
]
