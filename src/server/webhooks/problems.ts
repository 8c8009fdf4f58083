import type { Problem } from '../access/problem.ts'
import type { AddressRefusal } from './address.ts'

/** There is no such webhook at this facility. */
export const noWebhook: Problem = {
  status: 404,
  code: 'no-webhook',
  message: { en: 'There is no such webhook.', es: 'No existe ese webhook.' },
}

/** It has no message of that id. */
export const noDelivery: Problem = {
  status: 404,
  code: 'no-delivery',
  message: { en: 'There is no such message.', es: 'No existe ese mensaje.' },
}

/** The facility has as many webhooks as it may. */
export const tooManyWebhooks: Problem = {
  status: 409,
  code: 'too-many-webhooks',
  message: {
    en: 'There are too many webhooks. Take one away first.',
    es: 'Hay demasiados webhooks. Quite uno primero.',
  },
}

const addressWords = {
  'not-an-address': { en: 'This is not a web address.', es: 'Esta no es una dirección web.' },
  'not-https': { en: 'The address must start with https://.', es: 'La dirección debe empezar con https://.' },
  'has-password': {
    en: 'The address must have no name and no password in it.',
    es: 'La dirección no debe llevar nombre ni contraseña.',
  },
  'not-public': {
    en: 'This address is inside a private network. The system administrator can allow that in the server’s settings.',
    es: 'Esta dirección está en una red privada. La administración del sistema puede permitirlo en los ajustes del servidor.',
  },
} as const

/** Why an address is not sent to. */
export function badAddress(why: AddressRefusal): Problem {
  return { status: 422, code: why, at: 'url', message: addressWords[why] }
}
