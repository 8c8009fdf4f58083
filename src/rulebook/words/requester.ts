import { isNot, t } from '../authoring.ts'
import { agencyLabels } from './agencies.ts'
import type { Questions } from './question.ts'

/** Who they are, what for, and whom they say they look for. */
export const requesterQuestions = {
  'requester.agency': {
    question: t('Who are they?', '¿Quiénes son?'),
    lookFor: t(
      'Ask: “Which agency are you with?” Look at the badge. If they only say “ICE” or “immigration”, pick “Homeland Security, not clear which part”.',
      'Pregunte: «¿De qué agencia son?». Mire la placa. Si solo dicen «ICE» o «migración», elija «Seguridad Nacional, no está claro qué parte».',
    ),
    who: 'desk',
    fixed: true,
    labels: agencyLabels,
    weights: {
      'ice-ero': 5,
      'dhs-other': 3,
      'local-police': 5,
      'ice-hsi': 2,
      'party-attorney': 2,
      fbi: 2,
      'family-or-friend': 4,
    },
  },
  'requester.identity-verified': {
    question: t('Have we checked who they are?', '¿Hemos comprobado quiénes son?'),
    lookFor: t(
      'Yes if you saw a badge or official ID, the letter is on official paper, or you called the agency on a number that you found yourself. A vest or a business card is not enough.',
      'Sí, si vio una placa o credencial oficial, si la carta está en papel oficial, o si llamó a la agencia a un número que usted mismo buscó. Un chaleco o una tarjeta no basta.',
    ),
    who: 'desk',
  },
  'requester.official-capacity': {
    question: t('Are they here as part of their job?', '¿Vienen como parte de su trabajo?'),
    lookFor: t(
      'An officer who visits a sick friend is here as a private person.',
      'Un agente que visita a un amigo enfermo viene como particular.',
    ),
    who: 'desk',
    fixed: true,
    weights: { true: 9 },
  },
  'requester.purpose': {
    question: t('What do they say it is for?', '¿Para qué dicen que es?'),
    lookFor: t(
      'Ask: “What is this about?” Do not guess. Each agency that came is answered by itself.',
      'Pregunte: «¿De qué se trata?». No adivine. Cada agencia que vino se responde por separado.',
    ),
    who: 'desk',
    fixed: true,
    labels: {
      'civil-immigration': t('Immigration: to remove or find someone', 'Migración: expulsar o encontrar a alguien'),
      'criminal-immigration': t(
        'A crime of entering or being in the country',
        'Un delito de entrada o presencia en el país',
      ),
      criminal: t('Some other crime', 'Otro delito'),
      'health-oversight': t('To check health care or its bills', 'Revisar la atención médica o sus cobros'),
      'civil-litigation': t('A lawsuit between parties', 'Un juicio entre partes'),
      'identify-or-locate': t('To identify or find a person', 'Identificar o encontrar a una persona'),
      'death-investigation': t('To look into a death', 'Investigar una muerte'),
      'public-health': t('Public health', 'Salud pública'),
      'national-security': t('National security', 'Seguridad nacional'),
      'protective-service': t('To guard a public figure', 'Proteger a una figura pública'),
      'care-in-custody': t('Care of a person in custody', 'Atención de una persona detenida'),
      partnership: t('A partnership or outreach', 'Una colaboración o acercamiento'),
      threat: t('A threat to someone', 'Una amenaza contra alguien'),
      benefits: t('A public benefit', 'Un beneficio público'),
      'organ-donation': t('Organ donation', 'Donación de órganos'),
      research: t('Research', 'Investigación científica'),
      'workers-compensation': t('An injury at work', 'Un accidente de trabajo'),
      unknown: t('They do not say', 'No lo dicen'),
    },
    weights: { 'civil-immigration': 6, criminal: 5, 'identify-or-locate': 3, 'civil-litigation': 2 },
  },
  'requester.subject-role': {
    question: t('What do they say the person is?', '¿Qué dicen ellos que es la persona?'),
    lookFor: t(
      'Write what they say, not what you know. Ask nothing about papers or status.',
      'Anote lo que dicen ellos, no lo que usted sabe. No pregunte por papeles ni estatus.',
    ),
    who: 'desk',
    labels: {
      suspect: t('A suspect of a crime', 'Sospechosa de un delito'),
      fugitive: t('A person on the run from a criminal case', 'Prófuga de un caso penal'),
      'material-witness': t('A witness that a court wants held', 'Testigo que un tribunal ordena retener'),
      'missing-person': t('A missing person', 'Una persona desaparecida'),
      victim: t('A victim of a crime', 'Víctima de un delito'),
      witness: t('A witness', 'Testigo'),
      detainee: t('A person in their custody', 'Una persona bajo su custodia'),
      'removable-only': t(
        'Only someone they want to remove from the country',
        'Solo alguien a quien quieren expulsar del país',
      ),
      none: t('They say none of these', 'No dicen nada de esto'),
    },
    weights: { 'removable-only': 3, suspect: 3 },
  },
  'requester.with-immigration-officers': {
    question: t('Did ICE or other immigration officers come with them?', '¿Vinieron también agentes de migración?'),
    lookFor: t(
      'Ask each officer which agency they are with. Each agency has an answer of its own.',
      'Pregunte a cada agente de qué agencia es y responda por cada agencia por separado.',
    ),
    who: 'desk',
    weights: { false: 4 },
    askWhen: isNot('requester.agency', 'ice-ero', 'ice-hsi', 'cbp', 'uscis', 'dhs-other'),
  },
} as const satisfies Partial<Questions>
