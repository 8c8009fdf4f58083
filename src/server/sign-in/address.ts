import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/** From where a request came, for counting tries; in IPv6 the network of a household, since one has 2^64 addresses. */
export function addressOf(c: Context, trustProxy: boolean): string {
  const said = trustProxy ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined
  return network(said || connected(c) || 'unknown')
}

// There is no connection where a test calls the application as a function.
function connected(c: Context): string | undefined {
  const env = c.env as { readonly incoming?: unknown } | undefined
  return env?.incoming === undefined ? undefined : getConnInfo(c).remote.address
}

function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  if (!address.includes(':')) return address
  const [head = '', tail = ''] = address.split('%')[0]?.split('::') ?? []
  const front = head.split(':').filter(Boolean)
  const back = tail.split(':').filter(Boolean)
  const zeros = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0')
  return [...front, ...zeros, ...back].slice(0, 4).join(':')
}
