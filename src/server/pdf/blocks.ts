/** A piece of a document to be read, without its looks. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Names with what they are, one a line. */
  | { readonly kind: 'fields'; readonly rows: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | Table
  /** What follows begins on a page of its own. */
  | { readonly kind: 'new-page' }

/** Rows under a row of headers; the first cell of each row names it. Lines of a cell are parted by `\n`. */
export interface Table {
  readonly kind: 'table'
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** How wide each column is, against the others. */
  readonly widths: readonly number[]
}

/** A heading. */
export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text }
}

/** A paragraph. */
export function text(words: string): Block {
  return { kind: 'text', text: words }
}

/** Rows of names and values; those without a value are left out. */
export function fields(rows: readonly (readonly [string, string | undefined])[]): readonly Block[] {
  const said = rows.filter((row): row is readonly [string, string] => row[1] !== undefined && row[1] !== '')
  return said.length === 0 ? [] : [{ kind: 'fields', rows: said }]
}

/** A list; nothing where it is empty. */
export function list(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

/** A table; nothing where it has no rows. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', head, rows, widths }]
}

/** A part with its heading; nothing where it has no content. */
export function section(level: 2 | 3, title: string, content: readonly Block[]): readonly Block[] {
  return content.length === 0 ? [] : [heading(level, title), ...content]
}
