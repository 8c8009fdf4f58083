import { type BatchLimits, nextBatch, toAsk, toForget, usualLimits } from './batch.ts'
import type { EntryName, Fate } from './entry.ts'
import type { OutboxEvent } from './event.ts'
import type { OutboxAnswer, OutboxLink, OutboxRequest, OutboxStorage } from './ports.ts'
import { clockOffset, evolveOutbox, foldOutbox, type OutboxState } from './state.ts'

/** What a round of sending came to. */
export interface Round {
  readonly outcome: 'nothing-to-do' | 'answered' | 'no-network' | 'busy' | 'revoked' | 'not-enrolled' | 'storage-full'
  /** The outbox as it now stands. */
  readonly state: OutboxState
  /** True if another round has something to send at once. */
  readonly more: boolean
  readonly retryAfterSeconds?: number
}

/** What a round works with. */
export interface Sending {
  readonly storage: OutboxStorage
  readonly link: OutboxLink
  /** The device's clock, RFC 3339 with offset. */
  readonly clock: () => string
  readonly limits?: BatchLimits
}

/**
 * Sends what comes next, once, and notes what the server says. It may be stopped anywhere and done again from the start, in two
 * tabs at once as well: the server knows an entry by its number and content, and only its answer moves an entry on.
 */
export async function sendRound({ storage, link, clock, limits = usualLimits }: Sending): Promise<Round> {
  const state = foldOutbox(await storage.events())
  if (state.device === undefined || state.revoked)
    return { outcome: state.revoked ? 'revoked' : 'not-enrolled', state, more: false }
  const { entries, missing } = await contentsOf(storage, state, limits)
  const ask = [...missing, ...toAsk(state)]
  if (entries.length === 0 && ask.length === 0) return { outcome: 'nothing-to-do', state, more: false }
  // Killed from here until the answer is noted: the server may have it all; sent again it answers the same.
  const awaiting = stillHere(state, [...entries, ...missing])
  const answer = await link.send({ entries, ask, clock: clock(), ...(awaiting === undefined ? {} : { awaiting }) })
  if (!answer.ok) return failed(storage, state, answer)
  return noted(storage, state, answer, new Set(missing.map(({ n }) => n)), clock())
}

async function contentsOf(
  storage: OutboxStorage,
  state: OutboxState,
  limits: BatchLimits,
): Promise<{ readonly entries: OutboxRequest['entries']; readonly missing: readonly EntryName[] }> {
  const entries: OutboxRequest['entries'][number][] = []
  const missing: EntryName[] = []
  for (const { n, kind, at, digest } of nextBatch(state, limits)) {
    const sealed = await storage.sealed(n)
    // Its content was dropped because the server has it, or it is lost: the server says which.
    if (sealed === undefined) missing.push({ n, digest })
    else entries.push({ n, kind, at, sealed })
  }
  return { entries, missing }
}

function stillHere({ entries }: OutboxState, going: readonly { readonly n: number }[]): number | undefined {
  const sent = new Set(going.map(({ n }) => n))
  const here = [...entries.values()].filter(
    ({ n, kind, status }) => kind === 'command' && status === 'on-this-device' && !sent.has(n),
  )
  return here.length === 0 ? undefined : Math.min(...here.map(({ n }) => n))
}

async function failed(
  storage: OutboxStorage,
  state: OutboxState,
  { code, retryAfterSeconds }: OutboxAnswer & { readonly ok: false },
): Promise<Round> {
  const retry = retryAfterSeconds === undefined ? {} : { retryAfterSeconds }
  if (code !== 'revoked') return { outcome: code, state, more: false, ...retry }
  await storage.note([{ type: 'revoked' }])
  return { outcome: code, state: evolveOutbox(state, { type: 'revoked' }), more: false }
}

async function noted(
  storage: OutboxStorage,
  before: OutboxState,
  answer: OutboxAnswer & { readonly ok: true },
  missing: ReadonlySet<number>,
  device: string,
): Promise<Round> {
  const events = eventsOf(before, answer, missing, device)
  const state = events.reduce(evolveOutbox, before)
  const has = answer.fates.filter((fate) => isSafe(state, fate)).map(({ n }) => n)
  // Killed before the note: the entries are sent again. Killed between note and drop: content that nobody needs is dropped later.
  let stored = await storage.note(events)
  if (stored === 'full') {
    // Room comes from what the server has; until it is noted the content is missing, and the server is asked.
    await storage.drop(has)
    stored = await storage.note(events)
    if (stored === 'full') return { outcome: 'storage-full', state: before, more: false }
  }
  await storage.drop(has)
  await storage.forget(toForget(state))
  return { outcome: 'answered', state, more: nextBatch(state).length > 0 }
}

// The server told of this very content that it is filed, or that a person will look at it.
function isSafe({ entries }: OutboxState, { n, digest }: Fate): boolean {
  const standing = entries.get(n)
  return standing?.digest === digest && (standing.status === 'in-the-record' || standing.status === 'kept')
}

const worthNotingMilliseconds = 2_000

function eventsOf(
  state: OutboxState,
  { fates, serverTime, next }: OutboxAnswer & { readonly ok: true },
  missing: ReadonlySet<number>,
  device: string,
): readonly OutboxEvent[] {
  const news = fates
    .map(
      (fate): OutboxEvent =>
        fate.status === 'unknown' && missing.has(fate.n) ? { type: 'gone', n: fate.n } : { type: 'answered', fate },
    )
    .filter((event) => evolveOutbox(state, event) !== state)
  const reading: OutboxEvent = { type: 'clocks-read', reading: { device, server: serverTime } }
  const [was, is] = [clockOffset(state), clockOffset(evolveOutbox(state, reading))]
  const moved = was === undefined || is === undefined || Math.abs(is - was) > worthNotingMilliseconds
  const behind: readonly OutboxEvent[] =
    next > state.next && state.device !== undefined ? [{ type: 'enrolled', device: state.device, next }] : []
  return [...news, ...behind, ...(moved ? [reading] : [])]
}
