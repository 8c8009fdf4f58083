import { t } from '../authoring.ts'
import { paperKindLabels } from './paper-kinds.ts'
import { thereIsAPaper } from './paper-reading.ts'
import type { Questions } from './question.ts'

/** What anyone can see on the paper: its title, who signed it, the names on it. */
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
      'A “United States District Court” is a federal court. The “Department of Homeland Security” is not a court at all.',
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
  'document.return-date': {
    question: t('What is the due date on the paper?', '¿Cuál es la fecha de entrega del papel?'),
    lookFor: t(
      'Words such as “return date”, “on or before” or “date and time”.',
      'Palabras como «return date», «on or before» o «date and time».',
    ),
    who: 'desk',
    askWhen: thereIsAPaper,
  },
} as const satisfies Partial<Questions>
