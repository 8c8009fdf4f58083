import { delimiterOf, rowsOf } from '../csv/read.ts'
import { detectFormat, isHtml } from '../detect.ts'
import type { Kind } from '../finding.ts'
import { fieldKinds } from '../hl7v2/fields.ts'
import { readSegments } from '../hl7v2/read.ts'
import { itemsOf, type JsonNode, member, readJson, stringOf } from '../json/read.ts'
import { loincCodes } from '../value-sets/codes.ts'
import { type CheckedForm, checked, type Field, fieldOf, type LawView } from './field.ts'
import { htmlLabels } from './html.ts'

/** Says of a form, a table's header or a feed what it asks for, and what the law says of each such question. */
export function checkIntake(file: string, text: string, law: LawView): CheckedForm {
  const format = detectFormat(text, file)
  if (typeof format === 'object')
    return { file, form: 'text', fields: [], unread: [{ at: 'the file', code: format.refused }] }
  if (format === 'fhir') return questionnaire(file, text, law)
  if (format === 'hl7v2') return feed(file, text, law)
  if (isHtml(text) || /\.html?$/i.test(file))
    return formed(
      file,
      'html',
      htmlLabels(text).map(({ at, label }) => fieldOf(at, label)),
      law,
      text,
    )
  if (format === 'csv') return formed(file, 'csv', columns(text), law, text)
  return formed(file, 'text', lines(text), law, text)
}

function formed(
  file: string,
  form: CheckedForm['form'],
  fields: readonly (Field | undefined)[],
  law: LawView,
  whole: string,
): CheckedForm {
  const given = fields.filter((field) => field !== undefined)
  const once = given.filter(
    (field, i) => given.findIndex((other) => other.at === field.at && other.kind === field.kind) === i,
  )
  return { file, form, fields: checked(once, law, whole), unread: [] }
}

function questionnaire(file: string, text: string, law: LawView): CheckedForm {
  const reading = readJson(text)
  if (!reading.ok) return { file, form: 'questionnaire', fields: [], unread: [{ at: 'the file', code: reading.code }] }
  const type = stringOf(member(reading.root, 'resourceType'))
  if (type !== 'Questionnaire')
    return { file, form: 'questionnaire', fields: [], unread: [{ at: String(type), code: 'unknown-format' }] }
  const fields: (Field | undefined)[] = []
  const words: string[] = []
  const visit = (node: JsonNode, path: string): void => {
    itemsOf(member(node, 'item')).forEach((item, i) => {
      const at = `${path}item[${i}]`
      const label = stringOf(member(item, 'text')) ?? stringOf(member(item, 'prefix')) ?? ''
      words.push(label)
      fields.push(byCode(item, at, label) ?? fieldOf(at, label))
      visit(item, `${at}.`)
    })
  }
  visit(reading.root, 'Questionnaire#')
  return formed(file, 'questionnaire', fields, law, words.join('\n'))
}

function byCode(item: JsonNode, at: string, label: string): Field | undefined {
  const linkId = stringOf(member(item, 'linkId')) ?? ''
  const codes = [
    ...itemsOf(member(item, 'code')).map((coding) => stringOf(member(coding, 'code')) ?? ''),
    linkId.slice(linkId.lastIndexOf('/') + 1),
  ]
  const meaning = codes.map((code) => loincCodes.get(code)).find((each) => each !== undefined)
  return meaning === undefined ? undefined : { at, label, kind: meaning.kind }
}

function columns(text: string): readonly (Field | undefined)[] {
  for (const row of rowsOf(text, delimiterOf(text))) {
    return row === undefined ? [] : row.map((cell, i) => fieldOf(`column ${i + 1}`, cell.text))
  }
  return []
}

// A feed asks for a field by filling it: whoever sends PID-26 has somebody who asks for it.
function feed(file: string, text: string, law: LawView): CheckedForm {
  const segments = readSegments(text)
  if (segments === undefined)
    return { file, form: 'hl7v2', fields: [], unread: [{ at: 'the file', code: 'malformed' }] }
  const fields = segments.flatMap((segment) =>
    Object.entries(fieldKinds[segment.name] ?? {}).flatMap(([number, kind]): readonly Field[] => {
      const field = segment.fields[Number(number)]
      const filled = field !== undefined && /[^"^~&\s]/.test(text.slice(field.start, field.end))
      return filled ? [{ at: `${segment.name}-${number}`, label: `${segment.name}-${number}`, kind: kind as Kind }] : []
    }),
  )
  return formed(file, 'hl7v2', fields, law, '')
}

// In plain text a question ends as one, or leaves room for its answer.
function lines(text: string): readonly (Field | undefined)[] {
  return text.split(/\r?\n/).flatMap((line, i) => {
    const parts = line.split(/(?<=[?:])|_{3,}|(?:\[ ?\]|\( ?\)|☐)[^[(☐]*/).filter((part) => part.trim() !== '')
    const asks = /[?:]\s*$|[?:]\s*(?:_{3,}|\[|\(|☐)|_{3,}|\[ ?\]|☐/.test(line)
    return asks ? parts.map((part) => fieldOf(`line ${i + 1}`, part)) : []
  })
}
