import type { Problem } from '../access/problem.ts'

/** A code that is wrong, used or too old. */
export const codeOver: Problem = {
  status: 404,
  code: 'code-over',
  at: 'code',
  message: {
    en: 'This code was used already or is too old. Ask an administrator for a new one.',
    es: 'Este código ya se usó o es demasiado viejo. Pida uno nuevo a un administrador.',
  },
}

/** A code that is another device's, where this one still holds what it wrote under its own name. */
export const otherDevice: Problem = {
  status: 409,
  code: 'other-device',
  at: 'code',
  message: {
    en: 'This code is for another device. It still works there. Ask an administrator for a code for this device.',
    es: 'Este código es de otro dispositivo. Allí todavía sirve. Pida a un administrador un código para este.',
  },
}

/** There is no such device at the facility. */
export const noSuchDevice: Problem = {
  status: 404,
  code: 'no-such-device',
  message: { en: 'There is no such device, or it was revoked.', es: 'No hay tal dispositivo, o ya fue revocado.' },
}

/** There is no such entry, or it is settled. */
export const noSuchEntry: Problem = {
  status: 404,
  code: 'no-such-entry',
  message: {
    en: 'There is no such entry, or somebody has settled it already.',
    es: 'No hay tal entrada, o alguien ya la resolvió.',
  },
}

/** An entry that does not open can only be set aside. */
export const cannotOpen: Problem = {
  status: 422,
  code: 'cannot-open',
  message: {
    en: 'This entry cannot be opened or read, so it cannot be filed. Ask at the desk what it was, then set it aside.',
    es: 'Esta entrada no se puede abrir o leer, así que no se puede archivar. Pregunte en el mostrador qué era y luego apártela.',
  },
}
