import type { Condition, Rule } from '../../engine/index.ts'
import { all, any, clause, duty, is, not, t, yes } from '../authoring.ts'
import { judgeNames, judgesOrder } from '../secrecy-grounds.ts'
import {
  careFacility,
  goodEntryWarrant,
  goodPaper,
  judgesArrestWarrant,
  met,
  notMet,
  open,
  opensTheArea,
  patientRecords,
  type StateRuleSource,
  signedAuthorization,
  stateRule,
} from '../state-pack.ts'

const on = '2026-06-12'
const act = 'Senate Bill 25-276 (signed May 23, 2025)'
const common = {
  citation: 'Colo. Senate Bill 25-276 (2025)',
  address: 'https://leg.colorado.gov/bills/sb25-276',
  act,
  factBase: ['CO-276'],
} as const
const clinic = { 'facility.kind': 'clinic', 'facility.owner': 'nonprofit', 'facility.medicaid': true } as const
const outside = { 'facility.kind': 'clinic', 'facility.owner': 'for-profit', 'facility.medicaid': false } as const
const arrest = { 'requester.agency': 'ice-ero', 'requester.purpose': 'civil-immigration' } as const

const covered = clause(
  'Facility',
  t(
    'It is run by a county, city or district, or is a licensed facility that takes any State money, Medicaid too.',
    'Lo administra un condado, ciudad o distrito, o es un centro con licencia que recibe dinero del Estado, también Medicaid.',
  ),
  any(
    all(careFacility, is('facility.owner', 'state-or-local')),
    all(is('facility.kind', 'hospital', 'clinic', 'mental-health-facility', 'sud-program'), yes('facility.medicaid')),
  ),
)
const enforcement = clause(
  'Purpose',
  t('It is for the enforcement of federal immigration law.', 'Es para aplicar la ley federal de inmigración.'),
  is('requester.purpose', 'civil-immigration', 'criminal-immigration'),
)
// A warrant of a Colorado court enforces no immigration law; the act does not tell anyone to refuse it.
const judgesEntry: Condition = any(opensTheArea('federal', 'state-this'), judgesArrestWarrant('federal', 'state-this'))

const challenged = t(
  'Summaries of the signed act were read, not its text. The federal government may challenge such laws (D-8). The written policy was due on September 1, 2025.',
  'Se leyeron resúmenes de la ley firmada, no su texto. El gobierno federal puede impugnar leyes así (D-8). La política escrita se exigía desde el 1 de septiembre de 2025.',
)

const opened = (
  source: Pick<StateRuleSource, 'id' | 'title' | 'plain' | 'examples'> &
    Partial<Pick<StateRuleSource, 'duties' | 'decides' | 'status' | 'statusReason' | 'factBase'>> & {
      readonly when: Condition
    },
): Rule =>
  stateRule({
    ...common,
    from: '2025-05-23',
    effect: 'lifts',
    actions: [...patientRecords, 'confirm.presence', 'point-out.person'],
    exceptionTo: ['us-co/sb25-276/disclose'],
    ...source,
  })

