import type { Rule } from '../../engine/index.ts'
import { all, any, clause, duty, is, t, yes } from '../authoring.ts'
import { groundWords, judgeNames, judgesOrder, patientSays } from '../secrecy-grounds.ts'
import { goodPaper, met, notMet, open, patientRecords, type StateRuleSource, stateRule } from '../state-pack.ts'

// The 91st day after the session ended, as far as known; whether it was signed only counsel answers.
const from = '2026-06-05'
const on = '2026-06-20'
const law = { 'facility.kind': 'hospital', 'dispute.or-1570-in-force': true } as const
const police = { 'requester.agency': 'local-police', 'requester.purpose': 'criminal' } as const
const told = [...patientRecords, '!disclose.report-of-injury', 'confirm.presence', 'point-out.person'] as const

const common = {
  citation: 'Or. Senate Bill 1570 (2026)',
  address: 'https://olis.oregonlegislature.gov/liz/2026R1/Measures/Overview/SB1570',
  from,
  act: 'Senate Bill 1570 of 2026 (passed both chambers; 91st day after adjournment, about June 5 to 7, 2026; signature not seen)',
  status: 'disputed',
  statusReason: t(
    'The legislature’s summary was read, not the signed act; whether it was signed was not found. Until counsel says that it is in force, the answer stays open.',
    'Se leyó el resumen de la legislatura, no la ley firmada; no se halló si se firmó. Hasta que el asesor legal diga que rige, la respuesta queda abierta.',
  ),
  factBase: ['OR-1570'],
} as const

const inForce = clause(
  'Effect',
  t('Counsel says that the act is in force here.', 'El asesor legal dice que la ley rige aquí.'),
  yes('dispute.or-1570-in-force'),
)
const hospital = clause('Hospital', t('It is a hospital.', 'Es un hospital.'), is('facility.kind', 'hospital'))
const officers = clause(
  'Officers',
  t('Officers come for law enforcement.', 'Vienen agentes a aplicar la ley.'),
  is('requester.purpose', 'civil-immigration', 'criminal-immigration', 'criminal', 'identify-or-locate'),
)

const opened = (
  source: Pick<StateRuleSource, 'id' | 'title' | 'plain' | 'examples'> &
    Partial<Pick<StateRuleSource, 'duties' | 'statusReason'>> & { readonly when: NonNullable<StateRuleSource['when']> },
): Rule =>
  stateRule({
    ...common,
    effect: 'lifts',
    actions: [...told],
    exceptionTo: ['us-or/sb1570/disclose'],
    decides: 'counsel',
    ...source,
  })

