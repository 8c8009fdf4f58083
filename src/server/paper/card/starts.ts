import type { Text } from '../../../engine/index.ts'

/** A line of the card; one that rests on a house rule, or on a rule of law, stands only where that rule does. */
export interface Line {
  readonly words: Text
  readonly rule?: string
}

/** One way in which it begins, with what to do, what to say, what not to do; the first line of each that stands on nothing is for all. */
export interface Start {
  readonly id: 'officers' | 'about-patient' | 'paper' | 'call' | 'custody' | 'outreach'
  readonly title: Text
  readonly doing: readonly Line[]
  readonly saying: readonly Line[]
  readonly notDoing: readonly Line[]
}

const l = (en: string, es: string, rule?: string): Line => ({
  words: { en, es },
  ...(rule === undefined ? {} : { rule }),
})
const h = (slug: string): string => `house/starter/${slug}`

/** The six starts of the desk, in its order. */
export const starts: readonly Start[] = [
  {
    id: 'officers',
    title: { en: 'Officers are here', es: 'Hay agentes aquí' },
    doing: [
      l('Call the person on duty.', 'Llame a la persona de guardia.'),
      l(
        'Ask name, agency, badge and what they want. Write it down.',
        'Pregunte nombre, agencia, placa y qué desean. Anótelo.',
        h('every-contact'),
      ),
      l('Ask them to wait in {waiting}.', 'Pídales que esperen en {waiting}.', h('liaison')),
    ],
    saying: [
      l(
        '“I am not able to answer, but I will get the person who can.”',
        '“No puedo contestar, pero llamaré a quien sí puede.”',
      ),
    ],
    notDoing: [
      l(
        'Do not open, hold or badge an inner door.',
        'No abra, sostenga ni pase su tarjeta en puertas internas.',
        h('no-entry'),
      ),
      l('Do not point anyone out.', 'No señale a nadie.', h('point-out-nobody')),
      l('Do not block them.', 'No les cierre el paso.'),
    ],
  },
  {
    id: 'about-patient',
    title: { en: 'Someone asks about a patient', es: 'Preguntan por un paciente' },
    doing: [
      l('Call the privacy officer or the person on duty.', 'Llame a privacidad o a la persona de guardia.'),
      l('Family or a friend: the usual rules for visitors.', 'Familia o amistades: las reglas usuales de visita.'),
      l(
        'To an officer, say the same words, here or not.',
        'A un agente, las mismas palabras, esté o no esté.',
        h('same-words'),
      ),
    ],
    saying: [
      l(
        'To an officer: “Privacy rules do not let me say whether anyone is or is not a patient. The privacy office handles requests.”',
        'A un agente: “Las reglas de privacidad no me permiten decir si alguien es paciente o no. La oficina de privacidad atiende las solicitudes.”',
      ),
    ],
    notDoing: [
      l('No yes and no “not here”. Never a lie.', 'Ni sí ni “no está”. Nunca mienta.'),
      l('Warn no single patient in private.', 'No avise en privado a un paciente.', h('no-private-warning')),
    ],
  },
  {
    id: 'paper',
    title: { en: 'I was handed a paper', es: 'Me entregaron un papel' },
    doing: [
      l(
        'Give it to counsel, or the person on duty, at once.',
        'Déselo de inmediato al asesor legal o a la persona de guardia.',
      ),
      l(
        'Copy every page, both sides. Note who and when.',
        'Copie cada página, ambos lados. Anote quién y cuándo.',
        h('every-contact'),
      ),
    ],
    saying: [
      l(
        '“I can take a copy. I cannot agree to anything. Counsel will read it.”',
        '“Puedo tomar una copia. No puedo aceptar nada. Lo leerá el asesor legal.”',
      ),
    ],
    notDoing: [
      l('Sign nothing.', 'No firme nada.', h('sign-nothing')),
      l('Hand nothing over on the spot.', 'No entregue nada en el acto.', h('nothing-on-the-spot')),
      l(
        'Do not say what it means, or that it is false.',
        'No diga qué significa ni que es falso.',
        h('papers-to-counsel'),
      ),
      l('Do not tear it up or hide it.', 'No lo rompa ni lo esconda.'),
    ],
  },
  {
    id: 'call',
    title: { en: 'A call', es: 'Una llamada' },
    doing: [
      l('Tell the person on duty.', 'Avise a la persona de guardia.'),
      l('Write down name, agency and what they ask.', 'Anote nombre, agencia y qué piden.', h('every-contact')),
      l(
        'Call back on a number that you looked up.',
        'Devuelva la llamada a un número que usted buscó.',
        h('call-back'),
      ),
    ],
    saying: [
      l(
        '“I cannot give information by phone. The right person will call your office back.”',
        '“No puedo dar información por teléfono. La persona indicada llamará a su oficina.”',
      ),
    ],
    notDoing: [
      l('Do not take their word for who they are.', 'No dé por cierto quién dice ser.'),
      l(
        'Tell an agency nothing, not even who is here.',
        'No diga nada a una agencia, ni quién está aquí.',
        h('call-back'),
      ),
      l('Do not use the number the caller gives.', 'No use el número que da quien llama.', h('call-back')),
    ],
  },
  {
    id: 'custody',
    title: { en: 'Patient in custody', es: 'Paciente detenido' },
    doing: [
      l('Care first: to the exam at once.', 'Primero la atención: al examen de inmediato.'),
      l('Call the administrator.', 'Llame a la administración.'),
      l(
        'Guards go in with their patient, no further.',
        'Los custodios entran con su paciente, no más allá.',
        h('guards-with-their-patient'),
      ),
    ],
    saying: [l('“The clinician decides about care.”', '“El clínico decide sobre la atención.”')],
    notDoing: [
      l('No chart and no screen for guards.', 'Ni historia clínica ni pantallas para custodios.'),
      l('Do not hurry anyone out for an agency.', 'No apure a nadie a salir por una agencia.', h('clinician-decides')),
      l('What they claim stays out of the chart.', 'Lo que afirman no va a la historia.', h('claims-not-in-chart')),
    ],
  },
  {
    id: 'outreach',
    title: { en: 'Outreach or partnership visit', es: 'Visita de acercamiento o alianza' },
    doing: [
      l('Take their card. Call the person on duty.', 'Tome su tarjeta. Llame a la persona de guardia.'),
      l('They come back by appointment.', 'Vuelven con cita.', h('outreach-by-appointment')),
    ],
    saying: [
      l(
        '“Our contact person handles this. I will pass on your card.”',
        '“De esto se ocupa nuestra persona de contacto. Le daré su tarjeta.”',
      ),
    ],
    notDoing: [
      l('No tour past the public areas.', 'Ningún recorrido fuera de las áreas públicas.', h('no-entry')),
      l('Agree to nothing, join nothing.', 'No acepte nada ni se una a nada.'),
    ],
  },
]

/** What holds whoever comes. */
export const always: readonly Line[] = [
  l('Care comes first and waits for nobody.', 'La atención va primero y no espera a nadie.'),
  l('Stay calm and polite. You may stay silent. Never lie.', 'Calma y cortesía. Puede callar. Nunca mienta.'),
  l(
    'Never block, touch, hide a person or destroy a paper.',
    'Nunca cierre el paso, toque, esconda a nadie ni destruya un papel.',
  ),
  l(
    'Never ask for anyone’s immigration status.',
    'Nunca pregunte el estatus migratorio de nadie.',
    h('status-not-asked'),
  ),
]

/** What to do if they come in anyway, use force or hold somebody. */
export const anyway: readonly Line[] = [
  l('Say once: “I do not consent.”', 'Diga una vez: “No doy mi consentimiento.”'),
  l('Step aside. Watch from where you may be.', 'Apártese. Observe desde donde puede estar.'),
  l('Call the person on duty.', 'Llame a la persona de guardia.'),
  l(
    'Have a second person see it and write it down.',
    'Que una segunda persona lo vea y lo anote.',
    'us-ca/hsc/24251-b',
  ),
  l('Write down who, when and what.', 'Anote quién, cuándo y qué.'),
]
