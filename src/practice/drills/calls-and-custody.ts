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

/** Patients who come with officers. */
export const custody: readonly Drill[] = [
  {
    id: 'masked-agent',
    from: 's15#0',
    door: 'custody',
    story: {
      en: 'A man in a mask brings in a patient in handcuffs. He says “ICE”, and no more, and shows no badge and no paper. He wants a copy of all that is written about the treatment.',
      es: 'Un hombre con la cara tapada trae a un paciente esposado. Dice «ICE» y nada más, y no muestra placa ni papel. Quiere una copia de todo lo escrito sobre el tratamiento.',
    },
    facts: {
      'requester.agency': 'dhs-other',
      'requester.identity-verified': false,
      'requester.subject-role': 'detainee',
      'document.kind': 'none',
      items: ['treatment-records'],
    },
    also: { 'requester.agency': ['unknown', 'ice-ero'] },
    key: 'disclose.treatment-records',
    tempting: ['give', 'lie', 'block'],
  },
  {
    id: 'guard-report',
    from: 's17#0',
    door: 'custody',
    story: {
      en: 'A guard from a private detention center came with a patient held for immigration. For his report he asks if the patient has HIV. It is not for care. He has no paper.',
      es: 'Un guardia de un centro de detención privado vino con un paciente detenido por inmigración. Para su informe pregunta si el paciente tiene VIH. No es para la atención. No trae papeles.',
    },
    facts: {
      'requester.agency': 'detention-contractor',
      'document.kind': 'none',
      items: ['hiv'],
    },
    key: 'disclose.hiv',
    tempting: ['give', 'lie', 'block'],
  },
  {
    id: 'take-before-scan',
    from: 's19#0',
    door: 'custody',
    story: {
      en: 'A patient held for immigration came with ICE officers for deportation. He is very ill and waits for a scan. The officers want to leave with him now. They have no paper.',
      es: 'Un paciente detenido por inmigración vino con agentes de ICE de deportación. Está muy grave y espera un estudio. Los agentes se lo quieren llevar ahora. No traen papeles.',
    },
    facts: {
      'requester.agency': 'ice-ero',
      'requester.purpose': 'civil-immigration',
      'document.kind': 'none',
    },
    key: 'discharge.to-custody',
    tempting: ['hand-over', 'block', 'hide'],
  },
  {
    id: 'medicine-list',
    from: 's18#0',
    door: 'custody',
    story: {
      en: 'ICE officers for deportation guard a patient held for immigration. They show a letter and ask for the list of medicines, for his care where they take him. Nobody has checked yet who they are.',
      es: 'Agentes de ICE de deportación cuidan a un paciente detenido por inmigración. Muestran una carta y piden la lista de medicinas, para atenderlo donde lo llevan. Nadie ha revisado todavía quiénes son.',
    },
    facts: {
      'requester.agency': 'ice-ero',
      'requester.purpose': 'care-in-custody',
      'document.kind': 'letter',
      items: ['medication-list'],
    },
    key: 'disclose.medication-list',
    tempting: ['give', 'lie', 'block'],
  },
]

/** Visits that offer a talk or a partnership. */
export const outreach: readonly Drill[] = [
  {
    id: 'outreach-visit',
    from: 's01#0',
    door: 'outreach',
    story: {
      en: 'Two ICE investigators in suits offer a talk on fraud, as partners. They have time right now. They ask for nobody by name and show no paper.',
      es: 'Dos investigadores de ICE de traje ofrecen una charla sobre fraude, como socios. Tienen tiempo ahora mismo. No preguntan por nadie ni muestran papeles.',
    },
    facts: {
      'requester.agency': 'ice-hsi',
      'requester.purpose': 'partnership',
      'request.by-name': false,
      'document.kind': 'none',
    },
    also: { 'document.kind': ['outreach-material'] },
    key: 'meet.outreach',
    tempting: ['meet', 'lie', 'give', 'let-in'],
  },
  {
    id: 'outreach-tour',
    from: 's01#0',
    door: 'outreach',
    story: {
      en: 'ICE investigators bring folders about a new partnership. “Just show us around the emergency area,” they say. They ask for nobody, and have no other paper.',
      es: 'Investigadores de ICE traen folletos sobre una nueva alianza. «Solo enséñenos el área de emergencias», dicen. No preguntan por nadie y no traen otro papel.',
    },
    facts: {
      'requester.agency': 'ice-hsi',
      'requester.purpose': 'partnership',
      'request.by-name': false,
      'document.kind': 'none',
      area: 'non-public',
    },
    also: { 'document.kind': ['outreach-material'] },
    key: 'admit.non-public',
    tempting: ['let-in', 'block', 'mislead'],
  },
  {
    id: 'outreach-partners',
    from: 'seed#0',
    door: 'outreach',
    story: {
      en: 'ICE investigators ask your hospital to join a partnership for safety, and to name a contact today. They ask for no patient and show no paper.',
      es: 'Investigadores de ICE piden a su hospital unirse a una alianza de seguridad y nombrar hoy a un contacto. No preguntan por pacientes ni muestran papeles.',
    },
    facts: {
      'requester.agency': 'ice-hsi',
      'requester.purpose': 'partnership',
      'request.by-name': false,
      'document.kind': 'none',
    },
    also: { 'document.kind': ['outreach-material'] },
    key: 'meet.outreach',
    tempting: ['meet', 'join', 'give', 'sign'],
  },
]
