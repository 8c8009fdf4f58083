import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

const none = ["'none'"]
const own = ["'self'"]

/**
 * The headers of every response: only our own scripts and styles, none of them inline; framed by nobody; the address of a
 * page is told to nobody else. The camera is ours to ask for, to read papers; the rest of a device is not.
 */
export function guarded(): MiddlewareHandler {
  const usual = headers(own)
  const forPapers = headers([...own, "'wasm-unsafe-eval'"])
  return (c, next) => (readsPapers.test(c.req.path) ? forPapers : usual)(c, next)
}

// The page that reads papers runs WebAssembly of ours, in a worker; even there no text is ever run as a script.
const readsPapers = /^(\/es)?\/recognize$|^\/assets\/(worker\.min|tesseract)[^/]*\.js$/

function headers(scriptSrc: readonly string[]): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: none,
      scriptSrc: [...scriptSrc],
      styleSrc: own,
      imgSrc: [...own, 'data:'],
      fontSrc: own,
      connectSrc: own,
      workerSrc: own,
      manifestSrc: own,
      formAction: own,
      baseUri: none,
      frameAncestors: none,
      objectSrc: none,
    },
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    // Without the subdomains: those belong to the hospital, and may not all speak TLS.
    strictTransportSecurity: 'max-age=31536000',
    permissionsPolicy: { camera: ['self'], microphone: [], geolocation: [], payment: [], usb: [] },
  })
}
