// Tables whose rows belong to one facility: without `ostiary.facility` set to it, the restricted role sees and writes none.
const ofOneFacility = [
  'events',
  'case_keys',
  'cases',
  'tasks',
  'files',
  'saved_views',
  'idempotency_keys',
  'webhooks',
  'webhook_deliveries',
] as const

/** Keeps the facilities apart, even where a query forgets to. */
export const rowSecurity: readonly string[] = ofOneFacility.flatMap((table) => [
  `alter table ${table} enable row level security`,
  `create policy own_facility on ${table}
    using (facility = current_setting('ostiary.facility', true))
    with check (facility = current_setting('ostiary.facility', true))`,
])

/**
 * The one way to destroy a case's key, with the files that it opens. It belongs to the owner, so the restricted role can do no more than call it, and it does
 * nothing unless the record says that the case was erased.
 */
export const eraseFunction = `create function erase_case_key(of_facility text, of_case text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    if not exists (
      select 1 from public.events
      where facility = of_facility and case_id = of_case and type = 'case-erased'
    ) then
      raise exception 'the record does not say that this case was erased' using errcode = 'check_violation';
    end if;
    -- Without the key nobody can read them; there is no use in keeping them.
    delete from public.files where facility = of_facility and case_id = of_case;
    delete from public.case_keys where facility = of_facility and case_id = of_case;
    return found;
  end $$`

const addOnly = [
  'events',
  'files',
  'ledger_entries',
  'ledger_hashes',
  'ledger_heads',
  'ledger_checkpoints',
  'witnessed_heads',
]
const kept = [
  'facilities',
  'cases',
  'tasks',
  'persons',
  'memberships',
  'emergency_roles',
  'passwords',
  'totp_secrets',
  'passkeys',
  'recovery_codes',
  'identities',
  'sessions',
  'ceremonies',
  'throttles',
  'api_tokens',
  'saved_views',
  'idempotency_keys',
  'webhooks',
  'webhook_deliveries',
  'rulebooks',
  'shared_state',
]

/** What the restricted role may do; the migrator says in `ostiary.app_role` what it is called. */
export const grants: readonly string[] = [
  'revoke execute on function erase_case_key(text, text) from public',
  `do $$
  declare app text := current_setting('ostiary.app_role');
  begin
    execute format('grant usage on schema public to %I', app);
    execute format('grant select, insert on ${addOnly.join(', ')} to %I', app);
    execute format('grant select, insert, update, delete on ${kept.join(', ')} to %I', app);
    execute format('grant select, insert on case_keys to %I', app);
    execute format('grant update (wrapped, key_id) on case_keys to %I', app);
    execute format('grant execute on function erase_case_key(text, text) to %I', app);
  end $$`,
]
