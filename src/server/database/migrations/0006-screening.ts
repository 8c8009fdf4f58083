import { type Kysely, sql } from 'kysely'

const statements = [
  // Screening jobs: which screener they are for (by its hash), and which weak signs count. They belong to no facility and hold no record.
  `create table screening_jobs (
    id text primary key,
    program text not null,
    scope jsonb not null,
    created_at timestamptz not null default now()
  )`,
  // Shards: where the bytes stand on storage that the workers share, never the bytes. `proof` tells whether they are still the same.
  // `sealed` is the result under a key that only the bytes give (decision 0026). A row says the rest of its life itself: who has taken
  // it until when, how often it was tried, and why that failed.
  `create table screening_shards (
    job text not null references screening_jobs (id) on delete cascade,
    number integer not null,
    file text not null,
    form text not null check (form in ('bulk', 'whole')),
    first_byte bigint not null,
    end_byte bigint not null,
    proof bytea not null,
    state text not null default 'waiting' check (state in ('waiting', 'taken', 'done', 'dead')),
    attempts integer not null default 0,
    not_before timestamptz not null default now(),
    worker text,
    leased_until timestamptz,
    failure text,
    lines bigint not null default 0,
    sealed bytea,
    primary key (job, number)
  )`,
  "create index screening_shards_open on screening_shards (job, number) where state in ('waiting', 'taken')",
  `do $$
    declare app text := current_setting('ostiary.app_role');
    begin
      execute format('grant select, insert, update, delete on screening_jobs, screening_shards to %I', app);
    end $$`,
]

/** Screening over many machines: jobs, and the shards that workers take. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
