import { lineAndColumn } from '../text/read.ts'

/** A label of a form's field with its line and column. */
export interface Label {
  readonly at: string
  readonly label: string
}

const labelled = /<(label|legend|th|dt|option|button)\b[^>]*>([\s\S]*?)<\/\1>/gi
const control = /<(?:input|select|textarea)\b[^>]*>/gi
const named = /\b(?:name|id|placeholder|aria-label|title|data-label)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi

/** The labels of an HTML form: what stands in labels, legends and headings of columns, and how its controls are named. */
export function htmlLabels(html: string): readonly Label[] {
  const labels: Label[] = []
  for (const found of html.matchAll(labelled)) {
    if (found[1]?.toLowerCase() === 'option') continue
    labels.push({ at: lineAndColumn(html, found.index), label: textOf(found[2] as string) })
  }
  for (const found of html.matchAll(control)) {
    if (/type\s*=\s*["']?(?:hidden|submit|button|reset)/i.test(found[0])) continue
    const names = [...found[0].matchAll(named)].map((each) => each[1] ?? each[2] ?? '')
    labels.push({ at: lineAndColumn(html, found.index), label: names.join(' / ') })
  }
  for (const found of html.replace(labelled, (whole) => ' '.repeat(whole.length)).matchAll(/>([^<>]*[?:])\s*</g)) {
    labels.push({ at: lineAndColumn(html, found.index), label: textOf(found[1] as string) })
  }
  return labels
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&([a-z])(?:acute|tilde|uml);/gi, '$1')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')
}
