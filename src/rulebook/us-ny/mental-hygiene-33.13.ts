import type { Rule } from '../../engine/index.ts'
import { all, always, any, clause, duty, is, t, yes } from '../authoring.ts'
import { judgeNames } from '../secrecy-grounds.ts'
import { goodPaper, mentalHealthItems, met, notMet, open, signedAuthorization, stateRule } from '../state-pack.ts'

const address = 'https://www.nysenate.gov/legislation/laws/MHY/33.13'
const prohibitions = ['us-ny/mhl/33.13-facility', 'us-ny/mhl/33.13-records']
const scope = ['@phi', '!report.injury'] as const
const clinic = {
  'facility.kind': 'mental-health-facility',
  'requester.agency': 'ice-ero',
  'request.kind': 'arrest',
} as const
const consented = { 'document.kind': 'patient-authorization', 'consent.form': 'written-valid' } as const

/** Mental Hygiene Law § 33.13: clinical records of mental health facilities. */
export const mentalHygiene: readonly Rule[] = [
  stateRule({
    id: 'us-ny/mhl/33.13-facility',
    title: t(
      'Who is a patient of a mental health facility is secret',
      'Quién es paciente de un centro de salud mental es secreto',
    ),
    plain: t(
      'At a mental health facility nothing about a patient goes out, not even that the person is there. A court’s order, consent or a serious danger can open it. Do not point anyone out.',
      'En un centro de salud mental no sale nada de un paciente, ni siquiera que está allí. Puede abrirlo una orden judicial, el consentimiento o un peligro grave. No señale a nadie.',
    ),
    citation: 'N.Y. Mental Hyg. Law § 33.13(c)',
    address,
    effect: 'forbids',
    actions: [...scope],
    // § 33.13(c)(1) asks for an order with a finding; a subpoena that a judge signed has none.
    exceptionTo: ['us/process/judge-subpoena'],
    when: clause(
      '(c)',
      t(
        'A mental health facility does not release information that tells who its patients are.',
        'Un centro de salud mental no divulga información que revele quiénes son sus pacientes.',
      ),
      is('facility.kind', 'mental-health-facility'),
    ),
    duties: [duty('notify.counsel', 'asked')],
    decides: 'counsel',
    factBase: ['NY-CONF'],
    examples: [
      met(
        t('Immigration officers at a mental health clinic', 'Agentes de inmigración en una clínica de salud mental'),
        '2018-02-14',
        clinic,
      ),
      notMet(t('A general hospital', 'Un hospital general'), '2026-06-12', { ...clinic, 'facility.kind': 'hospital' }),
      open(t('What kind of place is it?', '¿Qué clase de lugar es?'), '2026-06-12', { 'requester.agency': 'ice-ero' }, [
        'facility.kind',
      ]),
    ],
  }),
  stateRule({
    id: 'us-ny/mhl/33.13-records',
    title: t('Mental health records stay here', 'Los expedientes de salud mental no salen'),
    plain: t(
      'Mental health records do not go out on a request or a subpoena, wherever they are kept. The law names what opens them.',
      'Los expedientes de salud mental no salen por una solicitud ni una citación, dondequiera que se guarden. La ley dice qué los abre.',
    ),
    citation: 'N.Y. Mental Hyg. Law § 33.13(c)',
    address,
    effect: 'forbids',
    actions: [...mentalHealthItems],
    exceptionTo: ['us/process/judge-subpoena'],
    when: clause(
      '(c)',
      t(
        'Clinical records of mental health care are not released.',
        'No se divulgan los expedientes clínicos de salud mental.',
      ),
      always,
    ),
    decides: 'counsel',
    factBase: ['NY-CONF'],
    examples: [
      met(t('A lawyer’s subpoena', 'Citación de un abogado'), '2026-06-12', { 'document.kind': 'attorney-subpoena' }),
      met(t('Nothing is known yet', 'Aún no se sabe nada'), '2026-06-12', {}),
    ],
  }),
  stateRule({
    id: 'us-ny/mhl/33.13-c-1',
    title: t('A court’s order for mental health records', 'Una orden judicial para expedientes de salud mental'),
    plain: t(
      'A court may order them released if it finds that justice clearly outweighs secrecy. A judge’s order or warrant must name the records. Counsel checks the finding.',
      'Un tribunal puede ordenarlo si concluye que la justicia pesa claramente más que el secreto. La orden del juez debe nombrar los expedientes. El asesor legal revisa la conclusión.',
    ),
    citation: 'N.Y. Mental Hyg. Law § 33.13(c)(1)',
    address,
    effect: 'lifts',
    actions: [...scope],
    exceptionTo: prohibitions,
    when: clause(
      '(c)(1)',
      t(
        'A judge’s order or search warrant describes them.',
        'Una orden o una orden de registro de un juez los describe.',
      ),
      judgeNames('court-order', 'search-warrant', 'administrative-search-warrant', 'part2-order'),
    ),
    duties: [duty('limit.to-document', 'done')],
    decides: 'counsel',
    factBase: ['NY-CONF'],
    examples: [
      met(t('A New York judge’s order', 'Orden de un juez de Nueva York'), '2026-06-12', {
        'document.kind': 'court-order',
        ...goodPaper,
      }),
      notMet(t('A subpoena that a judge signed', 'Una citación firmada por un juez'), '2026-06-12', {
        'document.kind': 'judge-subpoena',
        ...goodPaper,
      }),
      open(
        t('Does it name these records?', '¿Nombra estos expedientes?'),
        '2026-06-12',
        {
          'document.kind': 'court-order',
          'document.signer': 'judge',
          'document.court': 'state-this',
          'document.current': true,
          'document.facially-valid': true,
        },
        ['document.describes-the-items', 'part2.findings'],
      ),
    ],
  }),
  stateRule({
    id: 'us-ny/mhl/33.13-c-7',
    title: t('The patient consents', 'El paciente consiente'),
    plain: t(
      'With the patient’s consent the facility may tell people who need to know. For family, saying yes is enough; for others use a signed form.',
      'Con el consentimiento del paciente, el centro puede informar a quien necesite saberlo. Para la familia basta decir que sí; para otros use un formulario firmado.',
    ),
    citation: 'N.Y. Mental Hyg. Law § 33.13(c)(7)',
    address,
    effect: 'lifts',
    actions: [...scope],
    exceptionTo: prohibitions,
    when: clause(
      '(c)(7)',
      t('The patient, or who decides for them, agreed.', 'El paciente, o quien decide por él, aceptó.'),
      any(
        signedAuthorization,
        all(is('requester.agency', 'family-or-friend'), is('consent.patient', 'given')),
        is('requester.agency', 'personal-representative'),
      ),
    ),
    factBase: ['NY-CONF', 'HIP-510-b'],
    examples: [
      met(t('A signed form', 'Un formulario firmado'), '2026-06-12', {
        ...consented,
        'requester.agency': 'party-attorney',
      }),
      met(t('The patient wants the mother told', 'El paciente quiere que se avise a su madre'), '2026-06-12', {
        'document.kind': 'none',
        'requester.agency': 'family-or-friend',
        'consent.patient': 'given',
      }),
      notMet(t('No form, an officer asks', 'Sin formulario, pregunta un agente'), '2026-06-12', {
        'document.kind': 'none',
        'requester.agency': 'ice-ero',
      }),
      open(
        t('The form was not read', 'No se ha leído el formulario'),
        '2026-06-12',
        { 'document.kind': 'patient-authorization', 'requester.agency': 'party-attorney' },
        ['consent.form'],
      ),
    ],
  }),
  stateRule({
    id: 'us-ny/mhl/33.13-c-6',
    title: t('A serious and imminent danger to somebody', 'Un peligro grave e inminente para alguien'),
    plain: t(
      'If the treating psychiatrist or psychologist finds that a patient is a serious and imminent danger to a person, that person and the police may be told. Say only what they need.',
      'Si el psiquiatra o psicólogo tratante concluye que un paciente es un peligro grave e inminente para una persona, se puede avisar a esa persona y a la policía. Diga solo lo necesario.',
    ),
    citation: 'N.Y. Mental Hyg. Law § 33.13(c)(6)',
    address,
    effect: 'lifts',
    actions: [...scope],
    exceptionTo: prohibitions,
    when: clause(
      '(c)(6)',
      t('It is about a serious and imminent danger.', 'Se trata de un peligro grave e inminente.'),
      all(
        any(is('request.kind', 'threat-referral'), is('requester.purpose', 'threat')),
        yes('threat.serious-and-imminent'),
      ),
    ),
    factBase: ['NY-CONF', 'HIP-512-j'],
    examples: [
      met(t('A named person is in danger now', 'Una persona concreta está en peligro ahora'), '2026-06-12', {
        'request.kind': 'threat-referral',
        'threat.serious-and-imminent': true,
      }),
      notMet(t('Nothing is imminent', 'Nada es inminente'), '2026-06-12', {
        'request.kind': 'threat-referral',
        'threat.serious-and-imminent': false,
      }),
      open(
        t('Nobody has judged the danger', 'Nadie ha valorado el peligro'),
        '2026-06-12',
        { 'request.kind': 'threat-referral' },
        ['threat.serious-and-imminent'],
      ),
    ],
  }),
  stateRule({
    id: 'us-ny/mhl/33.13-door',
    title: t('Letting officers in shows who is a patient', 'Dejar entrar a agentes revela quién es paciente'),
    plain: t(
      'Inside a mental health facility anyone can see who is treated there. So counsel decides on any visit by officers to its inner areas.',
      'Dentro de un centro de salud mental cualquiera ve quién recibe atención. Por eso el asesor legal decide sobre toda visita de agentes a sus áreas interiores.',
    ),
    citation: 'N.Y. Mental Hyg. Law § 33.13(c)',
    address,
    effect: 'lifts',
    actions: ['admit.non-public', 'permit.interview'],
    when: clause(
      '(c)',
      t(
        'Officers want into a mental health facility, where being seen tells that a person is a patient.',
        'Los agentes quieren entrar en un centro de salud mental, donde ser visto revela que la persona es paciente.',
      ),
      all(
        is('facility.kind', 'mental-health-facility'),
        is(
          'request.kind',
          'arrest',
          'search',
          'interview',
          'surveillance',
          'just-asking',
          'records',
          'serve-papers',
          'custody-escort',
        ),
      ),
    ),
    duties: [duty('notify.counsel', 'asked')],
    decides: 'counsel',
    factBase: ['NY-CONF'],
    examples: [
      met(
        t('An arrest at a clinic in a courthouse', 'Un arresto en una clínica dentro de un tribunal'),
        '2018-02-14',
        clinic,
      ),
      notMet(t('A general hospital', 'Un hospital general'), '2026-06-12', { ...clinic, 'facility.kind': 'hospital' }),
      open(
        t('What they want is not known', 'No se sabe qué quieren'),
        '2026-06-12',
        { 'facility.kind': 'mental-health-facility' },
        ['request.kind'],
      ),
    ],
  }),
]
