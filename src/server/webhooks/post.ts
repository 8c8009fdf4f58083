import { request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import { isIP } from 'node:net'
import { guardedLookup, hostOf, mayReach, type Reach, readAddress } from './address.ts'

/** A request to an address that somebody gave us. */
export interface Post {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

/** What came of an attempt: the status that was answered, or why there was none. */
export type Sent =
  | { readonly status: number; readonly retryAfterSeconds?: number }
  | { readonly failure: 'not-public' | 'timed-out' | 'refused' | 'no-such-name' | 'certificate' | 'broken-off' }

const patience = 15_000

/** Posts once. It follows no redirect, reads no answer beyond its head, goes only where it may, and never takes longer than 15 seconds. */
export function post({ url: address, headers, body }: Post, reach: Reach): Promise<Sent> {
  const url = readAddress(address, reach)
  if (typeof url === 'string' || (isIP(hostOf(url)) !== 0 && !mayReach(hostOf(url), reach)))
    return Promise.resolve({ failure: 'not-public' })
  const open = url.protocol === 'https:' ? overHttps : overHttp
  return new Promise((resolve) => {
    const request = open(url, {
      method: 'POST',
      headers,
      lookup: guardedLookup(reach),
      // A connection that is kept would outlive the check of its address.
      agent: false,
      signal: AbortSignal.timeout(patience),
    })
    request.on('response', (response) => {
      const after = Number(response.headers['retry-after'])
      resolve({ status: response.statusCode ?? 0, ...(after > 0 ? { retryAfterSeconds: after } : {}) })
      response.destroy()
    })
    request.on('error', (error) => resolve({ failure: failureOf(error) }))
    request.end(body)
  })
}

function failureOf(error: Error & { readonly code?: string }): Extract<Sent, { failure: string }>['failure'] {
  const { code = '' } = error
  if (error.name === 'AbortError' || error.name === 'TimeoutError' || code === 'ETIMEDOUT') return 'timed-out'
  if (code === 'NOT_PUBLIC') return 'not-public'
  if (code === 'ECONNREFUSED') return 'refused'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'no-such-name'
  return /CERT|SSL|TLS|SIGNATURE/.test(code) ? 'certificate' : 'broken-off'
}
