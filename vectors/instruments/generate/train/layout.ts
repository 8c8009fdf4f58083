import { escaped } from '../marks.ts'
import type { Pen, SignatureLine } from '../pen.ts'

/** The look of the train half: ruled court forms in a Times-like face, captions with a column of brackets. */
export const style = `
.sheet{font-family:var(--serif);font-size:15px;line-height:1.32}
.sheet .formno{font-size:11px;border-bottom:2.5px solid #000;padding-bottom:2px;margin-bottom:18px}
.sheet .court{text-align:center;font-size:24px;font-weight:bold;letter-spacing:.5px}
.sheet .for{text-align:center;margin:2px 0}
.sheet .district{text-align:center;margin-bottom:14px}
.sheet .cap{display:flex;margin:12px 0}
.sheet .cap>div{flex:1;padding:4px 10px;white-space:pre-line}
.sheet .cap .bars{flex:0 0 14px;text-align:center;padding:4px 0;line-height:1.2}
.sheet .title{text-align:center;font-size:18px;font-weight:bold;margin:14px 30px}
.sheet p{margin:8px 0}
.sheet .in{display:block;margin-left:34px}
.sheet .sig{width:330px;margin:16px 0 4px auto;text-align:center}
.sheet .sig.left{margin-left:0}
.sheet .sigline{border-bottom:1px solid #000;min-height:30px;display:flex;align-items:flex-end;justify-content:center}
.sheet .label{font-size:11.5px;font-style:italic;text-align:center}
.sheet .row{display:flex;gap:22px;align-items:flex-end}
.sheet .row>*{flex:1}
.sheet .agency{font-family:var(--sans);font-weight:bold;font-size:14px}
.sheet .head2>*{max-width:60%}
.sheet .head2{display:flex;justify-content:space-between;font-family:var(--sans);border-bottom:1px solid #000;margin-bottom:18px;padding-bottom:4px}
.sheet table{border-collapse:collapse;width:100%;margin:8px 0}
.sheet td{border:1px solid #000;padding:5px 7px;vertical-align:top}
.sheet td small,.sheet .cap small{display:block;font-size:10.5px}
.sheet #body{min-height:960px;padding-bottom:26px}
.sheet.card #body{min-height:0;padding:0}
.sheet .foot{position:absolute;bottom:0;right:0;font-size:11px;font-family:var(--sans)}
.sheet .letterhead{text-align:center;font-family:var(--sans);border-bottom:3px double #333;padding-bottom:8px;margin-bottom:20px}
.sheet .letterhead b{font-size:20px;display:block}
.sheet h1{font-family:var(--sans);font-size:34px;text-align:center;margin:10px 0}
.sheet h2{font-family:var(--sans);font-size:19px;margin:14px 0 6px}
.sheet li{margin:5px 0}
`

/** The number of an Administrative Office form, small, over a heavy rule. */
export const formNumber = (text: string): string => `<div class="formno">${escaped(text)}</div>`

/** The caption of a federal district court. */
export function federalCourt(pen: Pen): string {
  const district = pen.field('district', pen.scene.district.name, 220)
  pen.notes.fields['court'] = 'UNITED STATES DISTRICT COURT'
  return (
    `<div class="court"><span data-field="court">UNITED STATES DISTRICT COURT</span></div>` +
    `<div class="for">for the</div><div class="district">${district}</div>`
  )
}

/** Two columns with a row of closing brackets between, as federal captions have. */
export function caption(left: string, right: string, rows = 6): string {
  return `<div class="cap"><div>${left}</div><div class="bars">${')<br>'.repeat(rows)}</div><div>${right}</div></div>`
}

/** The caption of a state court: court and county over the parties. */
export function stateCourt(pen: Pen, left: string, right: string): string {
  const { court, county } = pen.scene.stateCourt
  pen.notes.fields['court'] = court
  pen.notes.fields['county'] = county
  return (
    `<div style="text-align:center;font-weight:bold;font-size:17px"><span data-field="court">${court}</span><br>` +
    `<span data-field="county">${county}</span></div>${caption(left, right, 5)}`
  )
}

/** A heading in the middle of the sheet. */
export const title = (text: string): string => `<div class="title" data-field="title">${text}</div>`

/** Paragraphs, one for each text. */
export const paragraphs = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('')

/** A line for a signature with its label, and under it name and title in print. */
export function signature(
  pen: Pen,
  line: SignatureLine,
  label: string,
  printedLabel = 'Printed name and title',
): string {
  return (
    `<div class="sig"><div class="sigline">${pen.sign(line)}</div><div class="label">${label}</div>` +
    `<div class="sigline">${pen.fill(`${line.name}, ${line.title}`)}</div><div class="label">${printedLabel}</div></div>`
  )
}

/** Things side by side. */
export const row = (...cells: readonly string[]): string =>
  `<div class="row">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`

/** A ruled table of labelled cells; each row is a list of [label, content]. */
export function grid(rows: readonly (readonly (readonly [string, string])[])[]): string {
  const body = rows.map((cells) => {
    const each = cells.map(
      ([label, content]) => `<td colspan="${12 / cells.length}"><small>${label}</small>${content}</td>`,
    )
    return `<tr>${each.join('')}</tr>`
  })
  return `<table>${body.join('')}</table>`
}

/** The head of an agency's form: department at the left, the form's title at the right. */
export const agencyHead = (agency: string, right: string): string =>
  `<div class="head2"><span class="agency">${agency}</span><b data-field="title">${right}</b></div>`

/** The foot of a form, with its number. */
export const foot = (text: string): string => `<div class="foot">${escaped(text)}</div>`

/** The head of a letter. */
export const letterhead = (pen: Pen, name: string, lines: readonly string[]): string =>
  `<div class="letterhead">${pen.seal(58)}<b>${name}</b>${lines.join(' · ')}</div>`
