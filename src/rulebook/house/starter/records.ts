import type { Rule } from '../../../engine/index.ts'
import { all, always, any, clause, duty, is, no, not, t, yes } from '../../authoring.ts'
import { met, notMet, open, patientRecords } from '../../state-pack.ts'
import { demands } from '../../us/hipaa/scope.ts'
import { section } from './section.ts'

const mailed = {
  'request.kind': 'records',
  'request.channel': 'mail',
  'requester.agency': 'ice-hsi',
  'document.kind': 'dhs-i138',
} as const

const agencySubpoena = clause(
  'Paper',
  t(
    'They rely on an immigration subpoena (I-138) or a customs summons (3115).',
    'Se basan en una citación de inmigración (I-138) o de aduanas (3115).',
  ),
  is('document.kind', 'dhs-i138', 'dhs-3115'),
)

/** Sections 25 to 31: the records door. */
export const records: readonly Rule[] = [
  section(25, {
    slug: 'call-back',
    title: t('Nothing by phone before a call back', 'Nada por teléfono antes de devolver la llamada'),
    plain: t(
      'Tell a caller nothing about patients. Say that requests come in writing to the privacy office, hang up, and call back on a number that you looked up yourself. For family, follow what the patient agreed to.',
      'No diga a quien llama nada sobre pacientes. Diga que las solicitudes se hacen por escrito a la oficina de privacidad, cuelgue y llame a un número que usted mismo buscó. Con la familia, siga lo que el paciente aceptó.',
    ),
    effect: 'lifts',
    actions: ['@phi'],
    when: clause('§ 25', t('They ask by phone.', 'Piden por teléfono.'), is('request.channel', 'phone')),
    duties: [duty('call-back', 'asked'), duty('verify.identity', 'asked')],
    factBase: ['8.3', 'HIP-514-h'],
    examples: [
      met(t('A caller says that he is a deputy', 'Alguien llama y dice que es ayudante del alguacil'), '2026-06-22', {
        'request.channel': 'phone',
      }),
      notMet(t('A letter', 'Una carta'), '2026-06-22', { 'request.channel': 'mail' }),
      open(t('How did they ask?', '¿Cómo lo pidieron?'), '2026-06-22', { 'request.kind': 'just-asking' }, [
        'request.channel',
      ]),
    ],
  }),
  section(26, {
    slug: 'screen-first',
    title: t('Read before it goes out', 'Léalo antes de que salga'),
    plain: t(
      'Before anything about a patient goes out, the privacy office reads it once more and takes out what was not asked for: substance use, mental health notes, immigration status, other people.',
      'Antes de que salga algo sobre un paciente, la oficina de privacidad lo lee otra vez y quita lo que no se pidió: consumo de sustancias, notas de salud mental, estatus migratorio, otras personas.',
    ),
    effect: 'lifts',
    actions: patientRecords,
    when: always,
    duties: [duty('screen.before-release', 'done', { who: 'privacy-officer' })],
    factBase: ['R22', '8.2'],
    examples: [met(t('A chart goes to a lawyer', 'Una historia va a un abogado'), '2026-06-03', mailed)],
  }),
  section(27, {
    slug: 'keep-what-is-asked-for',
    title: t('Keep what is asked for', 'Conserve lo que se pide'),
    plain: t(
      'Once a paper asks for records, or for their keeping, nothing that it names is changed or deleted, and the return date goes in the calendar. Keeping is not giving.',
      'Cuando un papel pide registros, o que se conserven, nada de lo que nombra se cambia ni se borra, y la fecha de entrega va al calendario. Conservar no es entregar.',
    ),
    effect: 'lifts',
    actions: ['@disclose'],
    when: clause(
      '§ 27',
      t(
        'They show a paper that demands records, or that they be kept.',
        'Muestran un papel que exige registros o conservarlos.',
      ),
      any(is('document.kind', ...demands, 'preservation-letter'), is('request.kind', 'preservation')),
    ),
    duties: [duty('preserve.records', 'asked'), duty('calendar.return-date', 'asked', { who: 'privacy-officer' })],
    factBase: ['R17', '8.2', 'OBS-1501'],
    examples: [
      met(t('A grand jury subpoena', 'Una citación de un gran jurado'), '2026-06-15', {
        'request.kind': 'records',
        'document.kind': 'grand-jury-subpoena',
      }),
      notMet(t('A question without a paper', 'Una pregunta sin papel'), '2026-06-15', {
        'request.kind': 'just-asking',
        'document.kind': 'none',
      }),
      open(t('What paper is it?', '¿Qué papel es?'), '2026-06-15', { 'request.kind': 'records' }, ['document.kind']),
    ],
  }),
  section(28, {
    slug: 'object-to-agency-subpoena',
    title: t('Object in writing to an agency’s subpoena', 'Objete por escrito la citación de una agencia'),
    plain: t(
      'An I-138 or a customs summons is signed by an officer, not a judge. Counsel objects in writing before its date and keeps the records safe meanwhile. Nobody is punished for objecting; only a court can enforce such a paper.',
      'Un I-138 o una citación de aduanas lo firma un agente, no un juez. El asesor legal objeta por escrito antes de la fecha y entretanto conserva los registros. Nadie recibe castigo por objetar; solo un tribunal puede hacer cumplir ese papel.',
    ),
    effect: 'lifts',
    actions: patientRecords,
    when: agencySubpoena,
    duties: [
      duty('object.in-writing', 'asked', { who: 'counsel' }),
      duty('notify.counsel', 'asked'),
      duty('preserve.records', 'asked'),
    ],
    decides: 'counsel',
    factBase: ['G10', 'R8', 'R9', 'FED-SUBP', 'FED-1509'],
    examples: [
      met(t('An I-138 in the mail', 'Un I-138 por correo'), '2017-03-20', mailed),
      notMet(t('A court order', 'Una orden judicial'), '2026-06-03', { ...mailed, 'document.kind': 'court-order' }),
      open(t('What paper is it?', '¿Qué papel es?'), '2026-06-03', { 'request.kind': 'records' }, ['document.kind']),
    ],
  }),
  section(29, {
    slug: 'nothing-until-a-court-orders',
    title: t('Nothing on it until a court orders', 'Nada hasta que un tribunal lo ordene'),
    plain: t(
      'On an I-138 or a customs summons alone the hospital gives no patient information, even where HIPAA would let it, until a court orders that it be obeyed. A hospital may choose otherwise in its own policy where state law leaves the choice.',
      'Solo con un I-138 o una citación de aduanas el hospital no entrega información de pacientes, aunque HIPAA lo permita, hasta que un tribunal ordene cumplirla. Un hospital puede elegir otra cosa en su propia política donde la ley estatal lo deje.',
    ),
    effect: 'forbids',
    actions: [...patientRecords, 'confirm.presence'],
    when: all(
      // What the hospital tells of its own accord, or to a family, does not rest on such a paper.
      clause(
        'Request',
        t('They ask for records or for a person.', 'Piden registros o preguntan por una persona.'),
        is('request.kind', 'records', 'serve-papers', 'just-asking', 'directory-inquiry'),
      ),
      agencySubpoena,
      clause(
        'Court',
        t('No court has ordered that it be obeyed.', 'Ningún tribunal ha ordenado cumplirla.'),
        no('document.enforced-by-court'),
      ),
    ),
    decides: 'counsel',
    factBase: ['G10', 'R8', 'R9', 'FED-SUBP', 'D-1'],
    examples: [
      met(t('No court has spoken', 'Ningún tribunal ha hablado'), '2022-05-24', {
        ...mailed,
        'document.enforced-by-court': false,
      }),
      notMet(t('A court enforces it', 'Un tribunal la hace cumplir'), '2022-05-24', {
        ...mailed,
        'document.enforced-by-court': true,
      }),
      notMet(t('An attorney’s subpoena', 'La citación de un abogado'), '2022-05-24', {
        ...mailed,
        'document.kind': 'attorney-subpoena',
      }),
      open(t('Is there a court order behind it?', '¿La respalda una orden judicial?'), '2022-05-24', mailed, [
        'document.enforced-by-court',
      ]),
    ],
  }),
  section(30, {
    slug: 'tell-the-patient',
    title: t('The patient hears of a request for records', 'El paciente se entera de una solicitud'),
    plain: t(
      'The privacy office tells the patient that somebody asked for their records, so that they can object, unless a court has ordered silence. “Do not tell the patient” in a letter is a wish, not an order.',
      'La oficina de privacidad avisa al paciente de que alguien pidió sus registros, para que pueda objetar, salvo que un tribunal haya ordenado silencio. “No avise al paciente” en una carta es un deseo, no una orden.',
    ),
    effect: 'lifts',
    actions: [...patientRecords, 'notify.patient'],
    when: all(
      clause(
        'Request',
        t('They demand a patient’s records.', 'Exigen registros de un paciente.'),
        is('request.kind', 'records', 'preservation', 'serve-papers'),
      ),
      clause(
        'Secrecy',
        t('No court has ordered silence.', 'Ningún tribunal ha ordenado silencio.'),
        not(yes('document.orders-secrecy')),
      ),
    ),
    duties: [
      duty('notify.patient', 'asked', {
        who: 'privacy-officer',
        note: t('Through the privacy office, never by the desk.', 'Por la oficina de privacidad, nunca por recepción.'),
      }),
    ],
    factBase: ['G3', 'R19', '8.2'],
    examples: [
      met(t('“You may not tell the patient”', '“No puede avisar al paciente”'), '2026-06-15', {
        ...mailed,
        'document.orders-secrecy': false,
      }),
      notMet(t('A court orders silence', 'Un tribunal ordena silencio'), '2026-06-15', {
        ...mailed,
        'document.orders-secrecy': true,
      }),
      notMet(t('An arrest', 'Un arresto'), '2026-06-15', { 'request.kind': 'arrest' }),
      open(t('Has a court ordered silence?', '¿Un tribunal ordenó silencio?'), '2026-06-15', mailed, [
        'document.orders-secrecy',
      ]),
    ],
  }),
  section(31, {
    slug: 'cameras-and-lists',
    title: t('Cameras, visitor lists and staff files', 'Cámaras, listas de visitas y expedientes del personal'),
    plain: t(
      'Camera recordings, visitor lists, access logs and staff files are not handed over at the desk, also where they are not patient records. Keep them and send the request to counsel. Employment forms (I-9) go through personnel and counsel within their own days.',
      'Grabaciones, listas de visitas, registros de acceso y expedientes del personal no se entregan en recepción, aunque no sean historias clínicas. Consérvelos y mande la solicitud al asesor legal. Los formularios de empleo (I-9) van por personal y el asesor legal en sus propios plazos.',
    ),
    effect: 'lifts',
    actions: [
      'disclose.video',
      'disclose.visitor-log',
      'disclose.audit-logs',
      'disclose.staff-records',
      'disclose.education-records',
    ],
    when: always,
    duties: [duty('notify.counsel', 'asked'), duty('preserve.records', 'asked')],
    decides: 'counsel',
    factBase: ['F13', '6.2'],
    examples: [
      met(t('They want the camera in the garage', 'Quieren la cámara del estacionamiento'), '2026-06-05', {
        'request.kind': 'just-asking',
      }),
    ],
  }),
]
