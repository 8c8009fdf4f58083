import { any, is, isNot, t, yes } from '../authoring.ts'
import { paperKindLabels } from './paper-kinds.ts'
import type { Questions } from './question.ts'

const thereIsAPaper = isNot('document.kind', 'none', 'outreach-material', 'not-process')

/** What is written on the paper, and by whom. */
export const paperQuestions = {
  'document.kind': {
    question: t('What paper do they show?', '¿Qué papel muestran?'),
    lookFor: t(
      'Read the title at the top and the form number in a corner. Ask to see every page and copy all. You need not know what it means. The word “warrant” alone does not tell who stands behind it.',
      'Lea el título de arriba y el número de formulario en una esquina. Pida ver todas las páginas y cópielas. No hace falta saber qué significa. La palabra «warrant» (orden) sola no dice quién la respalda.',
    ),
    who: 'desk',
    labels: paperKindLabels,
    weights: {
      none: 12,
      'dhs-i200': 8,
      'administrative-subpoena': 6,
      'dhs-i138': 5,
      'dhs-i205': 4,
      'attorney-subpoena': 4,
      letter: 4,
      'search-warrant': 3,
      'clerk-subpoena': 3,
      'court-order': 2,
      'agency-request': 2,
      'arrest-warrant': 2,
    },
  },
  'document.signer': {
    question: t('Who signed the paper?', '¿Quién firmó el papel?'),
    lookFor: t(
      'Read the words under the line for the name: “Judge”, “Clerk”, “Officer”. A box that names a judge is no signature.',
      'Lea las palabras bajo la línea del nombre: «Judge» (juez), «Clerk» (secretario), «Officer» (agente). Una casilla que menciona a un juez no es una firma.',
    ),
    who: 'desk',
    labels: {
      judge: t('A judge of a court', 'Un juez de un tribunal'),
      'immigration-judge': t('An immigration judge', 'Un juez de inmigración'),
      clerk: t('A court clerk', 'Un secretario judicial'),
      attorney: t('A lawyer', 'Un abogado'),
      'agency-officer': t('An officer of an agency', 'Un agente o funcionario de una agencia'),
      'grand-jury': t('A grand jury', 'Un gran jurado'),
      nobody: t('No one', 'Nadie'),
      illegible: t('I cannot read it', 'No se puede leer'),
    },
    weights: { 'agency-officer': 4, judge: 2 },
    askWhen: thereIsAPaper,
  },
  'document.court': {
    question: t('Which court is named at the top?', '¿Qué tribunal aparece arriba?'),
    lookFor: t(
      '“United States District Court” is federal. “Department of Homeland Security” is no court.',
      '«United States District Court» es federal. «Department of Homeland Security» no es un tribunal.',
    ),
    who: 'desk',
    labels: {
      federal: t('A federal court', 'Un tribunal federal'),
      'state-this': t('A court of our own state', 'Un tribunal de nuestro estado'),
      'state-other': t('A court of another state', 'Un tribunal de otro estado'),
      tribal: t('A tribal court', 'Un tribunal tribal'),
      immigration: t('The immigration court', 'El tribunal de inmigración'),
      none: t('No court', 'Ningún tribunal'),
    },
    weights: { none: 3, federal: 2, 'state-this': 2 },
    askWhen: thereIsAPaper,
  },
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
  'document.names-this-facility': {
    question: t('Does the paper name this very place?', '¿El papel nombra este mismo lugar?'),
    lookFor: t(
      'The right street, building, floor and suite. The right owner with the wrong suite means no.',
      'La calle, el edificio, el piso y la suite correctos. Si el dueño es el correcto pero la suite no, la respuesta es no.',
    ),
    who: 'desk',
    askWhen: thereIsAPaper,
  },
  'document.names-this-person': {
    question: t('Is the person they want named in the paper?', '¿El papel nombra a la persona que buscan?'),
    lookFor: t(
      'Only compare the paper with what they say. Do not look anyone up.',
      'Solo compare el papel con lo que ellos dicen. No busque a nadie en el sistema.',
    ),
    who: 'desk',
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
    askWhen: thereIsAPaper,
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
  'document.return-date': {
    question: t('What is the due date on the paper?', '¿Cuál es la fecha de entrega del papel?'),
    lookFor: t(
      'Words such as “return date”, “on or before” or “date and time”.',
      'Palabras como «return date», «on or before» o «date and time».',
    ),
    who: 'desk',
    askWhen: any(thereIsAPaper, yes('request.immediate-handover')),
  },
} as const satisfies Partial<Questions>
