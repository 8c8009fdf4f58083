import type { Drill } from '../drill.ts'
import { deportation } from './facts.ts'

/** Somebody asks about a patient, or to talk with one. */
export const aboutPatient: readonly Drill[] = [
  {
    id: 'press-asks',
    from: 'law-special#13',
    door: 'about-patient',
    story: {
      en: 'A man from the news asks if the person whom immigration officers brought in last night is still here. He stands at your desk, with no paper. He only wants to know that.',
      es: 'Un hombre de las noticias pregunta si la persona que trajeron anoche los agentes de inmigración sigue aquí. Está frente a usted, sin papeles. Solo quiere saber eso.',
    },
    facts: {
      'request.kind': 'directory-inquiry',
      'requester.agency': 'media',
      'requester.official-capacity': false,
      'request.channel': 'in-person',
      'document.kind': 'none',
      items: ['presence'],
    },
    also: {
      'request.by-name': [true, false],
      'requester.subject-role': ['detainee', 'none'],
      'requester.with-immigration-officers': [false],
      'request.immediate-handover': [true, false],
    },
    key: 'confirm.presence',
    tempting: ['confirm', 'lie', 'mislead'],
  },
  {
    id: 'cousin-asks',
    from: 'law-california#34',
    door: 'about-patient',
    story: {
      en: 'A man in plain clothes at your desk asks by name if his cousin is here. When you ask why, he says it is an immigration matter. He shows no badge and no paper.',
      es: 'Un hombre sin uniforme, frente a usted, pregunta por el nombre si su primo está aquí. Cuando usted pregunta por qué, dice que es un asunto de inmigración. No muestra placa ni papel.',
    },
    facts: {
      'request.kind': 'directory-inquiry',
      'request.by-name': true,
      'requester.agency': 'family-or-friend',
      'requester.official-capacity': false,
      'requester.purpose': 'civil-immigration',
      'request.channel': 'in-person',
      'document.kind': 'none',
      items: ['presence'],
    },
    also: {
      'requester.agency': ['unknown'],
      'requester.subject-role': ['none'],
      'requester.official-capacity': ['unknown'],
      'requester.identity-verified': [false],
    },
    key: 'confirm.presence',
    tempting: ['confirm', 'lie', 'hide'],
  },
  {
    id: 'talk-with-patient',
    from: 'law-hipaa#7',
    door: 'officers',
    story: {
      en: 'ICE officers for deportation would like to talk with a patient, for an immigration matter. They say there is only an order to remove her. They have no paper with them. “Five minutes in a quiet room,” they say.',
      es: 'Agentes de ICE de deportación quieren hablar con una paciente, por un asunto de inmigración. Dicen que solo hay una orden de expulsión. No traen papeles. «Cinco minutos en un cuarto tranquilo», dicen.',
    },
    facts: {
      ...deportation,
      'request.kind': 'interview',
      'requester.subject-role': 'removable-only',
      'document.kind': 'none',
    },
    also: { area: ['non-public', 'patient-room'], exigency: ['none'], 'request.by-name': [true, false] },
    key: 'permit.interview',
    tempting: ['bring-patient', 'lie', 'let-in'],
  },
]
