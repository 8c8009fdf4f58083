import { delimiterOf } from './csv/read.ts'
import type { Format, UnreadCode } from './finding.ts'

/** The format of a text by its content; a file name or type only decides where content cannot. */
export function detectFormat(text: string, hint = ''): Format | { readonly refused: UnreadCode } {
  const head = text
    .slice(0, 4096)
    .replace(/^\uFEFF/, '')
    .trimStart()
  // MLLP puts 0x0B first, which `trimStart` has taken for white space.
  if (/^(?:MSH|FHS|BHS)[^A-Za-z0-9\s]/.test(head)) return 'hl7v2'
  if (/^ISA[^A-Za-z0-9\s]/.test(head)) return 'x12'
  if (head.startsWith('{\\rtf')) return 'rtf'
  if (head.startsWith('{') || head.startsWith('[')) return detectJson(text, head, hint)
  if (head.startsWith('<')) return detectXml(head)
  if (
    /^(?:\/\/[^\n]*\n|\s)*(?:Instance|Profile|Extension|Alias|RuleSet|Invariant):\s/.test(head) &&
    /^\*\s/m.test(text)
  )
    return 'fsh'
  if (/(?:^|[./])(?:csv|tsv|tab)\b|comma-separated|tab-separated/i.test(hint)) return 'csv'
  return looksTabular(text) ? 'csv' : 'text'
}

function detectJson(text: string, head: string, hint: string): Format | { readonly refused: UnreadCode } {
  const line = /^[^\n]*/.exec(head)?.[0].trimEnd() ?? ''
  const closes = line.endsWith('}') && /\n\s*\{/.test(text.slice(0, text.indexOf('\n') + 65536))
  if (/ndjson/i.test(hint) || (closes && startsResource(head))) return 'ndjson'
  if (startsResource(head) || /"resourceType"\s*:/.test(text)) return 'fhir'
  // Braces alone make no JSON: "[ ] yes" begins a form in plain text.
  return /^[[{]\s*(?:"|\{|\[\s*["{]|\]|\})/.test(head) ? { refused: 'unknown-format' } : 'text'
}

function startsResource(head: string): boolean {
  return head.startsWith('{') && /"resourceType"\s*:/.test(head)
}

// Parts of a C-CDA are passed around by themselves.
const fragment =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:recordTarget|component|section|entry|observation|act|organizer|procedure|encounter|substanceAdministration|author|participant|informant|componentOf|documentationOf|supply|entryRelationship|structuredBody|nonXMLBody|guardian|patientRole|patient)[\s>]/

function detectXml(head: string): Format | { readonly refused: UnreadCode } {
  if (/^<!DOCTYPE\s+html|^<html[\s>]/i.test(head)) return 'text'
  if (/<(?:\w+:)?ClinicalDocument[\s>]/.test(head) || /<!(?:DOCTYPE|ENTITY)/.test(head)) return 'ccda'
  if (/xmlns(?::\w+)?="urn:hl7-org:v3"/.test(head) || fragment.test(head)) return 'ccda'
  if (isHtml(head)) return 'text'
  return /^<\?xml|^<[A-Za-z][\w:.-]*[^>]*\/?>/.test(head) ? { refused: 'unknown-format' } : 'text'
}

function looksTabular(text: string): boolean {
  const lines = text.split(/\r?\n/, 6).filter((line) => line !== '')
  if (lines.length < 2) return false
  const delimiter = delimiterOf(lines[0] as string)
  const counts = lines.slice(0, 5).map((line) => line.replace(/"(?:[^"]|"")*"/g, '').split(delimiter).length)
  return (
    (counts[0] as number) >= 3 && counts.every((count) => count === counts[0]) && !/[.!?]\s/.test(lines[0] as string)
  )
}

const html =
  /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!DOCTYPE\s+html|(?:html|head|body|form|div|p|table|fieldset|label|span|h[1-6]|ul|ol|main|article)[\s>])/i

/** True for HTML, whole or in part: text with markup in it. */
export function isHtml(text: string): boolean {
  return html.test(text.slice(0, 4096))
}
