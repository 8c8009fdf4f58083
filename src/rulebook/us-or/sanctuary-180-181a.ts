import type { Rule } from '../../engine/index.ts'
import { all, any, clause, duty, is, not, t, yes } from '../authoring.ts'
import { policeLimit } from '../police-limits.ts'
import { judgeNames, judgesOrder, patientSays } from '../secrecy-grounds.ts'
import { careFacility, goodPaper, met, notMet, open, sinceHipaa, stateRule } from '../state-pack.ts'
import { woundReport } from '../wound-report.ts'

const on = '2026-06-12'
const county = { 'facility.kind': 'hospital', 'facility.owner': 'state-or-local' } as const
const ice = { ...county, 'requester.agency': 'ice-ero', 'requester.purpose': 'civil-immigration' } as const
const common = {
  citation: 'Or. Rev. Stat. § 180.805',
  address: 'https://www.oregonlegislature.gov/bills_laws/ors/ors180.html',
  from: '2017-08-15',
  act: 'ORS 180.805 (2017, in force Aug. 15, 2017), as amended in 2021',
  factBase: ['OR-181A'],
} as const
const publicBody = clause(
  'Public body',
  t(
    'It is a hospital or clinic of the State or a local body.',
    'Es un hospital o clínica del Estado o de un órgano local.',
  ),
  all(careFacility, is('facility.owner', 'state-or-local')),
)
const needed = any(is('requester.purpose', 'benefits'), yes('intake.status-needed'))

