import { is, t } from '../authoring.ts'
import type { Questions } from './question.ts'

/** Where they go, what is urgent, and what their own agency asked of them. */
export const visitQuestions = {
  area: {
    question: t('Where do they want to go, or where are they?', '¿A dónde quieren ir o dónde están?'),
    lookFor: t(
      'Public: lobby, open waiting room, cafeteria. Not public: behind a badge door or a “staff only” sign, exam rooms, wards.',
      'Público: vestíbulo, sala de espera abierta, cafetería. No público: tras una puerta con credencial o un letrero de «solo personal», consultorios, salas de pacientes.',
    ),
    who: 'desk',
    fixed: true,
    labels: {
      public: t('An area open to everyone', 'Un área abierta a todos'),
      'non-public': t('An area that is not public', 'Un área que no es pública'),
      'patient-room': t('A patient’s room', 'La habitación de un paciente'),
      'records-area': t('Where records are kept', 'Donde se guardan los expedientes'),
      'exterior-public': t('Outside, on the street', 'Afuera, en la calle'),
      'exterior-private': t('Outside, on our own grounds', 'Afuera, en terreno del hospital'),
    },
    weights: { 'non-public': 4, public: 4, 'patient-room': 2 },
  },
  exigency: {
    question: t('Is there an emergency, or do they say there is one?', '¿Hay una emergencia o ellos dicen que la hay?'),
    lookFor: t(
      'Write down who said it and the words used. If someone is in danger now, follow the emergency plan.',
      'Anote quién lo dijo y con qué palabras. Si alguien corre peligro ahora, siga el plan de emergencia.',
    ),
    who: 'desk',
    labels: {
      none: t('None', 'Ninguna'),
      'imminent-danger': t('Someone may be hurt at any moment', 'Alguien puede resultar herido en cualquier momento'),
      'hot-pursuit-felony': t(
        'They are chasing a person right after a serious crime',
        'Persiguen a una persona justo después de un delito grave',
      ),
      'evidence-destruction': t(
        'Evidence of a crime is about to be destroyed',
        'Están por destruir pruebas de un delito',
      ),
      'national-security': t('A danger to national security', 'Un peligro para la seguridad nacional'),
    },
    weights: { none: 9 },
  },
  'agency.focus': {
    question: t('Is what they do aimed at this place?', '¿Lo que hacen se dirige a este lugar?'),
    lookFor: t(
      'Their own policies of past years asked this. It changes nothing about what you say or do.',
      'Lo preguntaban las políticas de la agencia en años pasados. No cambia lo que usted dice o hace.',
    ),
    who: 'desk',
    labels: {
      'at-or-focused-on': t('At this place, or aimed at it', 'En este lugar o dirigido a él'),
      near: t('Near it, such as across the street', 'Cerca, por ejemplo al otro lado de la calle'),
      elsewhere: t('Somewhere else', 'En otra parte'),
    },
    weights: { 'at-or-focused-on': 4 },
    askWhen: is('requester.agency', 'ice-ero', 'ice-hsi', 'cbp', 'dhs-other'),
  },
  'agency.prior-approval': {
    question: t('Do they say that their bosses approved coming here?', '¿Dicen que sus jefes aprobaron venir aquí?'),
    lookFor: t(
      'Ask once and do not argue. A missing approval does not make a warrant void.',
      'Pregunte una vez y no discuta. La falta de aprobación no anula una orden judicial.',
    ),
    who: 'desk',
    askWhen: is('requester.agency', 'ice-ero', 'ice-hsi', 'cbp', 'dhs-other'),
  },
} as const satisfies Partial<Questions>
