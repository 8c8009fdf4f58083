import type { Rule } from '../../../engine/index.ts'
import { all, any, clause, duty, is, t } from '../../authoring.ts'
import { met, notMet, open } from '../../state-pack.ts'
import { arrestInterviewSearch, homelandSecurity, iceOfficers, locationRule, plainArrest } from './location-policy.ts'

/** What is left since the guidelines of 2021 were rescinded: the officers’ discretion. */
export const since2025: readonly Rule[] = [
  locationRule({
    id: 'us/dhs/2025-01-20',
    title: t('2025: no place is protected by policy', '2025: ninguna política protege lugares'),
    plain: t(
      'The guidelines of 2021 were rescinded. No policy of the department protects hospitals now; officers use their own judgment. Do not tell anyone that hospitals are off limits to ICE. Property law, privacy law and the duty of care are as before.',
      'Las pautas de 2021 fueron revocadas. Ninguna política del departamento protege hoy los hospitales; los agentes usan su criterio. No diga a nadie que ICE no puede entrar en hospitales. El derecho de propiedad, la privacidad y el deber de atender siguen igual.',
    ),
    citation: 'DHS Memorandum (Jan. 20, 2025)',
    effect: 'lifts',
    versions: [
      {
        from: '2025-01-20',
        act: 'Memorandum of the Acting Secretary, Enforcement Actions in or Near Protected Areas (Jan. 20, 2025)',
        when: homelandSecurity,
      },
    ],
    duties: [
      duty('record.officer', 'asked', {
        note: t(
          'Ask who sent them and what for, and write it down. No policy of theirs decides whether they may come.',
          'Pregunte quién los envía y para qué, y anótelo. Ninguna política suya decide si pueden venir.',
        ),
      }),
    ],
    factBase: ['POL-2025a', 'POL-R3'],
    examples: [
      met(
        t('An arrest at a hospital, the first day', 'Un arresto en un hospital, el primer día'),
        '2025-01-20',
        plainArrest,
      ),
      notMet(t('The day before', 'El día anterior'), '2025-01-19', plainArrest),
      notMet(t('City police', 'La policía de la ciudad'), '2026-06-01', {
        ...plainArrest,
        'requester.agency': 'local-police',
      }),
      open(t('Who are they?', '¿Quiénes son?'), '2026-06-01', { 'request.kind': 'arrest' }, ['requester.agency']),
    ],
  }),
  locationRule({
    id: 'us/dhs/2025-01-31',
    title: t('2025: a field supervisor of ICE decides', '2025: decide un supervisor local de ICE'),
    plain: t(
      'Since the end of January 2025 ICE leaves each action at a hospital to its field supervisors, who may decide aloud or in writing. Ask which supervisor decided, and write it down. Nothing at the hospital turns on the answer.',
      'Desde fines de enero de 2025 ICE deja cada acción en un hospital a sus supervisores locales, que deciden de palabra o por escrito. Pregunte qué supervisor decidió y anótelo. Nada en el hospital depende de la respuesta.',
    ),
    citation: 'ICE Memorandum (Jan. 31, 2025)',
    effect: 'lifts',
    versions: [
      {
        from: '2025-01-31',
        act: 'ICE memorandum, Common Sense Enforcement Actions in or Near Protected Areas (Jan. 31, 2025)',
        when: all(
          iceOfficers,
          clause(
            'Actions',
            t('They come to arrest, question, search or watch.', 'Vienen a arrestar, interrogar, registrar o vigilar.'),
            any(arrestInterviewSearch, is('request.kind', 'surveillance')),
          ),
        ),
      },
    ],
    duties: [
      duty('record.officer', 'asked', {
        note: t(
          'Ask for the name and phone number of the supervisor who decided it.',
          'Pida el nombre y teléfono del supervisor que lo decidió.',
        ),
      }),
    ],
    factBase: ['POL-2025b', 'POL-R3'],
    examples: [
      met(
        t('An arrest at a hospital, the first day', 'Un arresto en un hospital, el primer día'),
        '2025-01-31',
        plainArrest,
      ),
      notMet(t('The day before', 'El día anterior'), '2025-01-30', plainArrest),
      notMet(t('A meeting', 'Una reunión'), '2026-06-01', { ...plainArrest, 'request.kind': 'outreach' }),
      open(t('Why did they come?', '¿A qué vienen?'), '2026-06-01', { 'requester.agency': 'ice-ero' }, [
        'request.kind',
      ]),
    ],
  }),
]
