import { is, t } from '../authoring.ts'
import type { Questions } from './question.ts'

/** What they want, how it came, and about how many. */
export const requestQuestions = {
  'request.kind': {
    question: t('What do they want?', '¿Qué quieren?'),
    lookFor: t(
      'If they want two things, such as to hand over a paper and to get records, answer for one, then for the other.',
      'Si quieren dos cosas, como entregar un papel y recibir expedientes, responda por una y después por la otra.',
    ),
    who: 'desk',
    fixed: true,
    labels: {
      outreach: t(
        'To meet, offer help or propose a partnership',
        'Reunirse, ofrecer ayuda o proponer una colaboración',
      ),
      'just-asking': t('To ask questions, with nothing more', 'Hacer preguntas, sin nada más'),
      'directory-inquiry': t('To ask how or where a patient is', 'Preguntar cómo o dónde está un paciente'),
      interview: t('To interview a patient or staff', 'Entrevistar a un paciente o al personal'),
      search: t('To search or look around', 'Registrar o inspeccionar el lugar'),
      arrest: t('To arrest someone', 'Arrestar a alguien'),
      surveillance: t('To watch the place or people', 'Vigilar el lugar o a personas'),
      'custody-escort': t('To guard or bring a person in custody', 'Custodiar o traer a una persona detenida'),
      records: t('To get records or information', 'Obtener expedientes o información'),
      'serve-papers': t('To hand over legal papers', 'Entregar papeles legales'),
      'i9-inspection': t('To check work forms of staff (I-9)', 'Revisar formularios de trabajo del personal (I-9)'),
      'threat-referral': t('To be told about a threat', 'Que se les avise de una amenaza'),
      preservation: t('That we keep records and delete nothing', 'Que guardemos registros y no borremos nada'),
      other: t('Something else', 'Otra cosa'),
    },
    weights: { arrest: 4, records: 4, 'serve-papers': 3, 'just-asking': 3, interview: 2, outreach: 2, search: 2 },
  },
  'request.channel': {
    question: t('How did they reach us?', '¿Cómo se comunicaron con nosotros?'),
    who: 'desk',
    fixed: true,
    labels: {
      'in-person': t('They are here', 'Están aquí'),
      phone: t('By phone', 'Por teléfono'),
      mail: t('By mail', 'Por correo postal'),
      fax: t('By fax', 'Por fax'),
      email: t('By e-mail', 'Por correo electrónico'),
      portal: t('Through a web portal', 'Por un portal web'),
    },
    weights: { 'in-person': 4, mail: 2, phone: 2 },
  },
  'request.by-name': {
    question: t('Do they ask for a person by name?', '¿Preguntan por una persona por su nombre?'),
    lookFor: t(
      'A look, a country, a job or a room is not a name. Do not say if the person is here.',
      'Un aspecto, un país, un trabajo o una habitación no es un nombre. No diga si la persona está aquí.',
    ),
    who: 'desk',
  },
  'request.initiated-by': {
    question: t('Who began this: they, or the hospital?', '¿Quién empezó esto: ellos o el hospital?'),
    lookFor: t(
      'The hospital began it if staff called or wrote first, for example to report a crime.',
      'Lo empezó el hospital si el personal llamó o escribió primero, por ejemplo para denunciar un delito.',
    ),
    who: 'desk',
    fixed: true,
    labels: {
      requester: t('They came or asked first', 'Ellos vinieron o preguntaron primero'),
      facility: t('The hospital called or wrote first', 'El hospital llamó o escribió primero'),
    },
    weights: { requester: 9 },
  },
  'request.scope': {
    question: t('How many people do they ask about?', '¿Por cuántas personas preguntan?'),
    who: 'desk',
    labels: {
      'one-person': t('One person', 'Una persona'),
      'several-named': t('Several people, each by name', 'Varias personas, cada una por su nombre'),
      'all-matching': t('All who fit a description', 'Todas las que coincidan con una descripción'),
      'ongoing-feed': t('New lists again and again', 'Listas nuevas cada cierto tiempo'),
    },
    weights: { 'one-person': 6, 'several-named': 2 },
  },
  'request.immediate-handover': {
    question: t(
      'Do they want the records before the date on the paper?',
      '¿Quieren los expedientes antes de la fecha que dice el papel?',
    ),
    lookFor: t(
      'A due date, return date or date to appear on the paper.',
      'En el papel, una fecha de entrega, de cumplimiento o de comparecencia.',
    ),
    who: 'desk',
    askWhen: is(
      'document.kind',
      'judge-subpoena',
      'clerk-subpoena',
      'attorney-subpoena',
      'grand-jury-subpoena',
      'administrative-subpoena',
      'administrative-summons',
      'civil-investigative-demand',
      'ig-subpoena',
      'immigration-judge-subpoena',
      'dhs-i138',
      'dhs-3115',
      'i9-notice',
      'court-order',
    ),
  },
} as const satisfies Partial<Questions>
