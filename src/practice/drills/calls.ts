import type { Drill } from '../drill.ts'

/** Calls on the phone. */
export const calls: readonly Drill[] = [
  {
    id: 'phone-deputy',
    from: 's25#0',
    door: 'call',
    story: {
      en: 'A man on the phone says he is a deputy of the sheriff. “I have an arrest warrant. Is she there?” He says the name. You cannot tell who he is.',
      es: 'Un hombre dice por teléfono que es agente del alguacil. «Tengo una orden de arresto. ¿Está ella ahí?». Dice el nombre. Usted no puede saber quién es él.',
    },
    facts: {
      'request.kind': 'just-asking',
      'request.by-name': true,
      'request.scope': 'one-person',
      'requester.agency': 'sheriff',
      'requester.identity-verified': false,
      'document.kind': 'arrest-warrant',
      items: ['presence'],
    },
    also: {
      'requester.agency': ['unknown'],
      'requester.purpose': ['criminal'],
      'requester.subject-role': ['suspect', 'fugitive'],
      'document.kind': ['none', 'unknown'],
    },
    key: 'confirm.presence',
    tempting: ['confirm', 'lie', 'mislead'],
  },
  {
    id: 'family-of-detainee',
    from: 's20#0',
    door: 'call',
    story: {
      en: 'A woman on the phone says she is the sister of a patient who came with immigration officers. She asks in one word how he is.',
      es: 'Una mujer dice por teléfono que es hermana de un paciente que vino con agentes de inmigración. Pregunta en una palabra cómo está.',
    },
    facts: {
      'request.kind': 'other',
      'requester.agency': 'family-or-friend',
      items: ['one-word-condition'],
    },
    also: {
      'request.kind': ['just-asking', 'directory-inquiry'],
      'requester.subject-role': ['none', 'detainee'],
      'document.kind': ['none'],
    },
    key: 'disclose.one-word-condition',
    tempting: ['give', 'lie', 'mislead'],
  },
  {
    id: 'weekly-list',
    from: 's13#0',
    door: 'call',
    story: {
      en: 'A caller from a task force of federal officers asks about threats. He would like a list each week: patients who said something that sounds like a threat.',
      es: 'Alguien llama de un grupo de agentes federales y pregunta por amenazas. Quisiera una lista cada semana: pacientes que dijeron algo que suena a amenaza.',
    },
    facts: {
      'request.kind': 'threat-referral',
      'request.scope': 'ongoing-feed',
      'requester.agency': 'federal-other',
      'requester.purpose': 'threat',
      'document.kind': 'none',
      items: ['threat-facts'],
    },
    also: { 'requester.agency': ['unknown'], 'requester.subject-role': ['none'] },
    key: 'join.partnership',
    tempting: ['join', 'give', 'lie'],
  },
]
