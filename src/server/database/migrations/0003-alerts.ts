import { type Kysely, sql } from 'kysely'

const tables = [
  // Alerts: one for each cause and case, or for each month's test; that key is what keeps two servers from raising one twice. `step`
  // counts the steps that were taken, `next_at` is when the next is due. Rows stay, as the history of who was told.
  `create table alerts (
    facility text not null,
    id text not null,
    cause text not null check (cause in ('opened', 'urgent', 'test')),
    about text not null,
    words text not null,
    urgent boolean not null,
    area text,
    raised_at timestamptz not null,
    step integer not null default 0,
    rounds integer not null default 0,
    next_at timestamptz,
    status text not null check (status in ('open', 'acknowledged', 'over')),
    because text,
    acknowledged_by text,
    acknowledged_at timestamptz,
    acknowledged_via text,
    primary key (facility, id),
    unique (facility, cause, about)
  )`,
  "create index alerts_due on alerts (facility, next_at) where status = 'open'",
  'create index alerts_raised on alerts (facility, raised_at desc, id)',

  // Who was told of an alert, at which step, and what came back from them.
  `create table alert_people (
    facility text not null,
    alert text not null,
    person text not null,
    role text not null,
    step integer not null,
    told_at timestamptz not null,
    seen_at timestamptz,
    seen_via text,
    acknowledged_at timestamptz,
    primary key (facility, alert, person),
    foreign key (facility, alert) references alerts (facility, id)
  )`,

  // Ways to reach a person. The address (for push its keys too) is sealed by the facility's key. Only one that its owner has confirmed
  // counts; the code that confirms it is kept as a hash.
  `create table alert_channels (
    facility text not null,
    id text not null,
    person text not null,
    kind text not null check (kind in ('email', 'push', 'paging')),
    name text not null,
    sealed bytea not null,
    push_key text,
    created_at timestamptz not null,
    confirmed_at timestamptz,
    code_hash bytea,
    code_until timestamptz,
    code_tries integer not null default 0,
    worked_at timestamptz,
    failing_since timestamptz,
    failure text,
    primary key (facility, id)
  )`,
  'create index alert_channels_person on alert_channels (facility, person)',

  // What goes out: stored before it is tried. Without an alert it is the test of a channel.
  `create table alert_messages (
    facility text not null,
    id text not null,
    alert text,
    step integer,
    person text not null,
    channel text not null,
    kind text not null,
    status text not null check (status in ('waiting', 'sent', 'delivered', 'dead', 'dropped')),
    attempts integer not null default 0,
    next_at timestamptz,
    failure text,
    created_at timestamptz not null,
    sent_at timestamptz,
    delivered_at timestamptz,
    primary key (facility, id),
    unique (facility, alert, step, channel),
    foreign key (facility, alert) references alerts (facility, id)
  )`,
  "create index alert_messages_due on alert_messages (facility, next_at) where status = 'waiting'",

  // One-time links in messages, by the hash of their word. Like API tokens they are looked up before a facility is known.
  `create table alert_links (
    hash bytea primary key,
    facility text not null,
    alert text not null,
    person text not null,
    message text not null,
    expires_at timestamptz not null,
    used_at timestamptz
  )`,
  'create index alert_links_expire on alert_links (expires_at)',
]

const rowSecurity = ['alerts', 'alert_people', 'alert_channels', 'alert_messages'].flatMap((table) => [
  `alter table ${table} enable row level security`,
  `create policy own_facility on ${table}
    using (facility = current_setting('ostiary.facility', true))
    with check (facility = current_setting('ostiary.facility', true))`,
])

// Alerts, and who was told of them, are changed and never taken away.
const grants = `do $$
  declare app text := current_setting('ostiary.app_role');
  begin
    execute format('grant select, insert, update on alerts, alert_people to %I', app);
    execute format('grant select, insert, update, delete on alert_channels, alert_messages, alert_links to %I', app);
  end $$`

/** Alerts: what was raised, who was told by which way, and what came back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...tables, ...rowSecurity, grants]) await sql.raw(statement).execute(db)
}
