import type { Problem } from '../access/problem.ts'
import { leastCharacters, mostCharacters, type Weakness } from './password/rules.ts'

/** A request of another site. */
export const crossSite: Problem = {
  status: 403,
  code: 'cross-site',
  message: {
    en: 'This request came from another site. Open Ostiary itself and try again.',
    es: 'Esta solicitud vino de otro sitio. Abra Ostiary y pruebe de nuevo.',
  },
}

/** Said of a wrong password, an unknown account and an account that has no password alike. */
export const wrongPassword: Problem = {
  status: 401,
  code: 'wrong-sign-in',
  message: {
    en: 'The e-mail address and the password do not go together. Check both and try again.',
    es: 'El correo y la contraseña no corresponden. Revise los dos y pruebe de nuevo.',
  },
}

/** A code that is wrong, used or too old. */
export const wrongCode: Problem = {
  status: 401,
  code: 'wrong-code',
  message: {
    en: 'That code is wrong, too old, or was used before. Wait for the next one and try again.',
    es: 'Ese código es incorrecto, es viejo o ya se usó. Espere el siguiente y pruebe de nuevo.',
  },
}

/** A passkey that did not prove who it is. */
export const wrongPasskey: Problem = {
  status: 401,
  code: 'wrong-passkey',
  message: {
    en: 'That passkey did not work here. Try again, or sign in another way.',
    es: 'Esa llave de acceso no funcionó aquí. Pruebe de nuevo o inicie sesión de otra manera.',
  },
}

/** Nobody has given a password, or too long ago. */
export const startOver: Problem = {
  status: 401,
  code: 'start-over',
  message: {
    en: 'That took too long. Start to sign in again.',
    es: 'Eso tardó demasiado. Empiece a iniciar sesión otra vez.',
  },
}

/** What changes accounts, people or tokens asks for a recent proof. */
export const freshFirst: Problem = {
  status: 403,
  code: 'fresh-sign-in-needed',
  message: {
    en: 'To change this, show again that it is you: give your password, or use your passkey.',
    es: 'Para cambiar esto, demuestre otra vez que es usted: dé su contraseña o use su llave de acceso.',
  },
}

/** Too many tries. */
export function tooMany(retryAfterSeconds: number): Problem {
  return {
    status: 429,
    code: 'too-many-tries',
    retryAfterSeconds,
    message: {
      en: `Too many tries. Wait ${spoken(retryAfterSeconds).en}, then try again.`,
      es: `Demasiados intentos. Espere ${spoken(retryAfterSeconds).es} y pruebe de nuevo.`,
    },
  }
}

function spoken(seconds: number): { readonly en: string; readonly es: string } {
  if (seconds <= 90) return { en: `${seconds} seconds`, es: `${seconds} segundos` }
  const minutes = Math.ceil(seconds / 60)
  return { en: `${minutes} minutes`, es: `${minutes} minutos` }
}

/** A link, code or invitation that is used or too old. */
export const linkOver: Problem = {
  status: 404,
  code: 'link-over',
  message: {
    en: 'This link was used already or is too old. Ask your administrator for a new one.',
    es: 'Este enlace ya se usó o es demasiado viejo. Pida uno nuevo a su administrador.',
  },
}

/** Why a new password is not taken. */
export function weakPassword(code: Weakness): Problem {
  return { status: 422, code, at: 'password', message: weaknesses[code] }
}

const weaknesses: Readonly<Record<Weakness, Problem['message']>> = {
  'password-short': {
    en: `Use at least ${leastCharacters} characters. A few words that only you would put together are easy to keep in mind.`,
    es: `Use al menos ${leastCharacters} caracteres. Unas palabras que solo usted juntaría son fáciles de recordar.`,
  },
  'password-long': {
    en: `Use at most ${mostCharacters} characters.`,
    es: `Use ${mostCharacters} caracteres como máximo.`,
  },
  'password-common': {
    en: 'Many people use that password, or it is your name or a row of keys. Choose another.',
    es: 'Mucha gente usa esa contraseña, o es su nombre o una fila de teclas. Elija otra.',
  },
}

/** Without this one the person could not sign in any more. */
export const lastWayIn: Problem = {
  status: 409,
  code: 'last-way-in',
  message: {
    en: 'This is your last way to sign in. Add another passkey or an authenticator app first.',
    es: 'Es su última manera de iniciar sesión. Agregue antes otra llave de acceso o una aplicación de códigos.',
  },
}

/** Signing in with another provider did not work; the page of signing in says so by this code. */
export const noSuchProvider: Problem = {
  status: 404,
  code: 'no-such-provider',
  message: {
    en: 'There is no such sign-in here.',
    es: 'Aquí no hay tal inicio de sesión.',
  },
}
