import type { ComponentChildren } from 'preact'

/** One column: its heading, and what it shows of a row. */
export interface Column<Row> {
  readonly key: string
  readonly title: string
  readonly cell: (row: Row) => ComponentChildren
  /** The cell that names its row. */
  readonly head?: true
}

/** A table that becomes a list of cards on a phone. */
export function Table<Row>(props: {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** Shown where there is no row. */
  readonly empty: string
  readonly rowClass?: (row: Row) => string
}) {
  const { caption, columns, rows, keyOf, empty, rowClass } = props
  if (rows.length === 0) return <p class="soft empty">{empty}</p>
  return (
    <table class="cards-when-small">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map((c) => (
            <th key={c.key} scope="col">
              {c.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} data-row={keyOf(row)} class={rowClass?.(row)}>
            {columns.map((c) => {
              const inside = (
                <>
                  <span class="cell-title" aria-hidden="true">
                    {c.title}
                  </span>
                  <span class="cell">{c.cell(row)}</span>
                </>
              )
              return c.head === true ? (
                <th key={c.key} scope="row">
                  {inside}
                </th>
              ) : (
                <td key={c.key}>{inside}</td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
