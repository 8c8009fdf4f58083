import type { Rule } from '../../../engine/index.ts'
import { always, clause, duty, is, no, t } from '../../authoring.ts'
import { met, notMet, open } from '../../state-pack.ts'
import { agents, frontDoor, policyFrom, section } from './section.ts'

/** Sections 1 to 6: what is done at every contact, at both doors. */
export const everyContact: readonly Rule[] = [
  section(1, {
    slug: 'every-contact',
    title: t('Four things at every contact', 'Cuatro cosas en cada contacto'),
    plain: t(
      'Whoever comes, calls or writes for an agency: write down who it is (name, agency, badge number, a supervisor’s name and phone), copy every page they show, tell the contact person on duty, and put it in the log at once. Stay calm and polite. Never lie; you may stay silent.',
      'Quienquiera que venga, llame o escriba por una agencia: anote quién es (nombre, agencia, número de placa, nombre y teléfono de un supervisor), copie cada página, avise a la persona de contacto de turno y regístrelo enseguida. Mantenga la calma y la cortesía. Nunca mienta; puede callar.',
    ),
    effect: 'lifts',
    actions: ['@facility', '!@intake', '!@policy', '!@report'],
    when: always,
    duties: [
      duty('record.officer', 'asked', {
        note: t(
          'Name, agency, badge number, unit, a supervisor’s name and phone. If they refuse, write that down.',
          'Nombre, agencia, número de placa, unidad, nombre y teléfono de un supervisor. Si se niegan, anótelo.',
        ),
      }),
      duty('copy.papers', 'asked', {
        note: t('Every page, both sides.', 'Cada página, por ambos lados.'),
      }),
      duty('notify.liaison', 'asked'),
      duty('log.visit', 'asked', {
        note: t(
          'Times, words used, papers, where they waited, areas entered, who was told.',
          'Horas, palabras usadas, papeles, dónde esperaron, áreas donde entraron, a quién se avisó.',
        ),
      }),
    ],
    factBase: ['F1', '8.2', '8.4'],
    examples: [
      met(t('Agents at the desk', 'Agentes en la recepción'), '2017-02-15', agents),
      met(t('A letter in the mail', 'Una carta por correo'), policyFrom, { 'request.channel': 'mail' }),
    ],
  }),
  section(2, {
    slug: 'verify',
    title: t('First see who it is', 'Primero vea quién es'),
    plain: t(
      'Ask for a badge or credential and for the purpose before you answer anything. If in doubt, call the agency on a number that you looked up yourself. There are impostors.',
      'Pida placa o credencial y el propósito antes de contestar nada. Si duda, llame a la agencia a un número que usted mismo buscó. Hay impostores.',
    ),
    effect: 'lifts',
    actions: [...frontDoor, '@disclose'],
    when: always,
    duties: [duty('verify.identity', 'asked'), duty('verify.authority', 'asked')],
    factBase: ['8.2', 'HIP-514-h'],
    examples: [met(t('Agents at the desk', 'Agentes en la recepción'), '2017-02-15', agents)],
  }),
  section(3, {
    slug: 'not-identified',
    title: t('Who does not say who they are', 'Quien no dice quién es'),
    plain: t(
      'An officer who is masked, shows no credential or gives no name counts as not identified. Write down what was refused, call the agency on a number that you looked up, give nothing. Do not confront anyone. Care goes on.',
      'Un agente enmascarado, sin credencial o que no da su nombre cuenta como no identificado. Anote a qué se negó, llame a la agencia a un número que usted buscó, no entregue nada. No se enfrente a nadie. La atención continúa.',
    ),
    effect: 'lifts',
    actions: [...frontDoor, '@disclose'],
    when: clause(
      '§ 3',
      t('Nobody has been able to see who they are.', 'Nadie ha podido comprobar quiénes son.'),
      no('requester.identity-verified'),
    ),
    duties: [duty('record.refusal', 'asked'), duty('call-back', 'asked')],
    factBase: ['F14', 'HIP-514-h'],
    examples: [
      met(t('A masked agent gives no name', 'Un agente enmascarado no da su nombre'), '2026-02-11', {
        ...agents,
        'requester.identity-verified': false,
      }),
      notMet(t('The badge was seen', 'Se vio la placa'), '2026-02-11', {
        ...agents,
        'requester.identity-verified': true,
      }),
      open(t('Nobody asked yet', 'Nadie ha preguntado aún'), '2026-02-11', agents, ['requester.identity-verified']),
    ],
  }),
  section(4, {
    slug: 'liaison',
    title: t('They wait in public, the contact person comes', 'Esperan en público, viene la persona de contacto'),
    plain: t(
      'Ask the officers to wait in the public place that the hospital has chosen, and say that the contact person is coming. Answer no questions meanwhile: “I am not able to answer, but I will get the person who can.”',
      'Pida a los agentes que esperen en el lugar público elegido por el hospital y diga que viene la persona de contacto. Mientras tanto no conteste preguntas: “No puedo contestar, pero llamaré a quien sí puede”.',
    ),
    effect: 'lifts',
    actions: frontDoor,
    when: always,
    duties: [duty('direct-to.liaison', 'asked')],
    factBase: ['F1', '8.2', '8.3'],
    examples: [met(t('Agents at the desk', 'Agentes en la recepción'), '2017-02-15', agents)],
  }),
  section(5, {
    slug: 'papers-to-counsel',
    title: t('Papers go to counsel', 'Los papeles van al asesor legal'),
    plain: t(
      'The desk takes a copy of any paper and agrees to nothing by it. Do not say what it means or that it is false, and do not take it for a patient or a colleague. Counsel reads it: who signed it, for which place and person, for which days.',
      'La recepción toma una copia de todo papel y con eso no acepta nada. No diga qué significa ni que es falso, y no lo reciba por un paciente o un colega. Lo lee el asesor legal: quién firma, para qué lugar y persona, para qué días.',
    ),
    effect: 'lifts',
    actions: ['accept.papers', 'sign.for-agency', 'admit.non-public', '@disclose', 'confirm.presence'],
    when: clause(
      '§ 5',
      t('They show a paper that asks something of the hospital.', 'Muestran un papel que pide algo al hospital.'),
      is(
        'document.kind',
        'search-warrant',
        'administrative-search-warrant',
        'arrest-warrant',
        'court-order',
        'part2-order',
        'judge-subpoena',
        'clerk-subpoena',
        'attorney-subpoena',
        'grand-jury-subpoena',
        'administrative-subpoena',
        'administrative-summons',
        'civil-investigative-demand',
        'ig-subpoena',
        'immigration-judge-order',
        'immigration-judge-subpoena',
        'dhs-i200',
        'dhs-i205',
        'dhs-i247a',
        'dhs-i138',
        'dhs-3115',
        'dhs-other-form',
        'national-security-letter',
        'fisa-order',
        'preservation-letter',
        'i9-notice',
        'search-warrant-application',
        'inspection-notice',
        'not-process',
        'other',
      ),
    ),
    duties: [duty('notify.counsel', 'asked')],
    factBase: ['8.2', '8.3', '6.3'],
    examples: [
      met(t('An immigration warrant', 'Una orden de inmigración'), '2017-02-15', agents),
      met(t('A search warrant', 'Una orden de registro'), '2026-06-16', { 'document.kind': 'search-warrant' }),
      notMet(t('No paper at all', 'Ningún papel'), '2017-02-15', { ...agents, 'document.kind': 'none' }),
      notMet(t('The patient’s own authorization', 'La autorización del propio paciente'), '2026-06-16', {
        'document.kind': 'patient-authorization',
      }),
      open(
        t('Nobody has seen a paper yet', 'Nadie ha visto un papel aún'),
        '2026-06-16',
        { 'request.kind': 'search' },
        ['document.kind'],
      ),
    ],
  }),
  section(6, {
    slug: 'sign-nothing',
    title: t('The desk signs nothing', 'La recepción no firma nada'),
    plain: t(
      'Do not sign anything for an agency: no consent, no receipt, no statement. Counsel signs later, if it must be signed at all.',
      'No firme nada para una agencia: ni consentimiento, ni recibo, ni declaración. Si hay que firmar, lo hará después el asesor legal.',
    ),
    effect: 'forbids',
    actions: ['sign.for-agency'],
    when: always,
    duties: [duty('notify.counsel', 'asked')],
    decides: 'counsel',
    factBase: ['8.2', '3.6'],
    examples: [
      met(t('A volunteer asks if she must sign', 'Una voluntaria pregunta si debe firmar'), '2022-05-24', {
        'request.kind': 'serve-papers',
        'document.kind': 'dhs-i138',
      }),
    ],
  }),
]
