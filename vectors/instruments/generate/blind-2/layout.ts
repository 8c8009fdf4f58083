import { escaped } from '../marks.ts'
import type { Pen, SignatureLine } from '../pen.ts'

/** The look of this half: rules at the left, captions in boxes, stars or section signs, signature blocks at the left. */
export const style = `
.sheet{font-family:var(--serif);font-size:14.5px;line-height:1.38}
.sheet .top{display:flex;justify-content:space-between;font:11px var(--sans);margin-bottom:10px}
.sheet .bench{text-align:center;font-weight:bold;font-size:17px;line-height:1.3;text-transform:none}
.sheet .bench small{display:block;font-size:14px;font-weight:normal}
.sheet .parties{display:grid;grid-template-columns:1fr auto 1fr;gap:0 14px;margin:14px 0;white-space:pre-line}
.sheet .parties.boxed{gap:0;border:1.5px solid #000}
.sheet .parties.boxed>div{padding:7px 9px}
.sheet .parties.boxed>div+div{border-left:1px solid #000}
.sheet .name{text-align:center;font-weight:bold;font-size:16.5px;margin:14px 40px;letter-spacing:.3px}
.sheet .name.bar{background:#ddd;border:1px solid #000;padding:4px;margin:12px 0;font-family:var(--sans)}
.sheet .name.under{text-decoration:underline}
.sheet p{margin:9px 0}
.sheet p.deep{text-indent:44px;text-align:justify}
.sheet ol{margin:8px 0;padding-left:30px}
.sheet .hand{margin:18px 0 6px}
.sheet .hand.right{margin-left:340px}
.sheet .hand .rule{border-bottom:1px solid #000;width:320px;min-height:32px;display:flex;align-items:flex-end}
.sheet .hand small{display:block;font-size:11px}
.sheet .so{display:flex;gap:26px;align-items:flex-end}
.sheet .cells{display:grid;border-top:1px solid #000;border-left:1px solid #000;margin:9px 0}
.sheet .cells>div{border-right:1px solid #000;border-bottom:1px solid #000;padding:3px 6px 6px}
.sheet .cells small{display:block;font:10px var(--sans)}
.sheet .office{font-family:var(--sans);border-left:6px solid #444;padding:2px 0 2px 14px;margin-bottom:22px}
.sheet .office b{display:block;font-size:17px}
.sheet .bottom{position:absolute;left:0;right:0;bottom:0;display:flex;justify-content:space-between;font:10.5px var(--sans);border-top:1px solid #999}
.sheet #body{min-height:955px;padding-bottom:24px}
.sheet.card #body{min-height:0;padding:0}
.sheet h1{font:bold 30px var(--sans);margin:8px 0}
.sheet h2{font:bold 17px var(--sans);margin:13px 0 5px}
.sheet .columns{column-count:2;column-gap:24px}
`

/** Words that the paper itself prints and that a reader reports. */
export function noted(pen: Pen, name: string, text: string): string {
  pen.notes.fields[name] = text
  return `<span data-field="${name}">${escaped(text)}</span>`
}

const short = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']

/** A day as offices write it: 04-MAR-2026, 3-4-2026 or 4 MAR 2026. */
export function officeDay(pen: Pen, name: string, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const word = short[Number(month) - 1] ?? ''
  const text = pen.random.pick([
    `${date}-${word}-${year}`,
    `${Number(month)}-${Number(date)}-${year}`,
    `${Number(date)} ${word} ${year}`,
  ])
  if (pen.fault !== 'blank-form') pen.notes.dates[name] = day
  return pen.field(name, text)
}

/** The head of a federal district court's paper; the form's number over it, where it has one. */
export function federalBench(pen: Pen, number = ''): string {
  const top = number === '' ? '' : `<div class="top"><span>${escaped(number)}</span></div>`
  const division = pen.random.chance(0.4) ? `<small>${escaped(pen.scene.district.office)} Division</small>` : ''
  return (
    `${top}<div class="bench">${noted(pen, 'court', pen.random.pick(['UNITED STATES DISTRICT COURT', 'United States District Court']))}` +
    `<small>for the</small>${pen.field('district', pen.scene.district.name)}${number === '' ? division : ''}</div>`
  )
}

/** The head of a state court's paper. */
export function stateBench(pen: Pen, stateName: string): string {
  const { court, county } = pen.scene.stateCourt
  const where = county.includes('COUNTY') ? noted(pen, 'county', county) : escaped(county)
  const over = county.includes(stateName.toUpperCase()) ? '' : `<small>STATE OF ${stateName.toUpperCase()}</small>`
  return `<div class="bench">${over}IN THE ${noted(pen, 'court', court)}<br>${where}</div>`
}

const between: Readonly<Record<string, string>> = { section: '§', star: '*', colon: ':', bar: '|' }

/** The parties at the left and the numbers at the right of a caption. */
export function parties(left: string, right: string, how: 'boxed' | 'section' | 'star' | 'colon' | 'bar'): string {
  if (how === 'boxed') return `<div class="parties boxed"><div>${left}</div><div></div><div>${right}</div></div>`
  const middle = Array.from({ length: 6 }, () => between[how]).join('<br>')
  return `<div class="parties"><div>${left}</div><div>${middle}</div><div>${right}</div></div>`
}

/** The paper's own name. */
export const heading = (text: string, look: '' | 'bar' | 'under' = ''): string =>
  `<div class="name ${look}" data-field="title">${text}</div>`

/** Paragraphs. */
export const says = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('')

/** Paragraphs with the first line drawn in, as orders are typed. */
export const orders = (...texts: readonly string[]): string =>
  texts.map((text) => `<p class="deep">${text}</p>`).join('')

/** A line to sign, with name and title in print under it. */
export function hand(pen: Pen, line: SignatureLine, label = '', side: '' | 'right' = ''): string {
  const under = label === '' ? '' : `<small>${label}</small>`
  return (
    `<div class="hand ${side}"><div class="rule">${pen.sign(line)}</div>${under}` +
    `<div>${pen.fill(line.name)}<br>${pen.fill(line.title)}</div></div>`
  )
}

/** Ruled cells with small labels, a number of them to the row. */
export function cells(across: number, list: readonly (readonly [string, string])[]): string {
  const each = list.map(([label, content]) => `<div><small>${label}</small>${content}</div>`).join('')
  return `<div class="cells" style="grid-template-columns:repeat(${across},1fr)">${each}</div>`
}

/** The foot of a form. */
export const bottom = (left: string, right = ''): string =>
  `<div class="bottom"><span>${escaped(left)}</span><span>${escaped(right)}</span></div>`

/** The head of an office's letter. */
export const office = (pen: Pen, name: string, lines: readonly string[], sealed = false): string =>
  `<div class="office">${sealed ? pen.seal(46) : ''}<b>${name}</b>${lines.join('<br>')}</div>`

/** The records keeper of the place that a paper is addressed to. */
export function keeper(pen: Pen, at = 'Custodian of Records'): string {
  return pen.field('addressee', `${at}, ${pen.scene.place.name}, ${pen.scene.place.address}`)
}
