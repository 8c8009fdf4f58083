import { Webhook } from 'standardwebhooks'
import type { Reach } from './address.ts'
import { post, type Sent } from './post.ts'

/** A message ready to go. */
export interface Outgoing {
  readonly id: string
  readonly url: string
  readonly body: string
  /** `whsec_…` */
  readonly secret: string
  readonly at: Date
}

/** Sends a signed message once, as {@link post} does. */
export function send(message: Outgoing, reach: Reach): Promise<Sent> {
  return post({ url: message.url, headers: headersOf(message), body: message.body }, reach)
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