/** SB 1570 of 2026, the Health Care Without Fear Act, where counsel says that it is law. */
export const withoutFear: readonly Rule[] = [
  stateRule({
    ...common,
    id: 'us-or/sb1570/disclose',
    title: t('Nothing is told to officers for law enforcement', 'Nada se dice a los agentes para aplicar la ley'),
    plain: t(
      'A hospital gives no patient information, and nothing on citizenship or immigration status, for any law enforcement, unless a law or a court’s order requires it. Telling a custodian what the patient’s further care needs is another matter.',
      'Un hospital no da información de pacientes, ni nada sobre ciudadanía o estatus migratorio, para ninguna aplicación de la ley, salvo que lo exija una ley o la orden de un tribunal. Otra cosa es decir a un custodio lo que necesita la atención posterior.',
    ),
    effect: 'forbids',
    actions: [...told],
    when: all(inForce, hospital, officers),
    duties: [duty('notify.administrator', 'asked'), duty('notify.counsel', 'asked')],
    decides: 'counsel',
    factBase: ['OR-1570', 'HIP-512-f-2', 'R8', 'R11'],
    examples: [
      met(t('A detective looks for a suspect', 'Una detective busca a un sospechoso'), on, { ...law, ...police }),
      notMet(t('Counsel: not law', 'Asesor legal: no es ley'), on, {
        ...law,
        ...police,
        'dispute.or-1570-in-force': false,
      }),
      notMet(t('A clinic', 'Una clínica'), on, { ...law, ...police, 'facility.kind': 'clinic' }),
      notMet(t('A custodian needs the wound care plan', 'Un custodio necesita el plan de curación'), on, {
        ...law,
        'requester.purpose': 'care-in-custody',
      }),
      notMet(t('The day before', 'El día anterior'), '2026-06-04', { ...law, ...police }),
      open(
        t('Counsel was not asked', 'No se consultó al asesor legal'),
        on,
        { 'facility.kind': 'hospital', ...police },
        ['dispute.or-1570-in-force'],
      ),
    ],
  }),
  opened({
    id: 'us-or/sb1570/disclose-required',
    title: t('A court’s order or a law that requires it', 'La orden de un tribunal o una ley que lo exige'),
    plain: t(
      'A judge’s order, warrant or subpoena, a grand jury’s subpoena, or a law that makes the hospital tell opens just what it names. An agency’s own subpoena does so only once a court has ordered compliance.',
      'La orden o citación de un juez, la citación de un gran jurado, o una ley que obliga a informar abre solo lo que nombra. La citación de la propia agencia, solo cuando un tribunal ordenó cumplirla.',
    ),
    when: any(
      clause(
        'Order',
        t('A judge or a grand jury demands it.', 'Lo exige un juez o un gran jurado.'),
        any(judgesOrder, judgeNames('judge-subpoena'), is('document.kind', 'grand-jury-subpoena')),
      ),
      clause(
        'Order',
        t(
          'A court ordered compliance with an agency’s subpoena.',
          'Un tribunal ordenó cumplir la citación de una agencia.',
        ),
        yes('document.enforced-by-court'),
      ),
      clause(
        'Law',
        t('A law makes the hospital tell.', 'Una ley obliga al hospital a informar.'),
        all(is('document.kind', 'none', 'letter', 'agency-request'), yes('law.compels-disclosure')),
      ),
    ),
    duties: [duty('limit.to-document', 'done')],
    examples: [
      met(t('A judge’s search warrant', 'Orden de registro de un juez'), on, {
        'document.kind': 'search-warrant',
        ...goodPaper,
      }),
      met(t('A court enforced the subpoena', 'Un tribunal hizo cumplir la citación'), on, {
        'document.kind': 'dhs-i138',
        'document.enforced-by-court': true,
      }),
      notMet(t('An immigration subpoena alone', 'Solo una citación de inmigración'), on, {
        'document.kind': 'dhs-i138',
        'document.enforced-by-court': false,
      }),
      open(t('Nobody has read the paper', 'Nadie ha leído el papel'), on, {}, [
        'document.kind',
        'document.enforced-by-court',
      ]),
    ],
  }),
  opened({
    id: 'us-or/sb1570/disclose-consent',
    title: t('The patient’s own signed form', 'El formulario firmado por el paciente'),
    plain: t(
      'What goes out because the patient signed for it, or to who stands in the patient’s place, goes out for the patient, not for law enforcement. Counsel confirms this reading.',
      'Lo que sale porque el paciente lo firmó, o a quien está en su lugar, sale por el paciente, no para aplicar la ley. El asesor legal confirma esta lectura.',
    ),
    when: clause('Consent', groundWords.patient, patientSays),
    statusReason: t(
      'The summary of the act does not speak of the patient’s own consent; this is our reading.',
      'El resumen de la ley no habla del consentimiento del propio paciente; esta es nuestra lectura.',
    ),
    examples: [
      met(t('A signed form', 'Un formulario firmado'), on, {
        'document.kind': 'patient-authorization',
        'consent.form': 'written-valid',
      }),
      notMet(t('No form', 'Sin formulario'), on, { 'document.kind': 'none', 'requester.agency': 'local-police' }),
      open(
        t('Nobody has read the form', 'Nadie ha leído el formulario'),
        on,
        { 'document.kind': 'patient-authorization', 'requester.agency': 'local-police' },
        ['consent.form'],
      ),
    ],
  }),
  stateRule({
    ...common,
    id: 'us-or/sb1570/status',
    title: t(
      'Status and country of birth count as patient information',
      'Estatus y país de nacimiento cuentan como información del paciente',
    ),
    plain: t(
      'Hospitals and federally qualified health centers treat immigration status and country of birth like all other patient information.',
      'Los hospitales y los centros de salud federalmente calificados tratan el estatus migratorio y el país de nacimiento como el resto de la información del paciente.',
    ),
    effect: 'lifts',
    actions: ['@immigration-status', '@birth-place'],
    when: all(
      inForce,
      clause(
        'Facility',
        t('It is a hospital or a clinic.', 'Es un hospital o una clínica.'),
        is('facility.kind', 'hospital', 'clinic'),
      ),
    ),
    duties: [duty('screen.before-release', 'done'), duty('minimum-necessary', 'done')],
    examples: [
      met(t('A hospital', 'Un hospital'), on, law),
      met(t('A health center', 'Un centro de salud'), on, { ...law, 'facility.kind': 'clinic' }),
      notMet(t('A doctor’s office', 'Un consultorio'), on, { ...law, 'facility.kind': 'physician-office' }),
      notMet(t('The day before', 'El día anterior'), '2026-06-04', law),
      open(t('Counsel was not asked', 'No se consultó al asesor legal'), on, { 'facility.kind': 'hospital' }, [
        'dispute.or-1570-in-force',
      ]),
    ],
  }),
  stateRule({
    ...common,
    id: 'us-or/sb1570/areas',
    title: t(
      'The administrator receives officers; patient rooms are not public',
      'La administración recibe a los agentes; las habitaciones no son públicas',
    ),
    plain: t(
      'The hospital marks its non-public areas: all patient rooms, and all that lies behind controlled doors. When officers come, the administrator named for it answers, not the desk.',
      'El hospital señala sus áreas no públicas: todas las habitaciones y todo lo que está tras puertas controladas. Cuando vienen agentes responde la persona de administración designada, no la recepción.',
    ),
    effect: 'lifts',
    actions: ['@front', '!obstruct'],
    when: all(inForce, hospital, officers),
    duties: [
      duty('notify.administrator', 'asked'),
      duty('direct-to.liaison', 'asked'),
      duty('record.officer', 'asked'),
    ],
    decides: 'administrator',
    factBase: ['OR-1570', 'F4'],
    examples: [
      met(t('Officers at the desk', 'Agentes en la recepción'), on, { ...law, ...police }),
      notMet(t('A visitor', 'Una visita'), on, { ...law, 'requester.purpose': 'partnership' }),
      notMet(t('The day before', 'El día anterior'), '2026-06-04', { ...law, ...police }),
      open(t('Why did they come?', '¿A qué vienen?'), on, law, ['requester.purpose']),
    ],
  }),
  stateRule({
    ...common,
    id: 'us-or/sb1570/policy',
    title: t('The hospital must have the policy', 'El hospital debe tener la política'),
    plain: t(
      'The hospital marks its non-public areas, has a written policy for officers who arrive, and names the administrator who answers them.',
      'El hospital señala sus áreas no públicas, tiene una política escrita para cuando llegan agentes y nombra a la persona de administración que responde.',
    ),
    effect: 'requires',
    actions: ['adopt.policy'],
    when: all(inForce, hospital),
    examples: [
      met(t('The first day', 'El primer día'), from, law),
      notMet(t('The day before', 'El día anterior'), '2026-06-04', law),
      notMet(t('A clinic', 'Una clínica'), on, { ...law, 'facility.kind': 'clinic' }),
      open(t('Counsel was not asked', 'No se consultó al asesor legal'), on, { 'facility.kind': 'hospital' }, [
        'dispute.or-1570-in-force',
      ]),
    ],
  }),
  stateRule({
    ...common,
    id: 'us-or/sb1570/rights-card',
    title: t('Staff may hand out approved rights cards', 'El personal puede repartir tarjetas de derechos aprobadas'),
    plain: t(
      'Hospitals and federally qualified health centers may not punish staff for handing out approved material on immigration rights and legal help.',
      'Los hospitales y centros de salud federalmente calificados no pueden castigar al personal por repartir material aprobado sobre derechos de inmigración y ayuda legal.',
    ),
    effect: 'permits',
    actions: ['give.rights-card'],
    when: all(
      inForce,
      clause(
        'Facility',
        t('It is a hospital or a clinic.', 'Es un hospital o una clínica.'),
        is('facility.kind', 'hospital', 'clinic'),
      ),
    ),
    examples: [
      met(t('A nurse at a hospital', 'Una enfermera de un hospital'), on, law),
      notMet(t('A school', 'Una escuela'), on, { ...law, 'facility.kind': 'school' }),
      notMet(t('The day before', 'El día anterior'), '2026-06-04', law),
      open(t('Counsel was not asked', 'No se consultó al asesor legal'), on, { 'facility.kind': 'hospital' }, [
        'dispute.or-1570-in-force',
      ]),
    ],
  }),
]
