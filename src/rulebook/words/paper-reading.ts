import { is, isNot, t } from '../authoring.ts'
import type { Questions } from './question.ts'

/** There is a paper that may have legal force. */
export const thereIsAPaper = isNot('document.kind', 'none', 'outreach-material', 'not-process')

/** What somebody has to read the paper for: whether it is sound, what it covers, what a court added. */
export const paperReadingQuestions = {
  'document.current': {
    question: t('Is the paper good for today and for this hour?', '¿El papel vale para hoy y para esta hora?'),
    lookFor: t(
      'A date such as “on or before”, an end date, and a box for daytime or any time.',
      'Una fecha como «on or before» (hasta), una fecha final y una casilla de horario diurno o cualquier hora.',
    ),
    who: 'privacy-officer',
    askWhen: thereIsAPaper,
  },
  'document.facially-valid': {
    question: t(
      'Is the paper whole, clear to read and signed, with the right names?',
      '¿El papel está completo, legible y firmado, con los nombres correctos?',
    ),
    lookFor: t(
      'All pages and lists are there; it says who issued it; person and place are right. A judge’s electronic signature is no defect. If in doubt, call the court on a number that you looked up.',
      'Están todas las páginas y listas; dice quién lo emitió; la persona y el lugar son correctos. La firma electrónica de un juez no es un defecto. Si duda, llame al tribunal a un número que usted buscó.',
    ),
    who: 'privacy-officer',
    askWhen: thereIsAPaper,
  },
  'document.describes-the-items': {
    question: t('Does the paper list just what they ask for?', '¿El papel describe justo lo que piden?'),
    lookFor: t(
      'Compare each thing that they ask for with the list or order in the paper.',
      'Compare cada cosa que piden con la lista u orden del papel.',
    ),
    who: 'privacy-officer',
    askWhen: thereIsAPaper,
  },
  'document.grants-non-public-access': {
    question: t(
      'Does the paper itself let them into the area that is not public?',
      '¿El papel mismo los autoriza a entrar al área que no es pública?',
    ),
    lookFor: t(
      'The part on the place to be searched or entered, often an attachment. A name alone is no place.',
      'La parte sobre el lugar que se registra o al que se entra, a menudo un anexo. Un nombre solo no es un lugar.',
    ),
    who: 'privacy-officer',
    askWhen: thereIsAPaper,
  },
  'document.orders-secrecy': {
    question: t('Has a court ordered us to keep this secret?', '¿Un tribunal nos ordenó guardar esto en secreto?'),
    lookFor: t(
      'Only an order of a court counts. A line such as “do not tell the patient” in a letter does not.',
      'Solo cuenta la orden de un tribunal. Una frase como «no informe al paciente» en una carta no cuenta.',
    ),
    who: 'privacy-officer',
    weights: { false: 6 },
  },
  'document.enforced-by-court': {
    question: t(
      'Has a court ordered us to obey this agency paper?',
      '¿Un tribunal nos ordenó cumplir este papel de la agencia?',
    ),
    lookFor: t(
      'A separate order with a judge’s signature and a case number.',
      'Una orden aparte, con la firma de un juez y un número de caso.',
    ),
    who: 'privacy-officer',
    weights: { false: 9 },
    askWhen: is(
      'document.kind',
      'administrative-subpoena',
      'administrative-summons',
      'civil-investigative-demand',
      'ig-subpoena',
      'immigration-judge-order',
      'immigration-judge-subpoena',
      'dhs-i138',
      'dhs-3115',
      'dhs-other-form',
      'i9-notice',
      'inspection-notice',
      'agency-request',
      'national-security-letter',
    ),
  },
  'document.with-subpoena': {
    question: t('Did a subpoena come with the order?', '¿Llegó una citación junto con la orden?'),
    who: 'privacy-officer',
    askWhen: is('document.kind', 'part2-order', 'court-order'),
  },
  'part2.findings': {
    question: t(
      'Does the order make the findings that the law on substance use records asks for?',
      '¿La orden contiene las conclusiones que exige la ley sobre registros de consumo de sustancias?',
    ),
    lookFor: t(
      '42 CFR 2.64 to 2.66: no other way, the public need is greater than the harm, and limits on use.',
      '42 CFR 2.64 a 2.66: que no hay otra vía, que el interés público supera el daño, y límites de uso.',
    ),
    who: 'counsel',
    exposes: true,
    askWhen: is('document.kind', 'part2-order', 'court-order'),
  },
} as const satisfies Partial<Questions>
