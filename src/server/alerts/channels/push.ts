import { createHash } from 'node:crypto'
import webPush from 'web-push'
import type { z } from 'zod'
import { post, type Reach, type Sent } from '../../webhooks/index.ts'
import type { subscriptionShape } from './channel.ts'
import type { VapidKeys } from './push-key.ts'

/** A push message; only the browser that subscribed can open it. */
export interface Push {
  readonly subscription: z.infer<typeof subscriptionShape>
  readonly payload: PushPayload
  /** What it is about: a later message about the same replaces one that still waits. */
  readonly about: string
}

/** What the service worker shows. */
export interface PushPayload {
  readonly title: string
  readonly body: string
  /** Where a tap leads, on our own origin; its word stands behind the `#`. */
  readonly to: string
  /** The word of the link, so that the service worker can say that it came. */
  readonly word?: string
  readonly tag: string
  readonly language: 'en' | 'es'
}

// An alert is of no use hours later; the page has it all the same.
const keptSeconds = 3600

/** Encrypts (RFC 8291), signs (RFC 8292) and posts a push message, to where it may go. */
export function sendPush({ subscription, payload, about }: Push, from: Sender, reach: Reach): Promise<Sent> {
  const details = webPush.generateRequestDetails(subscription, JSON.stringify(payload), {
    vapidDetails: { subject: from.subject, ...from.keys },
    TTL: keptSeconds,
    urgency: 'high',
    topic: createHash('sha256').update(about).digest('base64url').slice(0, 32),
    contentEncoding: 'aes128gcm',
  })
  const headers = Object.entries(details.headers).map(([name, value]) => [name, String(value)] as const)
  return post({ url: details.endpoint, headers: Object.fromEntries(headers), body: details.body }, reach)
}

/** Who sends, for the push service. */
export interface Sender {
  readonly keys: VapidKeys
  /** An https address or a mailto: of ours. */
  readonly subject: string
}

/** How the push service may reach whoever runs this server: by mail where one is set, else by its address. */
export function subjectOf(origin: string, mailFrom: string | undefined): string {
  if (mailFrom !== undefined) return `mailto:${mailFrom}`
  return origin.startsWith('https:') ? origin : 'mailto:nobody@ostiary.invalid'
}
