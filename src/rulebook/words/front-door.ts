import type { Text } from '../../engine/index.ts'
import { t } from '../authoring.ts'

/** Words of one action: what is asked, what doing it is, what not doing it is. */
export interface ActionWords {
  readonly question: Text
  readonly doing: Text
  readonly notDoing: Text
}

/** Words of what happens at the door: who comes in, stays, leaves, speaks and hands over. */
export const frontDoorWords = {
  'admit.non-public': {
    question: t(
      'May we let them into an area that is not public?',
      '¿Podemos dejarlos entrar a un área que no es pública?',
    ),
    doing: t(
      'Let them in, only to the places that the administrator or the judge’s paper names, and go with them.',
      'Déjelos entrar, solo a los lugares que indique la administración o el papel del juez, y acompáñelos.',
    ),
    notDoing: t(
      'Do not let them in or open a door. Say once: “I do not consent to entry, and I may not give consent. I will not get in your way.” Call the administrator.',
      'No los deje entrar ni abra puertas. Diga una vez: «No doy permiso para entrar y no puedo darlo. No voy a estorbarles». Llame a la administración.',
    ),
  },
  'remain.public': {
    question: t('May they stay in a public area?', '¿Pueden quedarse en un área pública?'),
    doing: t(
      'They may be where anyone may be. Show them a place to wait, and call the administrator.',
      'Pueden estar donde puede estar cualquiera. Indíqueles un lugar para esperar y llame a la administración.',
    ),
    notDoing: t(
      'Call the administrator, who may ask them to leave the public area. Do not touch or block them.',
      'Llame a la administración, que puede pedirles que salgan del área pública. No los toque ni les cierre el paso.',
    ),
  },
  'ask-to-leave': {
    question: t('May we ask them to leave?', '¿Podemos pedirles que se vayan?'),
    doing: t(
      'The administrator may ask them to leave, once and calmly. If they stay, step back and call counsel.',
      'La administración puede pedirles que se vayan, una vez y con calma. Si se quedan, apártese y llame al asesor legal.',
    ),
    notDoing: t(
      'Do not ask them to leave. Let them wait in public and call the administrator.',
      'No les pida que se vayan. Que esperen en el área pública, y llame a la administración.',
    ),
  },
  'permit.interview': {
    question: t('May we set up an interview with the patient?', '¿Podemos organizar una entrevista con el paciente?'),
    doing: t(
      'The privacy officer asks the patient in private. Only if the patient wants to talk is a time set.',
      'El responsable de privacidad pregunta al paciente en privado. Solo si quiere hablar se fija una hora.',
    ),
    notDoing: t(
      'Set up no interview. Say: “I cannot arrange that. The privacy office answers requests.”',
      'No organice ninguna entrevista. Diga: «No puedo organizar eso. Pídalo a la oficina de privacidad».',
    ),
  },
  'confirm.presence': {
    question: t('May we say whether a person is here?', '¿Podemos decir si una persona está aquí?'),
    doing: t(
      'The privacy officer may say whether the person is here, and nothing more.',
      'El responsable de privacidad puede decir si la persona está aquí, y nada más.',
    ),
    notDoing: t(
      'Say neither yes nor no, in the same words each time: “Privacy rules do not let me say who is or is not a patient.”',
      'No diga ni sí ni no, siempre con las mismas palabras: «Las reglas de privacidad no me dejan decir quién es o no es paciente».',
    ),
  },
  'point-out.person': {
    question: t('May we point a person out to them?', '¿Podemos señalarles a una persona?'),
    doing: t(
      'The privacy officer may point the person out. Nobody else does.',
      'El responsable de privacidad puede señalar a la persona. Nadie más lo hace.',
    ),
    notDoing: t(
      'Do not point, nod, call a name or lead the way. Say: “I cannot help with that. The administrator is coming.”',
      'No señale, no asienta, no llame a nadie por su nombre ni los guíe. Diga: «No puedo ayudar con eso. Ya viene la administración».',
    ),
  },
  'permit.staff-interview': {
    question: t('May they interview our staff at work?', '¿Pueden entrevistar a nuestro personal en el trabajo?'),
    doing: t(
      'Each staff member may choose to talk or not, but never about patients.',
      'Cada empleado puede elegir hablar o no, pero nunca sobre pacientes.',
    ),
    notDoing: t(
      'Set up no interview. Anyone may say: “I do not wish to answer. Please talk to the administrator.”',
      'No organice ninguna entrevista. Cualquiera puede decir: «No deseo responder. Hable con la administración».',
    ),
  },
  'accept.papers': {
    question: t('May we take the papers they hand over?', '¿Podemos recibir los papeles que entregan?'),
    doing: t(
      'Take the papers, copy every page, and say: “I cannot tell what this means or accept it for anyone else.”',
      'Reciba los papeles, copie todas las páginas y diga: «No puedo decir qué significa ni recibirlo por otra persona».',
    ),
    notDoing: t(
      'Do not take the papers. Say who can take them, and call that person.',
      'No reciba los papeles. Diga quién puede recibirlos y llame a esa persona.',
    ),
  },
  'sign.for-agency': {
    question: t('May we sign something for them?', '¿Podemos firmarles algo?'),
    doing: t('Counsel may sign. Nobody else signs anything.', 'El asesor legal puede firmar. Nadie más firma nada.'),
    notDoing: t(
      'Sign nothing. Say: “I may not sign. I will call the person who can answer.”',
      'No firme nada. Diga: «No puedo firmar. Voy a llamar a la persona que puede responder».',
    ),
  },
  'record.visit': {
    question: t('May we watch and write down what they do?', '¿Podemos observar y anotar lo que hacen?'),
    doing: t(
      'Watch from where you may stand, and write down what you see. Do not film patients.',
      'Observe desde donde puede estar y anote lo que ve. No filme a pacientes.',
    ),
    notDoing: t(
      'Do not record now. Afterwards tell the administrator what you saw.',
      'No registre nada ahora. Después cuente a la administración lo que vio.',
    ),
  },
  'give.rights-card': {
    question: t('May we hand everyone the standard card?', '¿Podemos dar a todos la tarjeta estándar?'),
    doing: t(
      'Offer the same card to everyone, with no advice of your own.',
      'Ofrezca la misma tarjeta a todos, sin consejos propios.',
    ),
    notDoing: t(
      'Do not hand out the card now. Ask the administrator.',
      'No reparta la tarjeta ahora. Pregunte a la administración.',
    ),
  },
  obstruct: {
    question: t('May we block, hide, mislead or resist?', '¿Podemos bloquear, esconder, engañar o resistir?'),
    doing: t('Nothing allows this. Stop, and call counsel.', 'Nada lo permite. Deténgase y llame al asesor legal.'),
    notDoing: t(
      'Never block, hide, lie or resist. Step aside, watch, write down what happens, and call the administrator.',
      'Nunca bloquee, esconda, mienta ni se resista. Apártese, observe, anote lo que ocurre y llame a la administración.',
    ),
  },
} as const satisfies Readonly<Record<string, ActionWords>>
