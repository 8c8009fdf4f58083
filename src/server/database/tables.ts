import type { ColumnType, Generated, JSONColumnType } from 'kysely'

/** A 64-bit number as PostgreSQL's driver gives it (text), and as it may be written. */
type Big = ColumnType<string, string | number | bigint, string | number | bigint>
type MaybeBig = ColumnType<string | null, string | number | bigint | null, string | number | bigint | null>
type Moment = ColumnType<Date, Date | string, Date | string>
type MaybeMoment = ColumnType<Date | null, Date | string | null, Date | string | null>
type Day = ColumnType<string | null, string | null, string | null>
type Json<T extends object | null = Readonly<Record<string, unknown>>> = JSONColumnType<T>

/** The tables of the migrations, as the program sees them; what each is for stands there. */
export interface Tables {
  facilities: { id: string; name: string; settings: Json; version: Generated<number>; created_at: Generated<Date> }
  events: {
    position: Big
    facility: string
    case_id: string | null
    seq: number | null
    event_id: string
    command: string
    type: string
    v: number
    at: string
    received: Moment
    by_role: string
    by_person: string | null
    by_device: string | null
    open: Json
    sealed: Buffer | null
  }
  ledger_entries: { position: Big; entry: Buffer; hash: Buffer }
  ledger_hashes: { level: number; position: Big; hash: Buffer }
  ledger_heads: { from_size: Big; to_size: Big; frontier: Buffer }
  ledger_checkpoints: { id: Generated<string>; size: Big; note: string; at: Generated<Date> }
  witnessed_heads: { origin: string; from_size: Big; size: Big; root: Buffer; note: string; at: Generated<Date> }
  case_keys: { facility: string; case_id: string; wrapped: Buffer; key_id: string }
  cases: {
    facility: string
    id: string
    kind: string | null
    request_kind: string | null
    status: string
    version: number
    position: Big
    opened_at: MaybeMoment
    by_role: string | null
    by_person: string | null
    by_device: string | null
    entered_late: Generated<boolean>
    assigned_role: string | null
    assigned_person: string | null
    urgency: Generated<number>
    due_at: MaybeMoment
    open_tasks: Generated<number>
    holds: Generated<number>
    closed_at: MaybeMoment
    keep_until: Day
    merged_into: string | null
    outline: Json
    sealed: Buffer | null
  }
  tasks: {
    facility: string
    case_id: string
    task: string
    duty: string | null
    owner: string
    person: string | null
    status: string
    due_at: MaybeMoment
  }
  files: { facility: string; case_id: string; file: string; bytes: number; sealed: Buffer; added_at: Generated<Date> }
  persons: {
    id: string
    name: string
    email: string
    phone: string | null
    language: Generated<string>
    created_at: Generated<Date>
    signed_in_at: MaybeMoment
    left_at: MaybeMoment
  }
  memberships: {
    person: string
    facility: string
    role: string
    granted_by: string | null
    granted_at: Generated<Date>
    confirmed_at: MaybeMoment
    ended_at: MaybeMoment
  }
  emergency_roles: {
    id: string
    person: string
    facility: string
    role: string
    sealed_why: Buffer
    since: Moment
    until: Moment
  }
  passwords: { person: string; hash: string; changed_at: Moment }
  totp_secrets: {
    person: string
    sealed: Buffer | null
    confirmed_at: MaybeMoment
    next_sealed: Buffer | null
    last_step: Big | null
  }
  passkeys: {
    id: string
    person: string
    name: string
    public_key: Buffer
    counter: Big
    transports: ColumnType<readonly string[] | null, string | null, string | null>
    may_be_backed_up: Generated<boolean>
    backed_up: Generated<boolean>
    added_at: Generated<Date>
    used_at: MaybeMoment
  }
  recovery_codes: { person: string; hash: string; used_at: MaybeMoment }
  identities: { provider: string; subject: string; person: string; linked_at: Generated<Date> }
  sessions: {
    hash: Buffer
    id: string
    person: string
    facility: string | null
    role: string | null
    factors: Json<readonly string[]>
    needs: string | null
    agent: string | null
    created_at: Moment
    seen_at: Moment
    expires_at: Moment
    fresh_at: Moment
  }
  ceremonies: { hash: Buffer; kind: string; person: string | null; content: Json; expires_at: Moment }
  throttles: { key: Buffer; tries: number; tried_at: Moment; free_at: Moment }
  api_tokens: {
    id: string
    hash: Buffer
    facility: string
    name: string
    role: string
    scopes: Json<readonly string[]>
    created_by: string
    created_at: Generated<Date>
    expires_at: MaybeMoment
    used_at: MaybeMoment
    revoked_at: MaybeMoment
  }
  saved_views: { facility: string; person: string; name: string; filter: Json }
  idempotency_keys: {
    facility: string
    actor: string
    key: string
    request: Buffer
    status: number | null
    answer: Buffer | null
    created_at: Generated<Date>
  }
  webhooks: {
    facility: string
    id: string
    url: string
    types: Json<readonly string[]>
    sealed_secret: Buffer
    created_by: string
    created_at: Generated<Date>
    disabled_at: MaybeMoment
  }
  webhook_deliveries: {
    facility: string
    id: string
    webhook: string
    type: string
    body: Json
    status: string
    attempts: Generated<number>
    next_at: MaybeMoment
    answer: number | null
    created_at: Generated<Date>
  }
  rulebooks: { hash: string; version: string; body: string; added_by: string | null; added_at: Generated<Date> }
  shared_state: { name: string; value: Json; changed_at: Generated<Date> }
  devices: {
    facility: string
    id: string
    name: string
    place: string
    created_by: string
    created_at: Moment
    code_hash: Buffer | null
    code_until: MaybeMoment
    token_hash: Buffer | null
    enrolled_at: MaybeMoment
    expires_at: MaybeMoment
    seen_at: MaybeMoment
    clock_offset_ms: MaybeBig
    revoked_at: MaybeMoment
  }
  desk_keys: { facility: string; id: string; public_key: Buffer; sealed_private: Buffer; made_at: Moment }
  desk_inbox: {
    facility: string
    id: string
    device: string
    n: number
    digest: string
    kind: string
    at: string
    received: Moment
    clock_offset_ms: Big
    status: string
    code: string | null
    case_id: string | null
    settled_by: string | null
    settled_at: MaybeMoment
    sealed: Buffer | null
  }
  alerts: {
    facility: string
    id: string
    cause: string
    about: string
    words: string
    urgent: boolean
    area: string | null
    raised_at: Moment
    step: Generated<number>
    rounds: Generated<number>
    next_at: MaybeMoment
    status: string
    because: string | null
    acknowledged_by: string | null
    acknowledged_at: MaybeMoment
    acknowledged_via: string | null
  }
  alert_people: {
    facility: string
    alert: string
    person: string
    role: string
    step: number
    told_at: Moment
    seen_at: MaybeMoment
    seen_via: string | null
    acknowledged_at: MaybeMoment
  }
  alert_channels: {
    facility: string
    id: string
    person: string
    kind: string
    name: string
    sealed: Buffer
    push_key: string | null
    created_at: Moment
    confirmed_at: MaybeMoment
    code_hash: Buffer | null
    code_until: MaybeMoment
    code_tries: Generated<number>
    worked_at: MaybeMoment
    failing_since: MaybeMoment
    failure: string | null
  }
  alert_messages: {
    facility: string
    id: string
    alert: string | null
    step: number | null
    person: string
    channel: string
    kind: string
    status: string
    attempts: Generated<number>
    next_at: MaybeMoment
    failure: string | null
    created_at: Moment
    sent_at: MaybeMoment
    delivered_at: MaybeMoment
  }
  alert_links: {
    hash: Buffer
    facility: string
    alert: string
    person: string
    message: string
    expires_at: Moment
    used_at: MaybeMoment
  }
  practice_results: {
    facility: string
    id: string
    kind: string
    drill: string
    score: number
    passed: boolean
    facts_right: number
    facts_asked: number
    chose: string
    wanted: string
    rulebook: string
    day: string
    person: string | null
    trainee: string
    team: string
    device: string | null
    at: Moment
    received_at: Moment
  }
  screening_jobs: { id: string; program: string; scope: Json<object>; created_at: Generated<Date> }
  screening_shards: {
    job: string
    number: number
    file: string
    form: string
    first_byte: Big
    end_byte: Big
    proof: Buffer
    state: Generated<string>
    attempts: Generated<number>
    not_before: ColumnType<Date, Date | undefined, Date>
    worker: string | null
    leased_until: MaybeMoment
    failure: string | null
    lines: ColumnType<string, number | undefined, number>
    sealed: Buffer | null
  }
}
