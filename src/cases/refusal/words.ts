import type { Text } from '../../engine/index.ts'
import type { RefusalCode } from './refusal.ts'

/** What each refusal tells a person: what is wrong, and what to do next. */
export const refusalWords: Readonly<Record<RefusalCode, Text>> = {
  'malformed-command': {
    en: 'This entry could not be read. Check the field that is named and send it again.',
    es: 'No se pudo leer esta entrada. Revise el campo indicado y envíela de nuevo.',
  },
  'not-allowed': {
    en: 'Your role may not do this. Ask the privacy officer.',
    es: 'Su función no permite hacer esto. Consulte a la persona encargada de privacidad.',
  },
  'person-needed': {
    en: 'A person must answer for this. Sign in with your own name.',
    es: 'Una persona debe responder por esto. Inicie sesión con su propio nombre.',
  },
  'command-id-reused': {
    en: 'Another entry was already sent under this number. Start the entry again.',
    es: 'Ya se envió otra entrada con este número. Empiece la entrada de nuevo.',
  },
  'version-ahead': {
    en: 'You saw entries that are not here. Tell the administrator before you go on.',
    es: 'Usted vio entradas que no están aquí. Avise a la administración antes de seguir.',
  },
  conflict: {
    en: 'Somebody else changed the same thing. Look at both, then decide.',
    es: 'Otra persona cambió lo mismo. Vea ambos cambios y decida.',
  },
  'expected-needed': {
    en: 'This can only be done when you see the whole case. Go online and try again.',
    es: 'Esto solo se puede hacer viendo todo el caso. Conéctese e intente de nuevo.',
  },
  'already-open': { en: 'This case is already there. Add to it.', es: 'Este caso ya existe. Agregue lo que falte.' },
  'not-open': { en: 'There is no such case yet. Open it first.', es: 'Todavía no existe ese caso. Ábralo primero.' },
  'case-closed': {
    en: 'This case is closed. Open it again first, and say why.',
    es: 'Este caso está cerrado. Ábralo de nuevo primero y diga por qué.',
  },
  'not-closed': { en: 'This case is open. Close it first.', es: 'Este caso está abierto. Ciérrelo primero.' },
  'case-erased': {
    en: 'This case was erased when its time was over. Nothing can be added.',
    es: 'Este caso se borró al terminar su plazo. No se puede agregar nada.',
  },
  'another-facility': {
    en: 'This belongs to another facility. Send it there.',
    es: 'Esto corresponde a otro centro. Envíelo allí.',
  },
  'noun-of-another-kind': {
    en: 'This kind of case does not record that. Open the right kind of case and link the two.',
    es: 'Este tipo de caso no registra eso. Abra el tipo correcto y vincule los dos.',
  },
  'request-kind-missing': {
    en: 'Say what they came for. “Other” is an answer, too.',
    es: 'Diga a qué vinieron. «Otro» también es una respuesta.',
  },
  'already-recorded': {
    en: 'Something else is written there. Correct it and say why; both will be kept.',
    es: 'Ya hay otra cosa anotada. Corríjala y diga por qué; se conservarán ambas.',
  },
  'no-such-entry': { en: 'That entry is not in this case.', es: 'Esa entrada no está en este caso.' },
  'entry-withdrawn': {
    en: 'That entry was withdrawn. Write a new one.',
    es: 'Esa entrada fue retirada. Escriba una nueva.',
  },
  'corrects-nothing': {
    en: 'Say which entry is wrong, and what is right.',
    es: 'Indique qué entrada está mal y qué es lo correcto.',
  },
  'not-yours': {
    en: 'Somebody else wrote this. Ask them or the liaison to correct it, or add a note.',
    es: 'Otra persona escribió esto. Pida a ella o al enlace que lo corrija, o agregue una nota.',
  },
  'why-missing': { en: 'Say why, in a few words.', es: 'Diga por qué, en pocas palabras.' },
  'unknown-fact': {
    en: 'The rulebook does not know this fact. Get the current rulebook.',
    es: 'El reglamento no conoce este hecho. Obtenga el reglamento vigente.',
  },
  'unknown-value': {
    en: 'This is not one of the answers. Choose one that is listed.',
    es: 'Esta no es una de las respuestas. Elija una de la lista.',
  },
  'not-yours-to-answer': {
    en: 'This question is for the privacy officer or counsel. Leave it open.',
    es: 'Esta pregunta es para privacidad o el asesor legal. Déjela sin responder.',
  },
  'situation-refused': {
    en: 'The rulebook cannot answer this as it stands. Check the day and the facility.',
    es: 'El reglamento no puede responder esto tal como está. Revise el día y el centro.',
  },
  'not-assessed': { en: 'Get an answer first.', es: 'Obtenga primero una respuesta.' },
  'no-such-action': {
    en: 'The answer does not speak of this. Ask the rulebook about it first.',
    es: 'La respuesta no trata de esto. Consulte primero el reglamento.',
  },
  'not-yours-to-decide': {
    en: 'Somebody else decides this. Call the one who is named, and wait.',
    es: 'Esto lo decide otra persona. Llame a quien se indica y espere.',
  },
  'against-answer': {
    en: 'This goes against the answer. Only the administrator, privacy or counsel may record it, and must say why.',
    es: 'Esto va contra la respuesta. Solo administración, privacidad o el asesor legal pueden anotarlo, diciendo por qué.',
  },
  'assessment-differs': {
    en: 'The same rulebook gives another answer than the device showed. Keep the device as it is and tell IT.',
    es: 'El mismo reglamento da otra respuesta que la del dispositivo. Déjelo como está y avise a informática.',
  },
  'no-such-task': { en: 'That task is not in this case.', es: 'Esa tarea no está en este caso.' },
  'task-exists': { en: 'There is a task of that name already.', es: 'Ya hay una tarea con ese nombre.' },
  'task-not-open': {
    en: 'That task is not open now. Look at the list again.',
    es: 'Esa tarea no está abierta ahora. Vea la lista otra vez.',
  },
  'open-duties': {
    en: 'Some duties are still open. Finish them, or say why you close without them.',
    es: 'Aún hay deberes pendientes. Termínelos o diga por qué cierra sin ellos.',
  },
  'on-hold': { en: 'A legal hold keeps this case.', es: 'Una retención legal conserva este caso.' },
  'hold-exists': { en: 'There is a hold of that name already.', es: 'Ya hay una retención con ese nombre.' },
  'no-such-hold': { en: 'There is no such hold.', es: 'No existe esa retención.' },
  'kept-longer': {
    en: 'This case must be kept until the day that is named.',
    es: 'Este caso debe conservarse hasta el día indicado.',
  },
  'nobody-to-tell': { en: 'Say who it is for.', es: 'Indique para quién es.' },
  'same-case': { en: 'That is this case. Name the other one.', es: 'Ese es este mismo caso. Indique el otro.' },
}
