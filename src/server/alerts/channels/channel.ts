import { z } from 'zod'
import type { ChannelKind } from '../alert.ts'

/** Where a browser is reached (the Push API's subscription). */
export const subscriptionShape = z.strictObject({
  endpoint: z.string().max(2_000),
  keys: z.strictObject({
    p256dh: z.string().refine((text) => bytesIn(text) === 65),
    auth: z.string().refine((text) => bytesIn(text) === 16),
  }),
})

/** What is sealed of a channel. */
export type Address =
  | { readonly kind: 'email'; readonly to: string }
  | { readonly kind: 'push'; readonly subscription: z.infer<typeof subscriptionShape> }
  | { readonly kind: 'paging' }

/** A channel as its owner sees it. */
export interface ChannelShown {
  readonly id: string
  readonly kind: ChannelKind
  readonly name: string
  readonly createdAt: string
  readonly confirmedAt?: string
  readonly workedAt?: string
  readonly failingSince?: string
  readonly failure?: string
}

function bytesIn(text: string): number {
  return /^[A-Za-z0-9_-]+={0,2}$/.test(text) ? Buffer.from(text, 'base64url').length : 0
}

/** What the address of a channel is bound to when it is sealed. */
export function sealedTo(facility: string, channel: string): string {
  return `alert-channel/${facility}/${channel}`
}
