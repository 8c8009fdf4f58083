import type { Text } from '../../../engine/index.ts'

const wait = (en: string, es: string): Text => ({ en, es })

/**
 * What waiting means, action by action: while neither doing nor leaving it is safe yet, these keep both open. They tell what to do
 * meanwhile, and never what the answer will be.
 */
const waits: Readonly<Record<string, Text>> = {
  'admit.non-public': wait(
    'Ask them to wait here, in the public area. Open no door yet. Ask what they want, and to see any paper. Say: “I am calling the person who can answer you. Please wait here.”',
    'Pídales que esperen aquí, en el área pública. Todavía no abra puertas. Pregunte qué quieren y pida ver los papeles. Diga: «Estoy llamando a la persona que les puede responder. Esperen aquí, por favor».',
  ),
  'remain.public': wait(
    'Let them wait where anyone may wait. Ask nobody to leave yet. Say: “Someone is coming to speak with you.”',
    'Que esperen donde puede esperar cualquiera. Todavía no pida a nadie que se vaya. Diga: «Ya viene alguien a hablar con ustedes».',
  ),
  'confirm.presence': wait(
    'Say neither yes nor no for now. Say: “I can’t say who is or is not a patient. I am calling the person who can answer you.”',
    'Por ahora no diga ni sí ni no. Diga: «No puedo decir quién es o no es paciente. Estoy llamando a la persona que les puede responder».',
  ),
  'permit.interview': wait(
    'Set up no interview yet, and call nobody out. Say: “I can’t arrange that. I am calling the person who can answer you.”',
    'Todavía no organice ninguna entrevista ni llame a nadie. Diga: «No puedo organizar eso. Estoy llamando a la persona que les puede responder».',
  ),
  'point-out.person': wait(
    'Do not point, nod or call a name yet. Say: “I can’t help with that. The person who can is coming.”',
    'Todavía no señale, no asienta ni llame a nadie por su nombre. Diga: «No puedo ayudar con eso. Ya viene la persona que puede».',
  ),
  'discharge.to-custody': wait(
    'The patient stays in care for now. Let care go on. Say: “Care comes first. I am calling the person who can answer you.”',
    'Por ahora el paciente sigue en atención. Que la atención continúe. Diga: «La atención va primero. Estoy llamando a la persona que les puede responder».',
  ),
  'delay.care': wait(
    'Care goes on while they wait. Ask them to wait here. Say: “Care comes first. I am calling the person who can answer you.”',
    'La atención sigue mientras ellos esperan. Pídales que esperen aquí. Diga: «La atención va primero. Estoy llamando a la persona que les puede responder».',
  ),
  'accept.papers': wait(
    'Look at the paper, and ask them to wait. Sign nothing. Say: “I can’t tell what this means. I am calling the person who can.”',
    'Mire el papel y pídales que esperen. No firme nada. Diga: «No puedo decir qué significa. Estoy llamando a la persona que puede».',
  ),
  'sign.for-agency': wait(
    'Sign nothing yet. Say: “I may not sign. I am calling the person who can answer you.”',
    'Todavía no firme nada. Diga: «No puedo firmar. Estoy llamando a la persona que les puede responder».',
  ),
  'meet.outreach': wait(
    'Agree to no meeting yet. Take a card. Say: “Someone will get in touch with you.”',
    'Por ahora no acepte una reunión. Tome su tarjeta. Diga: «Alguien les va a llamar».',
  ),
  'join.partnership': wait(
    'Agree to nothing yet, and take no form to sign. Say: “Someone will get in touch with you.”',
    'Por ahora no acepte nada ni tome papeles para firmar. Diga: «Alguien les va a llamar».',
  ),
  'refer.threat': wait(
    'Tell them nothing about a patient yet. If someone is in danger now, follow the emergency plan. Say: “I am calling the person who can answer you.”',
    'Todavía no les diga nada de un paciente. Si alguien corre peligro ahora, siga el plan de emergencia. Diga: «Estoy llamando a la persona que les puede responder».',
  ),
}

const disclosure = wait(
  'Give and show nothing yet, and search for nothing. Ask for the request on paper. Say: “I can’t give information. I am calling the person who can answer you.”',
  'Todavía no dé ni muestre nada, ni busque nada. Pida la solicitud por escrito. Diga: «No puedo dar información. Estoy llamando a la persona que les puede responder».',
)

/** What waiting with an action means at a desk; undefined where the general words serve. */
export function waitFor(action: string): Text | undefined {
  return action.startsWith('disclose.') ? disclosure : waits[action]
}
