import type { Text } from '../engine/index.ts'
import { t } from './authoring.ts'
import type { DutyName } from './vocabulary.ts'

/** Words of each duty, as an instruction to whoever has it. */
export const duties: Readonly<Record<DutyName, Text>> = {
  'verify.identity': t(
    'Check who they are: a badge or official ID, or a call to the agency on a number that you looked up.',
    'Compruebe quiénes son: una placa o credencial oficial, o una llamada a la agencia a un número que usted buscó.',
  ),
  'verify.authority': t(
    'Ask what law, order or warrant gives them the right to this, and keep the answer in writing.',
    'Pregunte qué ley u orden les da derecho a esto y guarde la respuesta por escrito.',
  ),
  'notify.counsel': t('Call counsel and tell them what came.', 'Llame al asesor legal y dígale qué llegó.'),
  'notify.liaison': t(
    'Call the liaison, the person named to deal with officers.',
    'Llame al enlace, la persona designada para tratar con agentes.',
  ),
  'notify.patient': t('Tell the patient about the request.', 'Avise al paciente de la solicitud.'),
  'wait.objection-period': t(
    'Wait until the time to object is over and each objection is settled.',
    'Espere hasta que termine el plazo para oponerse y se resuelva cada oposición.',
  ),
  'minimum-necessary': t('Give the least that serves the purpose.', 'Dé lo mínimo que sirva al propósito.'),
  'limit.to-document': t('Give only what the paper itself names.', 'Dé solo lo que el papel mismo nombra.'),
  'account.disclosure': t(
    'Write down what was given, to whom, when and why, in the patient’s list of disclosures.',
    'Anote qué se dio, a quién, cuándo y por qué, en la lista de divulgaciones del paciente.',
  ),
  'keep.documents': t(
    'Keep the papers and your notes for as long as the law says.',
    'Guarde los papeles y sus notas el tiempo que dice la ley.',
  ),
  'copy.papers': t(
    'Copy every page that they show, front and back.',
    'Copie cada página que muestren, por ambos lados.',
  ),
  'record.officer': t(
    'Write down each officer’s name, agency and badge number.',
    'Anote el nombre, la agencia y el número de placa de cada agente.',
  ),
  'record.refusal': t(
    'If they will not say who they are or show papers, write that down.',
    'Si no quieren decir quiénes son o mostrar papeles, anótelo.',
  ),
  'witness.refusal': t(
    'Have at least one staff member see that entry was refused, and write it down.',
    'Que al menos un empleado vea que se negó la entrada, y anótelo.',
  ),
  'document.consent-not-given': t(
    'Write down that no one gave consent, who said so, and when.',
    'Anote que nadie dio permiso, quién lo dijo y cuándo.',
  ),
  'report.to-authority': t(
    'Report to the office that the law names, in time and with only the facts it lists.',
    'Notifique a la oficina que indica la ley, a tiempo y solo con los datos que enumera.',
  ),
  'continue.care': t(
    'Go on with exam and care; nothing here may hold them up.',
    'Siga con el examen y la atención; nada de esto puede demorarlos.',
  ),
  'direct-to.liaison': t(
    'Send them to the liaison for all that they ask.',
    'Diríjalos al enlace para todo lo que pidan.',
  ),
  'log.visit': t('Put the visit in the log at once.', 'Anote la visita en el registro de inmediato.'),
  'call-back': t(
    'Call back on a number that you found yourself, not on the one they gave.',
    'Devuelva la llamada a un número que usted mismo buscó, no al que ellos dieron.',
  ),
  'screen.before-release': t(
    'Before anything goes out, take out the parts that have special protection.',
    'Antes de entregar algo, retire las partes con protección especial.',
  ),
  'calendar.return-date': t(
    'Put the due date of the paper in the calendar.',
    'Ponga en el calendario la fecha de entrega del papel.',
  ),
  'object.in-writing': t('Send a written objection in time.', 'Envíe a tiempo una oposición por escrito.'),
  'produce.on-return-date': t(
    'Hand the records over on the due date, in the way the paper says, and not before.',
    'Entregue los expedientes en la fecha fijada, como dice el papel, y no antes.',
  ),
  'preserve.records': t(
    'Keep all records that this may touch; delete and change nothing.',
    'Conserve todos los registros relacionados; no borre ni cambie nada.',
  ),
  'tell.care-unaffected': t(
    'Tell the patient that the answer does not change their care.',
    'Diga al paciente que la respuesta no cambia su atención.',
  ),
  'keep.out-of-chart': t('Keep it out of the medical chart.', 'No lo ponga en el expediente clínico.'),
  'report.counts-only': t('Report only totals, without names.', 'Informe solo totales, sin nombres.'),
  'notify.administrator': t('Call the administrator on duty.', 'Llame a la administración de turno.'),
  'document.emtala-objection': t(
    'Write down the doctor’s objection, the risks that were explained, and how the patient was.',
    'Anote la objeción del médico, los riesgos que se explicaron y el estado del paciente.',
  ),
  'accompany.officers': t(
    'Go with the officers, watch, and note what they do.',
    'Acompañe a los agentes, observe y anote lo que hacen.',
  ),
  'state.no-consent': t(
    'Say once and calmly: “I do not consent. I will not get in your way.”',
    'Diga una vez y con calma: «No doy permiso. No voy a estorbarles».',
  ),
  'tell.not-reported': t(
    'Tell the patient that the answer will not be reported to immigration authorities.',
    'Diga al paciente que la respuesta no se informará a las autoridades migratorias.',
  ),
  'allow.decline': t('Let the patient decline to answer.', 'Permita que el paciente no responda.'),
  'honor.confidential-communications': t(
    'Reach the patient only in the way they asked for.',
    'Comuníquese con el paciente solo del modo que pidió.',
  ),
  'provide.access': t(
    'Give patients their own records in time.',
    'Dé a los pacientes sus propios expedientes a tiempo.',
  ),
  'assess.breach': t(
    'Check whether this was a breach that must be reported.',
    'Revise si esto fue una violación de datos que se debe notificar.',
  ),
  'stop.redisclosure': t(
    'Tell the one who gets them, in writing, that these records may not be passed on.',
    'Avise por escrito a quien los recibe que estos expedientes no se pueden pasar a otros.',
  ),
  'post.notice': t(
    'Put up the notice that the law asks for, where staff can read it.',
    'Coloque el aviso que exige la ley donde el personal pueda leerlo.',
  ),
}
