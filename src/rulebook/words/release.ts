import { is, t } from '../authoring.ts'
import type { Questions } from './question.ts'

/** What else law may say of a release: a duty to give, and a delay of the patient’s accounting. */
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
