import type { Finding, Screened } from '../finding.ts'
import { type ReportWords, wordsOf } from './words.ts'

/** A file's result with its text, where the reader of the report may see the record itself. */
export interface Shown {
  readonly screened: Screened
  /** The decoded record; left out, the page shows places and reasons only. */
  readonly source?: string
}

/** A page for people: each finding with its reason, and the record with the places marked. It loads nothing and runs nothing. */
export function toHtml(files: readonly Shown[], language: 'en' | 'es' = 'en'): string {
  const words = wordsOf(language)
  const count = files.reduce((sum, { screened }) => sum + screened.findings.length, 0)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${words.title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${words.title}</h1>
<p>${words.summary(files.length, count)}</p>
${files.map((file) => section(file, words)).join('\n')}
</main>
</body>
</html>
`
}

const style =
  'body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:60rem;padding:1rem;color:#111;background:#fff}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.4rem;border-bottom:1px solid #767676;vertical-align:top;overflow-wrap:anywhere}pre{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid #767676;padding:.8rem}mark{outline:2px solid #8a1c00;background:#ffe9a8;color:#111}.unread{border-left:.4rem solid #8a1c00;padding-left:.8rem}@media(prefers-color-scheme:dark){body{color:#eee;background:#111}}'

function section({ screened, source }: Shown, words: ReportWords): string {
  const { file, format, findings, unread } = screened
  const missing = unread.map((each) => `<li>${escaped(each.at)}: ${words.unread[each.code]}</li>`).join('')
  return `<section>
<h2>${escaped(file)} <small>(${format})</small></h2>
${missing === '' ? '' : `<div class="unread"><p><strong>${words.notRead}</strong></p><ul>${missing}</ul></div>`}
${findings.length === 0 ? `<p>${unread.length === 0 ? words.nothing : words.nothingElse}</p>` : table(findings, words)}
${source === undefined || findings.length === 0 ? '' : `<h3>${words.record}</h3>\n<pre>${marked(source, findings)}</pre>`}
</section>`
}

function table(findings: readonly Finding[], words: ReportWords): string {
  const rows = findings.map(
    (each) =>
      `<tr><td>${each.tier}</td><td>${words.kinds[each.kind]}${each.about === 'other' ? ` (${words.aboutOther})` : ''}</td><td>${escaped(each.at)}</td><td>${escaped(each.source)}</td></tr>`,
  )
  const head = [words.tier, words.what, words.where, words.source]
    .map((cell) => `<th scope="col">${cell}</th>`)
    .join('')
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function marked(source: string, findings: readonly Finding[]): string {
  const spans = findings
    .flatMap(({ span }) => (span === undefined ? [] : [span]))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let out = ''
  let at = 0
  for (const { start, end } of spans) {
    if (start < at) continue
    out += `${escaped(source.slice(at, start))}<mark>${escaped(source.slice(start, end))}</mark>`
    at = end
  }
  return out + escaped(source.slice(at))
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
