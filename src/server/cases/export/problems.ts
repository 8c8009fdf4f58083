import type { Problem } from '../../access/problem.ts'

/** The answer to a role that takes no case out of the record. */
export const notYours: Problem = {
  status: 403,
  code: 'export-not-yours',
  message: {
    en: 'Your role does not take this case out of the record.',
    es: 'Su función no puede sacar este caso del registro.',
  },
}

/** The answer while the ledger has not published the last events. */
export const notYet: Problem = {
  status: 409,
  code: 'not-yet-published',
  retryAfterSeconds: 2,
  message: {
    en: 'The ledger has not published the last events yet. Try again in a moment.',
    es: 'El libro de registro aún no ha publicado los últimos sucesos. Intente en un momento.',
  },
}

/** The answer where the papers are too many for one archive. */
export const tooLarge: Problem = {
  status: 413,
  code: 'archive-too-large',
  message: {
    en: 'The papers of this case are more than 100 MB. Take them one by one.',
    es: 'Los papeles de este caso pasan de 100 MB. Descárguelos uno por uno.',
  },
}

/** The answer to an age recipient that is none. */
export const noRecipient: Problem = {
  status: 422,
  code: 'recipient-malformed',
  at: 'sealTo.recipient',
  message: { en: 'This is no age recipient.', es: 'Este no es un destinatario de age.' },
}
