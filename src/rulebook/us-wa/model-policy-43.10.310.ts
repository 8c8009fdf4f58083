import type { Rule } from '../../engine/index.ts'
import { all, clause, duty, is, t } from '../authoring.ts'
import { careFacility, met, notMet, open, stateRule } from '../state-pack.ts'

const act = 'Laws 2019, ch. 440, § 4'
const district = { 'facility.kind': 'hospital', 'facility.owner': 'state-or-local' } as const
const publicFacility = clause(
  '(2)',
  t(
    'It is a health facility run by the State or a county, city or district.',
    'Es un centro de salud del Estado o de un condado, ciudad o distrito.',
  ),
  all(careFacility, is('facility.owner', 'state-or-local')),
)

/** RCW 43.10.310 and 43.17.425: public places and immigration enforcement. */
export const modelPolicy: readonly Rule[] = [
  stateRule({
    id: 'us-wa/rcw/43.10.310-2',
    title: t(
      'Public health facilities adopt the model policy or say why not',
      'Los centros públicos adoptan la política modelo o explican por qué no',
    ),
    plain: t(
      'A public hospital or clinic must bring its policies in line with the Attorney General’s model, or tell the Attorney General why it does not and send its own.',
      'Un hospital o clínica pública debe ajustar sus políticas al modelo del Fiscal General, o explicarle por qué no y enviarle las suyas.',
    ),
    citation: 'Wash. Rev. Code § 43.10.310(2)',
    address: 'https://app.leg.wa.gov/rcw/default.aspx?cite=43.10.310',
    effect: 'requires',
    actions: ['adopt.policy'],
    versions: [{ from: '2019-05-21', complianceFrom: '2020-05-21', act, when: publicFacility }],
    duties: [
      duty('report.to-authority', 'declined', {
        who: 'administrator',
        note: t(
          'Tell the Attorney General the reasons and send the policy in use.',
          'Diga las razones al Fiscal General y envíe la política vigente.',
        ),
      }),
    ],
    factBase: ['WA-43310'],
    examples: [
      met(t('A public hospital district', 'Un distrito hospitalario público'), '2020-05-21', district),
      notMet(t('The day before the act', 'El día antes de la ley'), '2019-05-20', district),
      notMet(t('A private hospital', 'Un hospital privado'), '2026-06-12', {
        ...district,
        'facility.owner': 'nonprofit',
      }),
      open(t('Who owns it?', '¿De quién es?'), '2026-06-12', { 'facility.kind': 'hospital' }, ['facility.owner']),
    ],
  }),
  stateRule({
    id: 'us-wa/rcw/43.10.310-3',
    title: t('Others are encouraged to adopt it', 'Se anima a los demás a adoptarla'),
    plain: t(
      'Private hospitals and clinics are encouraged to adopt the model policy. No one is made to.',
      'Se anima a los hospitales y clínicas privadas a adoptar la política modelo. Nadie está obligado.',
    ),
    citation: 'Wash. Rev. Code § 43.10.310(3)',
    effect: 'permits',
    actions: ['adopt.policy'],
    from: '2019-05-21',
    act,
    when: clause(
      '(3)',
      t('It is a private place of health care.', 'Es un centro de salud privado.'),
      all(careFacility, is('facility.owner', 'nonprofit', 'for-profit')),
    ),
    factBase: ['WA-43310'],
    examples: [
      met(t('A private hospital', 'Un hospital privado'), '2026-06-12', { ...district, 'facility.owner': 'nonprofit' }),
      notMet(t('A public hospital', 'Un hospital público'), '2026-06-12', district),
      open(t('Who owns it?', '¿De quién es?'), '2026-06-12', { 'facility.kind': 'hospital' }, ['facility.owner']),
    ],
  }),
  stateRule({
    id: 'us-wa/rcw/43.17.425',
    title: t('State agencies keep out of status questions', 'Las agencias del Estado no preguntan el estatus'),
    plain: t(
      'Staff of the State agencies that the law lists do not ask for immigration status or birthplace as a condition of service, unless another law or their task needs it. Counsel says whether this facility is one.',
      'El personal de las agencias del Estado que la ley enumera no pide estatus ni lugar de nacimiento como condición del servicio, salvo que otra ley o su labor lo necesite. El asesor legal dice si este centro es una de ellas.',
    ),
    citation: 'Wash. Rev. Code § 43.17.425(2)',
    address: 'https://app.leg.wa.gov/rcw/default.aspx?cite=43.17.425',
    effect: 'lifts',
    actions: ['record.immigration-status'],
    from: '2019-05-21',
    act: 'Laws 2019, ch. 440, § 3',
    when: publicFacility,
    duties: [duty('notify.counsel', 'asked')],
    decides: 'counsel',
    factBase: ['WA-43310', 'WA-43425'],
    examples: [
      met(t('A State hospital', 'Un hospital del Estado'), '2026-06-12', district),
      notMet(t('A private hospital', 'Un hospital privado'), '2026-06-12', {
        ...district,
        'facility.owner': 'nonprofit',
      }),
      open(t('Who owns it?', '¿De quién es?'), '2026-06-12', { 'facility.kind': 'hospital' }, ['facility.owner']),
    ],
  }),
]
