/**
 * The one way into the record: a growth of the ledger with the events beside it, how their cases stand after them, the keys of new
 * cases, and the word to all servers, in one call that is one transaction. It runs with the caller's rights, so that the restricted
 * role can do no more through it than without it: insert, and set right the projections.
 *
 * Whoever appends first takes the head: the row keyed by the size that the log grew from. Of two servers the second waits there,
 * finds the key taken and is told where the log now stands. Since everybody takes the head before writing, nothing of the record
 * changes between the two questions below (where does the log stand, how far are these cases) and the end of the transaction.
 */
export const appendFunction = `create function append_to_record(
    grown_from bigint, frontier_before bytea, grown_to bigint, frontier_after bytea,
    facilities text[], checks json, entry_rows json, tile_rows json, event_rows json,
    case_rows json, task_rows json, tasks_gone json, key_rows json, cases_erased json, told text[]
  ) returns table (outcome text, head_size bigint, head_frontier bytea, refused bigint[])
  language plpgsql as $$
  declare
    one text;
    found_here bigint[];
    taken bigint;
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
      return next;
      return;
    end if;

    refused := '{}';
    foreach one in array facilities loop
      perform set_config('ostiary.facility', one, true);
      select array_agg(c.position) into found_here
        from json_to_recordset(checks) as c(facility text, case_id text, seq integer, position bigint)
        where c.facility = one and c.seq <> coalesce(
          (select max(e.seq) + 1 from public.events e where e.facility = one and e.case_id = c.case_id), 0);
      if found_here is not null then
        refused := refused || found_here;
      end if;
    end loop;
    if refused <> '{}' then
      outcome := 'refused';
      return next;
      return;
    end if;

    with head as (
      insert into public.ledger_heads (from_size, to_size, frontier)
        values (grown_from, grown_to, frontier_after) on conflict do nothing returning to_size
    ), hashes as (
      insert into public.ledger_hashes
        select t.* from json_populate_recordset(null::public.ledger_hashes, tile_rows) t, head
    ), entries as (
      insert into public.ledger_entries
        select t.* from json_populate_recordset(null::public.ledger_entries, entry_rows) t, head
    )
    select h.to_size into taken from head h;
    if taken is null then
      select h.to_size, h.frontier into head_size, head_frontier
        from public.ledger_heads h order by h.from_size desc limit 1;
      outcome := 'moved';
      return next;
      return;
    end if;

    foreach one in array facilities loop
      perform set_config('ostiary.facility', one, true);
      with stored as (
        insert into public.events
          select * from json_populate_recordset(null::public.events, event_rows) r where r.facility = one
      ), opened as (
        insert into public.case_keys
          select * from json_populate_recordset(null::public.case_keys, key_rows) r where r.facility = one
      )
      insert into public.cases
        select * from json_populate_recordset(null::public.cases, case_rows) r where r.facility = one
        on conflict (facility, id) do update set
          kind = excluded.kind, request_kind = excluded.request_kind, status = excluded.status,
          version = excluded.version, position = excluded.position, opened_at = excluded.opened_at,
          by_role = excluded.by_role, by_person = excluded.by_person, by_device = excluded.by_device,
          entered_late = excluded.entered_late, assigned_role = excluded.assigned_role,
          assigned_person = excluded.assigned_person, urgency = excluded.urgency, due_at = excluded.due_at,
          open_tasks = excluded.open_tasks, holds = excluded.holds, closed_at = excluded.closed_at,
          keep_until = excluded.keep_until, merged_into = excluded.merged_into, outline = excluded.outline,
          sealed = excluded.sealed;
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
    perform pg_notify('ostiary_changes', t.payload) from unnest(told) as t(payload);
    outcome := 'appended';
    return next;
  end $$`

/** The events of a case from one on, in one question: the facility is set for this statement and no longer. */
export const readFunction = `create function events_of_case(of_facility text, of_case text, from_seq integer)
  returns setof public.events language plpgsql as $$
  begin
    perform set_config('ostiary.facility', of_facility, true);
    return query select e.* from public.events e
      where e.facility = of_facility and e.case_id = of_case and e.seq >= from_seq order by e.seq;
  end $$`

/** Tells all servers that facilities or rulebooks changed, whoever changed them: what they remember of them is old. */
export const settingsTold: readonly string[] = [
  `create function tell_settings() returns trigger language plpgsql as $$
    begin
      perform pg_notify('ostiary_settings', tg_table_name);
      return null;
    end $$`,
  ...['facilities', 'rulebooks'].map(
    (table) =>
      `create trigger ${table}_told after insert or update or delete or truncate on ${table} for each statement execute function tell_settings()`,
  ),
]
