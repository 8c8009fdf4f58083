import { after } from 'node:test'
import type { Browser } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { buildWeb, isWebBuildStale } from './web-build.ts'

/** Gives the tests of a file one browser, and pages that are built from the sources of now; it closes after the last test. */
export async function openBrowser(): Promise<Browser> {
  if (isWebBuildStale()) await buildWeb()
  const browser = await launchBrowser()
  after(() => browser.close())
  return browser
}
