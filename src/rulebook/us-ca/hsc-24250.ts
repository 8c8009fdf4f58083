import type { Rule } from '../../engine/index.ts'
import { always, any, clause, duty, is, t, yes } from '../authoring.ts'
import { met, notMet, open } from '../state-pack.ts'
import { californiaRule, immigrationEnforcement, sb81Act, sb81Day, sb81Read, sb81SetUp } from './scope.ts'

const chapter = 'Stats. 2025, ch. 123 (SB 81), § 3, urgency, effective Sept. 20, 2025; compliance within 45 days'
const common = { statusReason: sb81Read, act: sb81Act } as const

/** Everything that officers may ask for: at the door, of records, and that a patient be handed over. */
const requests = ['@front', '@disclose', '!obstruct', 'discharge.to-custody'] as const

const i200 = {
  'request.kind': 'arrest',
  'requester.purpose': 'civil-immigration',
  'document.kind': 'dhs-i200',
} as const

/** Health & Saf. Code §§ 24250 and 24252: who is bound, visitors, and whom staff call. */
export const visitors: readonly Rule[] = [
  californiaRule({
    ...common,
    id: 'us-ca/hsc/24250-a',
    title: t('Visitor procedures must be in place', 'Deben existir procedimientos para visitantes'),
    plain: t(
      'Hospitals, clinics, doctors’ groups and others who give health care have procedures to watch, write down and receive visitors. A notice to authorities at the entrances is encouraged. The law gave 45 days: it was due on November 4, 2025.',
      'Hospitales, clínicas, grupos médicos y otros que dan atención tienen procedimientos para vigilar, anotar y recibir visitantes. Se anima a poner un aviso a las autoridades en las entradas. La ley dio 45 días: vencía el 4 de noviembre de 2025.',
    ),
    citation: 'Cal. Health & Saf. Code § 24250(a)',
    effect: 'requires',
    actions: ['adopt.policy'],
    from: sb81SetUp,
    act: chapter,
    when: clause(
      '24252',
      t(
        'It is a public or general acute care hospital, a clinic, a physician organization or another provider of health services.',
        'Es un hospital público o general, una clínica, una organización médica u otro proveedor de servicios de salud.',
      ),
      always,
    ),
    factBase: ['CA-24250-a', 'CA-24252', 'D-7'],
    examples: [
      met(t('The day it was due', 'El día en que vencía'), sb81SetUp, {}),
      notMet(t('The day before', 'El día anterior'), '2025-11-03', {}),
    ],
  }),
  californiaRule({
    ...common,
    id: 'us-ca/hsc/24250-b',
    title: t('Call management or counsel, and send them there', 'Llame a dirección o al asesor y envíelos allí'),
    plain: t(
      'When anyone wants into the hospital, or to a patient, or to know about a patient or the family, to enforce immigration law, tell management or counsel at once and send the person to them. Do not decide it yourself, and do not argue.',
      'Cuando alguien quiere entrar al hospital, llegar a un paciente o saber de él o de su familia para aplicar leyes de inmigración, avise de inmediato a la dirección o al asesor legal y envíe allí a esa persona. No decida usted ni discuta.',
    ),
    citation: 'Cal. Health & Saf. Code § 24250(b)',
    effect: 'lifts',
    actions: [...requests],
    versions: [
      {
        from: sb81Day,
        complianceFrom: sb81SetUp,
        act: chapter,
        when: clause(
          '(b)(1), (b)(3)',
          t(
            'Somebody asks for access to a site or a patient, or for information, to enforce immigration law.',
            'Alguien pide acceso a un lugar o a un paciente, o información, para aplicar leyes de inmigración.',
          ),
          any(immigrationEnforcement, yes('requester.with-immigration-officers')),
        ),
      },
    ],
    duties: [
      duty('notify.administrator', 'asked'),
      duty('notify.counsel', 'asked'),
      duty('direct-to.liaison', 'asked', {
        note: t(
          'Send them to the manager, administrator or counsel named for this.',
          'Envíelos a la dirección, la administración o el asesor legal designado.',
        ),
      }),
    ],
    factBase: ['CA-24250-b', 'F1', 'D-7', 'D-8'],
    examples: [
      met(t('An I-200 at the desk', 'Un I-200 en la recepción'), '2026-06-01', i200),
      met(t('The first day', 'El primer día'), sb81Day, i200),
      met(t('ICE comes along with the police', 'ICE acompaña a la policía'), '2026-06-07', {
        'requester.purpose': 'criminal',
        'requester.with-immigration-officers': true,
      }),
      notMet(t('The day before', 'El día anterior'), '2025-09-19', i200),
      notMet(t('The FBI alone, a robbery', 'El FBI solo, un robo'), '2026-06-09', {
        'requester.purpose': 'criminal',
        'requester.with-immigration-officers': false,
      }),
      open(t('They do not say why', 'No dicen para qué'), '2026-06-09', { 'requester.agency': 'ice-hsi' }, [
        'requester.purpose',
      ]),
    ],
  }),
  californiaRule({
    ...common,
    id: 'us-ca/hsc/24250-b-2',
    title: t('Hand every request for documents on at once', 'Pase de inmediato toda petición de documentos'),
    plain: t(
      'Whoever asks to see documents, also with a subpoena, a warrant or a court order, gets no answer at the desk: the paper goes to management or counsel at once.',
      'Quien pide ver documentos, también con citación u orden judicial, no recibe respuesta en la recepción: el papel va de inmediato a la dirección o al asesor legal.',
    ),
    citation: 'Cal. Health & Saf. Code § 24250(b)(2)',
    effect: 'lifts',
    actions: ['@disclose', 'accept.papers'],
    versions: [
      {
        from: sb81Day,
        complianceFrom: sb81SetUp,
        act: chapter,
        when: clause(
          '(b)(2)',
          t('Somebody asks to review documents of the hospital.', 'Alguien pide revisar documentos del hospital.'),
          is('request.kind', 'records', 'serve-papers', 'i9-inspection', 'preservation'),
        ),
      },
    ],
    duties: [
      duty('notify.administrator', 'asked'),
      duty('notify.counsel', 'asked'),
      duty('direct-to.liaison', 'asked'),
    ],
    factBase: ['CA-24250-b'],
    examples: [
      met(t('A subpoena for a chart', 'Una citación por un expediente'), '2026-06-12', { 'request.kind': 'records' }),
      notMet(t('The day before', 'El día anterior'), '2025-09-19', { 'request.kind': 'records' }),
      notMet(t('They want to see the lobby', 'Quieren ver el vestíbulo'), '2026-06-12', { 'request.kind': 'outreach' }),
      open(t('What do they want?', '¿Qué quieren?'), '2026-06-12', {}, ['request.kind']),
    ],
  }),
]
