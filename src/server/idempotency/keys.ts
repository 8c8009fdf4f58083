import { createHash } from 'node:crypto'
import type { Office } from '../office/office.ts'

/** Whose request it is: keys of one person are nothing to another. */
export interface Owner {
  readonly facility: string
  readonly actor: string
  readonly key: string
}

/** An answer that was given. */
export interface GivenAnswer {
  readonly status: number
  readonly type: string
  readonly body: string
}

/** What is known of a request with that key. */
export type Known =
  | { readonly is: 'first' }
  /** Another request under the same key. */
  | { readonly is: 'different' }
  /** The same, and it is not done yet. */
  | { readonly is: 'under-way' }
  /** The same, and it is done; without an answer where that was too long, or streamed. */
  | { readonly is: 'done'; readonly status: number; readonly answer?: GivenAnswer }

type Store = Pick<Office, 'database' | 'keyring' | 'clock'>

// A server that died in the middle leaves its claim; nobody waits for it longer than any request may take.
const claimFor = 10 * 60_000
const keepFor = 24 * 3_600_000

/** What a request is recognized by: method, address and body. */
export function fingerprint(method: string, address: string, body: Uint8Array): Uint8Array {
  return createHash('sha256').update(`${method} ${address}\n`).update(body).digest()
}

// The fingerprint of a short body could be found by trying; both it and the answer are sealed, bound to their key.
function boundTo({ facility, actor, key }: Owner): string {
  return `idempotency/${facility}/${actor}/${key}`
}

/** Claims a key for a request, or tells what became of the one that claimed it. */
export async function claim({ database, keyring, clock }: Store, owner: Owner, request: Uint8Array): Promise<Known> {
  const sealed = Buffer.from(await keyring.seal(request, boundTo(owner)))
  const now = clock()
  const row = await database.inFacility(owner.facility, async (trx) => {
    const own = (e: { facility: string; actor: string; key: string }) => e
    const old = new Date(now.getTime() - keepFor)
    const dead = new Date(now.getTime() - claimFor)
    await trx
      .deleteFrom('idempotency_keys')
      .where((e) => e.and(own(owner)))
      .where((e) => e.or([e('created_at', '<', old), e.and([e('status', 'is', null), e('created_at', '<', dead)])]))
      .execute()
    const made = await trx
      .insertInto('idempotency_keys')
      .values({ ...own(owner), request: sealed, created_at: now })
      .onConflict((c) => c.doNothing())
      .executeTakeFirst()
    if ((made.numInsertedOrUpdatedRows ?? 0n) > 0n) return undefined
    return trx
      .selectFrom('idempotency_keys')
      .select(['request', 'status', 'answer'])
      .where((e) => e.and(own(owner)))
      .executeTakeFirst()
  })
  if (row === undefined) return { is: 'first' }
  const before = await keyring.open(row.request, boundTo(owner))
  if (before === undefined || !Buffer.from(before).equals(request)) return { is: 'different' }
  if (row.status === null) return { is: 'under-way' }
  const answer = row.answer === null ? undefined : await keyring.open(row.answer, boundTo(owner))
  return {
    is: 'done',
    status: row.status,
    ...(answer === undefined ? {} : { answer: JSON.parse(Buffer.from(answer).toString()) }),
  }
}

/** Keeps what was answered. */
export async function keepAnswer(
  { database, keyring }: Store,
  owner: Owner,
  status: number,
  answer?: GivenAnswer,
): Promise<void> {
  const text = answer && Buffer.from(JSON.stringify(answer))
  const sealed = text === undefined ? null : Buffer.from(await keyring.seal(text, boundTo(owner)))
  await database.inFacility(owner.facility, (trx) =>
    trx
      .updateTable('idempotency_keys')
      .set({ status, answer: sealed })
      .where((e) => e.and({ facility: owner.facility, actor: owner.actor, key: owner.key }))
      .execute(),
  )
}

/** Lets a key go: the request changed nothing, and may be tried again under it. */
export async function letGo({ database }: Store, owner: Owner): Promise<void> {
  await database.inFacility(owner.facility, (trx) =>
    trx
      .deleteFrom('idempotency_keys')
      .where((e) => e.and({ facility: owner.facility, actor: owner.actor, key: owner.key }))
      .execute(),
  )
}

/** Forgets the keys of a facility that are older than a day. */
export async function sweepIdempotencyKeys(
  { database, clock }: Pick<Office, 'database' | 'clock'>,
  facility: string,
): Promise<void> {
  const old = new Date(clock().getTime() - keepFor)
  await database.inFacility(facility, (trx) =>
    trx.deleteFrom('idempotency_keys').where('facility', '=', facility).where('created_at', '<', old).execute(),
  )
}
