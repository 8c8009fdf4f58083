import { request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import { isIP } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { guardedLookup, hostOf, mayReach, type Reach, readAddress } from './address.ts'

/** A message ready to go. */
export interface Outgoing {
  readonly id: string
  readonly url: string
  readonly body: string
  /** `whsec_…` */
  readonly secret: string
  readonly at: Date
}

/** What came of an attempt: the status that was answered, or why there was none. */
export type Sent =
  | { readonly status: number; readonly retryAfterSeconds?: number }
  | { readonly failure: 'not-public' | 'timed-out' | 'refused' | 'no-such-name' | 'certificate' | 'broken-off' }

const patience = 15_000

/** Sends a signed message once. It follows no redirect, reads no answer beyond its head, and never takes longer than 15 seconds. */
export function send(message: Outgoing, reach: Reach): Promise<Sent> {
  const url = readAddress(message.url, reach)
  if (typeof url === 'string' || (isIP(hostOf(url)) !== 0 && !mayReach(hostOf(url), reach)))
    return Promise.resolve({ failure: 'not-public' })
  const open = url.protocol === 'https:' ? overHttps : overHttp
  return new Promise((resolve) => {
    const request = open(url, {
      method: 'POST',
      headers: headersOf(message),
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
    request.end(message.body)
  })
}

function headersOf({ id, body, secret, at }: Outgoing): Readonly<Record<string, string>> {
  return {
    'Content-Type': 'application/json',
    'Content-Length': String(Buffer.byteLength(body)),
    'User-Agent': 'Ostiary-Webhooks',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  }
}

function failureOf(error: Error & { readonly code?: string }): Extract<Sent, { failure: string }>['failure'] {
  const { code = '' } = error
  if (error.name === 'AbortError' || error.name === 'TimeoutError' || code === 'ETIMEDOUT') return 'timed-out'
  if (code === 'NOT_PUBLIC') return 'not-public'
  if (code === 'ECONNREFUSED') return 'refused'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'no-such-name'
  return /CERT|SSL|TLS|SIGNATURE/.test(code) ? 'certificate' : 'broken-off'
}
