import type { Rule } from '../../engine/index.ts'
import { all, any, clause, duty, is, isNot, not, t } from '../authoring.ts'
import {
  careFacility,
  courtsArrestWarrant,
  goodEntryWarrant,
  met,
  notMet,
  open,
  opensTheArea,
  stateRule,
} from '../state-pack.ts'

const act = 'Maryland Values Act, HB 1222, signed May 20, 2025'
const common = {
  citation: "Md. Code, State Gov't § 6-111",
  address: 'https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gsg&section=6-111',
  act,
  factBase: ['MD-6111'],
} as const
const county = {
  'facility.kind': 'hospital',
  'facility.owner': 'state-or-local',
  'requester.purpose': 'civil-immigration',
  exigency: 'none',
} as const
const publicUnit = clause(
  '(a)(4)(iii)',
  t(
    'It is a health care facility run by the State or a local government.',
    'Es un centro de salud del Estado o de un gobierno local.',
  ),
  all(careFacility, is('facility.owner', 'state-or-local')),
)
const privateUnit = all(careFacility, is('facility.owner', 'nonprofit', 'for-profit'))

/** State Gov't § 6-111: the Maryland Values Act. */
export const valuesAct: readonly Rule[] = [
  stateRule({
    ...common,
    id: 'us-md/sg/6-111-access',
    title: t(
      'Public hospitals deny non-public areas to immigration officers',
      'Los hospitales públicos niegan áreas no públicas a agentes de inmigración',
    ),
    plain: t(
      'A hospital or clinic of the State, a county or a city does not let immigration officers into non-public areas, unless they show a valid warrant of a federal court or there is an emergency. Say no; do not block.',
      'Un hospital o clínica del Estado, condado o ciudad no deja entrar a agentes de inmigración en áreas no públicas, salvo con una orden válida de un tribunal federal o en una emergencia. Diga que no; no bloquee.',
    ),
    effect: 'forbids',
    actions: ['admit.non-public'],
    versions: [
      {
        from: '2025-05-20',
        complianceFrom: '2025-10-01',
        act,
        when: all(
          publicUnit,
          clause(
            '(a)(3)',
            t('They come to enforce federal immigration law.', 'Vienen a aplicar la ley federal de inmigración.'),
            is('requester.purpose', 'civil-immigration', 'criminal-immigration'),
          ),
          clause(
            'Warrant',
            t('They show no valid warrant of a federal court.', 'No muestran una orden válida de un tribunal federal.'),
            // The act does not tell anyone to refuse a warrant of Maryland’s own courts, which enforce no immigration law.
            not(any(opensTheArea('federal', 'state-this'), courtsArrestWarrant('federal', 'state-this'))),
          ),
          clause(
            'Emergency',
            t('There is no emergency that cannot wait.', 'No hay una emergencia que no pueda esperar.'),
            not(isNot('exigency', 'none')),
          ),
        ),
      },
    ],
    duties: [duty('notify.administrator', 'asked'), duty('state.no-consent', 'declined')],
    decides: 'counsel',
    factBase: ['MD-6111', 'F4', 'F9', 'D-8'],
    examples: [
      met(t('A county hospital, an I-200', 'Un hospital del condado, un I-200'), '2026-06-20', {
        ...county,
        'document.kind': 'dhs-i200',
      }),
      met(t('Another state’s judge', 'Un juez de otro estado'), '2026-06-20', {
        ...county,
        ...goodEntryWarrant,
        'document.court': 'state-other',
      }),
      notMet(t('A Maryland judge’s search warrant', 'Orden de registro de un juez de Maryland'), '2026-06-20', {
        ...county,
        ...goodEntryWarrant,
        'document.court': 'state-this',
      }),
      notMet(t('A federal search warrant for this ward', 'Orden federal de registro para esta sala'), '2026-06-20', {
        ...county,
        ...goodEntryWarrant,
      }),
      notMet(t('Somebody is in danger now', 'Alguien corre peligro ahora'), '2026-06-20', {
        ...county,
        'document.kind': 'none',
        exigency: 'imminent-danger',
      }),
      notMet(t('A private hospital', 'Un hospital privado'), '2026-06-20', {
        ...county,
        'facility.owner': 'nonprofit',
      }),
      notMet(t('Before the act', 'Antes de la ley'), '2025-05-19', { ...county, 'document.kind': 'dhs-i200' }),
      open(
        t('Is it an emergency?', '¿Es una emergencia?'),
        '2026-06-20',
        {
          'facility.kind': 'hospital',
          'facility.owner': 'state-or-local',
          'requester.purpose': 'civil-immigration',
          'document.kind': 'dhs-i200',
        },
        ['exigency'],
      ),
    ],
  }),
  stateRule({
    ...common,
    id: 'us-md/sg/6-111-policy',
    title: t('Public hospitals must have the policy', 'Los hospitales públicos deben tener la política'),
    plain: t(
      'A hospital or clinic of the State or a local government needs a policy that follows the Attorney General’s guidance. From July 2026 it also needs one that keeps personal records from being sold.',
      'Un hospital o clínica del Estado o de un gobierno local necesita una política que siga la guía del Fiscal General. Desde julio de 2026 también una que impida vender datos personales.',
    ),
    effect: 'requires',
    actions: ['adopt.policy'],
    from: '2025-10-01',
    when: publicUnit,
    examples: [
      met(t('The first day', 'El primer día'), '2025-10-01', county),
      notMet(t('The day before', 'El día anterior'), '2025-09-30', county),
      notMet(t('A private hospital', 'Un hospital privado'), '2025-10-01', {
        ...county,
        'facility.owner': 'for-profit',
      }),
      open(t('Who owns it?', '¿De quién es?'), '2025-10-01', { 'facility.kind': 'hospital' }, ['facility.owner']),
    ],
  }),
  stateRule({
    ...common,
    id: 'us-md/sg/6-111-data',
    title: t(
      'Public hospitals keep personal records from sale',
      'Los hospitales públicos no dejan vender datos personales',
    ),
    plain: t(
      'Units of the State or a local government need a data policy: personal records and places are not sold or sold on.',
      'Las unidades del Estado o de un gobierno local necesitan una política de datos: no se venden ni revenden datos personales ni ubicaciones.',
    ),
    citation: 'Md. HB 1222 (2025)',
    effect: 'requires',
    actions: ['adopt.policy'],
    from: '2026-07-01',
    when: publicUnit,
    examples: [
      met(t('The first day', 'El primer día'), '2026-07-01', county),
      notMet(t('The day before', 'El día anterior'), '2026-06-30', county),
      notMet(t('A private hospital', 'Un hospital privado'), '2026-07-01', {
        ...county,
        'facility.owner': 'for-profit',
      }),
      open(t('Who owns it?', '¿De quién es?'), '2026-07-01', { 'facility.kind': 'hospital' }, ['facility.owner']),
    ],
  }),
  stateRule({
    ...common,
    id: 'us-md/sg/6-111-c',
    title: t(
      'Private hospitals are encouraged to have the policy',
      'Se anima a los hospitales privados a tener la política',
    ),
    plain: t(
      'A private hospital or clinic may adopt the same policy, and the State encourages it. No one is made to. The Attorney General may count other health sites with State money among the sensitive locations; counsel checks.',
      'Un hospital o clínica privada puede adoptar la misma política y el Estado lo anima. Nadie está obligado. El Fiscal General puede contar otros centros de salud con dinero del Estado entre los lugares sensibles; lo comprueba el asesor legal.',
    ),
    citation: "Md. Code, State Gov't § 6-111(c)",
    effect: 'permits',
    actions: ['adopt.policy'],
    from: '2025-05-20',
    when: clause('(c)', t('It is a private health care facility.', 'Es un centro de salud privado.'), privateUnit),
    duties: [duty('notify.counsel', 'asked')],
    examples: [
      met(t('A private hospital', 'Un hospital privado'), '2026-06-20', { ...county, 'facility.owner': 'nonprofit' }),
      notMet(t('A county hospital', 'Un hospital del condado'), '2026-06-20', county),
      open(t('Who owns it?', '¿De quién es?'), '2026-06-20', { 'facility.kind': 'hospital' }, ['facility.owner']),
    ],
  }),
]