/** ORS 180.805 to 180.810 and 181A.820: what public bodies and police keep out of, and ORS 146.750 on wounds. */
export const sanctuary: readonly Rule[] = [
  stateRule({
    ...common,
    id: 'us-or/ors/180.805-1',
    title: t(
      'Public hospitals tell nothing for immigration enforcement',
      'Los hospitales públicos no informan para aplicar la ley de inmigración',
    ),
    plain: t(
      'A public hospital or clinic does not tell, for federal immigration enforcement, where a person lives, works or can be reached, when an appointment is, or who the relatives are, unless a law or a court requires it. Status it may keep to itself as well.',
      'Un hospital o clínica pública no dice, para aplicar la ley federal de inmigración, dónde vive o trabaja una persona, cómo contactarla, cuándo tiene cita ni quiénes son sus familiares, salvo que lo exija una ley o un tribunal. También puede callar el estatus.',
    ),
    citation: 'Or. Rev. Stat. § 180.805(1)',
    effect: 'forbids',
    actions: [
      '@name-address',
      '@contact-details',
      '@employer',
      '@whereabouts',
      '@treatment-dates',
      '@immigration-status',
    ],
    when: all(
      publicBody,
      clause(
        '(1)',
        t('It is for federal immigration enforcement.', 'Es para aplicar la ley federal de inmigración.'),
        is('requester.purpose', 'civil-immigration', 'criminal-immigration'),
      ),
      clause(
        '(1), (3)',
        t(
          'No law, judge or grand jury requires it, and it does not go out for the patient.',
          'No lo exige una ley, un juez ni un gran jurado, y no sale por el paciente.',
        ),
        not(
          any(
            judgesOrder,
            judgeNames('judge-subpoena'),
            is('document.kind', 'grand-jury-subpoena'),
            yes('document.enforced-by-court'),
            all(is('document.kind', 'none', 'letter', 'agency-request'), yes('law.compels-disclosure')),
            patientSays,
          ),
        ),
      ),
    ),
    duties: [
      duty('notify.counsel', 'asked'),
      duty('report.to-authority', 'asked', {
        who: 'counsel',
        note: t(
          'Since 2021 public bodies report such requests to the Oregon Criminal Justice Commission.',
          'Desde 2021 los órganos públicos informan esas solicitudes a la Comisión de Justicia Penal de Oregón.',
        ),
      }),
    ],
    decides: 'counsel',
    factBase: ['OR-181A', 'R8'],
    examples: [
      met(t('An immigration subpoena at a county hospital', 'Citación de inmigración en un hospital del condado'), on, {
        ...ice,
        'document.kind': 'dhs-i138',
        'document.enforced-by-court': false,
      }),
      notMet(t('A judge ordered it', 'Un juez lo ordenó'), on, {
        ...ice,
        'document.kind': 'court-order',
        ...goodPaper,
      }),
      notMet(t('A private hospital', 'Un hospital privado'), on, { ...ice, 'facility.owner': 'nonprofit' }),
      notMet(t('Before the act', 'Antes de la ley'), '2017-08-14', {
        ...ice,
        'document.kind': 'dhs-i138',
        'document.enforced-by-court': false,
      }),
      open(t('Nobody has read the paper', 'Nadie ha leído el papel'), on, ice, ['document.kind']),
    ],
  }),
  stateRule({
    ...common,
    id: 'us-or/ors/180.805-2',
    title: t('Public hospitals do not ask for status', 'Los hospitales públicos no preguntan el estatus'),
    plain: t(
      'A public hospital or clinic does not ask for citizenship or immigration status, unless a law requires it or a benefit that the person wants depends on it.',
      'Un hospital o clínica pública no pregunta la ciudadanía ni el estatus migratorio, salvo que una ley lo exija o dependa de ello un beneficio que la persona pide.',
    ),
    citation: 'Or. Rev. Stat. § 180.805(2)',
    effect: 'forbids',
    actions: ['record.immigration-status'],
    when: all(
      publicBody,
      clause('(2)', t('No law and no benefit needs it.', 'No lo necesita una ley ni un beneficio.'), not(needed)),
    ),
    examples: [
      met(t('A routine intake', 'Un ingreso ordinario'), on, {
        ...county,
        'requester.purpose': 'civil-immigration',
        'intake.status-needed': false,
      }),
      notMet(t('A benefit application', 'Una solicitud de beneficio'), on, {
        ...county,
        'requester.purpose': 'benefits',
      }),
      notMet(t('A private hospital', 'Un hospital privado'), on, { ...county, 'facility.owner': 'nonprofit' }),
      notMet(t('Before the act', 'Antes de la ley'), '2017-08-14', county),
      open(t('What is it for?', '¿Para qué es?'), on, county, ['requester.purpose', 'intake.status-needed']),
    ],
  }),
  stateRule({
    ...common,
    id: 'us-or/ors/180.810',
    title: t(
      'Public bodies are encouraged to adopt the model policy',
      'Se anima a los órganos públicos a adoptar la política modelo',
    ),
    plain: t(
      'The Attorney General publishes model policies for public health facilities. Public bodies, and who contracts with them for care, are encouraged to adopt them. No one is made to.',
      'El Fiscal General publica políticas modelo para centros de salud públicos. Se anima a los órganos públicos, y a quienes contratan con ellos, a adoptarlas. Nadie está obligado.',
    ),
    citation: 'Or. Rev. Stat. § 180.810(2)',
    effect: 'permits',
    actions: ['adopt.policy'],
    when: clause('(2), (3)', t('It is a place of health care.', 'Es un centro de salud.'), careFacility),
    examples: [
      met(t('A county hospital', 'Un hospital del condado'), on, county),
      notMet(t('A school', 'Una escuela'), on, { 'facility.kind': 'school' }),
      notMet(t('Before the act', 'Antes de la ley'), '2017-08-14', county),
      open(t('What kind of place?', '¿Qué clase de lugar?'), on, {}, ['facility.kind']),
    ],
  }),
  policeLimit({
    id: 'us-or/ors/181A.820',
    citation: 'Or. Rev. Stat. § 181A.820',
    factBase: ['OR-181A'],
    from: sinceHipaa,
    act: 'ORS 181A.820 (law since 1987 under another number), with 181A.823 to 181A.829 of 2021',
  }),
  woundReport({
    id: 'us-or/ors/146.750',
    citation: 'Or. Rev. Stat. § 146.750',
    address: 'https://www.oregonlegislature.gov/bills_laws/ors/ors146.html',
    factBase: ['OR-REPORT'],
    injuries: t(
      'from a knife, a gun or another deadly weapon, or a serious injury that was no accident',
      'de cuchillo, arma de fuego u otra arma mortal, o una lesión grave que no fue accidente',
    ),
    to: t('At once, to the medical examiner or the police.', 'De inmediato, al médico forense o a la policía.'),
  }),
]
