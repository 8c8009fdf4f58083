import type { Condition, Version } from '../../../engine/index.ts'
import { all, clause, is, quoted, t, yes } from '../../authoring.ts'
import { counted, signedByJudge, soundAndCurrent } from './scope.ts'

/** The file of Rule 41 among the official texts. */
export const rule41 = 'frcrp-rule-41'
/** Where the federal rules of procedure are published. */
export const rulesAddress = 'https://www.uscourts.gov/forms-rules/current-rules-practice-procedure'

const searchWarrant = is('document.kind', 'search-warrant')

const signedForOfficers = quoted(
  '41(e)(1)',
  t('A judge of a federal court signed it.', 'La firmó un juez de un tribunal federal.'),
  rule41,
  'The magistrate judge or a judge of a state court of record must issue the warrant to an officer authorized to execute it',
  all(searchWarrant, signedByJudge, is('document.court', 'federal')),
)
const identifies = quoted(
  '41(e)(2)(A)',
  t('It says what may be searched and what may be taken.', 'Dice qué se puede registrar y qué se puede tomar.'),
  rule41,
  'the warrant must identify the person or property to be searched, identify any person or property to be seized',
  yes('document.facially-valid'),
)
const inTime = quoted(
  '41(e)(2)(A)(i)–(ii)',
  t(
    'It is used inside its days (14 at most) and hours: from 6 in the morning to 10 at night unless the judge says otherwise.',
    'Se usa dentro de sus días (14 como máximo) y horas: de 6 de la mañana a 10 de la noche, salvo que el juez diga otra cosa.',
  ),
  rule41,
  'execute the warrant during the daytime, unless the judge for good cause expressly authorizes execution at another time',
  yes('document.current'),
)
// Until December 1, 2009 the longest time was ten days; whether a warrant is inside its own days was asked just the same.
const inTimeBefore2009 = clause(
  '41(e)(2)(A)',
  t(
    'It is used inside its days (10 at most then) and hours.',
    'Se usa dentro de sus días (10 como máximo entonces) y horas.',
  ),
  yes('document.current'),
)

/** A federal judge’s search warrant that meets Rule 41 and the rest, before and after the day on which ten days became fourteen. */
export const federalWarrant = (...rest: readonly Condition[]): readonly Version[] => [
  {
    from: counted,
    until: '2009-12-01',
    act: 'Fed. R. Crim. P. 41, as amended effective Dec. 1, 2002',
    when: all(signedForOfficers, identifies, inTimeBefore2009, ...rest),
  },
  {
    from: '2009-12-01',
    act: 'Fed. R. Crim. P. 41, as amended effective Dec. 1, 2009',
    when: all(signedForOfficers, identifies, inTime, ...rest),
  },
]

/** Why rules on state warrants are not marked as verified. */
export const stateProcedure = t(
  'The states’ own rules on the life and hours of warrants were not read.',
  'No se leyeron las reglas de cada estado sobre la vigencia y las horas de las órdenes.',
)
/** A search warrant of a judge of this state. */
export const stateWarrant = clause(
  'Judge',
  t('A judge of a court of this state signed it.', 'La firmó un juez de un tribunal de este estado.'),
  all(searchWarrant, signedByJudge, is('document.court', 'state-this')),
)
/** It is used inside its time. */
export const stateHours = clause(
  'Time',
  t(
    'It is whole, and inside the days and hours that it and the state allow.',
    'Está completa y dentro de los días y horas que ella y el estado permiten.',
  ),
  soundAndCurrent,
)
