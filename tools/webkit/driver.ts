import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, globSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'

/** A page in WebKit, driven by Debian's WebKitWebDriver. */
export interface WebKitPage {
  readonly open: (address: string) => Promise<void>
  readonly reload: () => Promise<void>
  /** Runs the body of a function in the page; gives what it returns. */
  readonly run: <T>(body: string, ...given: readonly unknown[]) => Promise<T>
  /** Waits until the body of a function returns something that is true. */
  readonly until: (body: string, ...given: readonly unknown[]) => Promise<void>
  /** Waits for an element and clicks it, as a person would. */
  readonly click: (selector: string) => Promise<void>
  readonly type: (selector: string, text: string) => Promise<void>
  readonly version: string
  readonly close: () => Promise<void>
}

const driver = '/usr/bin/WebKitWebDriver'
const browsers = '/usr/lib/*/webkit2gtk-4.*/MiniBrowser'
const elementKey = 'element-6066-11e4-a52e-4f735466cecf'
const patience = 60_000

/** True where this machine has WebKit, its driver and a screen that needs no monitor (webkit2gtk-driver, xvfb). */
export function hasWebKit(): boolean {
  try {
    for (const path of [driver, '/usr/bin/Xvfb']) accessSync(path)
    return globSync(browsers).length > 0
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

/** Starts a screen, the driver and a browser that nobody used before. */
export async function openWebKit(): Promise<WebKitPage> {
  const port = await freePort()
  const display = `:${100 + (port % 900)}`
  const started: ChildProcess[] = []
  const start = (command: string, args: readonly string[]): void => {
    const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_COMPOSITING_MODE: '1' }
    started.push(spawn(command, args, { env, stdio: 'ignore' }))
  }
  start('/usr/bin/Xvfb', [display, '-screen', '0', '800x1000x24'])
  start(driver, [`--port=${port}`])
  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const { value } = (await answer.json()) as { value: T & { readonly error?: string; readonly message?: string } }
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`)
    return value
  }
  const again = async <T>(what: string, work: () => Promise<T | undefined>): Promise<T> => {
    const end = Date.now() + patience
    for (let last = ''; ; ) {
      try {
        const found = await work()
        if (found !== undefined) return found
      } catch (error) {
        last = error instanceof Error ? error.message : String(error)
      }
      if (Date.now() > end) throw new Error(`${what} did not come ${last}`)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  const binary = globSync(browsers)[0] ?? ''
  const options = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } }
  const session = await again('a session', () =>
    call<{ sessionId: string; capabilities: { browserVersion: string } }>('POST', '/session', {
      capabilities: { alwaysMatch: options },
    }),
  )
  const at = `/session/${session.sessionId}`
  const run = <T>(body: string, ...args: readonly unknown[]): Promise<T> =>
    call<T>('POST', `${at}/execute/sync`, { script: body, args })
  const element = (selector: string): Promise<string> =>
    again(selector, async () => {
      const found = await call<Record<string, string>>('POST', `${at}/element`, {
        using: 'css selector',
        value: selector,
      })
      return found[elementKey]
    })
  return {
    version: session.capabilities.browserVersion,
    open: (url) => call('POST', `${at}/url`, { url }),
    reload: () => call('POST', `${at}/refresh`, {}),
    run,
    until: async (body, ...args) => {
      await again(body, async () => ((await run<unknown>(body, ...args)) ? true : undefined))
    },
    // The page may draw itself anew between finding and clicking.
    click: async (selector) => {
      await again(`click ${selector}`, async () => {
        await call('POST', `${at}/element/${await element(selector)}/click`, {})
        return true
      })
    },
    type: async (selector, text) => {
      await call('POST', `${at}/element/${await element(selector)}/value`, { text })
    },
    close: async () => {
      await call('DELETE', at).catch(() => {})
      for (const child of started.toReversed()) child.kill()
    },
  }
}
