import type { Text } from '../engine/index.ts'

/** Something that somebody at a desk might do: do the action, leave it, or hold it open and call who decides. */
export interface Move {
  readonly id: string
  readonly action: string
  readonly way: 'do' | 'leave' | 'hold'
  /** Leaving it would be a refusal, which is wrong while it may still be due. */
  readonly refuses?: true
  readonly words: Text
}

type Words = readonly [en: string, es: string]

function move(id: string, action: string, way: Move['way'], [en, es]: Words, refuses?: true): Move {
  return { id, action, way, words: { en, es }, ...(refuses && { refuses }) }
}

const call = ['and call the administrator', 'y llame a administración'] as const

/** Every move that is offered; no drill has another. */
export const moves: readonly Move[] = [
  move('let-in', 'admit.non-public', 'do', [
    'Step aside and let them in as far as their paper says',
    'Hágase a un lado y déjelos pasar hasta donde dice su papel',
  ]),
  move(
    'keep-closed',
    'admit.non-public',
    'leave',
    [
      `Open no door, say once that you do not consent, ${call[0]}`,
      `No abra la puerta, diga una vez que no da permiso ${call[1]}`,
    ],
    true,
  ),
  move('ask-to-wait', 'admit.non-public', 'hold', [
    `Open no door yet, ask them to wait in the lobby ${call[0]}`,
    `Todavía no abra la puerta, pídales que esperen en la entrada ${call[1]}`,
  ]),
  move('confirm', 'confirm.presence', 'do', [
    'Look the person up and say if they are here',
    'Busque a la persona y diga si está aquí',
  ]),
  move('neither', 'confirm.presence', 'leave', [
    'Say neither yes nor no, and call the privacy officer',
    'No diga ni sí ni no, y llame a la oficina de privacidad',
  ]),
  move('neither-yet', 'confirm.presence', 'hold', [
    'Say neither yes nor no for now, and call the privacy officer',
    'Por ahora no diga ni sí ni no, y llame a la oficina de privacidad',
  ]),
  move('point', 'point-out.person', 'do', ['Show them quietly who it is', 'Muéstreles en voz baja quién es']),
  move('no-point', 'point-out.person', 'leave', [
    `Do not point, nod or call a name, ${call[0]}`,
    `No señale, no asienta ni llame a nadie, ${call[1]}`,
  ]),
  move('no-point-yet', 'point-out.person', 'hold', [
    `Point at nobody for now, ${call[0]}`,
    `Por ahora no señale a nadie, ${call[1]}`,
  ]),
  move('bring-patient', 'permit.interview', 'do', [
    'Find a quiet room and bring the patient to them',
    'Busque un cuarto tranquilo y lleve al paciente con ellos',
  ]),
  move('no-talk', 'permit.interview', 'leave', [
    'Set up no talk; say that the privacy office answers',
    'No organice ninguna charla; diga que responde la oficina de privacidad',
  ]),
  move('no-talk-yet', 'permit.interview', 'hold', [
    'Set up no talk yet, and call the privacy officer',
    'Todavía no organice ninguna charla y llame a la oficina de privacidad',
  ]),
  move('take-paper', 'accept.papers', 'do', [
    'Take the paper, copy it and promise nothing',
    'Tome el papel, haga una copia y no prometa nada',
  ]),
  move('send-back', 'accept.papers', 'leave', ['Hand the paper back', 'Devuelva el papel'], true),
  move('hold-paper', 'accept.papers', 'hold', [
    'Look at the paper, ask them to wait, and call who can take it',
    'Mire el papel, pídales que esperen y llame a quien lo puede recibir',
  ]),
  move('sign', 'sign.for-agency', 'do', ['Sign where they show you', 'Firme donde le indican']),
  move('no-sign', 'sign.for-agency', 'leave', [
    'Sign nothing, and call the person who can answer',
    'No firme nada y llame a quien puede responder',
  ]),
  move('no-sign-yet', 'sign.for-agency', 'hold', [
    'Sign nothing for now, and call the person who can answer',
    'Por ahora no firme nada y llame a quien puede responder',
  ]),
  move('meet', 'meet.outreach', 'do', [
    'Ask them in for a short talk and a tour',
    'Invítelos a pasar para una charla y un recorrido',
  ]),
  move('take-card', 'meet.outreach', 'leave', [
    'Do not meet them now; take a card and pass it on',
    'No se reúna ahora; tome su tarjeta y pásela',
  ]),
  move('card-for-now', 'meet.outreach', 'hold', [
    `Agree to nothing yet; take a card ${call[0]}`,
    `Por ahora no acepte nada; tome su tarjeta ${call[1]}`,
  ]),
  move('join', 'join.partnership', 'do', ['Say yes, so that they go', 'Diga que sí, para que se vayan']),
  move('no-join', 'join.partnership', 'leave', [
    'Agree to nothing, and pass it to the administrator',
    'No acepte nada y páselo a administración',
  ]),
  move('no-join-yet', 'join.partnership', 'hold', [
    `Agree to nothing for now, ${call[0]}`,
    `Por ahora no acepte nada ${call[1]}`,
  ]),
  move('hand-over', 'discharge.to-custody', 'do', [
    'Let them take the patient now',
    'Deje que se lleven al paciente ahora',
  ]),
  move('stay-in-care', 'discharge.to-custody', 'leave', [
    `Care goes on; hand nobody over ${call[0]}`,
    `La atención sigue; no entregue a nadie ${call[1]}`,
  ]),
  move('in-care-for-now', 'discharge.to-custody', 'hold', [
    `The patient stays in care for now; ${call[0].slice(4)}`,
    `Por ahora el paciente sigue en atención; ${call[1].slice(2)}`,
  ]),
  move('care-waits', 'delay.care', 'do', [
    'Have care wait until they are done',
    'Que la atención espere hasta que terminen',
  ]),
  move('watch', 'record.visit', 'do', [
    'Stay back, watch, and write down what you see',
    'Quédese atrás, observe y escriba lo que ve',
  ]),
  move('give', 'disclose.', 'do', ['Give them what they ask for', 'Deles lo que piden']),
  move('give-nothing', 'disclose.', 'leave', [
    'Give nothing, and call the privacy officer',
    'No dé nada y llame a la oficina de privacidad',
  ]),
  move('nothing-yet', 'disclose.', 'hold', [
    'Give nothing yet; keep the request, and call the privacy officer',
    'Todavía no dé nada; guarde la solicitud y llame a la oficina de privacidad',
  ]),
  move('lie', 'obstruct', 'do', [
    'Say that no such person is here, to end it',
    'Diga que esa persona no está aquí, para terminar',
  ]),
  move('hide', 'obstruct', 'do', [
    'Have someone take the patient out by the back',
    'Que alguien saque al paciente por atrás',
  ]),
  move('block', 'obstruct', 'do', [
    'Stand in the doorway so that they cannot pass',
    'Póngase en la puerta para que no puedan pasar',
  ]),
  move('mislead', 'obstruct', 'do', ['Send them to the wrong floor', 'Mándelos al piso equivocado']),
]

/** The moves that a drill about that action may offer: `disclose.` stands for what the drill asks about. */
export function movesFor(key: string): readonly Move[] {
  return moves.flatMap((m) => {
    if (m.action !== 'disclose.') return [m]
    return key.startsWith('disclose.') ? [{ ...m, action: key }] : []
  })
}
