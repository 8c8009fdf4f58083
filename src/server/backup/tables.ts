import { type ClientBase, escapeIdentifier } from 'pg'

/** A table whose rows go into a backup. */
export interface BackedTable {
  readonly name: string
  readonly columns: readonly string[]
}

// What is open for minutes or for a session: after a restore people sign in again, and nothing half begun goes on. Screening is asked
// for again, from the files themselves.
const passing = ['sessions', 'ceremonies', 'throttles', 'screening_jobs', 'screening_shards']

/** The tables of a database whose rows go into a backup, each after those that its rows refer to. */
export async function backedTables(client: ClientBase): Promise<readonly BackedTable[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; needs: string[] }>(
    `select c.relname as name,
       (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
       (select coalesce(array_agg(distinct t.relname::text), '{}') from pg_constraint k join pg_class t on t.oid = k.confrelid
         where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as needs
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind = 'r' and not starts_with(c.relname, 'ostiary_migration')
     order by c.relname`,
  )
  return inOrder(rows.filter(({ name }) => !passing.includes(name)))
}

function inOrder(all: readonly (BackedTable & { readonly needs: readonly string[] })[]): readonly BackedTable[] {
  const names = new Set(all.map(({ name }) => name))
  const done: BackedTable[] = []
  let left = all
  while (left.length > 0) {
    const isReady = ({ needs }: (typeof all)[number]) =>
      needs.every((need) => !names.has(need) || done.some(({ name }) => name === need))
    const ready = left.filter(isReady)
    if (ready.length === 0) throw new Error(`tables refer to each other in a circle: ${left.map((t) => t.name)}`)
    done.push(...ready.map(({ name, columns }) => ({ name, columns })))
    left = left.filter((table) => !ready.includes(table))
  }
  return done
}

/** The statement that reads or writes all rows of a table as text. */
export function copyStatement({ name, columns }: BackedTable, way: 'to stdout' | 'from stdin'): string {
  return `COPY public.${escapeIdentifier(name)} (${columns.map((c) => escapeIdentifier(c)).join(', ')}) ${way.toUpperCase()}`
}

/** The table that such a statement in a backup names; undefined for any other line. */
export function tableIn(line: string): BackedTable | undefined {
  const [, name, columns] = /^COPY public\."(\w+)" \(((?:"\w+"(?:, )?)+)\) FROM STDIN;$/.exec(line) ?? []
  return name === undefined || columns === undefined
    ? undefined
    : { name, columns: columns.split(', ').map((column) => column.slice(1, -1)) }
}

/** Sets what numbers rows to go on after the highest there is. */
export async function setIdentities(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string; column: string }>(
    `select c.relname as name, a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
     join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and a.attidentity <> ''`,
  )
  for (const { name, column } of rows)
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), max(${escapeIdentifier(column)})) from public.${escapeIdentifier(name)}`,
      [`public.${escapeIdentifier(name)}`, column],
    )
}
