import type { Problem } from '../access/problem.ts'

/** Nobody of that id belongs to the facility. */
export const noSuchPerson: Problem = {
  status: 404,
  code: 'no-such-person',
  message: { en: 'There is no such person here.', es: 'Aquí no hay tal persona.' },
}

/** Somebody with that address is here already. */
export const emailTaken: Problem = {
  status: 409,
  code: 'email-taken',
  at: 'email',
  message: {
    en: 'Somebody with that e-mail address is here already.',
    es: 'Ya hay aquí alguien con ese correo.',
  },
}

/** IT may not get at the account of somebody who sees cases, since that would let it see them. */
export const administratorNeeded: Problem = {
  status: 403,
  code: 'administrator-needed',
  message: {
    en: 'This person sees cases. Ask an administrator of the facility to do it.',
    es: 'Esta persona ve casos. Pida a un administrador del centro que lo haga.',
  },
}

/** The person also works elsewhere, so that no one facility may change their account. */
export const worksElsewhere: Problem = {
  status: 403,
  code: 'works-elsewhere',
  message: {
    en: 'This person also has a role at another facility. Ask them to change it under their own account.',
    es: 'Esta persona también tiene una función en otro centro. Pídale que lo cambie en su propia cuenta.',
  },
}

/** A facility without an administrator could let nobody in any more. */
export const lastAdministrator: Problem = {
  status: 409,
  code: 'last-administrator',
  message: {
    en: 'The facility would be left without an administrator. Give that role to another person first.',
    es: 'El centro se quedaría sin administrador. Dé antes esa función a otra persona.',
  },
}

/** Who gave a role, or gets it, may not be who confirms it. */
export const secondPersonNeeded: Problem = {
  status: 403,
  code: 'second-person-needed',
  message: {
    en: 'Another person has to confirm this role: not the one who gave it, and not the one who gets it.',
    es: 'Otra persona debe confirmar esta función: ni quien la dio ni quien la recibe.',
  },
}

/** There is no such role to take away or confirm. */
export const noSuchRole: Problem = {
  status: 409,
  code: 'no-such-role',
  message: { en: 'The person does not have that role here.', es: 'La persona no tiene esa función aquí.' },
}

/** What a privacy officer may do here is confirm. */
export const onlyConfirm: Problem = {
  status: 403,
  code: 'not-your-role',
  message: {
    en: 'Your role may confirm roles here. To give or end them is for an administrator.',
    es: 'Su función puede confirmar funciones. Darlas o quitarlas le toca a un administrador.',
  },
}
