import { after, before } from 'node:test'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../../../tools/browser.ts'
import { type OfficeHost, startOfficeHost } from '../../../tools/office-host.ts'
import { type OfficeVisit, type OfficeVisitor, visitOffice } from '../../../tools/office-visitors.ts'
import { buildWeb, isWebBuildStale } from '../../../tools/web-build.ts'

/** What the tests of these pages share: one server with the demonstration's people, and one browser. */
export interface Desk {
  readonly visit: (visit?: OfficeVisit) => Promise<OfficeVisitor>
  readonly host: () => OfficeHost
}

/** Starts server and browser before the tests of a file, once for all of them: to start is slower than to test. */
export function openDesk(): Desk {
  let browser: Browser | undefined
  let host: OfficeHost | undefined
  before(async () => {
    if (isWebBuildStale()) await buildWeb()
    ;[browser, host] = await Promise.all([launchBrowser(), startOfficeHost('localhost')])
  })
  after(async () => {
    await browser?.close()
    await host?.close()
  })
  const started = () => {
    if (browser === undefined || host === undefined) throw new Error('the desk is not open')
    return { browser, host }
  }
  return {
    visit: (visit) => visitOffice(started().browser, started().host, visit),
    host: () => started().host,
  }
}