/** SB25-276: what Colorado facilities may collect, tell and open for immigration enforcement. */
export const civilRights: readonly Rule[] = [
  stateRule({
    ...common,
    id: 'us-co/sb25-276/collect',
    title: t('Do not ask for immigration status', 'No pregunte el estatus migratorio'),
    plain: t(
      'Do not collect place of birth, immigration or citizenship status, or such papers, unless a law requires it, a public program’s eligibility check needs it, or the task itself cannot be done without it.',
      'No recoja lugar de nacimiento, estatus migratorio o ciudadanía, ni esos papeles, salvo que una ley lo exija, lo necesite la verificación de un programa público, o la labor misma no se pueda hacer sin ello.',
    ),
    effect: 'forbids',
    actions: ['record.immigration-status'],
    from: '2025-07-01',
    when: covered,
    examples: [
      met(t('The first day', 'El primer día'), '2025-07-01', clinic),
      notMet(t('The day before', 'El día anterior'), '2025-06-30', clinic),
      met(t('A county clinic without Medicaid', 'Una clínica del condado sin Medicaid'), on, {
        ...outside,
        'facility.owner': 'state-or-local',
      }),
      notMet(t('A private clinic without State money', 'Una clínica privada sin dinero del Estado'), on, outside),
      open(
        t('Does it take State money?', '¿Recibe dinero del Estado?'),
        on,
        { 'facility.kind': 'hospital', 'facility.owner': 'nonprofit' },
        ['facility.medicaid'],
      ),
    ],
  }),
  stateRule({
    ...common,
    id: 'us-co/sb25-276/collect-needed',
    title: t('Where the question is needed', 'Donde la pregunta es necesaria'),
    plain: t(
      'For a benefit that depends on it, or where a law or the task itself needs it, staff may ask just for that.',
      'Para un beneficio que depende de ello, o donde una ley o la labor misma lo necesita, el personal puede preguntarlo solo para eso.',
    ),
    effect: 'lifts',
    actions: ['record.immigration-status'],
    exceptionTo: ['us-co/sb25-276/collect'],
    from: '2025-07-01',
    when: clause(
      'Need',
      t('A law, an eligibility check or the task needs it.', 'Lo necesita una ley, una verificación o la labor.'),
      any(is('requester.purpose', 'benefits'), yes('intake.status-needed')),
    ),
    duties: [
      duty('tell.care-unaffected', 'done', {
        note: t(
          'Say what it is for, and that care does not depend on it.',
          'Diga para qué es y que la atención no depende de ello.',
        ),
      }),
      duty('allow.decline', 'done'),
    ],
    examples: [
      met(t('A Medicaid application', 'Una solicitud de Medicaid'), on, { 'requester.purpose': 'benefits' }),
      met(t('The privacy officer found it needed', 'La encargada de privacidad lo halló necesario'), on, {
        'intake.status-needed': true,
      }),
      notMet(t('Out of habit', 'Por costumbre'), on, {
        'requester.purpose': 'civil-immigration',
        'intake.status-needed': false,
      }),
      open(t('What is it for?', '¿Para qué es?'), on, {}, ['requester.purpose', 'intake.status-needed']),
    ],
  }),
  stateRule({
    ...common,
    id: 'us-co/sb25-276/access',
    title: t(
      'Non-public areas stay closed without a federal judge',
      'Las áreas no públicas siguen cerradas sin un juez federal',
    ),
    plain: t(
      'For immigration enforcement no one is let into non-public areas unless a federal judge or magistrate issued the warrant or order. An agency’s own warrant is not that. Say no; do not block.',
      'Para aplicar la ley de inmigración no se deja entrar a nadie en áreas no públicas, salvo con orden de un juez o magistrado federal. La orden de la propia agencia no lo es. Diga que no; no bloquee.',
    ),
    effect: 'forbids',
    actions: ['admit.non-public'],
    versions: [
      {
        from: '2025-05-23',
        complianceFrom: '2025-09-01',
        act,
        when: all(
          covered,
          enforcement,
          clause(
            'Warrant',
            t(
              'No federal judge or magistrate issued a warrant or order.',
              'Ningún juez o magistrado federal emitió una orden.',
            ),
            not(judgesEntry),
          ),
        ),
      },
    ],
    duties: [
      duty('record.officer', 'asked', {
        note: t(
          'Name, agency and badge number of the officer in charge.',
          'Nombre, agencia y placa del agente a cargo.',
        ),
      }),
      duty('copy.papers', 'asked'),
      duty('notify.administrator', 'asked'),
      duty('state.no-consent', 'declined'),
    ],
    decides: 'counsel',
    statusReason: challenged,
    factBase: ['CO-276', 'D-8', 'F4'],
    examples: [
      met(t('Officers with an I-200', 'Agentes con un I-200'), on, {
        ...clinic,
        ...arrest,
        'document.kind': 'dhs-i200',
      }),
      met(t('A federal paper that nobody signed', 'Un papel federal que nadie firmó'), on, {
        ...clinic,
        ...arrest,
        ...goodEntryWarrant,
        'document.signer': 'nobody',
      }),
      notMet(t('A federal judge’s search warrant', 'Orden de registro de un juez federal'), on, {
        ...clinic,
        ...arrest,
        ...goodEntryWarrant,
      }),
      notMet(t('A detective with a theft case', 'Una detective con un caso de robo'), on, {
        ...clinic,
        'requester.purpose': 'criminal',
        'document.kind': 'none',
      }),
      notMet(t('The day before it was signed', 'El día antes de la firma'), '2025-05-22', {
        ...clinic,
        ...arrest,
        'document.kind': 'dhs-i200',
      }),
      open(t('Why did they come?', '¿A qué vienen?'), on, { ...clinic, 'document.kind': 'none' }, [
        'requester.purpose',
      ]),
    ],
  }),
  stateRule({
    ...common,
    id: 'us-co/sb25-276/disclose',
    title: t('Nothing is told for immigration enforcement', 'Nada se dice para aplicar la ley de inmigración'),
    plain: t(
      'For immigration enforcement no one is told who a patient is, where the patient lives or is, or anything else that identifies, without written consent or a federal court’s subpoena, order or warrant.',
      'Para aplicar la ley de inmigración no se dice quién es un paciente, dónde vive o está, ni nada que lo identifique, sin consentimiento escrito o citación u orden de un tribunal federal.',
    ),
    effect: 'forbids',
    actions: [...patientRecords, 'confirm.presence', 'point-out.person'],
    versions: [{ from: '2025-05-23', complianceFrom: '2025-09-01', act, when: all(covered, enforcement) }],
    duties: [
      duty('record.officer', 'asked'),
      duty('copy.papers', 'asked'),
      duty('notify.counsel', 'asked'),
      duty('notify.patient', 'asked', {
        who: 'privacy-officer',
        note: t(
          'As the policy says: tell the patient that was asked about.',
          'Según la política: avise al paciente por quien se preguntó.',
        ),
      }),
    ],
    decides: 'counsel',
    statusReason: challenged,
    factBase: ['CO-276', 'D-8', 'R8', 'R22'],
    examples: [
      met(t('Officers ask where a patient lives', 'Agentes preguntan dónde vive un paciente'), on, {
        ...clinic,
        ...arrest,
      }),
      notMet(t('A private clinic without State money', 'Una clínica privada sin dinero del Estado'), on, {
        ...outside,
        ...arrest,
      }),
      notMet(t('The day before it was signed', 'El día antes de la firma'), '2025-05-22', { ...clinic, ...arrest }),
      open(t('Why do they ask?', '¿Para qué preguntan?'), on, clinic, ['requester.purpose']),
    ],
  }),
  opened({
    id: 'us-co/sb25-276/disclose-court',
    title: t('A court’s paper, or a law that requires it', 'Un papel de tribunal, o una ley que lo exige'),
    plain: t(
      'A valid warrant, order or subpoena of a federal court opens what it names, and so does a judge’s order of this State or a law that requires it. Record who brought it, keep a copy, and tell the patient as the policy says.',
      'Una orden o citación válida de un tribunal federal abre lo que nombra, y también la orden de un juez de este Estado o una ley que lo exige. Anote quién la trajo, guarde copia y avise al paciente según la política.',
    ),
    when: any(
      clause('Judge', t('A judge’s order or warrant names it.', 'La orden de un juez lo nombra.'), judgesOrder),
      clause(
        'Subpoena',
        t('A federal court’s or grand jury’s subpoena.', 'Citación de un tribunal o gran jurado federal.'),
        any(
          judgeNames('judge-subpoena'),
          all(
            is('document.kind', 'clerk-subpoena', 'attorney-subpoena', 'grand-jury-subpoena'),
            is('document.court', 'federal'),
          ),
        ),
      ),
      clause(
        'Law',
        t('A federal or State law requires it.', 'Una ley federal o del Estado lo exige.'),
        all(is('document.kind', 'none', 'letter', 'agency-request'), yes('law.compels-disclosure')),
      ),
    ),
    duties: [duty('limit.to-document', 'done'), duty('notify.patient', 'done', { who: 'privacy-officer' })],
    decides: 'counsel',
    examples: [
      met(t('A judge’s order', 'Orden de un juez'), on, { 'document.kind': 'court-order', ...goodPaper }),
      met(t('A federal grand jury', 'Un gran jurado federal'), on, {
        'document.kind': 'grand-jury-subpoena',
        'document.court': 'federal',
      }),
      notMet(t('A warrant of removal', 'Una orden de expulsión'), on, { 'document.kind': 'dhs-i205' }),
      open(t('Nobody has read the paper', 'Nadie ha leído el papel'), on, {}, ['document.kind']),
    ],
  }),
  opened({
    id: 'us-co/sb25-276/disclose-agency-subpoena',
    title: t('Does an agency’s own subpoena count?', '¿Cuenta la citación de la propia agencia?'),
    plain: t(
      'The act lets through a valid federal subpoena. Whether one that an agency signed by itself is that, is argued. Only if counsel says so does it open this law; HIPAA’s test comes on top.',
      'La ley deja pasar una citación federal válida. Se discute si lo es la que firma la propia agencia. Solo si el asesor legal lo dice se abre esta ley; además rige la prueba de HIPAA.',
    ),
    when: clause(
      'Subpoena',
      t(
        'It is an agency’s own subpoena, and counsel reads the act to cover it.',
        'Es una citación de la propia agencia y el asesor legal entiende que la ley la cubre.',
      ),
      all(
        is('document.kind', 'dhs-i138', 'administrative-subpoena', 'ig-subpoena'),
        yes('dispute.d9-agency-subpoena-counts'),
      ),
    ),
    duties: [duty('notify.counsel', 'asked'), duty('notify.patient', 'done', { who: 'privacy-officer' })],
    decides: 'counsel',
    status: 'disputed',
    statusReason: t(
      'One summary says “valid federal subpoena”, another a subpoena of a federal judge: whether an agency’s own counts is argued.',
      'Un resumen dice “citación federal válida”, otro la de un juez federal: se discute si cuenta la de la propia agencia.',
    ),
    factBase: ['CO-276', 'D-9', 'R8'],
    examples: [
      met(t('Counsel has read it so', 'El asesor legal lo leyó así'), on, {
        'document.kind': 'dhs-i138',
        'dispute.d9-agency-subpoena-counts': true,
      }),
      notMet(t('Counsel reads it as a judge’s', 'El asesor legal lo entiende como de un juez'), on, {
        'document.kind': 'dhs-i138',
        'dispute.d9-agency-subpoena-counts': false,
      }),
      open(t('Counsel was not asked', 'No se consultó al asesor legal'), on, { 'document.kind': 'dhs-i138' }, [
        'dispute.d9-agency-subpoena-counts',
      ]),
    ],
  }),
  opened({
    id: 'us-co/sb25-276/disclose-consent',
    title: t('The patient’s written consent', 'El consentimiento escrito del paciente'),
    plain: t(
      'A form that the patient signed opens what it names. Who decides for the patient may have it.',
      'Un formulario firmado por el paciente abre lo que nombra. Quien decide por el paciente puede tenerlo.',
    ),
    when: clause(
      'Consent',
      t(
        'The patient signed for it, or is represented by who asks.',
        'El paciente lo firmó, o lo representa quien pide.',
      ),
      any(signedAuthorization, is('requester.agency', 'personal-representative')),
    ),
    examples: [
      met(t('A signed form', 'Un formulario firmado'), on, {
        'document.kind': 'patient-authorization',
        'consent.form': 'written-valid',
      }),
      notMet(t('Officers without a form', 'Agentes sin formulario'), on, { ...arrest, 'document.kind': 'none' }),
      open(
        t('Nobody has read the form', 'Nadie ha leído el formulario'),
        on,
        { ...arrest, 'document.kind': 'patient-authorization' },
        ['consent.form'],
      ),
    ],
  }),
  stateRule({
    ...common,
    id: 'us-co/sb25-276/policy',
    title: t('The facility must have the policy', 'El centro debe tener la política'),
    plain: t(
      'The policy names who answers immigration requests, says how each request is written down (name, agency, badge, copy of the paper), when patients are told, and when non-public areas open. It is published.',
      'La política nombra quién contesta las solicitudes de inmigración, dice cómo se anota cada una (nombre, agencia, placa, copia del papel), cuándo se avisa al paciente y cuándo se abren áreas no públicas. Se publica.',
    ),
    effect: 'requires',
    actions: ['adopt.policy'],
    from: '2025-09-01',
    when: covered,
    duties: [
      duty('notify.counsel', 'declined', {
        note: t(
          'A wilful breach may cost an injunction and up to $50,000 each.',
          'Una infracción intencional puede costar una orden judicial y hasta $50,000 cada una.',
        ),
      }),
    ],
    examples: [
      met(t('The first day', 'El primer día'), '2025-09-01', clinic),
      notMet(t('The day before', 'El día anterior'), '2025-08-31', clinic),
      notMet(t('A private clinic without State money', 'Una clínica privada sin dinero del Estado'), on, outside),
      open(
        t('Does it take State money?', '¿Recibe dinero del Estado?'),
        on,
        { 'facility.kind': 'hospital', 'facility.owner': 'nonprofit' },
        ['facility.medicaid'],
      ),
    ],
  }),
]
