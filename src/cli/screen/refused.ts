import type { ShardFailure } from '../../records/index.ts'
import { environmentFailed, type Refusal } from '../command/refusal.ts'
import { t } from '../words/phrases.ts'

/** A stretch of a file that was not screened, and why. */
export interface NotScreened {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly failure: ShardFailure | 'worker-died'
}

const because: Readonly<Record<NotScreened['failure'], readonly [en: string, es: string]>> = {
  'no-such-file': ['the file is not there', 'el archivo no está'],
  'not-allowed': ['the worker may not read it', 'el trabajador no puede leerlo'],
  'file-changed': ['the file changed meanwhile', 'el archivo cambió entretanto'],
  'file-failed': ['the file could not be read', 'no se pudo leer el archivo'],
  'took-too-long': ['it took too long', 'tardó demasiado'],
  fault: ['the screening failed', 'la revisión falló'],
  'worker-died': ['the workers that tried it died', 'murieron los trabajadores que lo intentaron'],
}

/** Part of the input was not screened, so that there is no report at all. */
export function notScreened({ file, start, end, failure }: NotScreened): Refusal {
  const [en, es] = because[failure]
  const [place, lugar] = start === 0 ? ['', ''] : [`, bytes ${start} to ${end},`, `, bytes ${start} a ${end},`]
  return environmentFailed(
    'not-screened',
    t(
      `${file}${place} was not screened: ${en}. There is no report, because it would not be whole.`,
      `${file}${lugar} no se revisó: ${es}. No hay informe, porque no estaría completo.`,
    ),
  )
}
