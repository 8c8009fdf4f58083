import { refusalWords } from '../../cases/index.ts'
import type { Text } from '../../engine/index.ts'
import type { Problem } from '../access/problem.ts'
import type { Fate } from './fates.ts'
import type { RowRefusal } from './plan.ts'
import type { TableRefusal } from './table.ts'

const rowWords: Readonly<Record<RowRefusal, Text>> = {
  'no-date': { en: 'The date is missing.', es: 'Falta la fecha.' },
  'date-unreadable': {
    en: 'The date cannot be read. Write it as 2026-03-04, with all four digits of the year.',
    es: 'No se puede leer la fecha. Escríbala como 2026-03-04, con los cuatro dígitos del año.',
  },
  'date-order-not-said': {
    en: 'This could be two different days. Say whether the month or the day comes first.',
    es: 'Podrían ser dos días distintos. Diga si va primero el mes o el día.',
  },
  'no-such-day': { en: 'There is no such day.', es: 'Ese día no existe.' },
  'time-unreadable': {
    en: 'The time is missing or cannot be read. Write it as 14:05 or 2:05 pm.',
    es: 'La hora falta o no se puede leer. Escríbala como 14:05 o 2:05 pm.',
  },
  'time-does-not-exist': {
    en: 'The clock was set forward that night: this time did not exist.',
    es: 'Esa noche se adelantó el reloj: esa hora no existió.',
  },
  'time-happens-twice': {
    en: 'The clock was set back that night: this time came twice. Leave the time out, and put it in a note.',
    es: 'Esa noche se atrasó el reloj: esa hora ocurrió dos veces. Omita la hora y póngala en una nota.',
  },
  'in-the-future': { en: 'This day or time has not come yet.', es: 'Ese día o esa hora aún no llega.' },
  'ends-before-start': { en: 'It ends before it begins.', es: 'Termina antes de empezar.' },
  'unknown-value': {
    en: 'This column takes only certain words. They are listed in the description of the file.',
    es: 'Esta columna solo acepta ciertas palabras. Están en la descripción del archivo.',
  },
  'too-many-cells': {
    en: 'The row has more cells than the file has headings.',
    es: 'La fila tiene más celdas que encabezados tiene el archivo.',
  },
  'twice-in-file': {
    en: 'The same row stands in the file twice. If both are right, give each its number.',
    es: 'La misma fila está dos veces en el archivo. Si ambas son correctas, dé a cada una su número.',
  },
}

/** Why a row cannot be used, for the person who sent it. */
export function reasonWords(reason: NonNullable<Fate['reason']>): Text {
  return { ...refusalWords, ...rowWords }[reason]
}

const tableWords: Readonly<Record<TableRefusal['code'], Text>> = {
  'no-rows': { en: 'The file has no rows below its headings.', es: 'El archivo no tiene filas bajo sus encabezados.' },
  'unclosed-quote': {
    en: 'A quotation mark is opened and never closed.',
    es: 'Se abre una comilla que nunca se cierra.',
  },
  'unknown-column': {
    en: 'The heading of this column is not known. Rename it, or take the column out.',
    es: 'No se conoce el encabezado de esta columna. Cámbielo o quite la columna.',
  },
  'column-twice': { en: 'Two columns mean the same.', es: 'Dos columnas significan lo mismo.' },
  'no-date-column': { en: 'No column is called “date”.', es: 'Ninguna columna se llama “fecha”.' },
  'too-many-rows': {
    en: 'The file has more than 10,000 rows. Send it in parts.',
    es: 'El archivo tiene más de 10 000 filas. Envíelo por partes.',
  },
}

/** Why a file is not taken. */
export function badTable({ code, at }: TableRefusal): Problem {
  return { status: 422, code, message: tableWords[code], ...(at === undefined ? {} : { at }) }
}

/** Only some roles close what they import. */
export const mayNotClose: Problem = {
  status: 403,
  code: 'may-not-close',
  message: {
    en: 'Your role may import, but may not close what it imports.',
    es: 'Su función puede importar, pero no cerrar lo que importa.',
  },
}
