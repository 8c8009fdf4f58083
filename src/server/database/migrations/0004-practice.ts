import { type Kysely, sql } from 'kysely'

const statements = [
  // What somebody practised and what came of it: the training record. No case, no patient, nothing of what was tapped. `person` is
  // empty where a device wrote the name that the trainee gave; the name stays as it was when somebody leaves.
  `create table practice_results (
    facility text not null,
    id text not null,
    kind text not null check (kind in ('drill', 'first-five')),
    drill text not null,
    score integer not null check (score between 0 and 100),
    passed boolean not null,
    facts_right integer not null,
    facts_asked integer not null,
    chose text not null,
    wanted text not null,
    rulebook text not null,
    day text not null,
    person text,
    trainee text not null,
    team text not null,
    device text,
    at timestamptz not null,
    received_at timestamptz not null,
    primary key (facility, id)
  )`,
  'create index practice_results_at on practice_results (facility, at desc, id)',
  'create index practice_results_person on practice_results (facility, person)',
  'alter table practice_results enable row level security',
  `create policy own_facility on practice_results
    using (facility = current_setting('ostiary.facility', true))
    with check (facility = current_setting('ostiary.facility', true))`,
  // A result is never changed; it goes when it was kept long enough.
  `do $$
    declare app text := current_setting('ostiary.app_role');
    begin
      execute format('grant select, insert, delete on practice_results to %I', app);
    end $$`,
]

/** Practice: what came of each drill, by whom and of which team. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
