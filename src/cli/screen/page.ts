import type { CheckedForm, Screened } from '../../records/index.ts'
import { reportWords } from '../../records/index.ts'

/** A file's result for people: each place with what stands there; never a value. */
export function fileLines({ file, format, findings, unread }: Screened, language: 'en' | 'es'): readonly string[] {
  const words = reportWords(language)
  const missing = unread.map((each) => `  ! ${each.at}: ${words.unread[each.code]}`)
  const lines = findings.map(
    (each) =>
      `  ${each.tier}  ${each.at}  ${words.kinds[each.kind]}${each.about === 'other' ? ` (${words.aboutOther})` : ''}  [${each.source}]`,
  )
  const none = findings.length === 0 ? [`  ${unread.length === 0 ? words.nothing : words.nothingElse}`] : []
  return [`${file} (${format})`, ...(missing.length === 0 ? [] : [`  ${words.notRead}`, ...missing]), ...lines, ...none]
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
  const missing = unread.map((each) => `  ! ${each.at}: ${words.unread[each.code]}`)
  return [
    `${file} (${form})`,
    ...missing,
    ...lines,
    ...(fields.length === 0 && unread.length === 0 ? [`  ${words.nothing}`] : []),
  ]
}
