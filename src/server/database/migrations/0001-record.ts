import { type Kysely, sql } from 'kysely'
import { appendFunction, readFunction, settingsTold } from './0001-append.ts'
import { eraseFunction, grants, rowSecurity } from './0001-guards.ts'

// Each table says what may happen to its rows; the rights are granted in 0001-guards.ts.
const tables = [
  // Facilities and their settings. Who changed what is an event; this is how it stands now.
  `create table facilities (
    id text primary key,
    name text not null,
    settings jsonb not null,
    version integer not null default 1,
    created_at timestamptz not null default now()
  )`,

  // The record. Rows are only ever added; position is the place of the event's leaf in the ledger. An event without a case is one
  // of the office: sign-ins, settings, people. The sealed part, with the salt of the leaf, is under the key of the case.
  `create table events (
    position bigint primary key,
    facility text not null,
    case_id text,
    seq integer,
    event_id text not null,
    command text not null,
    type text not null,
    v smallint not null,
    at text not null,
    received timestamptz not null,
    by_role text not null,
    by_person text,
    by_device text,
    open jsonb not null,
    sealed bytea,
    check ((case_id is null) = (seq is null))
  )`,
  'create unique index events_case on events (facility, case_id, seq) where case_id is not null',
  'create index events_office on events (facility, position) where case_id is null',

  // The ledger. Rows are only ever added, also those of heads: a head is keyed by the size it grew from, so of two servers that
  // grow from one size the second breaks the key.
  `create table ledger_entries (position bigint primary key, entry bytea not null, hash bytea not null)`,
  `create table ledger_hashes (
    level smallint not null,
    position bigint not null,
    hash bytea not null,
    primary key (level, position)
  )`,
  `create table ledger_heads (from_size bigint primary key, to_size bigint not null, frontier bytea not null)`,
  `create table ledger_checkpoints (
    id bigint generated always as identity primary key,
    size bigint not null,
    note text not null,
    at timestamptz not null default now()
  )`,
  'create index ledger_checkpoints_size on ledger_checkpoints (size desc, id desc)',
  `create table witnessed_heads (
    origin text not null,
    from_size bigint not null,
    size bigint not null,
    root bytea not null,
    note text not null,
    at timestamptz not null default now(),
    primary key (origin, from_size, size)
  )`,
  // Of two heads that advance from one size the second breaks this key; only the same size may be kept again.
  'create unique index witnessed_heads_once on witnessed_heads (origin, from_size) where size <> from_size',

  // One key for each case, wrapped by the facility's. Only erase_case_key deletes one; rotation may replace what wraps it.
  `create table case_keys (
    facility text not null,
    case_id text not null,
    wrapped bytea not null,
    key_id text not null,
    primary key (facility, case_id)
  )`,

  // Projections: how cases stand, for the queue. They can be thrown away and made again from the events.
  `create table cases (
    facility text not null,
    id text not null,
    kind text,
    request_kind text,
    status text not null,
    version integer not null,
    position bigint not null,
    opened_at timestamptz,
    by_role text,
    by_person text,
    by_device text,
    entered_late boolean not null default false,
    assigned_role text,
    assigned_person text,
    urgency smallint not null default 0,
    due_at timestamptz,
    open_tasks integer not null default 0,
    holds integer not null default 0,
    closed_at timestamptz,
    keep_until date,
    merged_into text,
    outline jsonb not null,
    sealed bytea,
    primary key (facility, id)
  ) with (fillfactor = 70)`,
  // Ids by code point, as lists are ordered: an index in another collation would be of no use to them.
  `create index cases_queue on cases (facility, urgency desc, due_at, id collate "C") where status = 'open'`,
  `create index cases_due on cases (facility, due_at, id collate "C") where status = 'open'`,
  'create index cases_opened on cases (facility, opened_at desc, id collate "C")',
  'create index cases_kept on cases (facility, keep_until) where keep_until is not null',
  `create table tasks (
    facility text not null,
    case_id text not null,
    task text not null,
    duty text,
    owner text not null,
    person text,
    status text not null,
    due_at timestamptz,
    primary key (facility, case_id, task)
  )`,
  "create index tasks_due on tasks (facility, due_at) where status = 'open'",

  // Papers and other files, each under the key of its case; name, kind and hash are inside. Rows are only ever added.
  `create table files (
    facility text not null,
    case_id text not null,
    file text not null,
    bytes integer not null,
    sealed bytea not null,
    added_at timestamptz not null default now(),
    primary key (facility, case_id, file)
  )`,

  // What is sealed cannot be made smaller: PostgreSQL need not try each time.
  ...['events', 'cases', 'files'].map((table) => `alter table ${table} alter column sealed set storage external`),

  // People and how they sign in. A person who left stays, because the record names them.
  `create table persons (
    id text primary key,
    name text not null,
    email text not null,
    phone text,
    language text not null default 'en',
    created_at timestamptz not null default now(),
    signed_in_at timestamptz,
    left_at timestamptz
  )`,
  'create unique index persons_email on persons (lower(email)) where left_at is null',
  `create table memberships (
    person text not null references persons (id),
    facility text not null,
    role text not null,
    granted_by text,
    granted_at timestamptz not null default now(),
    -- Null until a second person has confirmed it: a role that sees cases, given by somebody who sees none.
    confirmed_at timestamptz,
    ended_at timestamptz,
    primary key (person, facility, role)
  )`,
  'create index memberships_facility on memberships (facility)',
  // A role taken in an emergency: it ends by itself. Rows stay; the reason is sealed, because it may speak of a patient.
  `create table emergency_roles (
    id text primary key,
    person text not null references persons (id),
    facility text not null,
    role text not null,
    sealed_why bytea not null,
    since timestamptz not null,
    until timestamptz not null
  )`,
  'create index emergency_roles_until on emergency_roles (facility, until)',
  `create table passwords (person text primary key references persons (id), hash text not null, changed_at timestamptz not null)`,
  `create table totp_secrets (
    person text primary key references persons (id),
    sealed bytea,
    confirmed_at timestamptz,
    -- One that is being set up: until a code from it was seen, the old one counts.
    next_sealed bytea,
    last_step bigint
  )`,
  `create table passkeys (
    id text primary key,
    person text not null references persons (id),
    name text not null,
    public_key bytea not null,
    counter bigint not null,
    transports jsonb,
    -- As the authenticator says: whether its key may be copied to other devices, and whether it was.
    may_be_backed_up boolean not null default false,
    backed_up boolean not null default false,
    added_at timestamptz not null default now(),
    used_at timestamptz
  )`,
  `create table recovery_codes (
    person text not null references persons (id),
    hash text not null,
    used_at timestamptz,
    primary key (person, hash)
  )`,
  `create table identities (
    provider text not null,
    subject text not null,
    person text not null references persons (id),
    linked_at timestamptz not null default now(),
    primary key (provider, subject)
  )`,
  `create table sessions (
    hash bytea primary key,
    id text not null unique,
    person text not null references persons (id),
    facility text,
    role text,
    factors jsonb not null,
    -- What is still missing before it counts: 'second-factor' or 'enrol'.
    needs text,
    agent text,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null,
    fresh_at timestamptz not null
  )`,
  'create index sessions_person on sessions (person)',
  // What is begun and must be ended soon, by the hash of its one-time word: passkey challenges, single sign-on, invitations, set-up.
  `create table ceremonies (
    hash bytea primary key,
    kind text not null,
    person text,
    content jsonb not null,
    expires_at timestamptz not null
  )`,
  // How often somebody tried to sign in, by the hash of an account, an address or both; rows are deleted when they no longer count.
  `create table throttles (
    key bytea primary key,
    tries integer not null,
    tried_at timestamptz not null,
    free_at timestamptz not null
  )`,
  `create table api_tokens (
    id text primary key,
    hash bytea not null unique,
    facility text not null,
    name text not null,
    role text not null,
    scopes jsonb not null,
    created_by text not null,
    created_at timestamptz not null default now(),
    expires_at timestamptz,
    used_at timestamptz,
    revoked_at timestamptz
  )`,

  // What people keep for themselves or the facility keeps for its work.
  `create table saved_views (
    facility text not null,
    person text not null,
    name text not null,
    filter jsonb not null,
    primary key (facility, person, name)
  )`,
  `create table idempotency_keys (
    facility text not null,
    actor text not null,
    key text not null,
    request bytea not null,
    status smallint,
    answer bytea,
    created_at timestamptz not null default now(),
    primary key (facility, actor, key)
  )`,
  `create table webhooks (
    facility text not null,
    id text not null,
    url text not null,
    types jsonb not null,
    sealed_secret bytea not null,
    created_by text not null,
    created_at timestamptz not null default now(),
    disabled_at timestamptz,
    primary key (facility, id)
  )`,
  `create table webhook_deliveries (
    facility text not null,
    id text not null,
    webhook text not null,
    type text not null,
    body jsonb not null,
    status text not null,
    attempts integer not null default 0,
    next_at timestamptz,
    answer integer,
    created_at timestamptz not null default now(),
    primary key (facility, id),
    foreign key (facility, webhook) references webhooks (facility, id) on delete cascade
  )`,
  "create index webhook_deliveries_due on webhook_deliveries (facility, next_at) where status = 'waiting'",
  // Rulebooks that a facility may adopt or has adopted, whole, by hash; shared by all facilities, because law is.
  `create table rulebooks (
    hash text primary key,
    version text not null,
    body text not null,
    added_by text,
    added_at timestamptz not null default now()
  )`,
  // What the servers of one database must agree on: the ledger's origin, whether writing is refused and why.
  `create table shared_state (name text primary key, value jsonb not null, changed_at timestamptz not null default now())`,
] as const

/** The first schema: record, ledger, keys, projections, people, sign-in and what the office keeps. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const functions = [eraseFunction, appendFunction, readFunction, ...settingsTold]
  for (const statement of [...tables, ...rowSecurity, ...functions, ...grants]) await sql.raw(statement).execute(db)
}
