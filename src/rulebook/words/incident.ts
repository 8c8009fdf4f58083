import { is, t, yes } from '../authoring.ts'
import type { Questions } from './question.ts'

/** A crime, a death, an injury, a threat, a victim: what happened, as staff know it. */
export const incidentQuestions = {
  'victim.official-represents': {
    question: t(
      'Does the officer state that it is needed to catch someone else, will not be used against the victim, and cannot wait?',
      '¿El agente declara que se necesita para atrapar a otra persona, que no se usará contra la víctima y que no puede esperar?',
    ),
    who: 'privacy-officer',
    exposes: true,
  },
  'victim.best-interests': {
    question: t('Do we judge that this is best for the victim?', '¿Creemos que esto es lo mejor para la víctima?'),
    lookFor: t(
      'Ask those who treat the victim. Think of harm that could follow, removal from the country among it.',
      'Pregunte a quienes atienden a la víctima. Piense en los daños posibles, entre ellos la expulsión del país.',
    ),
    who: 'privacy-officer',
    exposes: true,
  },
  'crime.on-premises': {
    question: t('Did a crime happen here, at this place?', '¿Ocurrió un delito aquí, en este lugar?'),
    lookFor: t(
      'To be in the country without papers is not such a crime.',
      'Estar en el país sin papeles no es un delito de ese tipo.',
    ),
    who: 'privacy-officer',
    exposes: true,
    weights: { false: 5 },
  },
  'crime.against-staff': {
    question: t(
      'Was the crime, or the threat of one, against our staff?',
      '¿El delito, o la amenaza, fue contra nuestro personal?',
    ),
    who: 'privacy-officer',
    exposes: true,
    weights: { false: 5 },
  },
  'crime.violent-admission': {
    question: t(
      'Did the patient admit to a part in a violent crime that badly hurt someone?',
      '¿El paciente admitió haber participado en un delito violento que causó daños graves?',
    ),
    who: 'privacy-officer',
    exposes: true,
    weights: { false: 9 },
  },
  'crime.in-therapy': {
    question: t(
      'Did the patient say it in therapy, or while asking for such help?',
      '¿El paciente lo dijo en terapia o al pedir esa ayuda?',
    ),
    who: 'privacy-officer',
    exposes: true,
    askWhen: yes('crime.violent-admission'),
  },
  'death.suspicious': {
    question: t('Do we suspect that a crime caused the death?', '¿Sospechamos que un delito causó la muerte?'),
    who: 'privacy-officer',
    exposes: true,
    askWhen: is('patient.state', 'deceased'),
  },
  'injury.reportable': {
    question: t(
      'Is this a wound that our state’s law tells us to report?',
      '¿Es una herida que la ley del estado obliga a notificar?',
    ),
    lookFor: t(
      'Most states list gunshot wounds; many add stab wounds, burns or injuries from a crime.',
      'La mayoría de los estados incluye heridas de bala; muchos agregan puñaladas, quemaduras o lesiones por un delito.',
    ),
    who: 'privacy-officer',
    exposes: true,
    weights: { false: 5 },
  },
  'threat.serious-and-imminent': {
    question: t(
      'Do we believe in good faith that someone is in serious danger right now?',
      '¿Creemos de buena fe que alguien corre un peligro grave e inmediato?',
    ),
    lookFor: t(
      'A real act, word or plan. Language, looks, name or status are never a threat.',
      'Un acto, una palabra o un plan reales. El idioma, el aspecto, el nombre o el estatus nunca son una amenaza.',
    ),
    who: 'privacy-officer',
    exposes: true,
    weights: { false: 5 },
  },
} as const satisfies Partial<Questions>
