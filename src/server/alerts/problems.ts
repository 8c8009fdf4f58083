import type { Problem } from '../access/problem.ts'

/** There is no such alert, or it is not for whoever asks. */
export const noAlert: Problem = {
  status: 404,
  code: 'no-alert',
  message: { en: 'There is no such alert.', es: 'No existe esa alerta.' },
}

/** The link of a message is used up, over or not ours. */
export const noLink: Problem = {
  status: 404,
  code: 'no-alert-link',
  message: {
    en: 'This link no longer works. Sign in to see the alert.',
    es: 'Este enlace ya no sirve. Inicie sesión para ver la alerta.',
  },
}

/** The person has no such channel. */
export const noChannel: Problem = {
  status: 404,
  code: 'no-alert-channel',
  message: { en: 'You have no such way to be reached.', es: 'Usted no tiene esa vía de contacto.' },
}

/** They have as many as they may. */
export const tooManyChannels: Problem = {
  status: 409,
  code: 'too-many-alert-channels',
  message: { en: 'You have ten ways already. Take one away first.', es: 'Ya tiene diez vías. Quite una primero.' },
}

/** Channels belong to people, at the facility in which they act. */
export const onlyPeople: Problem = {
  status: 403,
  code: 'people-only',
  message: {
    en: 'Only a person who signed in and chose a role may do that.',
    es: 'Solo una persona que inició sesión y eligió una función puede hacer eso.',
  },
}

/** This installation has no such way. */
export const notOffered: Problem = {
  status: 422,
  code: 'alert-channel-not-offered',
  at: 'kind',
  message: {
    en: 'This way is not set up here. Ask the system administrator.',
    es: 'Esta vía no está configurada aquí. Pregunte a la administración de sistemas.',
  },
}

/** The push service's address may not be sent to. */
export const badSubscription: Problem = {
  status: 422,
  code: 'not-a-subscription',
  at: 'subscription',
  message: {
    en: 'This browser gave an address that cannot be sent to.',
    es: 'Este navegador dio una dirección a la que no se puede enviar.',
  },
}

/** A test was sent a moment ago. */
export const testTooSoon: Problem = {
  status: 429,
  code: 'alert-test-too-soon',
  retryAfterSeconds: 30,
  message: {
    en: 'A test was sent a moment ago. Wait half a minute.',
    es: 'Se envió una prueba hace un momento. Espere medio minuto.',
  },
}

/** The code is not the one that was sent last. */
export const wrongCode: Problem = {
  status: 422,
  code: 'wrong-code',
  at: 'code',
  message: {
    en: 'This is not the code of the last test. Look again.',
    es: 'Este no es el código de la última prueba. Mire otra vez.',
  },
}

/** The code is too old, or was guessed at too often. */
export const codeOver: Problem = {
  status: 422,
  code: 'code-over',
  at: 'code',
  message: {
    en: 'This code is over. Send another test.',
    es: 'Este código ya no sirve. Envíe otra prueba.',
  },
}
