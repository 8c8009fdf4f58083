import type { Option } from '../command/command.ts'

/** The options of every command that may read a published rulebook. */
export const rulebookOptions: readonly Option[] = [
  {
    name: 'rulebook',
    value: 'FILE',
    about: {
      en: 'Use a published rulebook instead of the one that came with this program.',
      es: 'Usa un reglamento publicado en lugar del que vino con este programa.',
    },
  },
  {
    name: 'trust',
    value: 'FILE',
    about: {
      en: 'Public keys to trust: the rulebook must be signed by one. OSTIARY_TRUSTED_KEYS does the same.',
      es: 'Claves públicas de confianza: una debe haber firmado el reglamento. OSTIARY_TRUSTED_KEYS hace lo mismo.',
    },
  },
]
