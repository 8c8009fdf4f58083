import type { Rule } from '../../../engine/index.ts'
import { always, clause, duty, is, not, t } from '../../authoring.ts'
import { met, notMet, open } from '../../state-pack.ts'
import { directoryFacts, lawEnforcement } from '../../us/hipaa/scope.ts'
import { agents, frontDoor, section } from './section.ts'

/** Sections 16 to 24: the patients, whoever asks about them. */
export const patients: readonly Rule[] = [
  section(16, {
    slug: 'same-words',
    title: t('“Is X here?”: the same words always', '“¿Está X aquí?”: siempre las mismas palabras'),
    plain: t(
      'Officers get no answer from the patient directory at the desk. Whether the person is here or not, say: “Privacy rules do not let me say whether anyone is or is not a patient. The privacy office handles requests.” The privacy officer decides.',
      'En recepción los agentes no reciben respuesta del directorio de pacientes. Esté o no esté la persona, diga: “Las reglas de privacidad no me permiten decir si alguien es paciente o no. La oficina de privacidad atiende las solicitudes”. Decide el encargado de privacidad.',
    ),
    effect: 'lifts',
    actions: directoryFacts,
    when: clause(
      '§ 16',
      t('An officer or an agency asks.', 'Pregunta un agente o una agencia.'),
      is('requester.agency', ...lawEnforcement, 'corrections', 'detention-contractor'),
    ),
    duties: [duty('direct-to.liaison', 'asked')],
    decides: 'privacy-officer',
    factBase: ['D-2', 'G4', '8.2', '8.3'],
    examples: [
      met(t('A deputy asks for a name', 'Un ayudante del alguacil pregunta por un nombre'), '2026-06-05', {
        'request.kind': 'directory-inquiry',
        'requester.agency': 'sheriff',
      }),
      notMet(t('A sister asks', 'Pregunta una hermana'), '2026-06-05', {
        'request.kind': 'directory-inquiry',
        'requester.agency': 'family-or-friend',
      }),
      open(t('Who asks?', '¿Quién pregunta?'), '2026-06-05', { 'request.kind': 'directory-inquiry' }, [
        'requester.agency',
      ]),
    ],
  }),
  section(17, {
    slug: 'point-out-nobody',
    title: t('Point out nobody', 'No señale a nadie'),
    plain: t(
      'Do not point at, name, describe or call out a person for officers, and do not walk them to anybody. Do not hide anybody either.',
      'No señale, nombre, describa ni llame a una persona para los agentes, ni los lleve hasta nadie. Tampoco esconda a nadie.',
    ),
    effect: 'forbids',
    actions: ['point-out.person'],
    when: always,
    duties: [duty('notify.administrator', 'asked')],
    factBase: ['8.2', 'HIP-502-a'],
    examples: [met(t('“Just walk me to 412”', '“Solo lléveme a la 412”'), '2025-03-18', agents)],
  }),
  section(18, {
    slug: 'no-private-warning',
    title: t('The desk warns nobody in private', 'La recepción no avisa a nadie en privado'),
    plain: t(
      'Staff at the desk do not warn a single patient that officers are here, and never tell anyone to run, hide or move. Call the administrator, who decides with counsel what is told and to whom. Neutral information for everyone is another matter.',
      'El personal de recepción no avisa a un paciente en particular de que hay agentes, y nunca dice a nadie que corra, se esconda o se mueva. Llame a la administración, que decide con el asesor legal qué se dice y a quién. La información neutral para todos es otra cosa.',
    ),
    effect: 'forbids',
    actions: ['warn.patient'],
    when: always,
    duties: [duty('notify.administrator', 'asked'), duty('notify.counsel', 'asked')],
    factBase: ['D-5', 'G3', 'OBS-1324'],
    examples: [met(t('Agents in the lobby', 'Agentes en el vestíbulo'), '2026-06-20', agents)],
  }),
  section(19, {
    slug: 'card-for-everyone',
    title: t('The same card for everyone', 'La misma tarjeta para todos'),
    plain: t(
      'The standard card with legal aid numbers is offered to everyone in the same way, also on days without officers. Tell worried patients that they have a right to care here. Give no legal advice.',
      'La tarjeta estándar con teléfonos de ayuda legal se ofrece a todos por igual, también los días sin agentes. Diga a los pacientes preocupados que tienen derecho a ser atendidos aquí. No dé consejo legal.',
    ),
    effect: 'lifts',
    actions: ['give.rights-card'],
    when: always,
    duties: [duty('tell.care-unaffected', 'asked')],
    factBase: ['8.3', 'G8'],
    examples: [met(t('A car across the street', 'Un auto enfrente'), '2017-03-10', { 'request.kind': 'surveillance' })],
  }),
  section(20, {
    slug: 'patient-interviews',
    title: t('An interview only if the patient agrees', 'Entrevista solo si el paciente acepta'),
    plain: t(
      'The hospital arranges an interview only if the patient was asked in private and said yes, and the clinician says that health allows it. The administrator arranges it. A patient may stop at any time.',
      'El hospital organiza una entrevista solo si se preguntó al paciente en privado y dijo que sí, y el clínico dice que su salud lo permite. La organiza la administración. El paciente puede terminarla cuando quiera.',
    ),
    effect: 'forbids',
    actions: ['permit.interview'],
    when: clause(
      '§ 20',
      t('The patient has not agreed.', 'El paciente no ha aceptado.'),
      not(is('consent.patient', 'given')),
    ),
    duties: [duty('notify.administrator', 'asked'), duty('continue.care', 'asked')],
    factBase: ['8.2', 'G7'],
    examples: [
      met(t('Nobody asked her', 'Nadie le preguntó'), '2026-06-07', {
        'request.kind': 'interview',
        'consent.patient': 'not-asked',
      }),
      notMet(t('She said yes', 'Ella dijo que sí'), '2026-06-07', {
        'request.kind': 'interview',
        'consent.patient': 'given',
      }),
      open(t('What did she say?', '¿Qué dijo ella?'), '2026-06-07', { 'request.kind': 'interview' }, [
        'consent.patient',
      ]),
    ],
  }),
  section(21, {
    slug: 'staff-interviews',
    title: t('Staff are not questioned on duty', 'No se interroga al personal de turno'),
    plain: t(
      'Interviews of staff go through the administrator and are not held on duty or near patients. Each person may choose to speak or not, and may have counsel. Nothing about patients is told.',
      'Las entrevistas al personal pasan por la administración y no se hacen en horas de trabajo ni cerca de pacientes. Cada persona puede hablar o no, y tener un abogado. No se cuenta nada de pacientes.',
    ),
    effect: 'lifts',
    actions: ['permit.staff-interview'],
    when: always,
    duties: [duty('notify.administrator', 'asked'), duty('notify.counsel', 'asked')],
    factBase: ['8.2', 'FED-2878f'],
    examples: [
      met(t('Agents want to talk to registration', 'Agentes quieren hablar con registro'), '2017-03-02', {
        'request.kind': 'outreach',
      }),
    ],
  }),
  section(22, {
    slug: 'status-not-asked',
    title: t('Do not ask or write down immigration status', 'No pregunte ni anote el estatus migratorio'),
    plain: t(
      'Nobody asks for or writes down immigration status, unless a law makes the hospital ask. If a benefit needs it, the eligibility office asks, outside the chart. The word “undocumented” never stands in a note.',
      'Nadie pregunta ni anota el estatus migratorio, salvo que una ley obligue al hospital. Si una prestación lo requiere, pregunta la oficina de elegibilidad, fuera de la historia clínica. La palabra “indocumentado” no aparece en ninguna nota.',
    ),
    effect: 'forbids',
    actions: ['record.immigration-status'],
    when: always,
    duties: [duty('keep.out-of-chart', 'done')],
    factBase: ['8.2', 'G6'],
    examples: [
      met(t('A clerk at registration', 'Una empleada en registro'), '2026-06-12', { 'facility.kind': 'hospital' }),
    ],
  }),
  section(23, {
    slug: 'claims-not-in-chart',
    title: t('What officers say stays out of the chart', 'Lo que dicen los agentes no va a la historia'),
    plain: t(
      'What officers claim about a person is written in the visit log under their name, never in the patient’s chart.',
      'Lo que los agentes afirman de una persona se anota en el registro de visitas a nombre de ellos, nunca en la historia del paciente.',
    ),
    effect: 'lifts',
    actions: frontDoor,
    when: always,
    duties: [duty('keep.out-of-chart', 'asked')],
    factBase: ['8.2', '8.4'],
    examples: [met(t('“He has a removal order”', '“Tiene una orden de expulsión”'), '2026-06-05', agents)],
  }),
  section(24, {
    slug: 'clinician-decides',
    title: t('The clinician decides about care', 'El clínico decide sobre la atención'),
    plain: t(
      'Whether care waits, and when a patient may leave, is for the treating clinician, never for officers. The hospital holds nobody for an agency and hurries nobody out for one. The administrator is told at once.',
      'Si la atención espera y cuándo un paciente puede irse lo decide el clínico tratante, nunca los agentes. El hospital no retiene a nadie para una agencia ni apura a nadie a salir. Se avisa enseguida a la administración.',
    ),
    effect: 'lifts',
    actions: ['delay.care', 'discharge.to-custody'],
    when: always,
    duties: [duty('notify.administrator', 'asked'), duty('continue.care', 'asked')],
    factBase: ['F11', 'F12', 'FED-EMTALA'],
    examples: [met(t('“We are leaving now”', '“Nos vamos ya”'), '2026-06-13', { 'request.kind': 'custody-escort' })],
  }),
]
