import type { Language } from '../../engine/index.ts'

/** An instant as people at this desk read it, in the device's own time zone. */
export function timeLabel(at: string, language: Language, style: Intl.DateTimeFormatOptions): string {
  return new Date(at).toLocaleString(language === 'es' ? 'es-US' : 'en-US', style)
}
