import type { Language } from '../../../engine/index.ts'

const en = {
  standing: {
    judge: {
      title: 'It looks like a judge’s paper',
      detail: 'Show it to the person on duty at once. They check it before anything is done.',
    },
    unsigned: {
      title: 'The form of a judge’s paper, and no signature is seen',
      detail: 'Look for the signature. Show it to the person on duty at once.',
    },
    court: {
      title: 'A court’s name is on it, but no judge ordered it',
      detail: 'It looks like a paper that a clerk or a lawyer signs.',
    },
    agency: {
      title: 'An agency’s own paper, not a judge’s',
      detail: 'It may say “warrant” or “command”. No judge stands behind it.',
    },
    nothing: { title: 'It looks like a paper that orders nothing', detail: 'No court and no agency commands here.' },
    another: { title: 'A paper of another kind', detail: 'It looks as if no judge ordered this.' },
    unsure: {
      title: 'Not sure what this is',
      detail: 'That is a full answer. Treat it as not read, and let the office look.',
    },
  },
  page: (pages: string) => `Page ${pages}`,
  form: (number: string) => `Form ${number}`,
  sure: (percent: number) => `${percent} % sure`,
  picture: (name: string) => `The photo of: ${name}. What was read is marked on it, and listed below.`,
  marked: (n: number) => (n === 1 ? '1 place is marked' : `${n} places are marked`),
  missing: 'What is missing',
  look: 'Look at the paper',
  step: (n: number, of: number) => `Page ${n} of ${of}`,
  found: (outline: boolean, turned: boolean) =>
    `${outline ? 'The paper was found in the photo.' : 'The photo shows the paper alone.'}${turned ? ' It was turned upright.' : ''}`,
  reading: (percent: number) => `Reading: ${percent} %`,
  starting: 'Getting ready to read…',
  cancel: 'Stop reading',
  again: 'Try again',
  failures: {
    'not-a-picture': 'This file is no picture that can be read here.',
    fault: 'The paper could not be read. Its photo is stored all the same. Try again in better light.',
    'not-here': 'What reads papers is not on this device yet. Open this page once with a network. The photo is stored.',
    cancelled: 'You stopped it. Nothing was read. The photo is stored.',
  },
}

const es: typeof en = {
  standing: {
    judge: {
      title: 'Parece un papel de un juez',
      detail: 'Muéstrelo ya a la persona de turno. Lo revisa antes de que se haga nada.',
    },
    unsigned: {
      title: 'El formulario de un juez, y no se ve la firma',
      detail: 'Busque la firma. Muéstrelo ya a la persona de turno.',
    },
    court: {
      title: 'Lleva el nombre de un tribunal, pero no lo ordenó un juez',
      detail: 'Parece un papel que firma un abogado o alguien de la oficina del tribunal.',
    },
    agency: {
      title: 'Un papel de la agencia misma, no de un juez',
      detail: 'Puede decir “orden” o “mandato”. Detrás no hay ningún juez.',
    },
    nothing: { title: 'Parece un papel que no ordena nada', detail: 'Aquí no manda un tribunal ni una agencia.' },
    another: { title: 'Un papel de otro tipo', detail: 'Parece que ningún juez ordenó esto.' },
    unsure: {
      title: 'No es seguro qué es',
      detail: 'Esa es una respuesta completa. Haga como si no se hubiera leído, y que la oficina lo mire.',
    },
  },
  page: (pages) => `Página ${pages}`,
  form: (number) => `Formulario ${number}`,
  sure: (percent) => `${percent} % de seguridad`,
  picture: (name) => `La foto de: ${name}. Lo que se leyó está marcado, y más abajo hay una lista.`,
  marked: (n) => (n === 1 ? 'Hay 1 lugar marcado' : `Hay ${n} lugares marcados`),
  missing: 'Qué le falta',
  look: 'Mire el papel',
  step: (n, of) => `Página ${n} de ${of}`,
  found: (outline, turned) =>
    `${outline ? 'Se encontró el papel en la foto.' : 'La foto muestra solo el papel.'}${turned ? ' Se puso derecho.' : ''}`,
  reading: (percent) => `Leyendo: ${percent} %`,
  starting: 'Se prepara la lectura…',
  cancel: 'Dejar de leer',
  again: 'Probar de nuevo',
  failures: {
    'not-a-picture': 'Este archivo no es una imagen que se pueda leer aquí.',
    fault: 'No se pudo leer el papel. Su foto quedó guardada. Pruebe de nuevo con mejor luz.',
    'not-here':
      'Lo que lee papeles aún no está en este dispositivo. Abra esta página una vez con red. La foto quedó guardada.',
    cancelled: 'Usted lo paró. No se leyó nada. La foto quedó guardada.',
  },
}

/** The words about a paper that was read, at the desk and in the office. */
export const paperWords = (language: Language): typeof en => (language === 'es' ? es : en)

/** The words of one language. */
export type PaperWords = typeof en
