import type { Text } from '../../engine/index.ts'

/** Words in English and in Spanish. */
export const t = (en: string, es: string): Text => ({ en, es })
