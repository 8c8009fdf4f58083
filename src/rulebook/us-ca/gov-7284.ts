import type { Rule } from '../../engine/index.ts'
import { all, clause, is, t } from '../authoring.ts'
import { policeLimit } from '../police-limits.ts'
import { met, notMet, open } from '../state-pack.ts'
import { californiaRule } from './scope.ts'

const on = '2026-06-12'
const careFacility = is(
  'facility.kind',
  'hospital',
  'clinic',
  'mental-health-facility',
  'sud-program',
  'physician-office',
)
const county = { 'facility.kind': 'hospital', 'facility.owner': 'state-or-local' } as const
const nonprofit = { 'facility.kind': 'hospital', 'facility.owner': 'nonprofit' } as const
const valuesAct = 'California Values Act, Stats. 2017, ch. 495 (SB 54)'

/** Gov. Code §§ 7284.6 and 7284.8: the Values Act. */
export const californiaValuesAct: readonly Rule[] = [
  californiaRule({
    id: 'us-ca/gov/7284.8',
    title: t('Public hospitals have the model policy', 'Los hospitales públicos tienen la política modelo'),
    plain: t(
      'A health facility of the State, a county, a city or a district puts the Attorney General’s model policy, or one as strong, into practice. It limits help with immigration enforcement as far as law lets it.',
      'Un centro de salud del Estado, de un condado, ciudad o distrito aplica la política modelo del Fiscal General u otra igual de fuerte. Limita la ayuda al control migratorio hasta donde la ley lo permite.',
    ),
    citation: 'Cal. Gov. Code § 7284.8(a)',
    effect: 'requires',
    actions: ['adopt.policy'],
    from: '2018-10-01',
    act: `${valuesAct}; model policies due by Oct. 1, 2018`,
    when: clause(
      '(a)',
      t(
        'It is a health facility of the State or of a local government.',
        'Es un centro de salud del Estado o de un gobierno local.',
      ),
      all(careFacility, is('facility.owner', 'state-or-local')),
    ),
    factBase: ['CA-7284.8'],
    examples: [
      met(t('A county hospital', 'Un hospital del condado'), '2018-10-01', county),
      notMet(t('The day before', 'El día anterior'), '2018-09-30', county),
      notMet(t('A private hospital', 'Un hospital privado'), '2018-10-01', nonprofit),
      open(t('Who owns it?', '¿De quién es?'), '2018-10-01', { 'facility.kind': 'hospital' }, ['facility.owner']),
    ],
  }),
  californiaRule({
    id: 'us-ca/gov/7284.8-encouraged',
    title: t('Private hospitals are encouraged to have it', 'Se anima a los hospitales privados a tenerla'),
    plain: t(
      'Every other health care place, the University of California’s too, is encouraged to adopt the model policy. No one is made to by this law.',
      'Se anima a todo otro centro de salud, también de la Universidad de California, a adoptar la política modelo. Esta ley no obliga a nadie más.',
    ),
    citation: 'Cal. Gov. Code § 7284.8(a)',
    effect: 'permits',
    actions: ['adopt.policy'],
    from: '2018-01-01',
    act: valuesAct,
    when: clause(
      '(a)',
      t('It is another place of health care.', 'Es otro centro de salud.'),
      all(careFacility, is('facility.owner', 'nonprofit', 'for-profit')),
    ),
    factBase: ['CA-7284.8'],
    examples: [
      met(t('A private hospital', 'Un hospital privado'), '2018-01-01', nonprofit),
      notMet(t('Before the act', 'Antes de la ley'), '2017-12-31', nonprofit),
      notMet(t('A county hospital', 'Un hospital del condado'), on, county),
      open(t('Who owns it?', '¿De quién es?'), on, { 'facility.kind': 'hospital' }, ['facility.owner']),
    ],
  }),
  policeLimit({
    id: 'us-ca/gov/7284.6',
    citation: 'Cal. Gov. Code § 7284.6',
    factBase: ['CA-7284.6'],
    from: '2018-01-01',
    act: valuesAct,
  }),
]
