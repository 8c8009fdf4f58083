import { type Kysely, sql } from 'kysely'

/**
 * The one way into the record, in place of append_to_record: a growth of the ledger with the events beside it, how their cases stand
 * after them, and the keys of new cases, in one call that is one transaction. It runs with the caller's rights, so that the
 * restricted role can do no more through it than without it: insert, and set right the projections.
 *
 * Whoever writes first takes the head: the row keyed by the size that the log grew from. Of two servers the second waits there,
 * finds the key taken and is told where the log now stands. Since everybody takes the head before writing, nothing of the record
 * changes between the two questions below (where does the log stand, how far are these cases) and the end of the transaction.
 *
 * Bytes come one after the other, each list with where each of them ends: as text in JSON they would be twice as long and be read
 * twice. Other servers are told after the commit and not in it (decision 0024).
 *
 * Its plans are made once for each connection: PostgreSQL reckons that a plan for the very lists of a call is worth making, makes
 * several with each call, and then it takes twice as long.
 */
const writeFunction = `create function write_record(
    grown_from bigint, frontier_before bytea, grown_to bigint, frontier_after bytea, facilities text[],
    check_facilities text[], check_cases text[], check_seqs integer[], check_places integer[],
    entry_bytes bytea, entry_ends integer[], leaf_hashes bytea, tile_rows json,
    event_rows json, event_bytes bytea, event_ends integer[],
    case_rows json, case_bytes bytea, case_ends integer[],
    task_rows json, tasks_gone json, key_rows json, cases_erased json,
    out outcome text, out head_size bigint, out head_frontier bytea, out refused bigint[]
  ) language plpgsql set plan_cache_mode = force_generic_plan as $$
  declare
    one text;
    found_here bigint[];
  begin
    select h.to_size, h.frontier, case when exists (
        select from public.shared_state s where s.name = 'writing-refused') then 'stopped' end
      into head_size, head_frontier, outcome
      from (select) one left join lateral (
        select * from public.ledger_heads order by from_size desc limit 1) h on true;
    -- The hashes too: a log restored from a backup may have grown to the same size by other entries.
    if outcome is null and (coalesce(head_size, 0) <> grown_from or coalesce(head_frontier, '') <> frontier_before) then
      outcome := 'moved';
    end if;
    if outcome is not null then
      return;
    end if;

    refused := '{}';
    foreach one in array facilities loop
      perform set_config('ostiary.facility', one, true);
      select array_agg(grown_from + c.place) into found_here
        from unnest(check_facilities, check_cases, check_seqs, check_places) as c(facility, case_id, seq, place)
        where c.facility = one and c.seq <> coalesce(
          (select max(e.seq) + 1 from public.events e where e.facility = one and e.case_id = c.case_id), 0);
      if found_here is not null then
        refused := refused || found_here;
      end if;
    end loop;
    if refused <> '{}' then
      outcome := 'refused';
      return;
    end if;

    insert into public.ledger_heads (from_size, to_size, frontier)
      values (grown_from, grown_to, frontier_after) on conflict do nothing;
    if not found then
      select h.to_size, h.frontier into head_size, head_frontier
        from public.ledger_heads h order by h.from_size desc limit 1;
      outcome := 'moved';
      return;
    end if;
    insert into public.ledger_entries (position, entry, hash)
      select grown_from + i - 1,
        substring(entry_bytes from coalesce(entry_ends[i - 1], 0) + 1 for entry_ends[i] - coalesce(entry_ends[i - 1], 0)),
        substring(leaf_hashes from 32 * (i - 1) + 1 for 32)
      from generate_subscripts(entry_ends, 1) i;
    if tile_rows is not null then
      insert into public.ledger_hashes select * from json_populate_recordset(null::public.ledger_hashes, tile_rows);
    end if;

    foreach one in array facilities loop
      perform set_config('ostiary.facility', one, true);
      insert into public.events
        select r.position, r.facility, r.case_id, r.seq, r.event_id, r.command, r.type, r.v, r.at, r.received,
          r.by_role, r.by_person, r.by_device, r.open, case when b.ends > b.starts then
            substring(event_bytes from b.starts + 1 for b.ends - b.starts) end
        from json_populate_recordset(null::public.events, event_rows) with ordinality as r,
          lateral (select coalesce(event_ends[r.ordinality - 1], 0), event_ends[r.ordinality]) as b(starts, ends)
        where r.facility = one;
      if key_rows is not null then
        insert into public.case_keys
          select * from json_populate_recordset(null::public.case_keys, key_rows) r where r.facility = one;
      end if;
      if case_rows is not null then
        insert into public.cases
          select r.facility, r.id, r.kind, r.request_kind, r.status, r.version, r.position, r.opened_at, r.by_role,
            r.by_person, r.by_device, r.entered_late, r.assigned_role, r.assigned_person, r.urgency, r.due_at,
            r.open_tasks, r.holds, r.closed_at, r.keep_until, r.merged_into, r.outline, case when b.ends > b.starts then
              substring(case_bytes from b.starts + 1 for b.ends - b.starts) end
          from json_populate_recordset(null::public.cases, case_rows) with ordinality as r,
            lateral (select coalesce(case_ends[r.ordinality - 1], 0), case_ends[r.ordinality]) as b(starts, ends)
          where r.facility = one
          on conflict (facility, id) do update set
            kind = excluded.kind, request_kind = excluded.request_kind, status = excluded.status,
            version = excluded.version, position = excluded.position, opened_at = excluded.opened_at,
            by_role = excluded.by_role, by_person = excluded.by_person, by_device = excluded.by_device,
            entered_late = excluded.entered_late, assigned_role = excluded.assigned_role,
            assigned_person = excluded.assigned_person, urgency = excluded.urgency, due_at = excluded.due_at,
            open_tasks = excluded.open_tasks, holds = excluded.holds, closed_at = excluded.closed_at,
            keep_until = excluded.keep_until, merged_into = excluded.merged_into, outline = excluded.outline,
            sealed = excluded.sealed;
      end if;
      if tasks_gone is not null then
        delete from public.tasks t
          using json_to_recordset(tasks_gone) as g(facility text, case_id text, task text)
          where g.facility = one and t.facility = one and t.case_id = g.case_id and t.task = g.task;
      end if;
      if task_rows is not null then
        insert into public.tasks
          select * from json_populate_recordset(null::public.tasks, task_rows) r where r.facility = one
          on conflict (facility, case_id, task) do update set
            duty = excluded.duty, owner = excluded.owner, person = excluded.person,
            status = excluded.status, due_at = excluded.due_at;
      end if;
      if cases_erased is not null then
        perform public.erase_case_key(one, g.case_id)
          from json_to_recordset(cases_erased) as g(facility text, case_id text) where g.facility = one;
      end if;
    end loop;
    outcome := 'appended';
  end $$`

/** A quicker way into the record; the earlier one stays for servers of the earlier release that still run. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(writeFunction).execute(db)
}
