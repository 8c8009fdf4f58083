import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

const none = ["'none'"]
const own = ["'self'"]

/**
 * The headers of every response: only our own scripts and styles, none of them inline; framed by nobody; the address of a
 * page is told to nobody else. The camera is ours to ask for, to read papers; the rest of a device is not.
 */
export function guarded(): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: none,
      // WebAssembly of our own reads papers on the device; a text is still never run as a script.
      scriptSrc: [...own, "'wasm-unsafe-eval'"],
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
    strictTransportSecurity: 'max-age=15552000',
    permissionsPolicy: { camera: ['self'], microphone: [], geolocation: [], payment: [], usb: [] },
  })
}
