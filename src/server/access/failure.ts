import type { Problem } from './problem.ts'

/** What to answer where the database or the disk failed us, or the record must not be written; undefined for a fault of ours. */
export function failureProblem(error: unknown): Problem | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? problems[code] : undefined
}

const problems: Readonly<Record<string, Problem>> = {
  'database-unavailable': {
    status: 503,
    code: 'database-unavailable',
    retryAfterSeconds: 2,
    message: {
      en: 'The database does not answer. Nothing was half done; try again in two seconds.',
      es: 'La base de datos no responde. Nada quedó a medias; vuelva a intentarlo en dos segundos.',
    },
  },
  'database-full': {
    status: 507,
    code: 'disk-full',
    retryAfterSeconds: 60,
    message: {
      en: 'The disk is full, so nothing can be written; what is there can be read. Tell your IT team to make room.',
      es: 'El disco está lleno y no se puede escribir; lo que hay se puede leer. Pida a su equipo de sistemas que haga espacio.',
    },
  },
  'writing-refused': {
    status: 423,
    code: 'ledger-behind',
    message: {
      en: 'The record was put back to an older state, so nothing is written until your IT team decides. It can be read.',
      es: 'El expediente volvió a un estado anterior; no se escribe nada hasta que su equipo de sistemas decida. Se puede leer.',
    },
  },
}
