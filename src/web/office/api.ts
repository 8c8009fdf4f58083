import type { Text } from '../../engine/index.ts'
import { languageHere } from './place.ts'

/** Why the server did not do what was asked; `code` is stable, `detail` is for the reader. */
export interface ApiProblem {
  /** 0 where no server answered. */
  readonly status: number
  readonly code: string
  readonly detail: string
  /** The field that it is about. */
  readonly at?: string
  /** What else came with it: both sides of a conflict, the tasks that are open. */
  readonly more: Readonly<Record<string, unknown>>
  readonly retryAfterSeconds?: number
}

/** What came of a call. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly status: number; readonly etag?: string }
  | { readonly ok: false; readonly problem: ApiProblem }

/** How a call is made: a body of JSON, or `raw` as it is. */
export interface CallOptions {
  readonly body?: unknown
  readonly raw?: BodyInit
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  /** The answer is a file: its value is a Blob. */
  readonly file?: boolean
  /** Keep the page where it is if nobody is signed in: the sign-in page asks itself. */
  readonly quiet?: boolean
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

const notReached: Text = {
  en: 'The record cannot be reached. Nothing was lost. Try again.',
  es: 'No se puede llegar al registro. No se perdió nada. Intente de nuevo.',
}
const notUnderstood: Text = {
  en: 'The server gave an answer that this page does not understand. Load the page again.',
  es: 'El servidor dio una respuesta que esta página no entiende. Vuelva a cargar la página.',
}

let whenSignedOut: () => void = () => {}

/** Says what happens when the server no longer knows who we are. */
export function onSignedOut(then: () => void): void {
  whenSignedOut = then
}

/** Calls our own server; a failure of any kind is a value with words for the reader. */
export async function call<T>(method: Method, path: string, options: CallOptions = {}): Promise<Result<T>> {
  const response = await send(method, path, options)
  if (response === undefined) return { ok: false, problem: unreachable(0) }
  if (!response.ok) return { ok: false, problem: await failed(response, options) }
  const etag = response.headers.get('ETag')
  const done = { ok: true, status: response.status, ...(etag === null ? {} : { etag }) } as const
  // What has no body has nothing to tell but that it was done.
  if (response.status === 204) return { ...done, value: {} as T }
  if (options.file === true) return { ...done, value: (await response.blob()) as T }
  const json = /\bjson\b/.test(response.headers.get('Content-Type') ?? '')
  try {
    return { ...done, value: (json ? await response.json() : await response.text()) as T }
  } catch {
    return { ok: false, problem: misread(response.status) }
  }
}

async function send(method: Method, path: string, options: CallOptions): Promise<Response | undefined> {
  const { body, raw, headers, signal } = options
  try {
    return await fetch(path, {
      method,
      headers: {
        Accept: 'application/json, application/problem+json, text/plain',
        'Accept-Language': languageHere(),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      credentials: 'same-origin',
      cache: 'no-store',
      ...(body === undefined ? (raw === undefined ? {} : { body: raw }) : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    })
  } catch {
    return undefined
  }
}

async function failed(response: Response, { quiet }: CallOptions): Promise<ApiProblem> {
  const { status } = response
  const told = (await response.json().catch(() => undefined)) as Readonly<Record<string, unknown>> | undefined
  if (status === 401 && quiet !== true) whenSignedOut()
  if (status === 503 || status === 502 || status === 504) return unreachable(status, told, retryAfter(response))
  if (told === undefined || typeof told['code'] !== 'string') return misread(status)
  const { code, detail, at, type: _type, title: _title, status: _status, ...more } = told
  return {
    status,
    code: String(code),
    detail: typeof detail === 'string' ? detail : String(code),
    ...(typeof at === 'string' ? { at } : {}),
    more,
    ...retryAfter(response),
  }
}

function retryAfter(response: Response): { readonly retryAfterSeconds?: number } {
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN)
  return Number.isFinite(seconds) ? { retryAfterSeconds: seconds } : {}
}

function unreachable(status: number, told?: Readonly<Record<string, unknown>>, more = {}): ApiProblem {
  const code = typeof told?.['code'] === 'string' ? told['code'] : 'unreachable'
  return { status, code, detail: notReached[languageHere()], more: {}, ...more }
}

function misread(status: number): ApiProblem {
  return { status, code: 'misread', detail: notUnderstood[languageHere()], more: {} }
}

/** Reads. */
export const get = <T>(path: string, options?: CallOptions) => call<T>('GET', path, options)
/** Sends a body of JSON. */
export const post = <T>(path: string, body: unknown = {}, options?: CallOptions) =>
  call<T>('POST', path, { ...options, body })
/** Replaces. */
export const put = <T>(path: string, body: unknown, options?: CallOptions) => call<T>('PUT', path, { ...options, body })
/** Changes a part. */
export const patch = <T>(path: string, body: unknown, options?: CallOptions) =>
  call<T>('PATCH', path, { ...options, body })
/** Takes away. */
export const remove = <T = void>(path: string, options?: CallOptions) => call<T>('DELETE', path, options)

/** A header for a POST that must not count twice: the same key for each try. */
export function onceOnly(key: string): CallOptions {
  return { headers: { 'Idempotency-Key': key } }
}

/** An id that nobody else makes. */
export function newId(): string {
  // Not every address that a hospital uses inside counts as safe for `randomUUID`.
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((b) => b.toString(16).padStart(2, '0')).join('')
}
