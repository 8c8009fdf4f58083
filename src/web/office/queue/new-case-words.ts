import { wordsFrom } from '../words.ts'

/** The words of opening a case. */
export const newCaseWords = wordsFrom(
  {
    title: 'New case',
    kind: 'What is it?',
    kindHelp: {
      visit: 'Somebody came, called or wrote, whatever they want.',
      outreach: 'A talk, a tour, a training or a partnership is proposed.',
      referral: 'We ourselves think of telling an agency about a threat or a crime.',
      'custody-stay': 'A patient stays here under guard.',
      'records-request': 'Somebody asks for records, by paper, letter or phone.',
    },
    requestKind: 'What did they come for?',
    requestHelp: '“Other” is an answer, too. It can be corrected later.',
    late: 'It happened before and is entered only now',
    lateHelp: 'The law of the day on which it happened answers it.',
    day: 'The day on which it happened',
    time: 'Time, if known',
    why: 'Why only now?',
    open: 'Open the case',
    choose: 'Choose one',
    dayMissing: 'Say on which day it happened.',
  },
  {
    title: 'Caso nuevo',
    kind: '¿Qué es?',
    kindHelp: {
      visit: 'Alguien vino, llamó o escribió, quiera lo que quiera.',
      outreach: 'Proponen una charla, un recorrido, una capacitación o una colaboración.',
      referral: 'Nosotros pensamos avisar a una agencia de una amenaza o un delito.',
      'custody-stay': 'Un paciente está aquí bajo vigilancia.',
      'records-request': 'Alguien pide expedientes, por papel, carta o teléfono.',
    },
    requestKind: '¿A qué vinieron?',
    requestHelp: '«Otro» también es una respuesta. Se puede corregir después.',
    late: 'Ocurrió antes y se anota recién ahora',
    lateHelp: 'Se responde con la ley del día en que ocurrió.',
    day: 'El día en que ocurrió',
    time: 'Hora, si se sabe',
    why: '¿Por qué recién ahora?',
    open: 'Abrir el caso',
    choose: 'Elija uno',
    dayMissing: 'Diga en qué día ocurrió.',
  },
)
