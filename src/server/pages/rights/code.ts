import { html, raw } from 'hono/html'
import { encode } from 'uqr'
import type { Html } from '../page.ts'

const quiet = 3

/** A QR code as a picture: dark on light in every scheme, because scanners want it so. */
export function code(address: string, label: string): Html {
  const { data, size } = encode(address, { ecc: 'M', border: 0 })
  const whole = size + 2 * quiet
  const dark = data
    .flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x + quiet} ${y + quiet}h1v1h-1z`] : [])))
    .join('')
  return html`<svg class="code" role="img" aria-label="${label}" viewBox="0 0 ${whole} ${whole}" shape-rendering="crispEdges"><rect width="${whole}" height="${whole}" fill="#fff"/><path fill="#000" d="${raw(dark)}"/></svg>`
}
