import type { Move } from './moves.ts'

/** What one might do about an action; to `refuse` is to leave it while it may still be due. */
export type MoveRow = readonly [way: Move['way'] | 'refuse', id: string, en: string, es: string]

/** Every move by its action; `disclose.` stands for whatever a drill asks about. */
export const moveTable: Readonly<Record<string, readonly MoveRow[]>> = {
  'admit.non-public': [
    [
      'do',
      'let-in',
      'Step aside and let them in as far as their paper says',
      'Hágase a un lado y déjelos pasar hasta donde dice su papel',
    ],
    [
      'refuse',
      'keep-closed',
      'Open no door, say once that you do not consent, and call the administrator',
      'No abra la puerta, diga una vez que no da permiso y llame a administración',
    ],
    [
      'hold',
      'ask-to-wait',
      'Open no door yet, ask them to wait in the lobby and call the administrator',
      'Todavía no abra la puerta, pídales que esperen en la entrada y llame a administración',
    ],
  ],
  'confirm.presence': [
    ['do', 'confirm', 'Look the person up and say if they are here', 'Busque a la persona y diga si está aquí'],
    [
      'leave',
      'neither',
      'Say neither yes nor no, and call the privacy officer',
      'No diga ni sí ni no, y llame a la oficina de privacidad',
    ],
    [
      'hold',
      'neither-yet',
      'Say neither yes nor no for now, and call the privacy officer',
      'Por ahora no diga ni sí ni no, y llame a la oficina de privacidad',
    ],
  ],
  'point-out.person': [
    ['do', 'point', 'Show them quietly who it is', 'Muéstreles en voz baja quién es'],
    [
      'leave',
      'no-point',
      'Do not point, nod or call a name, and call the administrator',
      'No señale, no asienta ni llame a nadie, y llame a administración',
    ],
    [
      'hold',
      'no-point-yet',
      'Point at nobody for now, and call the administrator',
      'Por ahora no señale a nadie, y llame a administración',
    ],
  ],
  'permit.interview': [
    [
      'do',
      'bring-patient',
      'Find a quiet room and bring the patient to them',
      'Busque un cuarto tranquilo y lleve al paciente con ellos',
    ],
    [
      'leave',
      'no-talk',
      'Set up no talk; say that the privacy office answers',
      'No organice ninguna charla; diga que responde la oficina de privacidad',
    ],
    [
      'hold',
      'no-talk-yet',
      'Set up no talk yet, and call the privacy officer',
      'Todavía no organice ninguna charla y llame a la oficina de privacidad',
    ],
  ],
  'accept.papers': [
    [
      'do',
      'take-paper',
      'Take the paper, copy it and promise nothing',
      'Tome el papel, haga una copia y no prometa nada',
    ],
    ['refuse', 'send-back', 'Hand the paper back', 'Devuelva el papel'],
    [
      'hold',
      'hold-paper',
      'Look at the paper, ask them to wait, and call who can take it',
      'Mire el papel, pídales que esperen y llame a quien lo puede recibir',
    ],
  ],
  'sign.for-agency': [
    ['do', 'sign', 'Sign where they show you', 'Firme donde le indican'],
    [
      'leave',
      'no-sign',
      'Sign nothing, and call the person who can answer',
      'No firme nada y llame a quien puede responder',
    ],
    [
      'hold',
      'no-sign-yet',
      'Sign nothing for now, and call the person who can answer',
      'Por ahora no firme nada y llame a quien puede responder',
    ],
  ],
  'meet.outreach': [
    ['do', 'meet', 'Ask them in for a short talk and a tour', 'Invítelos a pasar para una charla y un recorrido'],
    [
      'leave',
      'take-card',
      'Do not meet them now; take a card and pass it on',
      'No se reúna ahora; tome su tarjeta y pásela',
    ],
    [
      'hold',
      'card-for-now',
      'Agree to nothing yet; take a card and call the administrator',
      'Por ahora no acepte nada; tome su tarjeta y llame a administración',
    ],
  ],
  'join.partnership': [
    ['do', 'join', 'Say yes, so that they go', 'Diga que sí, para que se vayan'],
    [
      'leave',
      'no-join',
      'Agree to nothing, and pass it to the administrator',
      'No acepte nada y páselo a administración',
    ],
    [
      'hold',
      'no-join-yet',
      'Agree to nothing for now, and call the administrator',
      'Por ahora no acepte nada y llame a administración',
    ],
  ],
  'discharge.to-custody': [
    ['do', 'hand-over', 'Let them take the patient now', 'Deje que se lleven al paciente ahora'],
    [
      'leave',
      'stay-in-care',
      'Care goes on; hand nobody over and call the administrator',
      'La atención sigue; no entregue a nadie y llame a administración',
    ],
    [
      'hold',
      'in-care-for-now',
      'The patient stays in care for now; call the administrator',
      'Por ahora el paciente sigue en atención; llame a administración',
    ],
  ],
  'delay.care': [
    ['do', 'care-waits', 'Have care wait until they are done', 'Que la atención espere hasta que terminen'],
  ],
  'record.visit': [
    ['do', 'watch', 'Stay back, watch, and write down what you see', 'Quédese atrás, observe y escriba lo que ve'],
  ],
  'disclose.': [
    ['do', 'give', 'Give them what they ask for', 'Deles lo que piden'],
    [
      'leave',
      'give-nothing',
      'Give nothing, and call the privacy officer',
      'No dé nada y llame a la oficina de privacidad',
    ],
    [
      'hold',
      'nothing-yet',
      'Give nothing yet; keep the request, and call the privacy officer',
      'Todavía no dé nada; guarde la solicitud y llame a la oficina de privacidad',
    ],
  ],
  obstruct: [
    ['do', 'lie', 'Say that no such person is here, to end it', 'Diga que esa persona no está aquí, para terminar'],
    ['do', 'hide', 'Have someone take the patient out by the back', 'Que alguien saque al paciente por atrás'],
    ['do', 'block', 'Stand in the doorway so that they cannot pass', 'Póngase en la puerta para que no puedan pasar'],
    ['do', 'mislead', 'Send them to the wrong floor', 'Mándelos al piso equivocado'],
  ],
}
