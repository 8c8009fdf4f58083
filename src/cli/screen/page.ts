import type { CheckedForm, Finding, Unread } from '../../records/index.ts'
import { reportWords } from '../../records/index.ts'

/** A place with what stands there, for people; never a value. */
export function findingLine({ tier, at, kind, about, source }: Finding, language: 'en' | 'es'): string {
  const words = reportWords(language)
  return `  ${tier}  ${at}  ${words.kinds[kind]}${about === 'other' ? ` (${words.aboutOther})` : ''}  [${source}]`
}

/** A place that was not read, and why. */
export function unreadLine({ at, code }: Unread, language: 'en' | 'es'): string {
  return `  ! ${at}: ${reportWords(language).unread[code]}`
}

const says = {
  en: {
    forbids: 'the law forbids this question',
    leaves: 'the law leaves it open',
    requires: 'the law requires this question',
  },
  es: {
    forbids: 'la ley prohíbe esta pregunta',
    leaves: 'la ley la deja abierta',
    requires: 'la ley exige esta pregunta',
  },
} as const

/** A form's result for people. */
export function formLines({ file, form, fields, unread }: CheckedForm, language: 'en' | 'es'): readonly string[] {
  const words = reportWords(language)
  const lines = fields.flatMap((field) => {
    const told = field.law.alongside?.[language]
    const missing =
      field.missing === undefined ? [] : [`     ${language === 'es' ? 'Falta decir' : 'Not said on the form'}: ${told}`]
    return [
      `  ${field.at}  ${words.kinds[field.kind]}: ${says[language][field.law.says]} (${field.law.citation})`,
      ...missing,
    ]
  })
  const missing = unread.map((each) => unreadLine(each, language))
  return [
    `${file} (${form})`,
    ...missing,
    ...lines,
    ...(fields.length === 0 && unread.length === 0 ? [`  ${words.nothing}`] : []),
  ]
}
