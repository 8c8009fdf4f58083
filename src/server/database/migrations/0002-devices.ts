import { type Kysely, sql } from 'kysely'

// Devices at doors. The row stays when a device is revoked, because the record names it. Like API tokens they are looked up before
// a facility is known; what they bring is kept apart by facility.
const tables = [
  `create table devices (
    facility text not null,
    id text primary key,
    name text not null,
    place text not null,
    created_by text not null,
    created_at timestamptz not null,
    code_hash bytea unique,
    code_until timestamptz,
    token_hash bytea unique,
    enrolled_at timestamptz,
    expires_at timestamptz,
    seen_at timestamptz,
    clock_offset_ms bigint,
    revoked_at timestamptz
  )`,
  'create index devices_of_facility on devices (facility, created_at desc, id)',

  // The key pairs to which devices seal; the private one is a small secret under the facility's key. Rows are only ever added.
  `create table desk_keys (
    facility text not null,
    id text not null,
    public_key bytea not null,
    sealed_private bytea not null,
    made_at timestamptz not null,
    primary key (facility, id)
  )`,

  // What devices brought, as they sealed it: durable here before it is opened. Rows are never deleted. The sealed content goes once it
  // is in the record, where it is under the key of its case; what was neither filed nor set aside by a person keeps it.
  `create table desk_inbox (
    facility text not null,
    id text not null,
    device text not null,
    n integer not null,
    digest text not null,
    kind text not null,
    at text not null,
    received timestamptz not null,
    clock_offset_ms bigint not null,
    status text not null check (status in ('arrived', 'waiting', 'in-the-record', 'kept', 'set-aside')),
    code text,
    case_id text,
    settled_by text,
    settled_at timestamptz,
    sealed bytea,
    primary key (facility, id),
    unique (facility, device, n, digest),
    check (sealed is not null or status in ('in-the-record', 'set-aside'))
  )`,
  `create index desk_inbox_open on desk_inbox (facility, device, n) where status in ('arrived', 'waiting')`,
  `create index desk_inbox_kept on desk_inbox (facility, received desc, id) where status in ('waiting', 'kept')`,
]

const rowSecurity = ['desk_keys', 'desk_inbox'].flatMap((table) => [
  `alter table ${table} enable row level security`,
  `create policy own_facility on ${table}
    using (facility = current_setting('ostiary.facility', true))
    with check (facility = current_setting('ostiary.facility', true))`,
])

const grants = `do $$
  declare app text := current_setting('ostiary.app_role');
  begin
    execute format('grant select, insert, update on devices to %I', app);
    execute format('grant select, insert on desk_keys to %I', app);
    execute format('grant select, insert on desk_inbox to %I', app);
    execute format('grant update (status, code, case_id, settled_by, settled_at, sealed) on desk_inbox to %I', app);
  end $$`

/** Devices at doors, the keys that they seal to, and the inbox of what they brought. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...tables, ...rowSecurity, grants]) await sql.raw(statement).execute(db)
}
