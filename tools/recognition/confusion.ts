import type { Outcome } from './score.ts'

const cell = 15
const left = 190
const top = 190

/** The confusion matrix as a drawing: a row for each kind, a column for each answer, darker the more of the row. */
export function confusionSvg(outcomes: readonly Outcome[], title: string): string {
  const told = (one: Outcome): string => (one.unsure ? 'unsure' : one.right ? one.expected : one.found)
  const rows = [...new Set(outcomes.map(({ expected }) => expected))].sort()
  const columns = [...new Set([...rows, ...outcomes.filter(({ unsure }) => !unsure).map(told)]), 'unsure'].sort(
    (a, b) => Number(a === 'unsure') - Number(b === 'unsure') || a.localeCompare(b),
  )
  const cells = rows.flatMap((row, y) => {
    const mine = outcomes.filter(({ expected }) => expected === row)
    return columns.flatMap((column, x) => {
      const count = mine.filter((one) => told(one) === column).length
      if (count === 0) return []
      const colour = column === row ? '#1b5e20' : column === 'unsure' ? '#8a6d00' : '#b00020'
      const [px, py] = [left + x * cell, top + y * cell]
      return [
        `<rect x="${px}" y="${py}" width="${cell}" height="${cell}" fill="${colour}" fill-opacity="${(0.15 + (0.85 * count) / mine.length).toFixed(2)}"><title>${row} told as ${column}: ${count} of ${mine.length}</title></rect>`,
        `<text x="${px + cell / 2}" y="${py + 10.5}" text-anchor="middle" font-size="7" fill="${count / mine.length > 0.5 ? '#fff' : '#000'}">${count}</text>`,
      ]
    })
  })
  const rowNames = rows.map(
    (row, y) => `<text x="${left - 6}" y="${top + y * cell + 11}" text-anchor="end" font-size="9">${row}</text>`,
  )
  const columnNames = columns.map(
    (column, x) =>
      `<text transform="translate(${left + x * cell + 11} ${top - 6}) rotate(-90)" font-size="9">${column}</text>`,
  )
  const [width, height] = [left + columns.length * cell + 10, top + rows.length * cell + 10]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" role="img">`,
    `<title>${title}</title><rect width="100%" height="100%" fill="#fff"/>`,
    `<text x="8" y="18" font-size="11">${title}</text><text x="8" y="34" font-size="9">rows: what the paper is · columns: what was told</text>`,
    ...rowNames,
    ...columnNames,
    ...cells,
    '</svg>\n',
  ].join('\n')
}
