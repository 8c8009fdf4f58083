import type { Rule } from '../../../engine/index.ts'
import { all, always, any, clause, duty, is, not, t, yes } from '../../authoring.ts'
import { met, notMet, open, patientRecords } from '../../state-pack.ts'
import { demands } from '../../us/hipaa/scope.ts'
import { section } from './section.ts'

const mailed = {
  'request.kind': 'records',
  'request.channel': 'mail',
  'requester.agency': 'ice-hsi',
  'document.kind': 'dhs-i138',
} as const

/** Sections 25 to 27: the records door. */
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
]

/** Sections 30 and 31: the patient hears of it; cameras, lists and files. */
export const patientsAndFiles: readonly Rule[] = [
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
  section(32, {
    slug: 'nothing-on-the-spot',
    title: t('Nothing is handed over on the spot', 'Nada se entrega en el acto'),
    plain: t(
      'A grand jury’s subpoena is answered on its own date, by counsel. Whoever wants the records at once is told that counsel will produce them; the desk hands over nothing.',
      'La citación de un gran jurado se responde en su fecha, por medio del asesor legal. A quien quiere los registros en el acto se le dice que el asesor legal los presentará; la recepción no entrega nada.',
    ),
    effect: 'forbids',
    actions: ['@disclose'],
    when: all(
      clause(
        '§ 32',
        t('They rely on a grand jury’s subpoena.', 'Se basan en la citación de un gran jurado.'),
        is('document.kind', 'grand-jury-subpoena'),
      ),
      clause(
        '§ 32',
        t('They want it now, before its date.', 'Lo quieren ya, antes de su fecha.'),
        yes('request.immediate-handover'),
      ),
    ),
    duties: [duty('calendar.return-date', 'asked'), duty('notify.counsel', 'asked')],
    decides: 'counsel',
    factBase: ['R19', 'HIP-512-f-1-ii-B', 'FRCrP-17'],
    examples: [
      met(t('“Give it to me now”', '“Démelo ahora”'), '2026-06-15', {
        'document.kind': 'grand-jury-subpoena',
        'request.immediate-handover': true,
      }),
      notMet(t('By the return date', 'En la fecha de la citación'), '2026-06-15', {
        'document.kind': 'grand-jury-subpoena',
        'request.immediate-handover': false,
      }),
      notMet(t('Another paper', 'Otro papel'), '2026-06-15', {
        'document.kind': 'attorney-subpoena',
        'request.immediate-handover': true,
      }),
      open(
        t('When do they want it?', '¿Para cuándo lo quieren?'),
        '2026-06-15',
        { 'document.kind': 'grand-jury-subpoena' },
        ['request.immediate-handover'],
      ),
    ],
  }),
]
