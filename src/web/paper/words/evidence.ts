import type { Language, Text } from '../../../engine/index.ts'

const names: Readonly<Record<string, Text>> = {
  'document.kind': { en: 'What it is:', es: 'Qué es:' },
  'document.signer': { en: 'Who signs:', es: 'Quién firma:' },
  'document.court': { en: 'Court:', es: 'Tribunal:' },
  'document.orders-secrecy': { en: 'Secret:', es: 'Secreto:' },
  'document.names-this-facility': { en: 'This place:', es: 'Este lugar:' },
  'document.current': { en: 'Days and hours:', es: 'Días y horas:' },
  'form.number': { en: 'Number of the form:', es: 'Número del formulario:' },
  look: { en: 'Look here:', es: 'Mire aquí:' },
}
const other: Text = { en: 'Also:', es: 'También:' }

/** What words on a paper speak for, with a colon. */
export function evidenceName(fact: string, language: Language): string {
  return (names[fact] ?? other)[language]
}
