import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { type Problem, problem } from '../access/problem.ts'
import type { SignedIn } from '../access/signed-in.ts'
import type { Office } from '../office/office.ts'
import type { Requests } from '../requests.ts'
import { claim, fingerprint, type GivenAnswer, keepAnswer, letGo, type Owner } from './keys.ts'

const header = 'Idempotency-Key'
const mostBytes = 20 * 1024 * 1024
const mostAnswer = 64 * 1024

// Commands carry ids of their own, and signing in is no request of anybody yet.
const leftOut = /^\/api\/(cases\/[^/]+\/commands|session|setup|demo|invitations)(\/|$)/

/**
 * Answers a POST that was sent before under the same `Idempotency-Key` with what was answered then, for 24 hours; what failed on
 * our side, or was turned away before it did anything, may be sent again. It stands after the middleware that finds out who asks.
 */
export function idempotent(office: Pick<Office, 'database' | 'keyring' | 'clock'>): MiddlewareHandler<Requests> {
  const limited = bodyLimit({ maxSize: mostBytes, onError: (c) => problem(c, tooLarge) })
  return async (c, next) => {
    const key = c.req.header(header)
    const owner = key === undefined ? undefined : ownerOf(c.get('who'), key)
    if (c.req.method !== 'POST' || owner === undefined || leftOut.test(c.req.path)) return next()
    if (!/^[\x21-\x7e]{1,200}$/.test(owner.key)) return problem(c, malformed)
    return limited(c, () => once(office, c, owner, next) as Promise<void>)
  }
}

function ownerOf(who: SignedIn | undefined, key: string): Owner | undefined {
  const { viewer, person } = who ?? {}
  const actor = viewer?.token ?? person?.id
  return viewer === undefined || actor === undefined ? undefined : { facility: viewer.facility, actor, key }
}

async function once(
  office: Pick<Office, 'database' | 'keyring' | 'clock'>,
  c: Context<Requests>,
  owner: Owner,
  next: () => Promise<void>,
): Promise<Response | undefined> {
  const body = new Uint8Array(await c.req.arrayBuffer())
  const { pathname, search } = new URL(c.req.url)
  const known = await claim(office, owner, fingerprint(c.req.method, pathname + search, body))
  if (known.is === 'different') return problem(c, keyReused)
  if (known.is === 'under-way') return problem(c, underWay)
  if (known.is === 'done')
    return known.answer === undefined ? problem(c, doneBefore(known.status)) : again(known.answer)
  // The routes read the body anew.
  const headers = new Headers(c.req.raw.headers)
  headers.set('Content-Length', String(body.length))
  headers.delete('Transfer-Encoding')
  c.req.raw = new Request(c.req.raw.url, { method: 'POST', headers, body })
  c.req.bodyCache = {}
  // A crash after this and before the answer is kept leaves the claim: for ten minutes the same request is told to wait, because
  // nobody knows what came of it; then it may be sent again.
  await next()
  await settle(office, c, owner)
  return undefined
}

const notDone = new Set([401, 403, 408, 413, 423, 429])

async function settle(
  office: Pick<Office, 'database' | 'keyring' | 'clock'>,
  c: Context<Requests>,
  owner: Owner,
): Promise<void> {
  const { res } = c
  if (c.error !== undefined || res.status >= 500 || notDone.has(res.status)) return letGo(office, owner)
  await keepAnswer(office, owner, res.status, await answerIn(res))
}

// Only JSON is kept: lines that are still being written have no end yet, and what was told in them is no secret to its sender.
async function answerIn(res: Response): Promise<GivenAnswer | undefined> {
  const type = res.headers.get('Content-Type') ?? ''
  if (res.body !== null && !/^application\/(problem\+)?json\b/.test(type)) return undefined
  const body = res.body === null ? '' : await res.clone().text()
  return body.length > mostAnswer ? undefined : { status: res.status, type, body }
}

function again({ status, type, body }: GivenAnswer): Response {
  const headers = {
    'Cache-Control': 'no-store',
    'Idempotency-Replayed': 'true',
    ...(type === '' ? {} : { 'Content-Type': type }),
  }
  return new Response(body === '' ? null : body, { status, headers })
}

const malformed: Problem = {
  status: 400,
  code: 'idempotency-key-malformed',
  message: {
    en: 'An Idempotency-Key has 1 to 200 letters, digits or signs, and no spaces.',
    es: 'Una Idempotency-Key tiene de 1 a 200 letras, dígitos o signos, sin espacios.',
  },
}
const keyReused: Problem = {
  status: 422,
  code: 'idempotency-key-reused',
  message: {
    en: 'Another request was sent under this Idempotency-Key. Use a new one.',
    es: 'Ya se envió otra solicitud con esta Idempotency-Key. Use una nueva.',
  },
}
const underWay: Problem = {
  status: 409,
  code: 'request-under-way',
  retryAfterSeconds: 2,
  message: {
    en: 'This request is being worked on. Ask again in a moment.',
    es: 'Esta solicitud se está procesando. Pregunte de nuevo en un momento.',
  },
}
const tooLarge: Problem = {
  status: 413,
  code: 'too-large',
  message: { en: 'That is larger than is taken here.', es: 'Eso es más grande de lo que se acepta aquí.' },
}

function doneBefore(status: number): Problem {
  return {
    status: 409,
    code: 'request-done-before',
    more: { answered: status },
    message: {
      en: 'This request was done before. Its answer was not kept.',
      es: 'Esta solicitud ya se hizo. Su respuesta no se guardó.',
    },
  }
}
