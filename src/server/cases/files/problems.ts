import type { Problem } from '../../access/problem.ts'

/** The answer for a file that is not there, or not for the asker. */
export const noSuchFile: Problem = {
  status: 404,
  code: 'no-such-file',
  message: { en: 'There is no such file in this case.', es: 'No existe ese archivo en este caso.' },
}

/** The answer to a kind of file that is not taken. */
export const notTaken: Problem = {
  status: 415,
  code: 'media-type-not-taken',
  message: {
    en: 'Send a picture (JPEG, PNG, WebP, HEIC, TIFF), a PDF or plain text.',
    es: 'Envíe una imagen (JPEG, PNG, WebP, HEIC, TIFF), un PDF o texto sin formato.',
  },
}

/** The answer to an upload without a file. */
export const notAFile: Problem = {
  status: 400,
  code: 'no-file',
  message: {
    en: 'Send the file as the body, or as the part “file” of a form.',
    es: 'Envíe el archivo como cuerpo, o como la parte «file» de un formulario.',
  },
}

/** The answer to an id that a file cannot have. */
export const notAnId: Problem = {
  status: 422,
  code: 'file-id-malformed',
  at: 'id',
  message: {
    en: 'The id of a file is letters, digits and . _ -',
    es: 'El identificador de un archivo son letras, dígitos y . _ -',
  },
}

/** The answer to an id that another file has. */
export const anotherFile: Problem = {
  status: 409,
  code: 'file-id-reused',
  at: 'id',
  message: {
    en: 'Another file of this case has this id. Send yours under a new one.',
    es: 'Otro archivo de este caso tiene este identificador. Envíe el suyo con uno nuevo.',
  },
}

/** The answer to who may not add files. */
export const notNow: Problem = {
  status: 403,
  code: 'not-allowed',
  message: { en: 'You cannot add files to this case now.', es: 'No puede agregar archivos a este caso ahora.' },
}

/** The answer to a file that is too large. */
export const tooLarge: Problem = {
  status: 413,
  code: 'too-large',
  message: { en: 'A file may have 20 MB at most.', es: 'Un archivo puede tener 20 MB como máximo.' },
}
