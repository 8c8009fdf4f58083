import type { Context } from 'hono'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * True for a request that would change something and was made by a page of another site. Browsers say so in Sec-Fetch-Site, older
 * ones in Origin; a request with a cookie and with neither is not trusted.
 */
export function fromElsewhere(c: Context, origin: string, hasCookie: boolean): boolean {
  if (reading.has(c.req.method)) return false
  const site = c.req.header('Sec-Fetch-Site')
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const from = c.req.header('Origin')
  return from === undefined ? hasCookie : from !== origin
}
