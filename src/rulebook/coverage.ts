import type { SignedOff } from '../engine/check/index.ts'
import type { Text } from '../engine/index.ts'

/** What is modelled, since when, verified how, and reviewed by whom. */
export interface Coverage {
  readonly notice: Text
  readonly conflicts: readonly SignedOff[]
}

/** The coverage of this release. */
export const coverage: Coverage = {
  notice: {
    en: 'Not legal advice; not yet reviewed by counsel.',
    es: 'No es asesoría legal; aún no la ha revisado un abogado.',
  },
  conflicts: [],
}
