import type { Owner, Role } from '../../cases/index.ts'
import type { Language, Text } from '../../engine/index.ts'

/** Words of one part in both languages: the same keys, so that none is left untold. */
export function wordsFrom<W>(en: W, es: NoInfer<W>): (language: Language) => W {
  return (language) => (language === 'es' ? es : en)
}

/** What each role is called. */
export const roleWords: Readonly<Record<Role, Text>> = {
  desk: { en: 'Desk', es: 'Recepción' },
  security: { en: 'Security', es: 'Seguridad' },
  liaison: { en: 'Liaison', es: 'Enlace' },
  'privacy-officer': { en: 'Privacy officer', es: 'Privacidad' },
  counsel: { en: 'Counsel', es: 'Asesoría legal' },
  administrator: { en: 'Administrator on duty', es: 'Administración de turno' },
  'system-administrator': { en: 'System administrator (IT)', es: 'Administración de sistemas' },
  auditor: { en: 'Auditor', es: 'Auditoría' },
}

/** What each owner of a task is called. */
export const ownerWords: Readonly<Record<Owner, Text>> = {
  staff: { en: 'Staff', es: 'Personal' },
  liaison: roleWords.liaison,
  administrator: roleWords.administrator,
  'privacy-officer': roleWords['privacy-officer'],
  counsel: roleWords.counsel,
  facility: { en: 'The hospital', es: 'El hospital' },
}

/** The words of the frame. */
export const frameWords = wordsFrom(
  {
    skip: 'Skip to the content',
    main: 'Main',
    menu: 'Menu',
    role: 'Your role',
    signOut: 'Sign out',
    account: 'Your account',
    otherLanguage: 'Español',
    loading: 'Loading…',
    tryAgain: 'Try again',
    failed: 'This could not be shown',
    notThere: 'There is no such page',
    notThereWhy: 'The address leads nowhere. Go on from the list of cases.',
    notYours: 'Your role may not see this page',
    notYoursWhy: (role: string) =>
      `You act as: ${role}. If you need it, ask the administrator, or change your role above.`,
    home: 'Go on',
    pageFailed: 'This page could not be loaded. Check the network, then try again.',
    leave: 'What you wrote is not saved yet. Leave all the same?',
    notice: 'Not legal advice. Not yet reviewed by counsel.',
    signedOut: 'You are signed out.',
    emergency: (name: string, role: string) => `${name} took the role “${role}” in an emergency.`,
    emergencyRead: 'I have read this',
  },
  {
    skip: 'Ir al contenido',
    main: 'Principal',
    menu: 'Menú',
    role: 'Su función',
    signOut: 'Cerrar sesión',
    account: 'Su cuenta',
    otherLanguage: 'English',
    loading: 'Cargando…',
    tryAgain: 'Intentar de nuevo',
    failed: 'Esto no se pudo mostrar',
    notThere: 'Esa página no existe',
    notThereWhy: 'La dirección no lleva a ninguna parte. Siga desde la lista de casos.',
    notYours: 'Su función no permite ver esta página',
    notYoursWhy: (role: string) =>
      `Usted actúa como: ${role}. Si la necesita, pídala a la administración o cambie su función arriba.`,
    home: 'Seguir',
    pageFailed: 'No se pudo cargar esta página. Revise la red e intente de nuevo.',
    leave: 'Lo que escribió aún no se ha guardado. ¿Salir de todos modos?',
    notice: 'No es asesoría legal. Aún no la ha revisado un abogado.',
    signedOut: 'Su sesión está cerrada.',
    emergency: (name: string, role: string) => `${name} tomó la función «${role}» en una emergencia.`,
    emergencyRead: 'Ya lo leí',
  },
)
