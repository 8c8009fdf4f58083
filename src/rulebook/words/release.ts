import { is, t } from '../authoring.ts'
import type { Questions } from './question.ts'

/** What else law may say of giving and keeping: a duty to give, a delay of the accounting, a need to know at intake. */
export const releaseQuestions = {
  'accounting.delay-request': {
    question: t(
      'Did the agency ask us to leave this off the patient’s list of disclosures for a time?',
      '¿La agencia pidió no incluir esto por un tiempo en la lista de divulgaciones del paciente?',
    ),
    who: 'privacy-officer',
    labels: {
      none: t('No', 'No'),
      oral: t('Yes, in spoken words', 'Sí, de palabra'),
      written: t('Yes, in writing', 'Sí, por escrito'),
    },
    weights: { none: 6 },
  },
  'accounting.delay-current': {
    question: t('Does that time still run?', '¿Ese plazo sigue corriendo?'),
    lookFor: t(
      'Spoken words count for 30 days at most; a letter counts for the time that it states.',
      'De palabra vale como máximo 30 días; por escrito vale el tiempo que dice la carta.',
    ),
    who: 'privacy-officer',
    askWhen: is('accounting.delay-request', 'oral', 'written'),
  },
  'intake.status-needed': {
    question: t(
      'Must intake know where a patient comes from, to give safe care or to obey a law?',
      '¿Debe la admisión saber de dónde viene un paciente, para atenderlo con seguridad o cumplir una ley?',
    ),
    lookFor: t(
      'This is about the form for all, never about one patient. Habit is not need. Where a law sets the question, only its words count.',
      'Se trata del formulario para todos, nunca de un paciente. La costumbre no es necesidad. Si una ley fija la pregunta, solo valen sus palabras.',
    ),
    who: 'privacy-officer',
    weights: { false: 9 },
  },
  'law.compels-disclosure': {
    question: t(
      'Does a law other than a wound law force us to give this?',
      '¿Alguna ley, aparte de la de heridas, nos obliga a dar esto?',
    ),
    lookFor: t(
      'A statute or rule that a court can enforce and that names this kind of record. An officer’s word is not one.',
      'Una ley o norma que un tribunal pueda hacer cumplir y que nombre este tipo de registro. La palabra de un agente no lo es.',
    ),
    who: 'counsel',
    weights: { false: 9 },
  },
} as const satisfies Partial<Questions>
