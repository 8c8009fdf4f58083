import type { OutboxAnswer, OutboxLink, OutboxRequest } from '../../../cases/index.ts'
import { base64 } from './base64.ts'
import { type Bundle, type Enrolled, readBundle, readEnrolled } from './bundle.ts'

/** Why the server gave nothing: nobody answered, it no longer knows this device, or it refused with a code. */
export interface NoAnswer {
  readonly failure: 'not-reached' | 'revoked' | 'refused'
  /** 0 where no server answered. */
  readonly status: number
  readonly code?: string
  readonly retryAfterSeconds?: number
}

/** What came of a visit of this device. */
export interface Outcome {
  readonly case: string
  readonly status: string
  readonly openedAt?: string
  readonly outcome?: string
  readonly thanks?: boolean
  readonly messages?: readonly { readonly message: string; readonly at: string }[]
}

/** The server as a device sees it. */
export interface DeskLink {
  /** A device that can be no other says its name: the code of another device is then refused, and still serves that one. */
  readonly enrol: (code: string, only?: string) => Promise<Enrolled | NoAnswer>
  /** Undefined where nothing changed since that tag. */
  readonly bundle: (
    token: string,
    tag?: string,
  ) => Promise<{ readonly bundle: Bundle; readonly tag?: string } | NoAnswer | undefined>
  readonly outbox: (token: string) => OutboxLink
  readonly outcomes: (token: string) => Promise<readonly Outcome[] | NoAnswer>
}

const patienceInMs = 20_000

/** True where the server gave nothing. */
export function isNoAnswer(value: object): value is NoAnswer {
  return 'failure' in value
}

interface Answered {
  readonly body: unknown
  readonly tag: string | null
  readonly unchanged: boolean
}

// What our server says where it knows no such device: it was revoked, or its time is over.
const notLetIn = 'sign-in-first'

async function ask(path: string, init: RequestInit, patience = patienceInMs): Promise<Answered | NoAnswer> {
  try {
    const response = await fetch(path, { ...init, cache: 'no-store', signal: AbortSignal.timeout(patience) })
    const { status } = response
    if (status === 304) return { body: undefined, tag: response.headers.get('ETag'), unchanged: true }
    const body: unknown = await response.json().catch(() => undefined)
    if (response.ok && body !== undefined) return { body, tag: response.headers.get('ETag'), unchanged: false }
    return noAnswer(response, codeIn(body))
  } catch {
    return { failure: 'not-reached', status: 0 }
  }
}

// The sign-in page of a guest network, or a proxy, answers in our server's place, with a 401 too: only a code of ours counts.
function noAnswer({ status, headers }: Response, code: string | undefined): NoAnswer {
  const seconds = Number(headers.get('Retry-After') ?? Number.NaN)
  const said = {
    ...(code === undefined ? {} : { code }),
    ...(Number.isFinite(seconds) ? { retryAfterSeconds: seconds } : {}),
  }
  if (status >= 500 || status === 429) return { failure: 'not-reached', status, ...said }
  if (code === undefined) return { failure: 'not-reached', status: 0 }
  return { failure: status === 401 && code === notLetIn ? 'revoked' : 'refused', status, ...said }
}

function codeIn(body: unknown): string | undefined {
  const code = (body as { code?: unknown } | null | undefined)?.code
  return typeof code === 'string' ? code : undefined
}

const signed = (token: string): Record<string, string> => ({ Authorization: `Device ${token}` })
const json = { 'Content-Type': 'application/json' }
const notUnderstood: NoAnswer = { failure: 'refused', status: 200, code: 'not-understood' }

/** Our own server, asked over the network; nothing else is ever asked. */
export const serverLink: DeskLink = {
  enrol: async (code, only) => {
    const body = JSON.stringify({ code, only })
    const answered = await ask('/api/desk/enrol', { method: 'POST', headers: json, body })
    // Nobody is known yet who could be revoked: a code that does not hold is refused.
    if (isNoAnswer(answered)) return answered.failure === 'revoked' ? { ...answered, failure: 'refused' } : answered
    return readEnrolled(answered.body) ?? notUnderstood
  },
  bundle: async (token, tag) => {
    const since = tag === undefined ? {} : { 'If-None-Match': tag }
    const answered = await ask('/api/desk/bundle', { headers: { ...signed(token), ...since } })
    if (isNoAnswer(answered)) return answered
    if (answered.unchanged) return undefined
    const bundle = readBundle(answered.body)
    if (bundle === undefined) return notUnderstood
    return answered.tag === null ? { bundle } : { bundle, tag: answered.tag }
  },
  outbox: (token) => ({ send: (request) => send(token, request) }),
  outcomes: async (token) => {
    const answered = await ask('/api/desk/outcomes', { headers: signed(token) })
    if (isNoAnswer(answered)) return answered
    const rows = (answered.body as { rows?: unknown } | null)?.rows
    return Array.isArray(rows) ? (rows as readonly Outcome[]) : notUnderstood
  },
}

// Photos go over a hospital's guest network: a request with one may take its time.
const sendingPatienceInMs = 90_000

async function send(token: string, { entries, ask: asked, ...rest }: OutboxRequest): Promise<OutboxAnswer> {
  const body = JSON.stringify({
    entries: entries.map(({ sealed, ...entry }) => ({ ...entry, sealed: base64(sealed) })),
    ask: asked,
    ...rest,
  })
  const init = { method: 'POST', headers: { ...json, ...signed(token) }, body }
  const answered = await ask('/api/desk/entries', init, sendingPatienceInMs)
  if (!isNoAnswer(answered)) return told(answered.body)
  if (answered.failure === 'revoked') return { ok: false, code: 'revoked' }
  const { retryAfterSeconds } = answered
  const retry = retryAfterSeconds === undefined ? {} : { retryAfterSeconds }
  return { ok: false, code: answered.status === 0 ? 'no-network' : 'busy', ...retry }
}

// An answer that is not whole moves nothing on: what was sent is sent again.
function told(body: unknown): OutboxAnswer {
  const { fates, serverTime, next } = (body ?? {}) as Partial<OutboxAnswer & { readonly ok: true }>
  if (!Array.isArray(fates) || typeof serverTime !== 'string' || !Number.isSafeInteger(next))
    return { ok: false, code: 'busy' }
  return { ok: true, fates, serverTime, next: Number(next) }
}
