import { accessSync, constants } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { unpackedChromium } from './unpacked-chromium.ts'

const flags: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

interface Candidate {
  readonly name: string
  readonly executable: () => Promise<string>
}

const candidates: readonly Candidate[] = [
  { name: 'CHROME_PATH', executable: async () => runnable(process.env.CHROME_PATH || notSet()) },
  { name: '/usr/bin/chromium', executable: async () => runnable('/usr/bin/chromium') },
  { name: '@sparticuz/chromium', executable: unpackedChromium },
]

function notSet(): never {
  throw new Error('not set')
}

function runnable(path: string): string {
  accessSync(path, constants.X_OK)
  return path
}

/**
 * Launches a real browser for a test: the one that CHROME_PATH names, else the system's Chromium, else the one that came
 * inside an npm package; `more` are flags of its command line. Throws when none starts, because a test that needs a browser must fail without it, not skip.
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const failures: string[] = []
  for (const { name, executable } of candidates) {
    try {
      return await chromium.launch({ executablePath: await executable(), args: [...flags, ...more], headless: true })
    } catch (error) {
      failures.push(`  ${name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
    }
  }
  throw new Error(
    `No browser starts, so the tests that need one cannot run. Set CHROME_PATH to a Chrome or Chromium.\n${failures.join('\n')}`,
  )
}
