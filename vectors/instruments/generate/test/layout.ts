import { escaped } from '../marks.ts'
import type { Pen, SignatureLine } from '../pen.ts'

/** The look of the test half: boxed captions, headings at the left, form numbers at the foot, other faces. */
export const style = `
.sheet{font-family:var(--serif);font-size:14.5px;line-height:1.4;font-variant-numeric:lining-nums}
.sheet .crown{display:flex;gap:16px;align-items:center;border-bottom:1.5px solid #222;padding-bottom:8px;margin-bottom:12px}
.sheet .crown .names{flex:1}
.sheet .crown .big{font-size:21px;font-weight:bold;letter-spacing:.2px}
.sheet .parties{display:grid;grid-template-columns:1.2fr 1fr;border:1.3px solid #222;margin:10px 0 14px}
.sheet .parties>div{padding:8px 12px;white-space:pre-line}
.sheet .parties>div+div{border-left:1.3px solid #222}
.sheet .name{font-family:var(--sans);font-size:20px;font-weight:bold;margin:12px 0 8px;border-left:7px solid #222;padding-left:10px}
.sheet .name.mid{border:0;text-align:center;padding:0}
.sheet .t{margin:9px 0;text-align:justify}
.sheet .cell{border:1px solid #444;padding:7px 10px;margin:8px 0}
.sheet .cell>.lab,.sheet .lab{font-family:var(--sans);font-size:10.5px;color:#222;display:block}
.sheet .pair{display:grid;grid-template-columns:1fr 1fr;gap:0 18px}
.sheet .trio{display:grid;grid-template-columns:1fr 1fr 1fr;gap:0 14px}
.sheet .sb{margin-top:22px;width:58%;position:relative}
.sheet .sb.r{margin-left:42%}
.sheet .sb .l{min-height:34px;border-bottom:1.2px solid #111;display:flex;align-items:flex-end;padding-left:8px}
.sheet .sb .u{font-family:var(--sans);font-size:11px}
.sheet .bottom{border-top:1.5px solid #222;margin-top:22px;padding-top:4px;font-family:var(--sans);font-size:10.5px;display:flex;justify-content:space-between}
.sheet .bar{font-family:var(--sans);background:#222;color:#fff;padding:5px 12px;font-weight:bold;font-size:13px;margin:12px 0 6px}
.sheet .masthead{font-family:var(--sans);display:flex;gap:14px;align-items:center;border-bottom:2px solid #555;padding-bottom:10px;margin-bottom:18px}
.sheet .masthead .n{font-size:18px;font-weight:bold}
.sheet .loud{font-family:var(--sans);font-size:38px;font-weight:bold;line-height:1.1;margin:8px 0}
.sheet ol,.sheet ul{margin:6px 0 6px 26px;padding:0}
.sheet li{margin:6px 0}
`

/** The head of a federal court paper: seal at the left, court and district beside it. */
export function federalCourt(pen: Pen): string {
  pen.notes.fields['court'] = 'United States District Court'
  const name = '<span class="big" data-field="court">United States District Court</span>'
  const district = pen.field('district', pen.scene.district.name, 240)
  return `<div class="crown">${pen.seal(62)}<div class="names">${name}<br>for the ${district}</div></div>`
}

/** The parties in a box, with the number of the case in the box beside. */
export const parties = (left: string, right: string): string =>
  `<div class="parties"><div>${left}</div><div>${right}</div></div>`

/** The head of a state court paper. */
export function stateCourt(pen: Pen, left: string, right: string): string {
  const { court, county } = pen.scene.stateCourt
  pen.notes.fields['court'] = court
  pen.notes.fields['county'] = county
  return (
    `<div class="crown"><div class="names"><span class="big" data-field="court">${court}</span><br>` +
    `<span data-field="county">${county}</span></div>${pen.seal(56)}</div>${parties(left, right)}`
  )
}

/** The name of the paper, at the left with a bar, or in the middle. */
export const heading = (text: string, middle = false): string =>
  `<div class="name${middle ? ' mid' : ''}" data-field="title">${text}</div>`

/** Texts, each a paragraph. */
export const body = (...texts: readonly string[]): string =>
  texts.map((text) => `<div class="t">${text}</div>`).join('')

/** A ruled cell with a small label. */
export const cell = (label: string, content: string): string =>
  `<div class="cell"><span class="lab">${label}</span>${content}</div>`

/** Two things side by side. */
export const pair = (left: string, right: string): string =>
  `<div class="pair"><div>${left}</div><div>${right}</div></div>`

/** Three things side by side. */
export const trio = (...cells: readonly [string, string, string]): string =>
  `<div class="trio">${cells.map((each) => `<div>${each}</div>`).join('')}</div>`

/** A black bar with white words. */
export const bar = (text: string): string => `<div class="bar">${text}</div>`

/** Name in print over a line, the signature on it, the label under it. */
export function signed(pen: Pen, line: SignatureLine, label: string, right = true): string {
  return (
    `<div class="sb${right ? ' r' : ''}"><div class="l">${pen.sign(line)}</div><div class="u">${label}</div>` +
    `<div>${pen.fill(line.name, 140)}<br>${pen.fill(line.title, 140)}</div></div>`
  )
}

/** The foot of a form. */
export const bottom = (left: string, right = 'Page 1 of 2'): string =>
  `<div class="bottom"><span>${escaped(left)}</span><span>${escaped(right)}</span></div>`

/** The head of an agency's sheet or letter. */
export const masthead = (pen: Pen, name: string, lines: readonly string[]): string =>
  `<div class="masthead">${pen.seal(54)}<div><div class="n">${name}</div>${lines.join('<br>')}</div></div>`
